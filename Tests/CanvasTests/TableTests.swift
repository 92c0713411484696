import Testing

@testable import Canvas

@Suite struct TableTests {
    let table = Table([
        Table.Column("发生", minimum: 5, priority: 3),
        Table.Column("历时", minimum: 5, priority: 5, align: .trailing),
        Table.Column("事由", minimum: 8, ideal: 10, priority: 9),
        Table.Column("户 / 地点", minimum: 10, ideal: 20, priority: 7, grows: true),
        Table.Column("经办", minimum: 6, priority: 1),
        Table.Column("时限", minimum: 7, priority: 8, align: .trailing),
    ])

    func row(_ ground: Role? = nil) -> Table.Row {
        Table.Row(
            [
                [Span("21:41", .textDim)], [Span("6分")], [Span("发热38.1", .statusCritical)],
                [Span("上屿-01-017 "), Span("第9天", .textDim)], [Span("无人", .statusCritical)], [Span("超1分")],
            ], ground: ground)
    }

    @Test func allColumnsStandWhereThereIsRoom() {
        let layout = table.layout(width: 64)
        #expect(layout.map(\.column) == [0, 1, 2, 3, 4, 5])
        #expect(layout.map(\.columns.count) == [5, 5, 10, 25, 6, 7])
        #expect(layout.last?.columns.upperBound == 64)
    }

    @Test(arguments: [(47, 6), (46, 5), (40, 5), (39, 4), (33, 3), (27, 2), (15, 1), (3, 1)])
    func narrowTablesDropByPriority(width: Int, kept: Int) {
        let layout = table.layout(width: width)
        let priorities = layout.map { table.columns[$0.column].priority }
        #expect(priorities.sorted() == [1, 3, 5, 7, 8, 9].suffix(kept))
        #expect(layout.allSatisfy { $0.columns.upperBound <= width })
    }

    @Test func importantColumnsGrowFirst() {
        #expect(table.layout(width: 48).map(\.columns.count) == [5, 5, 9, 10, 6, 7])
        #expect(table.layout(width: 52).map(\.columns.count) == [5, 5, 10, 13, 6, 7])
    }

    @Test func drawsHeadsAndRows() {
        var frame = Frame(size: Size(width: 60, height: 5))
        table.drawHeader(into: &frame, at: .zero, width: 60)
        let rows = [row(.rowUntakenHigh), Table.Row(heading: [Span("─ 在办 6", .group)]), row(), row()]
        table.draw(rows, selected: 0, into: &frame, in: Rect(x: 0, y: 1, width: 60, height: 3))
        #expect(frame.text(row: 0) == " 发生   历时 事由       户 / 地点             经办      时限")
        #expect(frame.text(row: 1) == "▌21:41   6分 发热38.1   上屿-01-017 第9天     无人     超1分")
        #expect(frame.text(row: 2) == " ─ 在办 6")
        #expect(frame.text(row: 3).hasPrefix(" 21:41"))
        #expect(frame.text(row: 4) == "")
        #expect(frame.runs(row: 1).allSatisfy { $0.ink.ground == .rowUntakenHighSelected })
        #expect(frame.runs(row: 3).allSatisfy { $0.ink.ground == nil })
    }

    @Test func longCellsAreCut() {
        var frame = Frame(size: Size(width: 30, height: 1))
        let table = Table([Table.Column("", minimum: 6), Table.Column("", minimum: 9)], lead: 0)
        let row = Table.Row([[Span("上屿-01-017")], [Span("鼎新鞋厂"), Span(" 12人")]])
        table.draw([row], selected: 0, into: &frame, in: frame.bounds)
        #expect(frame.text == "上屿-… 鼎新鞋厂…")
        #expect(frame[0, 0].ink.ground == .rowSelected)
    }

    @Test func selectedGroundsKeepUntakenApart() {
        #expect(Role.rowUntaken.selected == .rowUntakenSelected)
        #expect(Role.rowUntakenHigh.selected == .rowUntakenHighSelected)
        #expect(Role.rowMarked.selected == .rowSelected)
    }
}
