import Foundation
import GridDomain
import GridStore
import Operations
import Testing

/// Disputes through the handler: register, stages, papers, erasure.
@Suite struct DisputeDeskTests {
    private static let code = DisputeCode("990000101-2020-M-0001")
    private static let words = "黄狗咬坏了围墙"

    private func report(_ home: Int = 1) -> DisputeReport {
        DisputeReport(
            kind: .neighbours, source: .party, grid: TestDesk.grids[0],
            parties: [DisputeParty(household: TestDesk.home(home)), DisputeParty(household: TestDesk.home(2))],
            words: Self.words)
    }

    private func act(_ test: TestDesk, _ order: DisputeOrder, note: String? = nil) throws -> CommandID {
        try test.act(.dispute(Self.code, order, note: note))
    }

    private func run(_ test: TestDesk, _ orders: [DisputeOrder]) throws {
        for order in orders { _ = try act(test, order) }
    }

    private func dispute(_ test: TestDesk) throws -> Dispute {
        try #require(try test.desk.store.read { try $0.dispute(Self.code) })
    }

    private func scan(_ test: TestDesk, _ text: String = "签字") throws -> String {
        let path = test.folder.appendingPathComponent("scan.pdf").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try test.desk.keepPaper(at: path)
    }

    private static let toVisit: [DisputeOrder] = [
        .accept, .assign(TestDesk.members[0]), .mediate(.meeting),
        .agree(.written, performBy: TestDesk.four + .days(9)),
        .perform, .performed, .visit(.satisfied),
    ]
    private static let papers: [DisputeOrder] = [PaperKind.application, .rightsNotice, .identity, .record].map {
        .paper($0, digest: nil)
    }

