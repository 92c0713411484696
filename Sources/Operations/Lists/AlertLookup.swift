public import GridDomain

/// Which alert somebody means who says only where it is.
public enum AlertLookup: Sendable, Equatable {
    case one(AlertCode)
    /// Several wait alike; newest first.
    case several([AlertCode])
    /// None is open; this one was closed last.
    case closed(AlertCode)
    /// The board has none, open or closed.
    case none
}

extension AlertBoard {
    /// The alert that waits most among those at a household: an untaken one, else an open one, else one that is shelved.
    ///
    /// - Parameter number: the household's, inside the grid.
    public func lookup(grid: PlaceCode, number: Int) -> AlertLookup {
        let there = items.values.filter { $0.grid == grid && $0.householdNumber == number }
            .sorted { ($0.raised, $0.code) > ($1.raised, $1.code) }
        for group in [Alert.Group.untaken, .open, .shelved] {
            let found = there.filter { $0.group == group }.map(\.code)
            if found.count > 1 { return .several(found) }
            if let one = found.first { return .one(one) }
        }
        return there.first.map { .closed($0.code) } ?? .none
    }
}
