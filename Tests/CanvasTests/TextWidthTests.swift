import Testing

@testable import Canvas

@Suite struct TextWidthTests {
    let width = TextWidth.standard

    @Test(arguments: [
        ("abc", 3), ("青湾镇", 6), ("ａ！", 4), ("", 0), ("剩11分", 6), ("e\u{301}", 1), ("あア", 4), ("한글", 4),
        ("●○◉▌█▁─╭…", 9), ("ｱ", 1), ("𠮷", 2),
    ])
    func columns(text: String, columns: Int) {
        #expect(width.columns(of: text) == columns)
    }
}