    @Test func fromTheRegisterToTheArchive() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        #expect(try dispute(test).parties.map(\.number) == [1, 2])
        try run(test, Self.toVisit + Self.papers)
        #expect(throws: Refusal.filePapersMissing([.agreement])) { try act(test, .archive) }
        _ = try act(test, .paper(.agreement, digest: try scan(test)))
        _ = try act(test, .archive)
        let desk = try test.desk.loadDesk()
        #expect(desk.disputes.open == 0 && desk.disputes.settled == 1)
        #expect(try test.desk.check() == [])
        #expect(try test.number("SELECT count(*) FROM outbox WHERE purpose = 'mediation'") == 1)
        try test.act(.registerDispute(report(3)))
        #expect(try test.desk.loadDesk().disputes.items.keys.max()?.text == "990000101-2020-M-0002")
    }

    @Test func aScanIsItsOwnersAloneAndLiesBesideTheDesk() throws {
        let test = try TestDesk()
        let digest = try scan(test)
        let path = test.desk.paperPath(digest)
        #expect(path.hasPrefix(test.path + "-papers/"))
        for (path, mode) in [(path, 0o600), (test.desk.paperFolder, 0o700)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == mode)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: test.desk.paperFolder) == [digest])
    }

    @Test func aScanThatVanishedIsAnError() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        for digest in ["../../etc/passwd", String(repeating: "0", count: 64)] {
            #expect(throws: Refusal.papersVanished([.record])) { try act(test, .paper(.record, digest: digest)) }
        }
        let digest = try scan(test)
        try run(test, Self.toVisit + Self.papers + [.paper(.agreement, digest: digest)])
        try FileManager.default.removeItem(atPath: test.desk.paperPath(digest))
        #expect(throws: Refusal.papersVanished([.agreement])) { try act(test, .archive) }
        #expect(try test.desk.check().map(\.fault) == [.paper])
        try Data("别的".utf8).write(to: URL(fileURLWithPath: test.desk.paperPath(digest)))
        #expect(try test.desk.check().map(\.found) == ["another"])
    }

    @Test func aJoiningGoesBackAsAWhole() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        try test.act(.registerDispute(report(3)))
        let other = DisputeCode("990000101-2020-M-0002")
        let before = try test.desk.loadDesk().disputes.items.mapValues(\.standing)
        let join = try act(test, .join(other))
        #expect(try test.desk.loadDesk().disputes.linked(to: ThingLink(.dispute, Self.code.text)) == [other])
        try test.act(.undo(join))
        #expect(try test.desk.loadDesk().disputes.items.mapValues(\.standing) == before)
        #expect(throws: Refusal.alreadyUndone) { try test.act(.undo(join)) }
        #expect(try test.desk.check() == [])
    }

    @Test func aMediatorWhoIsNamedInErrorIsCalledOff() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        let assign = try act(test, .assign(TestDesk.members[0]))
        try test.act(.undo(assign))
        #expect(try dispute(test).standing.mediators.isEmpty)
        #expect(try test.number("SELECT count(*) FROM outbox WHERE purpose = 'recall'") == 1)
    }

    /// The messages to mediators in the order in which they were queued.
    private func messages(_ test: TestDesk) throws -> [Int64] {
        try ["mediation", "recall"].map { try test.number("SELECT count(*) FROM outbox WHERE purpose = '\($0)'") }
    }

    @Test func mediatorsHearOfEveryChange() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        try test.act(.registerDispute(report(3)))
        try run(test, [.accept, .assign(TestDesk.members[0])])
        #expect(try messages(test) == [1, 0])
        let recusal = try act(test, .recuse(TestDesk.members[0]))
        #expect(try messages(test) == [1, 1])
        try test.act(.undo(recusal))
        #expect(try messages(test) == [2, 1])
        for order in [DisputeOrder.end(.failed), .join(DisputeCode("990000101-2020-M-0002"))] {
            let before = try messages(test)
            let act = try act(test, order)
            #expect(try messages(test) == [before[0], before[1] + 1])
            try test.act(.undo(act))
            #expect(try messages(test) == [before[0] + 1, before[1] + 1])
        }
        #expect(try test.desk.check() == [])
    }

    @Test func whatIsErasedCannotComeBackOpen() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        let id = try act(test, .decline(.outOfScope))
        test.clock.advance(by: .hours(9))
        let today = try test.desk.store.read { _ in test.desk.store.identity.zone.date(test.clock.now) }
        _ = try test.desk.erase(before: today, by: TestDesk.keeper, id: CommandID("erase"))
        try test.act(.undo(id))
        #expect(try dispute(test).parties.count == 2 && dispute(test).standing.stage == .registered)
    }

    @Test func whatJoinedWaitsForTheOther() throws {
        let test = try TestDesk()
        for number in [1, 3, 4] { try test.act(.registerDispute(report(number))) }
        let codes = (1...3).map { DisputeCode("990000101-2020-M-000\($0)") }
        let digest = try scan(test)
        try run(test, [.paper(.evidence, digest: digest), .join(codes[1])])
        try test.act(.dispute(codes[1], .join(codes[2]), note: nil))
        test.clock.advance(by: .days(120))
        let june = CivilDate(year: 2020, month: 6, day: 1)
        _ = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("first"))
        #expect(try !dispute(test).parties.isEmpty)
        #expect(FileManager.default.fileExists(atPath: test.desk.paperPath(digest)))
        try test.act(.dispute(codes[2], .decline(.outOfScope), note: nil))
        test.clock.advance(by: .days(30))
        _ = try test.desk.erase(
            before: CivilDate(year: 2020, month: 8, day: 1), by: TestDesk.keeper, id: CommandID("second"))
        #expect(try dispute(test).parties.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: test.desk.paperPath(digest)))
    }

    @Test func twoOfficersOnOneDispute() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        try run(test, [.accept])
        let seen = try dispute(test).version
        func act(_ order: DisputeOrder, by officer: OfficerCode, id: String) throws -> CommandAnswer {
            try test.desk.handle(
                Command(
                    id: CommandID(id), officer: officer, seen: seen, order: .dispute(Self.code, order, note: nil)))
        }
        let asides: [DisputeOrder] = [
            .paper(.record, digest: nil), .link(ThingLink(.alert, "A")), .phone(nil, .noAnswer),
        ]
        for (index, order) in asides.enumerated() { _ = try act(order, by: TestDesk.lin, id: "l\(index)") }
        guard case .done = try act(.inquire, by: TestDesk.chen, id: "c") else {
            Issue.record("a paper or a link is no conflict")
            return
        }
        guard
            case .refused(.conflict(by: TestDesk.chen, _, change: "dispute.inquired")) =
                try act(.mediate(.meeting), by: TestDesk.lin, id: "m")
        else {
            Issue.record("the step of another officer is a conflict")
            return
        }
    }

    @Test func nobodyElsesHouseholdAndNoOtherPlace() throws {
        let test = try TestDesk()
        #expect(throws: Refusal.unknown(thing: "H-geheim")) {
            var report = report()
            report.parties = [DisputeParty(household: HouseholdCode("H-geheim"))]
            try test.act(.registerDispute(report))
        }
        #expect(throws: Refusal.otherPlace) {
            var report = report()
            report.grid = PlaceCode("990000999201001")
            try test.act(.registerDispute(report))
        }
        #expect(throws: Refusal.notAllowed(.handleDisputes)) {
            try test.act(.registerDispute(report()), by: TestDesk.keeper)
        }
    }

    @Test func erasureTakesPartiesWordsAndScans() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        let digest = try scan(test)
        try run(test, Self.toVisit + Self.papers + [.paper(.agreement, digest: digest)])
        _ = try act(test, .archive, note: "赔了两百")
        try test.act(.registerDispute(report(3)))
        test.clock.advance(by: .days(120))
        let june = CivilDate(year: 2020, month: 6, day: 1)
        var folded = try test.desk.loadDesk()
        let erasure = try test.desk.erase(before: june, by: TestDesk.keeper, id: CommandID("erase"))
        #expect(erasure.files == 1 && erasure.rows >= 1)
        #expect(!FileManager.default.fileExists(atPath: test.desk.paperPath(digest)))
        #expect(try dispute(test).parties.isEmpty && dispute(test).digests.isEmpty)
        for word in ["赔了两百", digest, TestDesk.home(1).text] {
            #expect(try test.number("SELECT count(*) FROM personal WHERE bytes LIKE '%\(word)%'") == 0)
        }
        #expect(try test.number("SELECT count(*) FROM personal WHERE bytes LIKE '%\(Self.words)%'") == 1)
        for entry in try test.desk.feed(after: folded.last) { folded.apply(entry) }
        #expect(try folded == test.desk.loadDesk())
        #expect(try test.desk.check() == [])
    }

    @Test func theClearPartNamesNobody() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        let digest = try scan(test)
        _ = try act(test, .paper(.identity, digest: digest))
        _ = try act(test, .note, note: Self.words)
        for word in [TestDesk.home(1).text, digest, Self.words] {
            #expect(try test.number("SELECT count(*) FROM entries WHERE payload LIKE '%\(word)%'") == 0)
        }
    }

    private func quarrel(_ outcome: CallOutcome, at number: Int = 3) -> Order {
        .logCall(
            CallReport(
                at: MatterSpot(household: TestDesk.home(number)), caller: "王", words: Self.words, isViolent: false,
                began: TestDesk.four, outcome: outcome))
    }

    @Test func aCallThatLeadsToADisputeIsOneCommand() throws {
        let test = try TestDesk()
        let calls = { try test.desk.store.read { try $0.everyMatter() as [Call] } }
        try test.act(quarrel(CallOutcome(.dispute)))
        let one = try #require(try calls().first?.code)
        try test.act(quarrel(CallOutcome(.dispute, joined: one)))
        let id = try test.act(.call(one, .sort(CallOutcome(.dispute, dispute: report()))))
        #expect(try dispute(test).standing.links.map(\.code) == calls().map(\.code.text))
        #expect(try calls().first?.standing.dispute == Self.code.text)
        #expect(try test.desk.check() == [])
        try test.act(.undo(id))
        #expect(try dispute(test).standing.stage == .struck)
        #expect(try calls().first?.standing.dispute == nil)
        try test.act(quarrel(CallOutcome(.dispute, dispute: report(4)), at: 4))
        #expect(try test.desk.loadDesk().disputes.items.keys.max()?.text == "990000101-2020-M-0002")
        #expect(try test.desk.check() == [])
        #expect(try test.number("SELECT count(*) FROM entries WHERE payload LIKE '%黄狗%'") == 0)
    }

    @Test func aPartyIsFoundByItsLabel() throws {
        let test = try TestDesk()
        var report = report()
        report.parties = [DisputeParty(grid: TestDesk.grids[0], number: 2)]
        try test.act(quarrel(CallOutcome(.dispute, dispute: report)))
        #expect(try dispute(test).parties.first?.household == TestDesk.home(2))
        report.parties = [DisputeParty(grid: TestDesk.grids[0], number: 77)]
        #expect(throws: Refusal.unknown(thing: TestDesk.grids[0].text + "-77")) {
            try test.act(.registerDispute(report))
        }
    }

    @Test func aRefusalDoesNotTakeAScanThatAnotherPaperNames() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        try test.act(.registerDispute(report(3)))
        let digest = try scan(test)
        let other = DisputeCode("990000101-2020-M-0002")
        try test.act(.dispute(other, .paper(.record, digest: digest), note: nil))
        _ = try act(test, .decline(.outOfScope))
        // The file was not there when the second began, as between two officers who file the same bytes.
        try FileManager.default.removeItem(atPath: test.desk.paperPath(digest))
        let refused = test.command(.dispute(Self.code, .paper(.record, digest: nil), note: nil))
        guard case .refused = try test.desk.file(refused, scan: test.folder.appendingPathComponent("scan.pdf").path)
        else {
            Issue.record("a closed dispute takes no paper")
            return
        }
        #expect(FileManager.default.fileExists(atPath: test.desk.paperPath(digest)))
        #expect(try test.desk.check() == [])
    }

    @Test func anErasureLeavesWhatIsBeingWrittenAndTakesWhatWasLeftBehind() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        let kept = try scan(test)
        _ = try act(test, .paper(.evidence, digest: kept))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: test.desk.paperFolder)
        let orphan = try scan(test, "nobody's")
        let mode = try FileManager.default.attributesOfItem(atPath: test.desk.paperFolder)[.posixPermissions] as? Int
        #expect(mode == 0o700)
        let (draft, old) = (test.desk.paperPath("draft-1"), test.desk.paperPath("draft-2"))
        for path in [draft, old] { try Data("half".utf8).write(to: URL(fileURLWithPath: path)) }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -7200)], ofItemAtPath: old)
        let date = CivilDate(year: 2020, month: 1, day: 1)
        let erasure = try test.desk.erase(before: date, by: TestDesk.keeper, id: CommandID("erase"))
        #expect(erasure.files == 2)
        let left = try FileManager.default.contentsOfDirectory(atPath: test.desk.paperFolder).sorted()
        #expect(left == [kept, "draft-1"].sorted() && !left.contains(orphan))
    }

    @Test func aScanIsTakenInWholeOrNotAtAll() throws {
        let test = try TestDesk()
        try test.act(.registerDispute(report()))
        let path = test.folder.appendingPathComponent("scan.pdf").path
        func file(_ path: String, _ id: String) throws -> CommandAnswer {
            try test.desk.file(
                Command(
                    id: CommandID(id), officer: TestDesk.chen,
                    order: .dispute(Self.code, .paper(.record, digest: nil), note: nil)), scan: path)
        }
        let empty = test.folder.appendingPathComponent("empty.pdf").path
        let large = test.folder.appendingPathComponent("large.pdf").path
        for file in [empty, large] { try Data().write(to: URL(fileURLWithPath: file)) }
        truncate(large, off_t(PaperProblem.mostBytes + 1))
        let cases: [(String, PaperProblem)] = [
            ("/nirgends.pdf", .missing), (test.folder.path, .notAFile), ("/dev/zero", .notAFile), (empty, .empty),
            (large, .tooLarge), ("", .missing),
        ]
        for (path, problem) in cases {
            #expect(throws: PaperError(problem, path)) { try file(path, "x" + path) }
        }
        #expect(try dispute(test).standing.papers.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: test.desk.paperFolder))

        try Data("签字".utf8).write(to: URL(fileURLWithPath: path))
        guard case .done = try file(path, "a") else {
            Issue.record("refused")
            return
        }
        #expect(try dispute(test).digests.count == 1 && test.desk.check() == [])
        try Data("别的".utf8).write(to: URL(fileURLWithPath: path))
        _ = try act(test, .decline(.outOfScope))
        let closed = try #require(try dispute(test).standing.closed)
        #expect(try file(path, "b") == .refused(.closed(at: closed)))
        #expect(try FileManager.default.contentsOfDirectory(atPath: test.desk.paperFolder).count == 1)
    }
}
