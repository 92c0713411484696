import Canvas
import Testing

@testable import Terminal

@Suite struct FrameDifferenceTests {
    private func frame(_ text: String, _ role: Role = .text) -> Frame {
        var frame = Frame(size: Size(width: 12, height: 1))
        frame.put(text, at: .zero, Ink(role))
        return frame
    }

    @Test func findsNothingInTheSameRow() {
        #expect(frame("后岸 e\u{301}").changedColumns(row: 0, since: frame("后岸 e\u{301}")) == nil)
    }

    @Test func findsTheFirstAndTheLastColumn() {
        #expect(frame("abcdef").changedColumns(row: 0, since: frame("axcdxf")) == 1..<5)
        #expect(frame("abc", .title).changedColumns(row: 0, since: frame("abc")) == 0..<3)
    }

    @Test func takesWideCharactersWhole() {
        #expect(frame("a后岸b").changedColumns(row: 0, since: frame("a后xxb")) == 3..<5)
        #expect(frame("a后b").changedColumns(row: 0, since: frame("a  b")) == 1..<3)
    }

    /// A mark has the same index in both frames here, but is another one.
    @Test func comparesWhatMarksAre() {
        #expect(frame("xe\u{301}").changedColumns(row: 0, since: frame("xe\u{300}")) == 1..<2)
    }
}
