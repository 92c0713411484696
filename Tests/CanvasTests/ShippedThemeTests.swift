import Foundation
import Testing

@testable import Canvas

@Suite struct ShippedThemeTests {
    static let names = ["dark", "light", "terminal", "mono"]
    static let textRoles = Role.allCases.filter { !$0.isDecoration && !$0.rawValue.hasPrefix("row.") }
    static let grounds: [Role?] = [
        nil, .bar, .popup, .rowSelected, .rowMarked, .rowChanged, .rowUntaken, .rowUntakenHigh, .rowUntakenSelected,
        .rowUntakenHighSelected,
    ]

    @Test func theFolderHoldsWhatIsShipped() {
        #expect(Set(Self.names).isSubset(of: ThemeFolders.themes.names))
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

    @Test(arguments: ["dark", "light"])
    func textCanBeRead(name: String) throws {
        let theme = try ThemeFolders.themes.theme(named: name).resolved(at: .truecolor)
        for role in Self.textRoles {
            for ground in Self.grounds {
                let contrast = try #require(theme.contrast(Ink(role, on: ground)))
                #expect(contrast >= 4.5, "\(role.rawValue) on \(ground?.rawValue ?? "the screen"): \(contrast)")
            }
        }
    }

    @Test(arguments: ["dark", "light"], [(ColorDepth.x256, 4.5), (.x16, 3), (.x8, 3)])
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
