import Foundation
import Testing

@testable import Canvas

@Suite struct ShippedThemeTests {
    static let colored = [
        "dark", "light", "high-contrast", "colorblind-dark", "colorblind-light", "solarized-dark", "solarized-light",
        "gruvbox", "nord",
    ]
    static let names = colored + ["terminal", "mono"]
    static let textRoles = Role.allCases.filter { !$0.isDecoration && !$0.rawValue.hasPrefix("row.") }
    static let grounds: [Role?] = [
        nil, .bar, .popup, .rowSelected, .rowMarked, .rowChanged, .rowUntaken, .rowUntakenHigh, .rowUntakenSelected,
        .rowUntakenHighSelected,
    ]

    @Test func theFolderHoldsWhatIsShipped() {
        #expect(ThemeFolders.themes.names == Self.names.sorted())
    }

    @Test func theBuiltInThemeIsTheDarkOne() throws {
        let text = try String(contentsOfFile: ThemeFolders.shipped + "/dark.toml", encoding: .utf8)
        #expect(BuiltInTheme.text == text)
        #expect(Theme.builtIn.name == "Gridwatch dark")
        #expect(try ThemeLibrary(folders: []).theme(named: "dark").name == Theme.builtIn.name)
    }

    @Test(arguments: names)
    func shippedThemesHaveNoWarnings(name: String) throws {
        #expect(try ThemeFolders.themes.theme(named: name).warnings == [])
    }

    @Test(arguments: names, ColorDepth.allCases)
    func everyRoleResolvesAtEveryDepth(name: String, depth: ColorDepth) throws {
        let theme = try ThemeFolders.themes.theme(named: name).resolved(at: depth)
        let inks = Role.allCases.flatMap { role in
            ([nil] + Role.allCases.map(Optional.some)).map { Ink(role, on: $0) }
        }
        let tooRich = inks.filter { ink in
            let style = theme.style(for: ink)
            return ![style.foreground, style.background].allSatisfy { $0?.fits(theme.depth) ?? true }
        }
        let invisible = inks.filter { ink in
            let style = theme.style(for: ink)
            return style.foreground != nil && style.foreground == style.background && !ink.role.isDecoration
        }
        #expect(tooRich == [])
        #expect(invisible == [])
    }

    @Test(
        "what is not the real desk is tinted in every theme, and its bars can be read", arguments: names,
        ColorDepth.allCases)
    func tint(name: String, depth: ColorDepth) throws {
        let file = try ThemeFolders.themes.theme(named: name)
        let live = file.resolved(at: depth)
        for banner in [Role.bannerExercise, .bannerDemo] {
            let theme = file.resolved(at: depth, tint: banner)
            guard theme.depth != .mono else { continue }
            let bar = Ink(.text, on: .bar)
            #expect(theme.style(for: bar).background != live.style(for: bar).background, "\(banner.rawValue)")
            let least = name != "terminal" && (depth == .truecolor || depth == .x256) ? 4.5 : 3
            for role in Self.textRoles {
                guard let contrast = theme.contrast(Ink(role, on: .bar)) else { continue }
                #expect(contrast >= least, "\(role.rawValue) on \(banner.rawValue): \(contrast)")
            }
            #expect(theme.style(for: Ink(.text)) == live.style(for: Ink(.text)))
        }
    }

    @Test(arguments: colored)
    func textCanBeRead(name: String) throws {
        let theme = try ThemeFolders.themes.theme(named: name).resolved(at: .truecolor)
        for role in Self.textRoles {
            for ground in Self.grounds {
                let contrast = try #require(theme.contrast(Ink(role, on: ground)))
                #expect(contrast >= 4.5, "\(role.rawValue) on \(ground?.rawValue ?? "the screen"): \(contrast)")
            }
        }
    }

