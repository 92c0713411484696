import GridDomain
import Testing

@testable import GridStore

@Suite struct JournalTests {
    private let alert = AlertCode("990000101-2020-A-0001")

    private func noted(_ words: String) -> (Event, Personal) {
        (.alert(AlertEvent(alert, .noted)), Personal(household: TemporaryDesk.home(1), words: words))
    }

    @Test func linksFollowFromEachOther() throws {
        let desk = try TemporaryDesk()
        for first in stride(from: Int64(1), through: 9, by: 3) {
            let entries = (0..<3).map { desk.entry(first + $0, noted("第 \($0)").0, noted("第 \($0)").1) }
            try desk.store.write { try $0.append(entries) }
        }
        try desk.store.read { session in
            var previous = Chain.origin
            for link in try session.links(after: .none, limit: 9) {
                let stored = try session.storedEntries(after: EntryNumber(link.first.value - 1), limit: 3)
                let hash = Chain.link(
                    previous: previous, first: link.first, last: link.last, digests: stored.map(Chain.digest))
                #expect(link.previous == previous)
                #expect(link.hash == hash)
                for entry in stored {
                    let salt = try #require(entry.salt)
                    let bytes = try #require(entry.personal)
                    #expect(entry.commitment == Chain.commitment(salt: salt, bytes: bytes))
                }
                previous = link.hash
            }
            #expect(try session.headHash() == previous)
            #expect(try session.links(after: EntryNumber(3), limit: 1).map(\.last) == [EntryNumber(6)])
        }
    }

    @Test func sameWordsHaveDifferentCommitments() throws {
        let desk = try TemporaryDesk()
        let entries = (1...2).map { desk.entry(Int64($0), noted("发烧").0, noted("发烧").1) }
        try desk.store.write { try $0.append(entries) }
        let stored = try desk.store.read { try $0.storedEntries(after: .none, limit: 9) }
        #expect(stored[0].personal == stored[1].personal)
        #expect(stored[0].commitment != stored[1].commitment)
        #expect(!stored[0].payload.contains("发烧"))
    }

    @Test func pagesOfTheJournal() throws {
        let desk = try TemporaryDesk()
        for number in 1...5 as ClosedRange<Int64> {
            let event: Event = number == 3 ? noted("三").0 : .watch(.signedOn)
            try desk.store.write { try $0.append([desk.entry(number, event, command: "c\(number / 2)")]) }
        }
        try desk.store.read { session throws in
            #expect(try session.entries(after: EntryNumber(3), limit: 9).map(\.number.value) == [4, 5])
            #expect(try session.entries(before: nil, limit: 2).map(\.number.value) == [5, 4])
            #expect(try session.entries(before: EntryNumber(4), limit: 2).map(\.number.value) == [3, 2])
            #expect(try session.history(of: alert.text).map(\.number.value) == [3])
            #expect(try session.entries(of: CommandID("c1")).map(\.number.value) == [2, 3])
            #expect(try session.entry(EntryNumber(9)) == nil)
        }
    }

    @Test func anErasedPartReadsAsErased() throws {
        let desk = try TemporaryDesk()
        try desk.store.write {
            try $0.append([desk.entry(1, noted("词").0, noted("词").1), desk.entry(2, .watch(.signedOn))])
        }
        try desk.tamper("DELETE FROM personal")
        let entries = try desk.store.read { try $0.entries(after: .none, limit: 9) }
        #expect(entries.map(\.isErased) == [true, false])
        #expect(entries[0].personal == Personal())
    }

