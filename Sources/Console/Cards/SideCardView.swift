internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// The cards beside the focused list; each is drawn again only when it is about something else or knows more.
    func drawSideCards(_ frame: inout Frame, _ memory: inout ScreenMemory) {
        for (index, placed) in placedCards.enumerated() {
            let page = placed.card.flatMap(page).flatMap { pages[$0] }
            memory.draw(.card(index), in: placed.rect, from: .card(placed.card, page), &frame) { frame in
                draw(placed.card, &frame, placed.rect)
            }
        }
    }

    private func draw(_ card: SideCard?, _ frame: inout Frame, _ rect: Rect) {
        switch card {
        case .alert(let code): if let alert = desk.alerts.items[code] { return drawCard(alert, &frame, rect) }
        case .alerts(let title, let codes): return drawGroupCard(title, codes, &frame, rect)
        case .household(let code): return drawCard(code, &frame, rect)
        case .dispute(let code): if let dispute = desk.disputes.items[code] { return drawCard(dispute, &frame, rect) }
        case .place(let code): return drawCard(code, &frame, rect)
        case nil: break
        }
        Panel(.pane).draw(into: &frame, in: rect)
    }

    private func title(_ key: String, _ name: String, _ rest: [Span] = []) -> Line {
        Line(left: [Line.Item([Span(key + " ", .key), Span(name + " ", .title)] + rest, priority: 90)])
    }

    private func drawCard(_ alert: Alert, _ frame: inout Frame, _ rect: Rect) {
        let where_ = [Span(place(of: alert, tongue), .text)] + observation(of: alert)
        let top = title(CodeSeries.short(alert.code.text), what(alert, tongue), where_)
        drawDetail(alert, &frame, Panel(.pane, top: top).draw(into: &frame, in: rect), isCard: true)
    }

    private func drawCard(_ dispute: Dispute, _ frame: inout Frame, _ rect: Rect) {
        let top = title(CodeSeries.short(dispute.code.text), t(dispute.kind.name))
        drawDetail(dispute, &frame, Panel(.pane, top: top).draw(into: &frame, in: rect), isCard: true)
    }

    private func drawCard(_ code: HouseholdCode, _ frame: inout Frame, _ rect: Rect) {
        let inner = Panel(.pane, top: title("h", t(ConsoleWords.cardTitle))).draw(into: &frame, in: rect)
        guard let card = householdCard(code) else {
            let isThere = page(of: .card(code)).flatMap { pages[$0]?.page } != nil
            return drawEmpty(isThere ? ConsoleWords.unknownHousehold : ConsoleWords.loading, &frame, inner)
        }
        var top = inner.minY
        for line in cardHead(card, frame.glyphs) where top < inner.maxY {
            frame.put(line, at: Point(x: inner.minX + 1, y: top), width: inner.width - 2)
            top += 1
        }
        let day = Rect(x: inner.minX, y: top + 1, width: inner.width, height: max(0, inner.maxY - top - 1))
        let rows = dayRows(card)
        dayTable.draw(rows.map { Table.Row($0.cells) }, into: &frame, in: day)
        drawMore(&frame, day, above: 0, below: max(0, rows.count - day.height))
    }

    private func drawCard(_ place: PlaceCode, _ frame: inout Frame, _ rect: Rect) {
        let top = title(frame.glyphs[.place], labels.any(place, tongue))
        let inner = Panel(.pane, top: top).draw(into: &frame, in: rect)
        let lines = placeLines(place, frame.glyphs)
        for (index, line) in lines.prefix(max(0, inner.height)).enumerated() {
            frame.put(line, at: Point(x: inner.minX + 1, y: inner.minY + index), width: inner.width - 2)
        }
        drawMore(&frame, inner, above: 0, below: max(0, lines.count - inner.height))
    }
}
