import GridDomain
import GridStore
import Operations
import Testing

/// A desk that a newer program has to write is looked at.
@Suite struct NewerDeskTests {
    private static let error = StoreError.newerWriter(needs: 2, have: 1)

    @Test func itIsOpenedForReading() throws {
        let test = try TestDesk()
        try test.touch()
        try test.tamper("UPDATE desk SET value = '2' WHERE key = 'writer'")
        let (desk, _) = try test.secondSeat()
        #expect(desk.isReadOnly)
        #expect(try desk.openSeat() == nil)
        #expect(try desk.loadDesk().alerts.count(.untaken) == 1)
        let head = try test.kinds().count
        #expect(throws: Self.error) {
            try desk.handle(test.command(.alert(TestDesk.alertCode(1), .take(note: nil))))
        }
        #expect(try test.kinds().count == head)
    }

    @Test func itTakesNoFiles() throws {
        let place = try TemporaryDesk()
        let first = try place.load(try place.create())
        let desk = try place.open()
        try desk.store.engine.write { _ = try $0.run("UPDATE desk SET value = '2' WHERE key = 'writer'", []) }
        try place.write(["places.csv": Township.places + "990000101202,village,,前洋,,QY,,\n"])
        let newer = try place.open()
        #expect(throws: Self.error) { try place.load(newer) }
        #expect(throws: Self.error) { try newer.undoImport(first.batch) }
        #expect(try newer.store.read { try $0.batches() }.count == 1)
    }
}
