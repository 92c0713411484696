/// Every kind of number that the screen shows. What it is called and what it counts (口径) is written down once, here:
/// a number without a definition does not compile.
public enum FigureKind: String, Sendable, Hashable, CaseIterable {
    case untaken, open, shelved, closedToday, overdue, raisedLastHour, shelvesEnding, takesLapsing
    case untakenHigh, untakenOthers, untakenGroup, nuisances, load, notClosed
    case nobodyThere, nextUncovered, healthConcern, fever, notMeasured, releasedSoon, papersReady, asPlanned
    case underObservation, onDuty, dutyNow, nextNamed, nextWanted
    case memberHours, memberNights, memberAhead, memberLate
    case households, visited, visitedShare, unvisited, unscreened, out, vacant, refused, revisit
    case openDisputes, dueTonight, notTonight, flared, earlySigns, settled
    case unreadInstructions, sourcesAlive, sources, sourcesSilent
    case silentHouseholds, served, marked, listed

    /// What it is called.
    public var name: Phrase { entry.name }
    /// What counts and what does not, in a sentence or two.
    public var definition: Phrase { entry.definition }

    struct Entry {
        var name: Phrase
        var definition: Phrase

        init(_ zh: String, _ en: String, _ definition: Phrase) {
            name = Phrase(zh: zh, en: en)
            self.definition = definition
        }
    }

    private var entry: Entry {
        switch self {
        case .untaken, .open, .shelved, .closedToday, .overdue, .raisedLastHour, .shelvesEnding, .takesLapsing,
            .notClosed:
            alertEntry
        case .untakenHigh, .untakenOthers, .untakenGroup, .nuisances, .load: floodEntry
        case .nobodyThere, .nextUncovered, .healthConcern, .fever, .notMeasured, .releasedSoon, .papersReady,
            .asPlanned, .underObservation, .onDuty, .dutyNow, .nextNamed, .nextWanted:
            rotaEntry
        case .memberHours, .memberNights, .memberAhead, .memberLate: memberEntry
        case .households, .visited, .visitedShare, .unvisited, .unscreened, .out, .vacant, .refused, .revisit: gridEntry
        case .openDisputes, .dueTonight, .notTonight, .flared, .earlySigns, .settled: disputeEntry
        case .unreadInstructions, .sourcesAlive, .sources, .sourcesSilent, .silentHouseholds, .served, .marked,
            .listed:
            deskEntry
        }
    }
}
