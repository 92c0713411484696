import GridDomain
import GridStore
import Operations
import Testing

/// A desk that was filled from files is as sound as one that was filled by hand.
@Suite struct ImportedDeskTests {
    @Test func anImportLeavesASoundDesk() throws {
        let folder = try TemporaryDesk()
        let desk = try folder.create()
        let first = try folder.load(desk)
        #expect(try desk.check() == [])
        try folder.load(desk)
        #expect(try desk.check() == [])
        _ = try desk.undoImport(first.batch, officer: .desk)
        #expect(try desk.check() == [])
    }

    @Test func noDigestOfRowsStandsInTheClearAndErasureTakesThem() throws {
        let folder = try TemporaryDesk()
        let desk = try folder.create()
        let batch = try folder.load(desk).batch
        let digests = try desk.feed(after: .none).filter { $0.event.kind.hasPrefix("registry.") }
            .compactMap(\.personal.digest)
        #expect(digests.count > 10 && digests.allSatisfy { $0.count == 64 })
        let holding = "SELECT count(*) FROM entries WHERE "
        for digest in digests { #expect(try folder.number(holding + "payload LIKE '%\(digest)%'", desk) == 0) }
        try folder.appointKeeper(on: desk)
        let later = try folder.later(desk, by: .days(3))
        _ = try later.erase(
            before: CivilDate(year: 2020, month: 3, day: 12), by: TemporaryDesk.keeper, id: CommandID("erase"))
        #expect(try desk.feed(after: .none).allSatisfy { $0.personal.digest == nil })
        #expect(try desk.store.read { try $0.batches() }.first { $0.code == batch }?.folderDigest == "")
        #expect(try later.check() == [])
        // The files still change nothing, but they are a batch of their own now.
        let again = try folder.load(later)
        #expect(again.nothingChanged && again.batch != batch)
    }

    @Test func noCommandOfAnImportNamesAHousehold() throws {
        let folder = try TemporaryDesk()
        let desk = try folder.create()
        try folder.load(desk)
        let ordered = try #require(try desk.feed(after: .none).first { $0.event.kind == "observation.ordered" })
        let household = try #require(ordered.personal.household)
        for table in ["entries", "answers"] {
            let holding = "SELECT count(*) FROM \(table) WHERE command LIKE '%\(household)%'"
            #expect(try folder.number(holding, desk) == 0)
        }
    }

    @Test func aVisitStandsBesideTheFiles() throws {
        let folder = try TemporaryDesk()
        let desk = try folder.create()
        try folder.load(desk)
        guard case .gaps(let gaps, _) = try desk.page(.gaps(place: Township.scope, after: nil)) else {
            Issue.record("no gaps")
            return
        }
        for (index, gap) in gaps.enumerated() {
            let visit = Command(
                id: CommandID("v\(index)"), officer: .desk, order: .visit(gap.code, VisitReport(result: .done)))
            guard case .done = try desk.handle(visit) else {
                Issue.record("refused")
                return
            }
        }
        #expect(try desk.check() == [])
        try folder.load(desk)
        #expect(try desk.check() == [])
        try folder.write(Township.replacing("新街路", "旧街路", in: "households.csv"))
        let moved = try folder.load(desk)
        #expect(!moved.nothingChanged)
        #expect(try desk.check() == [])
        _ = try desk.undoImport(moved.batch)
        #expect(try desk.check() == [])
    }
}
