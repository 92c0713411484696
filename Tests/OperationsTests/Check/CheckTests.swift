import GridDomain
import GridStore
import Operations
import Testing

/// One byte changed anywhere is named.
@Suite struct CheckTests {
    struct Change: Sendable, CustomTestStringConvertible {
        var title: String
        var sql: String
        /// What the findings must name, thing and fault.
        var named: [(String, Fault)]
        var testDescription: String { title }
    }

    /// Entries 1 to 4 are the import and three officers; 5 a round, 6 a visit, 7 a touched door, 8 a take, 9 and 10 a
    /// send and a note, 11 a watch, 12 a sign-on, 13 an observation, 14 a silent door and 15 its alert, 16 a dispute.
    private func desk() throws -> TestDesk {
        let test = try TestDesk()
        try test.act(.openRound(TestDesk.round(1)))
        try test.act(.visit(TestDesk.home(2), VisitReport(result: .done, finding: "咳嗽")))
        try test.touch(0)
        let alert = TestDesk.alertCode(1)
        try test.act(.alert(alert, .take(note: "去看看")))
        try test.act(.alert(alert, .send(TestDesk.members[1])))
        try test.act(.alert(alert, .note("无人应门")))
        let plan = WatchPlan(officer: TestDesk.chen, lead: nil, relief: TestDesk.lin, ends: TestDesk.four + .hours(8))
        try test.act(.beginWatch(plan))
        try test.act(.signOn)
        try test.act(.observe(TestDesk.observation(TestDesk.home(3))))
        try test.touch(1, .heard)
        test.clock.advance(by: .minutes(16))
        try test.touch(0, .heard)
        try test.desk.runDue()
        try test.act(
            .registerDispute(
                DisputeReport(
                    kind: .rent, source: .party, grid: TestDesk.grids[0],
                    parties: [DisputeParty(household: TestDesk.home(4))])))
        return test
    }

    static let alert = "alert 990000101-2020-A-0001"
    static let dispute = "dispute 990000101-2020-M-0001"
    static let tally = "tally 990000101201001"

