import Testing

@testable import Canvas

@Suite struct LayoutTests {
    @Test func rectanglesSplitAndMeet() {
        let rect = Rect(x: 2, y: 1, width: 10, height: 6)
        #expect(rect.splitHorizontally(at: 4).left == Rect(x: 2, y: 1, width: 4, height: 6))
        #expect(rect.splitHorizontally(at: -3).right == Rect(x: 9, y: 1, width: 3, height: 6))
        #expect(rect.splitVertically(at: 99).bottom.isEmpty)
        #expect(rect.inset() == Rect(x: 3, y: 2, width: 8, height: 4))
        #expect(rect.intersection(Rect(x: 20, y: 0, width: 3, height: 9)).isEmpty)
        #expect(rect.centered(Size(width: 4, height: 2)) == Rect(x: 5, y: 3, width: 4, height: 2))
        #expect(rect.contains(Point(x: 11, y: 6)) && !rect.contains(Point(x: 12, y: 6)))
        #expect(rect.row(5).height == 1 && rect.row(6).isEmpty)
    }

    @Test(arguments: [
        (0, 10, 3, 0), (9, 10, 3, 7), (4, 10, 3, 2), (1, 2, 5, 0), (0, 0, 5, 0), (9, 10, 0, 9),
    ])
    func scrollKeepsTheSelectionInView(selected: Int, count: Int, height: Int, first: Int) {
        var scroll = Scroll()
        scroll.follow(selected: selected, count: count, height: height)
        #expect(scroll.first == first)
    }

    @Test func scrollMovesAsLittleAsItMust() {
        var scroll = Scroll(first: 5)
        scroll.follow(selected: 6, count: 20, height: 4)
        #expect(scroll.first == 5)
        scroll.follow(selected: 6, count: 20, height: 5, margin: 2)
        #expect(scroll.first == 4)
        scroll.follow(selected: nil, count: 6, height: 4)
        #expect(scroll.first == 2)
        #expect(scroll.visible(count: 6, height: 4) == 2..<6)
        #expect(scroll.above == 2 && scroll.below(count: 9, height: 4) == 3)
        scroll.move(by: 9, count: 9, height: 4)
        #expect(scroll.first == 5)
    }

    @Test(arguments: [
        (0, 0, ""), (1, 1, "▏"), (50, 50, "██"), (55, 55, "██▏"), (96, 96, "███▊"), (999, 100, "████"),
    ])
    func gaugeFillsInEighths(value: Int, percent: Int, bar: String) {
        let gauge = Gauge(value, of: 100, role: .meterMid)
        #expect(gauge.percent == percent)
        let spans = gauge.spans(width: 4)
        #expect(spans.map(\.text).joined() == TextWidth.standard.pad(bar, to: 4))
    }

    @Test func gaugeNeverRoundsToNothingOrAll() {
        #expect(Gauge(1, of: 5006, role: .meterLow).percent == 1)
        #expect(Gauge(5005, of: 5006, role: .meterHigh).percent == 99)
        #expect(Gauge(5005, of: 5006, role: .meterHigh).spans(width: 2).map(\.text) == ["█▉"])
        #expect(Gauge(0, of: 0, role: .meterHigh).percent == 100)
        #expect(Gauge(88, of: 100, mid: 90, high: 95).role == .meterLow)
        #expect(Gauge(94, of: 100, mid: 90, high: 95).role == .meterMid)
        #expect(Gauge(95, of: 100, mid: 90, high: 95).role == .meterHigh)
        #expect(Gauge(3, of: 4, role: .meterMid).spans(width: 4, glyphs: .ascii).map(\.text) == ["###", "."])
    }

    @Test func sparklineShowsTheLatestValues() {
        #expect(Sparkline([0, 7, nil, 14]).span(width: 6).text == "  ▁▅ █")
        #expect(Sparkline([1, 2, 3]).span(width: 2).text == "▆█")
        #expect(Sparkline([5, 5]).span(width: 2, glyphs: .ascii).text == "##")
        #expect(Sparkline([0, 0]).span(width: 2).text == "▁▁")
        #expect(Sparkline([36, 38], minimum: 36, maximum: 38).span(width: 2).text == "▁█")
        #expect(Sparkline([-5, 99], maximum: 10).span(width: 2).text == "▁█")
    }

    func line() -> Line {
        Line(
            left: [
                Line.Item("未签收 3", .badgeCritical, priority: 9), Line.Item("红码 1", priority: 2),
                Line.Item([Span("未读指令 1")], short: [Span("令1")], priority: 1),
            ],
            right: [Line.Item("截至 21:47", priority: 5)])
    }

    @Test(arguments: [
        (50, "未签收 3  红码 1  未读指令 1            截至 21:47"), (40, "未签收 3  红码 1  未读指令 1  截至 21:47"),
        (35, "未签收 3  红码 1  令1    截至 21:47"), (28, "未签收 3  红码 1  截至 21:47"), (20, "未签收 3  截至 21:47"),
        (12, "未签收 3"), (6, "未签…"),
    ])
    func lineDropsByPriority(width: Int, text: String) {
        var frame = Frame(size: Size(width: 60, height: 1))
        line().draw(into: &frame, at: .zero, width: width)
        #expect(frame.text == text)
    }

    @Test func lineSaysWhereItsItemsStand() {
        var frame = Frame(size: Size(width: 60, height: 1))
        let placed = line().draw(into: &frame, at: Point(x: 5, y: 0), width: 20, on: .bar)
        #expect(placed.map(\.item) == [0, 3])
        #expect(placed.map(\.columns) == [5..<13, 15..<25])
        #expect(frame[5, 0].ink == Ink(.badgeCritical, on: .bar))
    }

    @Test func panelCarriesTextsInItsBorder() {
        var frame = Frame(size: Size(width: 30, height: 3))
        let panel = Panel(
            .focusedPane, top: Line(left: [Line.Item("1 预警", .title)], right: [Line.Item("未签收 3")]),
            bottom: Line(right: [Line.Item("Esc")]))
        let inside = panel.draw(into: &frame, in: frame.bounds)
        #expect(inside == Rect(x: 1, y: 1, width: 28, height: 1))
        #expect(frame.text(row: 0) == "╭─ 1 预警 ──────── 未签收 3 ─╮")
        #expect(frame.text(row: 2) == "╰────────────────────── Esc ─╯")
        #expect(frame[0, 0].ink.role == .borderFocus)
        #expect(Panel(.popup).draw(into: &frame, in: Rect(x: 1, y: 1, width: 1, height: 1)).isEmpty)
    }
}
