import Testing

@testable import Canvas

@Suite struct TextWidthTests {
    let width = TextWidth.standard

    @Test(arguments: [
        ("abc", 3), ("青湾镇", 6), ("ａ！", 4), ("", 0), ("剩11分", 6), ("e\u{301}", 1), ("あア", 4), ("한글", 4),
        ("●○◉▌█▁─╭…", 9), ("ｱ", 1), ("𠮷", 2), ("㎡①", 3), ("，。“”", 6), ("\u{1112}\u{1161}\u{11ab}", 2), ("ม้า", 2),
    ])
    func textTakesItsColumns(text: String, columns: Int) {
        #expect(width.columns(of: text) == columns)
    }

    @Test func ambiguousSignsAreWideWhereTheTerminalSaysSo() {
        let wide = TextWidth(ambiguousIsWide: true)
        #expect(wide.columns(of: "“─”") == 6)
        #expect(wide.columns(of: "青a") == 3)
    }

    @Test(arguments: [
        ("👨‍👩‍👧‍👦", "👨", 2), ("👍🏽", "👍", 2), ("❤️", "❤", 1), ("🇨🇳", "CN", 2), ("1️⃣", "1", 1), ("🏴\u{E0067}\u{E007F}", "🏴", 2),
        ("a\u{200D}b", "ab", 2), ("葛\u{E0100}", "葛", 2),
    ])
    func picturesAreFolded(text: String, drawn: String, columns: Int) {
        var frame = Frame(size: Size(width: 8, height: 1))
        #expect(frame.put(text, at: .zero, Ink(.text)) == columns)
        #expect(width.columns(of: text) == columns)
        #expect(frame.text(row: 0) == drawn)
    }

    @Test(arguments: [
        ("\u{1B}[2J", "␛[2J"), ("a\nb", "a␊b"), ("\u{7F}", "␡"), ("王\u{202E}芳", "王␦芳"), ("\u{2066}x\u{2069}", "␦x␦"),
        ("\u{9B}", "␦"), ("\u{E000}", "␦"),
    ])
    func hostileCharactersBecomeMarks(text: String, drawn: String) {
        var frame = Frame(size: Size(width: 8, height: 1))
        frame.put(text, at: .zero, Ink(.text))
        #expect(frame.text(row: 0) == drawn)
        #expect(width.columns(of: text) == width.columns(of: drawn))
    }

    @Test(arguments: [
        ("abcdef", 4, "abc…"), ("abcd", 4, "abcd"), ("青湾镇", 6, "青湾镇"), ("青湾镇", 5, "青湾…"), ("青湾镇", 4, "青…"),
        ("青湾镇", 1, "…"), ("青湾镇", 0, ""), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ])
    func cutsByColumns(text: String, columns: Int, result: String) {
        #expect(width.cut(text, to: columns) == result)
    }

    @Test func padsByColumns() {
        #expect(width.pad("6分", to: 5, align: .trailing) == "  6分")
        #expect(width.pad("6分", to: 6, align: .center) == " 6分  ")
        #expect(width.pad("青湾镇", to: 4) == "青… ")
    }

    @Test func wrapsAtSpacesAndBetweenHan() {
        #expect(width.wrap("通知卫生院，同住人就地不动", to: 10) == ["通知卫生", "院，同住人", "就地不动"])
        #expect(width.wrap("call the clinic at once", to: 10) == ["call the", "clinic at", "once"])
        #expect(width.wrap("a\n\nb", to: 4) == ["a", "", "b"])
        #expect(width.wrap("abcdefgh", to: 3) == ["abc", "def", "gh"])
    }

    @Test func tablesAreSortedAndApart() {
        for ranges in [WidthRanges.wide, WidthRanges.combining, WidthRanges.ambiguous] {
            #expect(ranges.count.isMultiple(of: 2))
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }

    @Test(arguments: Glyph.allCases)
    func everyGlyphIsOneColumnAndHasATwin(glyph: Glyph) throws {
        #expect(width.columns(of: Glyphs.unicode[glyph]) == 1)
        let twin = try #require(Glyphs.ascii[glyph].unicodeScalars.first)
        #expect(twin.isASCII && twin.value >= 0x20)
        #expect(Glyph.allCases[glyph.ordinal] == glyph)
    }
}