    static let changes: [Change] = [
        Change(
            title: "a payload",
            sql: #"UPDATE entries SET payload = replace(payload, '"priority":3', '"priority":2') WHERE number = 7"#,
            named: [("link 7-7", .brokenLink), (alert, .row)]),
        Change(
            title: "a payload that no longer reads",
            sql: "UPDATE entries SET payload = replace(payload, 'doorOpened', 'doorOpenee') WHERE number = 7",
            named: [("link 7-7", .brokenLink), ("entry 7", .unreadable)]),
        Change(
            title: "personal words", sql: "UPDATE personal SET bytes = replace(bytes, '看', '着') WHERE entry = 8",
            named: [("entry 8", .commitment)]),
        Change(
            title: "a salt", sql: "UPDATE personal SET salt = zeroblob(16) WHERE entry = 8",
            named: [("entry 8", .commitment)]),
        Change(
            title: "where a personal part is filed", sql: "UPDATE personal SET household = NULL WHERE entry = 8",
            named: [("entry 8", .mislabelled)]),
        Change(
            title: "a personal part taken out", sql: "DELETE FROM personal WHERE entry = 8",
            named: [("entry 8", .missingPersonal)]),
        Change(
            title: "a commitment", sql: "UPDATE entries SET commitment = zeroblob(32) WHERE number = 8",
            named: [("link 8-8", .brokenLink), ("entry 8", .commitment)]),
        Change(
            title: "an officer", sql: "UPDATE entries SET officer = 'lin' WHERE number = 12",
            named: [("link 12-12", .brokenLink)]),
        Change(
            title: "a time", sql: "UPDATE entries SET happened = happened - 1 WHERE number = 12",
            named: [("link 12-12", .brokenLink)]),
        Change(
            title: "a recording before its predecessor", sql: "UPDATE entries SET recorded = 5 WHERE number = 12",
            named: [("link 12-12", .brokenLink), ("entry 12", .outOfOrder)]),
        Change(
            title: "a kind", sql: "UPDATE entries SET kind = 'watch.unwatched' WHERE number = 12",
            named: [("link 12-12", .brokenLink), ("entry 12", .mislabelled)]),
        Change(
            title: "a subject", sql: "UPDATE entries SET subject = 'x' WHERE number = 10",
            named: [("link 10-10", .brokenLink), ("entry 10", .mislabelled)]),
        Change(
            title: "a link's hash", sql: "UPDATE links SET hash = zeroblob(32) WHERE last = 10",
            named: [("link 10-10", .brokenLink), ("link 11-11", .brokenLink)]),
        Change(
            title: "a link's predecessor", sql: "UPDATE links SET previous = zeroblob(32) WHERE last = 10",
            named: [("link 10-10", .brokenLink)]),
        Change(
            title: "a deleted entry", sql: "DELETE FROM entries WHERE number = 12",
            named: [("entry 12", .missingEntry), ("link 12-12", .brokenLink)]),
        Change(
            title: "a deleted link", sql: "DELETE FROM links WHERE last = 12", named: [("link 13-13", .brokenLink)]),
        Change(
            title: "the last link", sql: "DELETE FROM links WHERE last = (SELECT max(last) FROM links)",
            named: [("entry 16", .unlinked)]),
        Change(
            title: "a tally", sql: "UPDATE tallies SET visited = visited + 1 WHERE grid = '990000101201001'",
            named: [(tally + " by its rows", .tally), (tally + " by the journal", .tally)]),
        Change(
            title: "an alert's priority", sql: "UPDATE alerts SET priority = 1 WHERE code LIKE '%0001'",
            named: [(alert, .row)]),
        Change(
            title: "an alert's standing",
            sql: "UPDATE alerts SET standing = replace(standing, 'abnormal', 'normal') WHERE code LIKE '%0001'",
            named: [(alert, .row)]),
        Change(
            title: "a standing that no longer reads", sql: "UPDATE alerts SET standing = '{' WHERE code LIKE '%0001'",
            named: [(alert, .unreadable)]),
        Change(
            title: "an alert's household", sql: "UPDATE alerts SET household = NULL WHERE code LIKE '%0001'",
            named: [(alert, .row)]),
        Change(
            title: "an alert filed as closed", sql: "UPDATE alerts SET closed = 1 WHERE code LIKE '%0001'",
            named: [(alert, .row)]),
        Change(title: "an alert taken out", sql: "DELETE FROM alerts WHERE code LIKE '%0001'", named: [(alert, .row)]),
        Change(
            title: "a dispute's kind", sql: "UPDATE disputes SET kind = 'wages'", named: [(dispute, .row)]),
        Change(
            title: "a dispute's standing",
            sql: "UPDATE disputes SET standing = replace(standing, 'registered', 'accepted')",
            named: [(dispute, .row)]),
        Change(title: "who quarrels", sql: "UPDATE disputes SET personal = NULL", named: [(dispute, .row)]),
        Change(title: "a dispute counted as settled", sql: "UPDATE disputes SET settled = 1", named: [(dispute, .row)]),
        Change(
            title: "a standing of a dispute", sql: "UPDATE disputes SET standing = '{'", named: [(dispute, .unreadable)]
        ),
        Change(title: "a dispute taken out", sql: "DELETE FROM disputes", named: [(dispute, .row)]),
        Change(
            title: "work that was due", sql: "DELETE FROM due WHERE kind = 'takeLapses'", named: [(alert, .due)]),
        Change(
            title: "a visit", sql: "UPDATE households SET result = 'out' WHERE code LIKE '%2'",
            named: [("household 990000101H000002", .row), (tally + " by its rows", .tally)]),
        Change(
            title: "a resident's last round", sql: "UPDATE people SET last_round = 0 WHERE code LIKE '%0021'",
            named: [("person 990000101P0000021", .row), (tally + " by its rows", .tally)]),
        Change(
            title: "a silence", sql: "UPDATE sources SET silent_since = NULL",
            named: [("source 990000101D000002", .row)]),
        Change(
            title: "an observation", sql: "UPDATE observations SET release = release + 1",
            named: [("observation 990000101-2020-Q-0001", .row)]),
        Change(
            title: "a duty", sql: "UPDATE duties SET member = NULL WHERE code LIKE '%20200312-E'",
            named: [("duty 990000101-2020-Q-0001-20200312-E", .row)]),
        Change(
            title: "a shift that begins", sql: "DELETE FROM due WHERE kind = 'shiftBegins'",
            named: [("observation 990000101-2020-Q-0001", .due)]),
        Change(
            title: "a watch", sql: "UPDATE watches SET relief = NULL", named: [("watch 990000101-2020-W-0001", .row)]),
        Change(title: "a round", sql: "UPDATE rounds SET due = due + 1", named: [("round 1", .row)]),
        Change(
            title: "a telephone number", sql: "UPDATE people SET phone = '1' WHERE code LIKE '%0031'",
            named: [("people 990000101P0000031", .registry)]),
        Change(
            title: "an address", sql: "UPDATE households SET address = '1' WHERE code LIKE '%H000004'",
            named: [("households 990000101H000004", .registry)]),
        Change(
            title: "an officer's roles", sql: "UPDATE officers SET roles = 'keeper' WHERE code = 'lin'",
            named: [("officer lin", .row)]),
    ]