    @Test func answersAreKeptForEver() throws {
        let desk = try TemporaryDesk()
        let refusals: [Refusal] = [
            .unknown(thing: "x"), .notAllowed(.erase),
            .conflict(by: OfficerCode("lin"), at: TemporaryDesk.four, change: "taken"),
            .already(.acknowledged), .closed(at: TemporaryDesk.four), .shelfEnd(longest: .hours(24)), .reasonMissing,
            .noOpenRound, .roundExists(2), .disputeStage(.agreed), .partyRefused, .filePapersMissing([.record]),
            .papersVanished([.identity]), .tooFewMediators(least: 2), .recused(StaffCode("S")), .clock(isStopped: true),
            .dateNotAllowed(from: TemporaryDesk.four, to: nil), .flareNotReported(since: TemporaryDesk.four),
            .liveDesk, .noDrill, .drillSpeed(fastest: 60),
            .courtOrder,
        ]
        try desk.store.write { session in
            try session.keep(.done(first: EntryNumber(3), last: EntryNumber(4)), to: CommandID("done"))
            for refusal in refusals { try session.keep(.refused(refusal), to: CommandID(refusal.kind)) }
        }
        try desk.store.read { session throws in
            #expect(try session.answer(to: CommandID("done")) == .done(first: EntryNumber(3), last: EntryNumber(4)))
            #expect(try session.answer(to: CommandID("none")) == nil)
            for refusal in refusals { #expect(try session.answer(to: CommandID(refusal.kind)) == .refused(refusal)) }
        }
        #expect(throws: (any Error).self) {
            try desk.store.write { try $0.keep(.refused(.cannotUndo), to: CommandID("done")) }
        }
    }

    @Test func countersCountPerSeriesAndYear() throws {
        let desk = try TemporaryDesk()
        let scope = TemporaryDesk.scope
        let drawn = try desk.store.write { session in
            [
                try session.peek(.alert, scope: scope, year: 2020), try session.draw(.alert, scope: scope, year: 2020),
                try session.draw(.alert, scope: scope, year: 2020), try session.draw(.alert, scope: scope, year: 2021),
                try session.draw(.household, scope: scope, year: 2020),
                try session.draw(.household, scope: scope, year: 2021),
                try session.peek(.alert, scope: scope, year: 2020),
            ]
        }
        #expect(
            drawn == [
                "990000101-2020-A-0001", "990000101-2020-A-0001", "990000101-2020-A-0002", "990000101-2021-A-0001",
                "990000101H000001", "990000101H000002", "990000101-2020-A-0003",
            ])
    }

    @Test func dueRowsAreUnique() throws {
        let desk = try TemporaryDesk()
        let work = DueWork(at: TemporaryDesk.four, kind: .shelfEnds, thing: "x", version: EntryNumber(1))
        var later = work
        later.at = work.at + .minutes(1)
        try desk.store.write { session in
            for item in [later, work, work] { try session.save(item) }
        }
        #expect(try desk.store.read { try $0.dueWork(at: work.at, limit: 9) } == [work])
        #expect(try desk.store.read { try $0.everyDueWork() } == [work, later])
        #expect(try desk.store.read { try $0.nextDue() } == work.at)
        try desk.store.write { try $0.remove(work) }
        #expect(try desk.store.read { try $0.nextDue() } == later.at)
    }

    @Test func aMessageIsQueuedOnce() throws {
        let desk = try TemporaryDesk()
        let member = StaffCode("S1")
        try desk.store.write { session in
            try session.append([desk.entry(1, .watch(.signedOn))])
            for purpose in [MessagePurpose.dispatch, .dispatch, .recall] {
                try session.queue(EntryNumber(1), to: member, purpose: purpose)
            }
        }
        let purposes = try desk.store.read { session in
            try session.connection.all("SELECT purpose FROM outbox WHERE sent IS NULL ORDER BY id") { $0.text(0) }
        }
        #expect(purposes == ["dispatch", "recall"])
    }

    @Test func theClockIsShared() throws {
        let desk = try TemporaryDesk()
        let clock = DeskClock(kind: .exercise, base: TemporaryDesk.four, anchor: Instant(seconds: 9), speed: 10)
        try desk.store.write { session in
            try session.setClock(clock)
            try session.setLastSeen(TemporaryDesk.four)
        }
        #expect(try desk.store.read { try $0.clock() } == clock)
        #expect(try desk.store.read { try $0.lastSeen() } == TemporaryDesk.four)
    }
}
