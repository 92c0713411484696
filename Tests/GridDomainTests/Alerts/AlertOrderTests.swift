import GridDomain
import Testing

/// Every order in every state: which changes it becomes, or why it is refused.
@Suite struct AlertOrderTests {
    enum Start: String, CaseIterable, Sendable {
        case raised, cleared, taken, takenCleared, sent, outcome, shelved, takenShelved, closed

        var alert: Alert {
            let until = Sample.four + .minutes(30)
            let raised = Sample.raised()
            let taken = raised.after(.taken(until: until))
            let shelf = AlertChange.shelved(until: until, reason: .chatter)
            switch self {
            case .raised: return raised
            case .cleared: return raised.after(.cleared)
            case .taken: return taken
            case .takenCleared: return taken.after(.cleared)
            case .sent: return taken.after(.sent(Sample.member))
            case .outcome: return taken.after(.outcome(.real))
            case .shelved: return raised.after(shelf)
            case .takenShelved: return taken.after(shelf)
            case .closed: return taken.after(.cleared).after(.outcome(.real)).after(.closed)
            }
        }
    }

    /// What an order becomes: the kinds of its changes, or the kind of the refusal after `!`.
    private func result(_ order: AlertOrder, _ start: Start) -> String {
        do throws(Refusal) {
            let facts = try AlertRules.decide(
                order, start.alert, seen: nil, last: nil, officer: Sample.chen, now: Sample.four + .minutes(1))
            return facts.map { $0.event.kind.split(separator: ".")[1] }.joined(separator: " ")
        } catch {
            return "!" + error.kind
        }
    }

    private func expect(_ order: AlertOrder, _ results: [Start: String], otherwise: String) {
        for start in Start.allCases {
            #expect(result(order, start) == results[start] ?? otherwise, "\(order) when \(start)")
        }
    }

    @Test func take() {
        expect(
            .take(note: nil),
            [
                .raised: "taken", .cleared: "taken", .shelved: "unshelved taken", .closed: "!closed",
            ], otherwise: "!already")
    }

    @Test func send() {
        expect(
            .send(Sample.member),
            [
                .raised: "taken sent", .cleared: "taken sent", .shelved: "unshelved taken sent",
                .takenShelved: "unshelved sent", .closed: "!closed",
            ], otherwise: "sent")
    }

    @Test(arguments: [AlertOrder.underway, .arrived]) func response(_ order: AlertOrder) {
        let word = order == .underway ? "underway" : "arrived"
        expect(order, [.sent: word, .closed: "!closed"], otherwise: "!nobodySent")
    }

    @Test func outcomeClosesOnlyWhatIsOver() {
        expect(
            .outcome(.falseDevice, note: nil),
            [
                .raised: "taken outcome", .cleared: "taken outcome closed", .takenCleared: "outcome closed",
                .shelved: "unshelved taken outcome", .takenShelved: "unshelved outcome", .closed: "!closed",
            ], otherwise: "outcome")
    }

    @Test func closeIsTheWordThatItEnded() {
        expect(
            .close(.real, note: nil),
            [
                .raised: "taken cleared outcome closed", .cleared: "taken outcome closed",
                .takenCleared: "outcome closed", .shelved: "unshelved taken cleared outcome closed",
                .takenShelved: "unshelved cleared outcome closed", .closed: "!closed",
            ], otherwise: "cleared outcome closed")
    }

    @Test func shelve() {
        let order = AlertOrder.shelve(until: Sample.four + .hours(2), reason: .repairOrdered, note: nil)
        expect(order, [.closed: "!closed"], otherwise: "shelved")
        expect(
            .unshelve, [.shelved: "unshelved", .takenShelved: "unshelved", .closed: "!closed"], otherwise: "!already")
    }