    @Test(arguments: colored, [(ColorDepth.x256, 4.5), (.x16, 3), (.x8, 3)])
    func textCanBeReadWithFewColours(name: String, limit: (depth: ColorDepth, contrast: Double)) throws {
        let theme = try ThemeFolders.themes.theme(named: name).resolved(at: limit.depth)
        for role in Self.textRoles {
            for ground in Self.grounds {
                let contrast = try #require(theme.contrast(Ink(role, on: ground)))
                #expect(
                    contrast >= limit.contrast, "\(role.rawValue) on \(ground?.rawValue ?? "the screen"): \(contrast)")
            }
        }
    }

    @Test func highContrastIsHigh() throws {
        let theme = try ThemeFolders.themes.theme(named: "high-contrast").resolved(at: .truecolor)
        for role in Self.textRoles {
            let contrast = try #require(theme.contrast(Ink(role)))
            #expect(contrast >= 7, "\(role.rawValue): \(contrast)")
        }
    }

    /// Fine, warning and trouble stay apart for eyes without red, without green, and with all cones.
    @Test(arguments: ["colorblind-dark", "colorblind-light"], Dichromacy.allCases)
    func statesStayApartForColourBlindEyes(name: String, eyes: Dichromacy) throws {
        let theme = try ThemeFolders.themes.theme(named: name).resolved(at: .truecolor)
        let colors = try [Role.statusOk, .statusWarning, .statusCritical].map { role in
            OKLab(eyes.seen(try #require(theme.style(for: Ink(role)).foreground).rgb))
        }
        for (one, other) in [(0, 1), (1, 2), (0, 2)] {
            #expect(colors[one].squaredDistance(to: colors[other]) >= 0.006, "\(one) and \(other)")
        }
    }

    @Test(arguments: names, ColorDepth.allCases)
    func rowsCanBeToldApart(name: String, depth: ColorDepth) throws {
        let theme = try ThemeFolders.themes.theme(named: name).resolved(at: depth)
        for role in [Role.text, .textDim, .statusCritical, .person] {
            func style(_ ground: Role?) -> CellStyle { theme.style(for: Ink(role, on: ground)) }
            #expect(style(nil) != style(.rowSelected))
            #expect(style(nil) != style(.rowUntaken))
            #expect(style(nil) != style(.rowUntakenHigh))
            #expect(style(.rowUntaken) != style(.rowUntakenSelected))
            #expect(style(.rowUntakenHigh) != style(.rowUntakenHighSelected))
            #expect(style(.rowSelected) != style(.rowUntakenSelected))
        }
    }

    @Test(arguments: names)
    func withoutColourReverseIsForTheUntakenOnly(name: String) throws {
        let theme = try ThemeFolders.themes.theme(named: name).resolved(at: .mono)
        for role in [Role.text, .textDim, .statusCritical, .person] {
            func attributes(_ ground: Role?) -> CellAttributes { theme.style(for: Ink(role, on: ground)).attributes }
            #expect(attributes(.rowUntaken).contains(.reverse) && attributes(.rowUntakenHigh).contains(.reverse))
            #expect(attributes(.rowSelected).contains(.underline) && !attributes(.rowSelected).contains(.reverse))
            #expect(attributes(.rowUntakenSelected).isSuperset(of: [.reverse, .underline]))
            #expect(attributes(.rowUntakenHighSelected).isSuperset(of: [.reverse, .underline]))
        }
        #expect(theme.glyphs[.selected] == ">")
        for badge in [Role.badgeCritical, .badgeWarning, .bannerLive, .bannerExercise, .bannerDemo] {
            #expect(theme.style(for: Ink(badge, on: .bar)).attributes.contains(.reverse))
        }
    }

    @Test func theTerminalThemeUsesNamesOnly() throws {
        let theme = try ThemeFolders.themes.theme(named: "terminal").resolved(at: .truecolor)
        for role in Role.allCases {
            for ground in Self.grounds {
                let style = theme.style(for: Ink(role, on: ground))
                #expect([style.foreground, style.background].compactMap { $0 }.allSatisfy { $0.fits(.x16) })
            }
        }
    }

    @Test func aThemeWithoutColoursIsMonoEverywhere() throws {
        let theme = try ThemeFolders.themes.theme(named: "mono").resolved(at: .truecolor)
        #expect(theme.depth == .mono)
        #expect(theme.style(for: Ink(.text, on: .rowUntaken)).attributes == .reverse)
    }
}

/// What eyes without one kind of cone see (Machado, Oliveira and Fernandes, 2009, severity 1).
enum Dichromacy: CaseIterable {
    case protan, deutan, none

    private var matrix: [[Double]] {
        switch self {
        case .protan:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deutan:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .none: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        }
    }

    func seen(_ color: RGB) -> RGB {
        let channels = [color.red, color.green, color.blue].map { pow(Double($0) / 255, 2.2) }
        let mixed = matrix.map { row in
            let sum = zip(row, channels).map { $0 * $1 }.reduce(0, +)
            return UInt8(clamping: Int((pow(max(0, min(1, sum)), 1 / 2.2) * 255).rounded()))
        }
        return RGB(mixed[0], mixed[1], mixed[2])
    }
}

extension TerminalColor {
    func fits(_ depth: ColorDepth) -> Bool {
        switch (self, depth) {
        case (_, .truecolor), (.indexed, .x256): true
        case (.indexed(let index), .x16): index < 16
        case (.indexed(let index), .x8): index < 8
        default: false
        }
    }
}

extension ResolvedTheme {
    func contrast(_ ink: Ink) -> Double? {
        let style = style(for: ink)
        guard let foreground = style.foreground, let background = style.background else { return nil }
        return foreground.rgb.contrast(with: background.rgb)
    }
}