    @Test func aSoundDeskIsClean() throws {
        let test = try desk()
        #expect(try test.desk.check() == [])
        #expect(try test.kinds().count == 16)
    }

    @Test func peopleServedWhereNoNeedWasMetAreNamed() throws {
        let test = try desk()
        try test.act(TestDesk.need(of: TestDesk.home(1), at: test.clock.now))
        #expect(try test.desk.check() == [])
        try test.tamper("UPDATE needs SET served = 3")
        #expect(
            try test.desk.check().contains {
                $0.thing == "people served in \(TestDesk.grids[0])" && $0.fault == .tally
            })
    }

    @Test(arguments: changes) func isNamed(_ change: Change) throws {
        let test = try desk()
        try test.tamper(change.sql)
        let findings = try test.desk.check()
        for (thing, fault) in change.named {
            #expect(findings.contains { $0.thing == thing && $0.fault == fault }, "\(findings)")
        }
    }

    @Test func aRowChangedWithItsDigestIsNamedByTheVisitThatWroteIt() throws {
        let test = try desk()
        try test.tamper("UPDATE households SET address = '1' WHERE code LIKE '%H000002'")
        _ = try test.desk.store.write { try $0.refreshDigest(of: TestDesk.home(2).text, in: .households) }
        let findings = try test.desk.check()
        #expect(findings.map(\.thing) == ["household 990000101H000002"])
        #expect(findings.map(\.fault) == [.registry])
        #expect(findings.first?.expected == "the row that entry 6 wrote")
    }

    @Test func aVisitCarriesTheDigestOfItsRowApartFromTheClear() throws {
        let test = try desk()
        let visit = try #require(try test.desk.feed(after: .none).first { $0.event.kind == "screening.visited" })
        let filed = try test.desk.store.read { try $0.filedDigest(of: TestDesk.home(2).text, in: .households) }
        #expect(visit.personal.digest == filed.map { Chain.hexadecimal($0.digest) })
        let digest = try #require(visit.personal.digest)
        #expect(try test.number("SELECT count(*) FROM entries WHERE payload LIKE '%\(digest)%'") == 0)
    }

    @Test func aReportSaysNothingOfPeople() throws {
        let test = try desk()
        for change in Self.changes.prefix(30) { _ = try? test.tamper(change.sql) }
        let report = try test.desk.check().map(\.description).joined(separator: "\n")
        #expect(!report.isEmpty)
        for word in ["咳嗽", "去看看", "去着看", "王小芳", "00012345617"] { #expect(!report.contains(word)) }
    }

    @Test func aHashThatWasWrittenDown() throws {
        let test = try desk()
        let early = Chain.hexadecimal(try test.desk.store.read { try $0.headHash() })
        try test.act(.signOn)
        let head = Chain.hexadecimal(try test.desk.store.read { try $0.headHash() })
        for hash in [early, head, head.uppercased(), String(head.prefix(16))] {
            #expect(try test.desk.check(expecting: hash) == [])
        }
        for hash in [String(head.prefix(8)), String(repeating: "0", count: 64)] {
            #expect(try test.desk.check(expecting: hash).map(\.fault) == [.unknownHash])
        }
    }

    @Test func aShortenedJournalLacksItsHash() throws {
        let test = try desk()
        try test.act(.signOn)
        let head = Chain.hexadecimal(try test.desk.store.read { try $0.headHash() })
        try test.tamper("DELETE FROM entries WHERE number = 17")
        try test.tamper("DELETE FROM links WHERE last = 17")
        let findings = try test.desk.check(expecting: head)
        #expect(Set(findings.map(\.fault)) == [.unknownHash, .missingEntry])
    }

}
