import GridDomain
import Testing

/// What follows from the four fields: ISA's name, the group, the deadline, what comes due.
@Suite struct AlertStateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        var changes: [AlertChange]
        var kind = AlertKind.doorOpened
        var name: AlertStateName
        var group: Alert.Group
        var testDescription: String { title }
    }

    static let until = Sample.four + .minutes(30)
    static let shelved = AlertChange.shelved(until: until, reason: .chatter)
    static let taken = AlertChange.taken(until: until)

    static let cases: [Case] = [
        Case(title: "raised", changes: [], name: .unacknowledged, group: .untaken),
        Case(title: "momentary", changes: [], kind: .checkpointHit, name: .returnedUnacknowledged, group: .untaken),
        Case(title: "cleared", changes: [.cleared], name: .returnedUnacknowledged, group: .untaken),
        Case(title: "began again", changes: [.cleared, .recurred], name: .unacknowledged, group: .untaken),
        Case(title: "taken", changes: [taken], name: .acknowledged, group: .open),
        Case(title: "taken, cleared", changes: [taken, .cleared], name: .normal, group: .open),
        Case(title: "lapsed", changes: [taken, .lapsed], name: .unacknowledged, group: .untaken),
        Case(title: "escalated", changes: [taken, .escalated(to: .high)], name: .unacknowledged, group: .untaken),
        Case(title: "shelved", changes: [shelved], name: .shelved, group: .shelved),
        Case(title: "shelved, cleared", changes: [shelved, .cleared], name: .shelved, group: .shelved),
        Case(title: "unshelved", changes: [shelved, .unshelved], name: .unacknowledged, group: .untaken),
        Case(
            title: "unshelved by a clear condition", changes: [shelved, .cleared, .unshelved],
            name: .returnedUnacknowledged, group: .untaken),
        Case(
            title: "taken, shelved, unshelved", changes: [taken, shelved, .unshelved], name: .acknowledged, group: .open
        ),
        Case(title: "outcome", changes: [taken, .outcome(.real)], name: .acknowledged, group: .open),
        Case(title: "closed", changes: [taken, .cleared, .outcome(.real), .closed], name: .normal, group: .closed),
    ]

    @Test(arguments: cases) func name(_ item: Case) {
        let alert = item.changes.reduce(Sample.raised(item.kind)) { $0.after($1) }
        #expect(alert.stateName == item.name)
        #expect(alert.group == item.group)
    }

    @Test func deadlinesFollowTheEpisode() {
        let four = Sample.four
        var alert = Sample.raised(at: four)
        #expect(alert.deadline?.wait == .take)
        #expect(alert.deadline?.at == four + .minutes(3))
        alert = alert.after(.taken(until: four + .minutes(30)))
        #expect(alert.deadline?.wait == .door)
        #expect(alert.deadline?.at == four + .minutes(10))
        alert = alert.after(.sent(Sample.member)).after(.underway)
        #expect(alert.deadline?.wait == .door)
        alert = alert.after(.arrived)
        #expect(alert.deadline?.wait == .outcome)
        alert = alert.after(.outcome(.real))
        #expect(alert.deadline?.wait == .close)
        #expect(alert.deadline?.at == four + .minutes(30))
        #expect(alert.after(.closed).deadline == nil)
        #expect(Sample.raised(.fever).after(Self.taken).deadline?.wait == .close)
    }

    @Test func overdueBeginsAfterTheDeadline() {
        let alert = Sample.raised()
        #expect(!alert.isOverdue(at: Sample.four + .minutes(3)))
        #expect(alert.isOverdue(at: Sample.four + .minutes(3) + .seconds(1)))
    }

    @Test func whatComesDue() {
        let alert = Sample.raised()
        #expect(alert.dueWork.isEmpty)
        let taken = alert.after(Self.taken)
        #expect(taken.dueWork.map(\.kind) == [.takeLapses])
        #expect(taken.dueWork.map(\.at) == [Self.until])
        #expect(taken.after(.outcome(.real)).dueWork.isEmpty)
        let shelved = taken.after(Self.shelved)
        #expect(shelved.dueWork.map(\.kind) == [.shelfEnds])
        #expect(shelved.dueWork.map(\.version) == [shelved.version])
        #expect(taken.after(.closed).dueWork.isEmpty)
    }

    @Test(arguments: [(Priority.high, 30), (.medium, 60), (.low, 240)])
    func takeHolds(_ priority: Priority, _ minutes: Int) {
        #expect(AlertPolicy.takeHolds(priority) == .minutes(minutes))
    }

    @Test(arguments: AlertKind.allCases) func policyIsInOrder(_ kind: AlertKind) {
        let policy = AlertPolicy.standard(kind)
        #expect(policy.toTake <= policy.toDoor ?? policy.toClose)
        #expect(policy.toDoor ?? policy.toTake <= policy.toClose)
    }

    @Test func orderOfThePane() {
        let fever = Sample.raised(.fever, at: Sample.four + .minutes(1))
        let battery = Sample.raised(.batteryLow)
        let door = Sample.raised(.doorOpened)
        #expect([battery, fever, door].sorted(by: Alert.isBefore).map(\.kind) == [.doorOpened, .fever, .batteryLow])
    }
}
