internal import GridDomain

/// Rows that somebody else has just changed. They stand out for a few ticks of the clock and then turn calm by
/// themselves: the desk's time may stand still or run fast, ticks do neither.
struct RowChanges: Sendable, Equatable {
    /// Whose row it is.
    enum Row: Hashable, Sendable {
        case alert(AlertCode)
        case dispute(DisputeCode)
        case place(PlaceCode)
        case household(HouseholdCode)
    }

    /// Ticks for which a row stands out.
    static let ticks = 5

    /// Ticks that each row has left.
    private var left: [Row: Int] = [:]

    func contains(_ row: Row) -> Bool { !left.isEmpty && left[row] != nil }

    /// Another tick of the clock.
    mutating func tick() {
        guard !left.isEmpty else { return }
        left = left.compactMapValues { $0 > 1 ? $0 - 1 : nil }
    }

    /// Takes in whose rows an entry has changed: a household's changes its grid and the places around it, up to `root`.
    mutating func note(_ entry: Entry, below root: PlaceCode) {
        if case .alert(let event) = entry.event { left[.alert(event.alert)] = Self.ticks }
        if case .dispute(let event) = entry.event { left[.dispute(event.dispute)] = Self.ticks }
        for (grid, delta) in entry.event.tallyDeltas where !delta.isZero {
            var place: PlaceCode? = grid
            while let code = place, code != root {
                left[.place(code)] = Self.ticks
                place = code.parent
            }
        }
        if case .screening = entry.event, let household = entry.personal.household {
            left[.household(household)] = Self.ticks
        }
    }
}
