import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
    /// The keys of bytes as they come when curses knows none of the sequences, and nothing follows.
    private func keys(_ text: String, encoding: TextEncoding = .utf8) -> [Key] {
        var decoder = KeyDecoder(encoding: encoding)
        for byte in text.utf8 { decoder.take(.byte(byte)) }
        decoder.fallSilent()
        return drain(&decoder)
    }

    private func drain(_ decoder: inout KeyDecoder) -> [Key] {
        var keys: [Key] = []
        while let key = decoder.next() { keys.append(key) }
        return keys
    }

    private func code(_ sequence: String) throws -> KeyDecoder.Unit {
        let index = try #require(KeyMeaning.sequences.firstIndex { $0.bytes == sequence })
        return .code(KeyMeaning.firstCode + Int32(index))
    }

    @Test func readsCharactersOfAnyScript() {
        #expect(keys("aé后𠀀：Ａ") == ["a", "é", "后", "𠀀", "：", "Ａ"].map(Key.character))
    }

    @Test(
        arguments: [
            (0x00, Key.control("@")), (0x01, .control("a")), (0x08, .backspace), (0x7F, .backspace), (0x09, .tab),
            (0x0A, .enter), (0x0D, .enter), (0x1A, .control("z")), (0x1C, .control("\\")),
        ] as [(UInt8, Key)])
    func readsControlBytes(_ byte: UInt8, _ key: Key) {
        #expect(Key(controlByte: byte) == key)
    }

    @Test(
        arguments: [
            ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}x", [.alt("x")]),
            ("\u{1B}[", [.alt("[")]), ("\u{1B}O", [.alt("O")]), ("\u{1B}]", [.alt("]")]),
            ("\u{1B}\r", [.escape, .enter]), ("\u{1B}后", [.escape, .character("后")]),
        ] as [(String, [Key])])
    func tellsEscapeFromAlt(_ text: String, _ expected: [Key]) {
        #expect(keys(text) == expected)
    }

    @Test func takesAnEscapeThatCursesWaitedForAsAKey() {
        var decoder = KeyDecoder(encoding: .utf8)
        decoder.take(.byte(0x1B))
        decoder.markSlow()
        decoder.take(.byte(UInt8(ascii: "x")))
        #expect(drain(&decoder) == [.escape, .character("x")])
    }

    @Test(arguments: [
        "\u{1B}[1;3Zk", "\u{1B}[?62;4ck", "\u{1B}Ozk", "\u{1B}]11;rgb:0/0/0\u{07}k", "\u{1B}P1$r0m\u{1B}\\k",
    ])
    func swallowsUnknownSequencesWhole(_ text: String) {
        #expect(keys(text) == [.character("k")])
    }

    @Test func dropsBytesThatAreNoText() {
        var decoder = KeyDecoder(encoding: .utf8)
        for byte: UInt8 in [0xFF, 0x80, 0xE5, 0x61, 0xC0, 0xE5, 0x90, 0x8E] { decoder.take(.byte(byte)) }
        #expect(drain(&decoder) == [.character("a"), .character("后")])
    }

    @Test func keepsACharacterThatArrivesInTwoReads() {
        var decoder = KeyDecoder(encoding: .utf8)
        decoder.take(.byte(0xE5))
        decoder.fallSilent()
        decoder.take(.byte(0x90))
        decoder.take(.byte(0x8E))
        #expect(drain(&decoder) == [.character("后")])
    }

    @Test func collectsAPaste() throws {
        var decoder = KeyDecoder(encoding: .utf8)
        decoder.take(try code("\u{1B}[200~"))
        for byte in "张三\r\n李四\rq\u{1B}\u{07}\t".utf8 { decoder.take(.byte(byte)) }
        decoder.take(try code("\u{1B}[A"))
        decoder.fallSilent()
        #expect(decoder.next() == nil)
        decoder.take(try code("\u{1B}[201~"))
        #expect(drain(&decoder) == [.paste("张三\n李四\nq\t")])
    }

    @Test func givesOutAPasteThatNeverEnds() throws {
        var decoder = KeyDecoder(encoding: .utf8)
        decoder.take(try code("\u{1B}[200~"))
        for _ in 0..<KeyDecoder.pasteLimit { decoder.take(.byte(UInt8(ascii: "a"))) }
        #expect(decoder.next() == .paste(String(repeating: "a", count: KeyDecoder.pasteLimit)))
    }

    @Test(arguments: [
        ("0;5;3M", MouseEvent(.press, at: Point(x: 4, y: 2))),
        ("0;5;3m", MouseEvent(.release, at: Point(x: 4, y: 2))),
        ("2;1;1M", MouseEvent(.press, button: .right, at: .zero)),
        ("32;300;7M", MouseEvent(.drag, at: Point(x: 299, y: 6))),
        ("64;1;1M", MouseEvent(.wheelUp, button: .none, at: .zero)),
        ("81;1;1M", MouseEvent(.wheelDown, button: .none, at: .zero)),
    ])
    func readsMouseReports(_ report: String, _ event: MouseEvent) throws {
        var decoder = KeyDecoder(encoding: .utf8)
        decoder.take(try code("\u{1B}[<"))
        for byte in report.utf8 { decoder.take(.byte(byte)) }
        #expect(drain(&decoder) == [.mouse(event)])
    }

    @Test func readsOldMouseReports() throws {
        var decoder = KeyDecoder(encoding: .utf8)
        decoder.take(try code("\u{1B}[M"))
        for byte: UInt8 in [32, 37, 35, 0x6B] { decoder.take(.byte(byte)) }
        #expect(drain(&decoder) == [.mouse(MouseEvent(.press, at: Point(x: 4, y: 2))), .character("k")])
    }

    @Test(arguments: ["0;0;1M", "1;2M", "66;1;1M", "a"])
    func dropsBrokenMouseReports(_ report: String) throws {
        var decoder = KeyDecoder(encoding: .utf8)
        decoder.take(try code("\u{1B}[<"))
        for byte in report.utf8 { decoder.take(.byte(byte)) }
        #expect(drain(&decoder) == [])
    }

    @Test func findsTheSecondOfTwoPresses() {
        var presses = DoublePress()
        let press = MouseEvent(.press, at: Point(x: 4, y: 2))
        let kinds = [0, 300, 500, 1000].map { presses.judged(press, at: .milliseconds($0)).kind }
        #expect(kinds == [.press, .doublePress, .press, .press])
        let elsewhere = MouseEvent(.press, at: Point(x: 5, y: 2))
        #expect(presses.judged(elsewhere, at: .milliseconds(1100)).kind == .press)
    }
}
