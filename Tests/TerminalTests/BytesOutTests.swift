import Testing

@testable import Terminal

@Suite struct BytesOutTests {
    /// The examples of RFC 4648, section 10.
    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
    func encodesBase64(_ text: String, _ encoded: String) {
        #expect(Base64.encoded(Array(text.utf8)) == encoded)
    }

    @Test func asksOnlyEmulatorsForMoreThanCursesKnows() {
        let xterm = ScreenModes(TerminalTraits(name: "xterm", reportsMouse: true), mouse: true)
        #expect(xterm.turnsOn == "\u{1B}[?2004h\u{1B}[?1004h\u{1B}[?1002h\u{1B}[?1006h")
        #expect(xterm.turnsOff == "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1004l\u{1B}[?2004l")
        let withoutMouse = ScreenModes(TerminalTraits(name: "xterm", reportsMouse: true), mouse: false)
        #expect(withoutMouse.turnsOn == "\u{1B}[?2004h\u{1B}[?1004h")
        #expect(ScreenModes(TerminalTraits(name: "vt100"), mouse: true).turnsOn.isEmpty)
        #expect(ScreenModes(TerminalTraits(name: "linux", reportsMouse: true), mouse: true).turnsOn.isEmpty)
    }

    @Test func compilesAnEntryAsTicDoes() {
        let entry = TerminfoEntry(
            names: "x|y", booleans: [true, false, true], numbers: [80, nil], strings: [Array("ab".utf8), nil],
            extendedBooleans: ["RGB"], extendedStrings: [(name: "XM", value: Array("m".utf8))])
        let header: [UInt8] = [0x1E, 2, 4, 0, 3, 0, 2, 0, 2, 0, 3, 0]
        let standard: [UInt8] = Array("x|y\0".utf8) + [1, 0, 1, 0, 80, 0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255]
        let strings: [UInt8] = Array("ab\0".utf8) + [0]
        let extended: [UInt8] = [1, 0, 0, 0, 1, 0, 3, 0, 9, 0, 1, 0, 0, 0, 0, 0, 4, 0] + Array("m\0RGB\0XM\0".utf8)
        #expect(entry.compiled() == header + standard + strings + extended)
    }

    @Test(arguments: [
        ("\u{1B}[1;2R", false, ""), ("\u{1B}[1;3R", true, ""), ("ab\u{1B}[24;2Rc", false, "abc"),
        ("\u{1B}[A\u{1B}[1;3R", true, "\u{1B}[A"),
    ])
    func readsWhereTheCursorIs(_ reply: String, _ isWide: Bool, _ typed: String) throws {
        let probe = try #require(WidthProbe(reply: Array(reply.utf8)))
        #expect(probe.isWide == isWide)
        #expect(probe.typed == Array(typed.utf8))
    }

    @Test(arguments: ["", "\u{1B}", "\u{1B}[1;", "jk"])
    func waitsForTheWholeReply(_ reply: String) {
        #expect(WidthProbe(reply: Array(reply.utf8)) == nil)
    }
}
