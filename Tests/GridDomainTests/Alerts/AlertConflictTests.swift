import GridDomain
import Testing

/// Two officers at one alert, and taking acts back.
@Suite struct AlertConflictTests {
    private func desk() throws -> PaperDesk {
        var desk = try PaperDesk()
        try desk.act(.raise(AlertReport(kind: .notSignedIn, grid: Sample.grid)))
        return desk
    }

    private let code = PaperDesk.code(1)

    @Test func theSecondIsToldWhoAndWhen() throws {
        var desk = try desk()
        let seen = desk.things.alerts[code]?.version
        desk.now = desk.now + .minutes(1)
        try desk.act(.alert(code, .take(note: nil)), by: Sample.lin, seen: seen)
        let at = desk.now
        desk.now = desk.now + .minutes(1)
        #expect(throws: Refusal.conflict(by: Sample.lin, at: at, change: "taken")) {
            try desk.act(.alert(code, .send(Sample.member)), by: Sample.chen, seen: seen)
        }
    }

    @Test func ownStepsAndRemarksNeverConflict() throws {
        var desk = try desk()
        let seen = desk.things.alerts[code]?.version
        try desk.act(.alert(code, .note("来电")), by: Sample.lin, seen: seen)
        try desk.act(.alert(code, .take(note: nil)), by: Sample.chen, seen: seen)
        try desk.act(.alert(code, .send(Sample.member)), by: Sample.chen, seen: seen)
        try desk.act(.alert(code, .phone(nil, .answered, note: nil)), by: Sample.lin, seen: seen)
        #expect(desk.things.alerts[code]?.notes == 2)
    }

    @Test func anotherOfficersStepIsNotHiddenByWhatCameAfterIt() throws {
        var desk = try desk()
        let seen = desk.things.alerts[code]?.version
        try desk.act(.alert(code, .send(Sample.member)), by: Sample.lin, seen: seen)
        let sent = desk.now
        try desk.act(.alert(code, .lapse), by: .desk)
        #expect(desk.things.alerts[code]?.standing.taken == nil)
        #expect(throws: Refusal.conflict(by: Sample.lin, at: sent, change: "sent")) {
            try desk.act(.alert(code, .close(.falseDevice, note: nil)), by: Sample.chen, seen: seen)
        }
    }

    @Test func undoPutsBackExactly() throws {
        let orders: [AlertOrder] = [
            .take(note: nil), .send(Sample.member), .outcome(.real, note: nil), .close(.real, note: nil),
            .shelve(until: Sample.four + .hours(1), reason: .chatter, note: nil), .escalate(.high),
        ]
        for order in orders {
            var desk = try desk()
            if order != .take(note: nil) { try desk.act(.alert(code, .take(note: nil))) }
            let before = desk.things.alerts[code]
            let command = try desk.act(.alert(code, order))
            #expect(desk.things.alerts[code]?.standing != before?.standing)
            try desk.act(.undo(command))
            #expect(desk.things.alerts[code]?.standing == before?.standing, "\(order)")
            #expect(desk.things.alerts[code]?.priority == before?.priority, "\(order)")
        }
    }

    @Test func undoGoesBackStepByStep() throws {
        var desk = try desk()
        let start = desk.things.alerts[code]?.standing
        let take = try desk.act(.alert(code, .take(note: nil)))
        let send = try desk.act(.alert(code, .send(Sample.member)))
        try desk.act(.undo(send))
        try desk.act(.undo(take))
        #expect(desk.things.alerts[code]?.standing == start)
        #expect(throws: Refusal.alreadyUndone) { try desk.act(.undo(take)) }
    }

    @Test func undoIsRefusedWhenBuiltUpon() throws {
        var desk = try desk()
        let take = try desk.act(.alert(code, .take(note: nil)))
        desk.now = desk.now + .minutes(2)
        try desk.act(.alert(code, .send(Sample.member)), by: Sample.lin)
        #expect(throws: Refusal.builtUpon(by: Sample.lin, at: desk.now)) { try desk.act(.undo(take)) }
    }

    @Test func undoIsForOwnActsOfThisWatch() throws {
        var desk = try desk()
        let take = try desk.act(.alert(code, .take(note: nil)))
        #expect(throws: Refusal.notYours(by: Sample.chen)) { try desk.act(.undo(take), by: Sample.lin) }
        desk.now = desk.now + .minutes(1)
        try desk.act(
            .beginWatch(WatchPlan(officer: Sample.chen, lead: nil, relief: nil, ends: desk.now + .hours(8))))
        #expect(throws: Refusal.notYours(by: Sample.chen)) { try desk.act(.undo(take)) }
    }

    @Test func someThingsCannotBeTakenBack() throws {
        var desk = try desk()
        let note = try desk.act(.alert(code, .note("一")))
        #expect(throws: Refusal.cannotUndo) { try desk.act(.undo(note)) }
        let take = try desk.act(.alert(code, .take(note: nil)))
        let undo = try desk.act(.undo(take))
        #expect(throws: Refusal.cannotUndo) { try desk.act(.undo(undo)) }
        #expect(throws: Refusal.nothingToUndo) { try desk.act(.undo(CommandID("none"))) }
    }

    @Test func aCloseStaysClosedOnceItLeftTheBoards() throws {
        var desk = try desk()
        let close = try desk.act(.alert(code, .close(.real, note: nil)))
        let closed = desk.now
        desk.now = closed + .hours(24) + .seconds(1)
        #expect(throws: Refusal.closed(at: closed)) { try desk.act(.undo(close)) }
        desk.now = closed + .hours(24)
        try desk.act(.undo(close))
        #expect(desk.things.alerts[code]?.isClosed == false)
    }
}
