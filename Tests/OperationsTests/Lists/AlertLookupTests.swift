import GridDomain
import GridwatchTesting
import Operations
import Testing

@Suite("Which alert is meant at a household") struct AlertLookupTests {
    private static let grid = PlaceCode("990000101201002")

    /// An alert at household 4 that was raised at a minute, with what happened to it.
    private static func alert(_ number: Int, _ minute: Int, _ changes: AlertChange...) -> Alert {
        let at = SampleDesk.at(21, minute)
        let stamp = Stamp(number: EntryNumber(Int64(number)), recorded: at, happened: at, officer: OfficerCode("lin"))
        var alert = Alert(
            SampleAlerts.code(number), AlertReport(kind: .fever, grid: grid), personal: Personal(householdNumber: 4),
            at: stamp)
        for change in changes { alert.apply(AlertEvent(alert.code, change), at: stamp) }
        return alert
    }

    private static func lookup(_ alerts: Alert..., number: Int = 4) -> AlertLookup {
        AlertBoard(items: alerts).lookup(grid: grid, number: number)
    }

    private static let taken = AlertChange.taken(until: SampleDesk.at(22, 30))

    @Test func untakenGoesBeforeOpenBeforeShelvedBeforeClosed() {
        let closed = Self.alert(4, 50, Self.taken, .closed)
        let shelved = Self.alert(5, 40, .shelved(until: SampleDesk.at(22, 0), reason: .chatter))
        let open = Self.alert(6, 30, Self.taken)
        let untaken = Self.alert(7, 20)
        #expect(Self.lookup(closed, shelved, open, untaken) == .one(untaken.code))
        #expect(Self.lookup(closed, shelved, open) == .one(open.code))
        #expect(Self.lookup(closed, shelved) == .one(shelved.code))
        #expect(Self.lookup(closed, Self.alert(3, 10, .closed)) == .closed(closed.code))
    }

    @Test func severalAlikeAreTold() {
        let older = Self.alert(7, 20)
        let newer = Self.alert(8, 25)
        #expect(Self.lookup(older, newer, Self.alert(9, 30, Self.taken)) == .several([newer.code, older.code]))
    }

    @Test func theNumberOfAHouseholdIsNotThatOfAnAlert() {
        #expect(Self.lookup(Self.alert(5, 20), number: 5) == .none)
    }
}
