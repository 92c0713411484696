internal import GridDomain
internal import Language

/// Figures whose rows come as pages: too many to hold on the boards.
extension ConsoleState {
    /// What the first page of a figure's rows is asked for by; nil where the boards have them all.
    private func firstPage(behind figure: Figure) -> PageRequest? {
        switch figure {
        case .tally(let place, let part): .counted(place: place, part, after: nil)
        case .share(let place): .counted(place: place, .unvisited, after: nil)
        case .settled: .settled(before: nil)
        default: nil
        }
    }

    /// The pages of a figure's rows, as far as they have been asked for.
    func pagesBehind(_ figure: Figure) -> [PageRequest] {
        guard var request = firstPage(behind: figure) else { return [] }
        var found = [request]
        while let next = following(request), pages[next] != nil {
            found.append(next)
            request = next
        }
        return found
    }

    /// What comes behind a page that has come and says that there is more.
    private func following(_ request: PageRequest) -> PageRequest? {
        guard let page = pages[request]?.page else { return nil }
        switch request {
        case .counted(let place, let part, _):
            guard let (rows, more) = page.householdRows, more, let last = rows.last else { return nil }
            return .counted(place: place, part, after: last.code)
        case .settled:
            guard let (rows, more) = page.disputeRows, more, let last = rows.last else { return nil }
            return .settled(before: last.code)
        default: return nil
        }
    }

    func countedRows(_ place: PlaceCode, _ part: TallyPart) -> [FigureRow] {
        pagesBehind(.tally(place, part)).flatMap { pages[$0]?.page?.householdRows?.0 ?? [] }.map { figureRow($0, part) }
    }

    /// What the whole of a figure comes to where its rows may not all be there; nil where they are.
    func total(of figure: Figure) -> Int? {
        switch figure {
        case .tally(let place, let part): desk.grids.tally(place)[part]
        case .share(let place): desk.grids.tally(place).unvisited
        case .settled: desk.disputes.settled
        default: nil
        }
    }

    /// Asks for the rows of the figure that is open: the first page, and the next when the cursor comes near the end.
    mutating func needFigureRows(_ out: inout Outbox) {
        guard case .figure(let view) = dialogs.last else { return }
        let asked = pagesBehind(view.figure)
        guard let last = asked.last else { return }
        if pages[last] == nil { return need(last, &out) }
        let place = view.cursor.index ?? 0
        if place > view.rows.count - 60, let next = following(last) { need(next, &out) }
    }

    /// Whether a page belongs to the figure that is open.
    func isOfOpenFigure(_ request: PageRequest) -> Bool {
        guard case .figure(let view) = dialogs.last else { return false }
        return pagesBehind(view.figure).contains(request)
    }
}

extension Page {
    var disputeRows: ([Dispute], Bool)? {
        guard case .disputes(let rows, let more) = self else { return nil }
        return (rows, more)
    }
}