    @Test func escalate() {
        expect(.escalate(.high), [.closed: "!closed"], otherwise: "!priorityNotHigher")
        let low = Sample.raised(.batteryLow)
        #expect(throws: Never.self) {
            try AlertRules.decide(.escalate(.medium), low, seen: nil, last: nil, officer: Sample.chen, now: Sample.four)
        }
    }

    @Test func remarksAreAlwaysTaken() {
        expect(.note("打过电话"), [:], otherwise: "noted")
        expect(.note(""), [:], otherwise: "!reasonMissing")
        expect(.phone(Sample.member, .noAnswer, note: nil), [:], otherwise: "phoned")
        expect(.refer(note: nil), [:], otherwise: "referred")
    }

    @Test func dueWorkIsDroppedWhenTheAlertHasMovedOn() {
        expect(.lapse, [.taken: "lapsed", .takenCleared: "lapsed", .sent: "lapsed", .outcome: "lapsed"], otherwise: "")
        expect(.shelfEnds, [.shelved: "unshelved", .takenShelved: "unshelved"], otherwise: "")
    }

    @Test func shelfLimits() {
        let now = Sample.four
        func shelve(_ span: Span, _ reason: ShelfReason, _ note: String?) -> String {
            do throws(Refusal) {
                _ = try AlertRules.decide(
                    .shelve(until: now + span, reason: reason, note: note), Sample.raised(), seen: nil, last: nil,
                    officer: Sample.chen, now: now)
                return "done"
            } catch { return error.kind }
        }
        #expect(shelve(.hours(24), .chatter, nil) == "done")
        #expect(shelve(.seconds(86_401), .chatter, nil) == "shelfEnd")
        #expect(shelve(.seconds(0), .chatter, nil) == "shelfEnd")
        #expect(shelve(.minutes(-5), .chatter, nil) == "shelfEnd")
        #expect(shelve(.minutes(30), .other, nil) == "done")
        #expect(shelve(.minutes(31), .other, nil) == "reasonMissing")
        #expect(shelve(.minutes(31), .other, "") == "reasonMissing")
        #expect(shelve(.minutes(31), .other, "等维修") == "done")
    }

    @Test func noteStandsWithTheLastChangeAndOnlyInThePersonalPart() throws {
        let facts = try AlertRules.decide(
            .close(.real, note: "老人下楼倒垃圾"), Sample.raised(), seen: nil, last: nil, officer: Sample.chen,
            now: Sample.four)
        #expect(facts.map(\.personal.words) == [nil, nil, nil, "老人下楼倒垃圾"])
        #expect(facts.allSatisfy { $0.personal.household == Sample.home })
    }

    @Test func takeHoldsByPriorityAndAStepRenewsIt() {
        let taken = Sample.raised().after(.taken(until: Sample.four + .minutes(30)))
        let sent = taken.after(.sent(Sample.member), at: Sample.four + .minutes(20))
        #expect(sent.standing.taken?.until == Sample.four + .minutes(50))
        #expect(sent.standing.taken?.by == Sample.chen)
        let there = sent.after(.arrived, at: Sample.four + .minutes(40))
        #expect(there.standing.taken?.until == Sample.four + .minutes(70))
        #expect(there.standing.response == .there(Sample.member, at: Sample.four + .minutes(40)))
    }

    @Test func aWordOfTheOwnerRenewsTheTakeToo() {
        let taken = Sample.raised().after(.taken(until: Sample.four + .minutes(30)))
        let later = Sample.four + .minutes(20)
        #expect(taken.after(.noted, at: later).standing.taken?.until == later + .minutes(30))
        #expect(taken.after(.noted, by: Sample.lin, at: later).standing.taken?.until == Sample.four + .minutes(30))
        #expect(taken.after(.noted, at: later).version == taken.version)
    }

    @Test func sensingClosesWhatHasItsOutcome() {
        let taken = Sample.raised().after(.taken(until: Sample.four))
        #expect(AlertRules.cleared(taken).map(\.event.kind) == ["alert.cleared"])
        #expect(
            AlertRules.cleared(taken.after(.outcome(.real))).map(\.event.kind) == ["alert.cleared", "alert.closed"])
        #expect(AlertRules.cleared(taken.after(.cleared)).isEmpty)
        #expect(AlertRules.recurred(taken).isEmpty)
        #expect(AlertRules.recurred(taken.after(.cleared)).map(\.event.kind) == ["alert.recurred"])
        #expect(AlertRules.recurred(Start.closed.alert).isEmpty)
    }

    @Test func raisingKeepsPeopleOutOfTheClearPart() {
        let report = AlertReport(
            kind: .fever, grid: Sample.grid, about: Personal(household: Sample.home, reading: "38.1"))
        let facts = AlertRules.raise(report, code: Sample.alert)
        #expect(facts.first?.personal.reading == "38.1")
        guard case .alert(let event)? = facts.first?.event, case .raised(let stored) = event.change else {
            Issue.record("nothing raised")
            return
        }
        #expect(stored.about == nil)
    }
}
