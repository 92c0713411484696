internal import GridDomain
internal import Language

extension ConsoleState {
    /// The search text of the list that has the keys.
    var search: String {
        get {
            if let book { return book.search }
            return switch focus {
            case .alerts: alerts.search
            case .grids: grids.level == nil ? grids.search : grids.households.search
            case .rota: rota.search
            case .disputes: disputes.search
            }
        }
        set {
            if book != nil {
                book?.search = newValue
                return
            }
            switch focus {
            case .alerts: alerts.search = newValue
            case .grids:
                if grids.level == nil { grids.search = newValue } else { grids.households.search = newValue }
            case .rota: rota.search = newValue
            case .disputes: disputes.search = newValue
            }
        }
    }

    /// The filter of the list that has the keys.
    var filter: String {
        get {
            if let book { return book.filter }
            return switch focus {
            case .alerts: alerts.filter
            case .grids: grids.level == nil ? grids.filter : grids.households.filter
            case .rota: rota.filter
            case .disputes: disputes.filter
            }
        }
        set {
            if book != nil {
                book?.filter = newValue
                return
            }
            switch focus {
            case .alerts: alerts.filter = newValue
            case .grids:
                if grids.level == nil { grids.filter = newValue } else { grids.households.filter = newValue }
            case .rota: rota.filter = newValue
            case .disputes: disputes.filter = newValue
            }
        }
    }

    /// Goes to the selected row if it answers, else to the next that does.
    mutating func findHere() {
        guard !search.isEmpty, !selectedAnswers else { return }
        findAgain(1)
    }

    mutating func findAgain(_ direction: Int) {
        if book != nil { return findInBook(direction) }
        switch focus {
        case .alerts:
            if let id = alerts.cursor.next(after: direction, where: answers) { return alerts.cursor.select(id) }
        case .grids:
            if grids.level == nil { return findPlace(direction) }
            if let code = grids.households.cursor.next(after: direction, where: answers) {
                return grids.households.cursor.select(code)
            }
        case .rota:
            if let id = rota.cursor.next(after: direction, where: answers) { return rota.cursor.select(id) }
            if findFolded() { return }
        case .disputes:
            if let code = disputes.cursor.next(after: direction, where: answers) {
                return disputes.cursor.select(code)
            }
        }
        tell(ConsoleWords.notFound(search), tone: .refused)
    }

    /// A grid that lies folded in its village is found too: the village unfolds.
    private mutating func findPlace(_ direction: Int) {
        let tree = desk.grids.tree
        let order = tree.places(below: tree.root)
        let start = order.firstIndex { $0 == grids.cursor.selected } ?? 0
        for step in 1...max(1, order.count) where !order.isEmpty {
            let place = order[((start + step * direction) % order.count + order.count) % order.count]
            guard passes(place: place, search) else { continue }
            var parent = place.parent
            while let code = parent, code != tree.root {
                grids.unfolded.insert(code)
                parent = code.parent
            }
            settle()
            return grids.cursor.select(place)
        }
        tell(ConsoleWords.notFound(search), tone: .refused)
    }

    private var selectedAnswers: Bool {
        if book != nil { return bookAnswers }
        return switch focus {
        case .alerts: alerts.cursor.selected.map(answers) ?? false
        case .grids:
            grids.level == nil
                ? grids.cursor.selected.map { passes(place: $0, search) } ?? false
                : grids.households.cursor.selected.map(answers) ?? false
        case .rota: rota.cursor.selected.map(answers) ?? false
        case .disputes: disputes.cursor.selected.map(answers) ?? false
        }
    }

    private func answers(_ id: AlertsPane.RowID) -> Bool {
        let codes: [AlertCode]
        switch id {
        case .alert(let code): codes = [code]
        // An alert that is folded in a group is found by the row of the group.
        case .flood(let key) where !alerts.unfolded.contains(key):
            codes = alerts.flood.first { $0.key == key }?.codes ?? []
        case .flood, .folded, .source: codes = []
        }
        return codes.contains { desk.alerts.items[$0].map { passes($0, alerts.search) } ?? false }
    }

    private func answers(_ id: RotaPane.RowID) -> Bool {
        switch id {
        case .observation(let code): desk.rota.items[code].map { passes($0, rota.search) } ?? false
        case .member(let code): memberPasses(code, rota.search)
        case .folded: false
        }
    }

    /// A household that lies in a folded group is found too: the group unfolds.
    private mutating func findFolded() -> Bool {
        guard rota.view == .now, let found = desk.rota.running.first(where: { passes($0, rota.search) }) else {
            return false
        }
        rota.folded.remove(group(of: found))
        settle()
        rota.cursor.select(.observation(found.code))
        return true
    }

    private func answers(_ id: DisputesPane.RowID) -> Bool {
        switch id {
        case .dispute(let code): desk.disputes.items[code].map { passes($0, disputes.search) } ?? false
        case .sign: disputes.sign(id).map { passes($0, disputes.search) } ?? false
        }
    }

    private func answers(_ code: HouseholdCode) -> Bool {
        guard let row = grids.households.rows.first(where: { $0.code == code }) else { return false }
        return passes(household: row, grids.households.search)
    }
}

extension PlaceTree {
    /// Everything below a place, each before what lies in it.
    func places(below code: PlaceCode) -> [PlaceCode] {
        children(of: code).flatMap { [$0] + places(below: $0) }
    }
}
