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
    }
}
