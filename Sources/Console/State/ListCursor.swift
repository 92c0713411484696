internal import Canvas

/// A selection by name in a list that changes under it: it follows what it names, never a place in the list.
struct ListCursor<ID: Hashable & Sendable>: Sendable, Equatable {
    /// What can be selected, in the order of the screen.
    private(set) var ids: [ID] = []
    private(set) var selected: ID?
    var scroll = Scroll()

    var index: Int? { selected.flatMap { ids.firstIndex(of: $0) } }

    /// Takes a new list. What is gone hands the selection to what came after it, else before it.
    mutating func rebuild(_ new: [ID]) {
        let old = ids
        ids = new
        guard let chosen = selected else {
            selected = new.first
            return
        }
        let present = Set(new)
        guard !present.contains(chosen) else { return }
        let place = old.firstIndex(of: chosen) ?? 0
        let after = old[min(place, old.count)...].first { present.contains($0) }
        selected = after ?? old[..<min(place, old.count)].last { present.contains($0) } ?? new.first
    }

    mutating func select(_ id: ID) {
        selected = id
    }

    /// The list alone: what a part of the screen depends on that draws no selection.
    mutating func forgetSelected() {
        selected = nil
    }

    /// Moves and stops at the ends.
    mutating func move(by steps: Int) {
        guard !ids.isEmpty else { return }
        let place = (index ?? 0) + steps
        selected = ids[max(0, min(ids.count - 1, place))]
    }

    /// The next one behind the selection that answers, going round; nil when none does.
    func next(after direction: Int, where matches: (ID) -> Bool) -> ID? {
        guard !ids.isEmpty else { return nil }
        let start = index ?? 0
        for step in 1...ids.count {
            let place = ((start + step * direction) % ids.count + ids.count) % ids.count
            if matches(ids[place]) { return ids[place] }
        }
        return nil
    }
}
