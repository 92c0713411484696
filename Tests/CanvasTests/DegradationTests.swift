import Testing

@testable import Canvas

@Suite struct DegradationTests {
    func color(_ swatch: Swatch, _ depth: ColorDepth, isGround: Bool = false) -> TerminalColor? {
        Paint.swatch(swatch).color(at: depth, isGround: isGround)
    }

    @Test(
        arguments: [
            (RGB(255, 0, 0), 196), (RGB(0, 0, 0), 16), (RGB(255, 255, 255), 231), (RGB(95, 135, 175), 67),
            (RGB(8, 8, 8), 232), (RGB(0x10, 0x14, 0x18), 233),
        ] as [(RGB, UInt8)])
    func nearestOf256(rgb: RGB, index: UInt8) {
        #expect(color(Swatch(rgb: rgb), .x256) == .indexed(index))
    }

    @Test(arguments: Array(UInt8(16)...255))
    func coloursOfTheCubeFindThemselves(index: UInt8) {
        let rgb = TerminalColor.indexed(index).rgb
        #expect(TerminalColor.indexed(OKLab.nearest(to: rgb, among: 16...255)).rgb == rgb)
    }

    @Test func theAuthorsChoiceWins() {
        let swatch = Swatch(rgb: RGB(255, 0, 0), x256: 52, x16: .blue)
        #expect(color(swatch, .truecolor) == .rgb(RGB(255, 0, 0)))
        #expect(color(swatch, .x256) == .indexed(52))
        #expect(color(swatch, .x16) == .indexed(4))
        #expect(color(swatch, .x8) == .indexed(4))
        #expect(color(swatch, .mono) == nil)
    }

    @Test func poorValuesAreKeptOnRichTerminals() {
        #expect(color(Swatch(x256: 52), .truecolor) == .indexed(52))
        #expect(color(Swatch(x16: .brightRed), .truecolor) == .indexed(9))
        #expect(color(Swatch(x16: .brightRed), .x8) == .indexed(1))
        #expect(color(Swatch(x256: 196), .x16) == .indexed(9))
        #expect(color(Swatch(x256: 3), .x16) == .indexed(3))
        #expect(Paint.terminal.color(at: .truecolor) == nil)
    }

    @Test func brightBlackStaysVisibleWithEightColours() {
        #expect(color(Swatch(x16: .brightBlack), .x8) == .indexed(7))
        #expect(color(Swatch(x16: .brightBlack), .x8, isGround: true) == .indexed(0))
    }

    @Test func lightnessIsThatOfOKLab() {
        #expect(abs(OKLab(RGB(255, 255, 255)).lightness - 1) < 1e-6)
        #expect(abs(OKLab(RGB(255, 0, 0)).lightness - 0.627955) < 1e-4)
        #expect(abs(OKLab(RGB(255, 0, 0)).a - 0.224863) < 1e-4)
        #expect(abs(OKLab(RGB(0, 0, 255)).b + 0.311528) < 1e-4)
        #expect(abs(RGB(0, 0, 0).contrast(with: RGB(255, 255, 255)) - 21) < 1e-9)
    }

    @Test func aBadgeKeepsItsGroundOnABar() {
        let theme = Theme.builtIn.resolved(at: .truecolor)
        #expect(theme.style(for: Ink(.badgeCritical, on: .bar)).background == .rgb(RGB(0xB3, 0x30, 0x3C)))
        #expect(theme.style(for: Ink(.key, on: .bar)).background == .rgb(RGB(0x16, 0x20, 0x2A)))
        #expect(theme.style(for: Ink(.textDim)).background == .rgb(RGB(0x10, 0x14, 0x18)))
    }

    @Test func plainTextTakesTheForegroundOfItsRow() {
        let theme = Theme.builtIn.resolved(at: .truecolor)
        #expect(theme.style(for: Ink(.text, on: .rowUntakenHigh)).foreground == .rgb(RGB(0xF2, 0xF6, 0xFA)))
        #expect(theme.style(for: Ink(.statusWarning, on: .rowUntakenHigh)).foreground == .rgb(RGB(0xFF, 0xB4, 0x54)))
    }

    @Test func aCellLooksLikeItsInk() {
        let theme = Theme.builtIn.resolved(at: .x256)
        var frame = Frame(size: Size(width: 4, height: 1))
        frame.put("青", at: .zero, Ink(.match, on: .rowSelected))
        for x in 0..<4 { #expect(theme.style(for: frame[x, 0]) == theme.style(for: frame[x, 0].ink)) }
    }

    @Test(
        arguments: [(0x25CF, 0x2A), (0x2500, 0x2D), (0x2026, 0x7E), (0x41, 0x41), (0x6751, 0x3F), (0x241B, 0x3F)]
            as [(UInt32, UInt32)])
    func everySignHasATwin(scalar: UInt32, twin: UInt32) {
        #expect(Glyphs.twin(of: scalar) == twin)
    }
}
