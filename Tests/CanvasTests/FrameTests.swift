import Testing

@testable import Canvas

@Suite struct FrameTests {
    func frame(_ width: Int = 10, _ height: Int = 1) -> Frame {
        Frame(size: Size(width: width, height: height))
    }

    @Test func aCellIsEightBytes() {
        #expect(MemoryLayout<Cell>.size == 8)
        for (index, role) in Role.allCases.enumerated() { #expect(Int(role.ordinal) == index) }
    }

    @Test func returnsTheColumnsUsed() {
        var frame = frame()
        #expect(frame.put("ab", at: .zero, Ink(.text)) == 2)
        #expect(frame.put("青", at: Point(x: 2, y: 0), Ink(.text)) == 2)
        #expect(frame.put("x", at: Point(x: 4, y: 0), Ink(.text), width: 5, align: .trailing) == 5)
        #expect(frame.text(row: 0) == "ab青    x")
    }

    @Test(arguments: [(0, "x 湾镇"), (1, " x湾镇"), (2, "青x 镇"), (3, "青 x镇"), (5, "青湾 x")])
    func overwritingHalfBlanksTheOther(column: Int, result: String) {
        var frame = frame()
        frame.put("青湾镇", at: .zero, Ink(.text))
        frame.put("x", at: Point(x: column, y: 0), Ink(.text))
        #expect(frame.text(row: 0) == result)
    }

    @Test func wideOverWideAndFillOverHalves() {
        var frame = frame()
        frame.put("青湾镇", at: .zero, Ink(.text))
        frame.put("村", at: Point(x: 1, y: 0), Ink(.text))
        #expect(frame.text(row: 0) == " 村 镇")
        frame.fill(Rect(x: 2, y: 0, width: 3, height: 1), ground: .bar)
        #expect(frame.text(row: 0) == "")
        #expect(frame[5, 0].ink.ground == nil)
    }

    @Test func clipsAtTheEdgesWithoutHalves() {
        var frame = frame(4)
        frame.put("青湾镇", at: Point(x: -1, y: 0), Ink(.text))
        #expect(frame.text(row: 0) == " 湾")
        #expect(frame[3, 0].scalar == 0x20)
        frame.put("abcdefgh", at: Point(x: -2, y: 0), Ink(.text))
        #expect(frame.text(row: 0) == "cdef")
        frame.put("abc", at: Point(x: 0, y: 1), Ink(.text))
        frame.put("abc", at: Point(x: 4, y: 0), Ink(.text))
        frame.put("青", at: Point(x: 9, y: -1), Ink(.text), width: 7)
        frame.put("青", at: Point(x: -9, y: 0), Ink(.text))
        #expect(frame.text(row: 0) == "cdef")
    }

    @Test func cutsWithTheEllipsisOfItsGlyphs() {
        var frame = frame()
        #expect(frame.put("青湾镇人民", at: .zero, Ink(.text), width: 6) == 6)
        #expect(frame.text == "青湾…")
        var plain = Frame(size: Size(width: 10, height: 1), glyphs: .ascii)
        plain.put("abcdef", at: .zero, Ink(.text), width: 4)
        #expect(plain.text == "abc~")
    }

    @Test func aTextWithoutGroundKeepsTheOneBelow() {
        var frame = frame()
        frame.fill(frame.bounds, ground: .rowUntaken)
        frame.put("村 a", at: Point(x: 1, y: 0), Ink(.textStrong))
        frame.put("!", at: Point(x: 6, y: 0), Ink(.statusCritical, on: .bar))
        let runs = frame.runs(row: 0)
        #expect(runs.map(\.columns) == [0..<1, 1..<5, 5..<6, 6..<7, 7..<10])
        #expect(runs[1].ink == Ink(.textStrong, on: .rowUntaken))
        #expect(runs[3].ink == Ink(.statusCritical, on: .bar))
        frame.tint(frame.bounds, ground: .rowSelected)
        #expect(frame.text == " 村 a !")
        #expect(frame[1, 0].ink == Ink(.textStrong, on: .rowSelected))
    }

    @Test func marksRideOnTheirCell() {
        var frame = frame()
        frame.put("e\u{301}\u{300}x", at: .zero, Ink(.text))
        #expect(frame.marks(of: frame[0, 0]).scalars == [0x301, 0x300])
        #expect(frame.marks(of: frame[1, 0]).isEmpty)
        #expect(frame.text == "e\u{301}\u{300}x")
        frame.put("x", at: .zero, Ink(.text))
        #expect(frame.text == "xx")
    }

    @Test func framesThatLookTheSameAreEqual() {
        var one = frame()
        var other = frame()
        one.put("e\u{301}", at: .zero, Ink(.text))
        other.put("a\u{308}", at: .zero, Ink(.text))
        #expect(one != other)
        other.put("e\u{301}", at: .zero, Ink(.text))
        #expect(one == other)
        other.cursor = .zero
        #expect(one != other)
    }

    @Test func drawsBorders() {
        var frame = frame(5, 3)
        frame.draw(border: frame.bounds, ink: Ink(.border))
        #expect(frame.text == "╭───╮\n│   │\n╰───╯")
        frame.draw(border: frame.bounds, ink: Ink(.border), glyphs: .ascii)
        #expect(frame.text == "+---+\n|   |\n+---+")
        frame.clear(frame.bounds)
        frame.draw(border: Rect(x: 0, y: 0, width: 1, height: 3), ink: Ink(.border))
        #expect(frame.text == "\n\n")
    }

    @Test func spansFollowOneAnotherAndAreCutTogether() {
        var frame = frame()
        let spans = [Span("未签收", .textDim), Span(" 3", .statusCritical)]
        #expect(frame.put(spans, at: .zero, on: .bar) == 8)
        #expect(frame.text == "未签收 3")
        #expect(frame[0, 0].ink == Ink(.textDim, on: .bar))
        frame.clear(frame.bounds)
        #expect(frame.put(spans, at: .zero, width: 7) == 7)
        #expect(frame.text == "未签收…")
        #expect(frame.put(spans, at: .zero, width: 6) == 6)
        #expect(frame.text == "未签… …")
        #expect(frame.put(spans, at: .zero, width: 8) == 8)
        #expect(frame.text == "未签收 3")
    }
}
