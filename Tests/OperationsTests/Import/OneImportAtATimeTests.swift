import GridDomain
import GridStore
import Operations
import Testing

@Suite struct OneImportAtATimeTests {
    private struct Broken: Error {}

    /// Other files for the same desk.
    private func other() throws -> TemporaryDesk {
        try TemporaryDesk(
            files: Township.files.merging([
                "households.csv": Township.households.replacing("新街路 14号", with: "新街路 15号")
            ]) { $1 })
    }

    /// Breaks an import off after its first chunk.
    private func breakOff(_ place: TemporaryDesk, _ desk: OpenDesk) throws {
        #expect(throws: Broken.self) { try place.load(desk) { _ in throw Broken() } }
    }

    @Test func aSecondOneIsToldWhoIsAtWork() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        let second = try place.open()
        let other = try other()
        var told: [ImportError?] = []
        let result = try place.load(desk) { _ in
            guard told.isEmpty else { return }
            let batch = try #require(try second.store.read { try $0.batches() }.first?.code)
            told = [
                #expect(throws: ImportError.self) { try other.load(second) },
                #expect(throws: ImportError.self) { try place.load(second) },
                #expect(throws: ImportError.self) { try second.undoImport(batch) },
            ]
        }
        #expect(told.count == 3)
        let line = "import \(result.batch.text), begun by the desk itself at 2020-03-10 21:46, is at work on this desk"
        for error in told { #expect(error?.description.hasPrefix(line) ?? false, "\(String(describing: error))") }
        #expect(result.files.map(\.rows) == [5, 8, 1, 1, 1, 2, 4, 4, 1, 2, 1, 1])
        try expectSound(desk)
        let changed = try other.load(second)
        #expect(changed.files.map(\.changed).reduce(0, +) == 1)
        try expectSound(second)
    }

    @Test func afterABreakOtherFilesAreToldWhatToDo() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try breakOff(place, desk)
        let other = try other()
        let error = #expect(throws: ImportError.self) { try other.load(desk) }
        let batch = try #require(try desk.store.read { try $0.batches() }.first?.code)
        let words = try #require(error?.description)
        #expect(words.hasPrefix("import \(batch.text), begun by the desk itself at 2020-03-10 21:46, was broken off"))
        #expect(
            words.contains("import the same files again") && words.contains("'gridwatch undo-import \(batch.text)'"))
        #expect(!words.contains("\n"))
        #expect(try place.load(desk).isResumed)
        #expect(try !other.load(desk).nothingChanged)
        try expectSound(desk)
    }

    @Test func whatWasErasedOnItsDateHoldsNothingUp() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try breakOff(place, desk)
        try desk.store.engine.write { _ = try $0.run("UPDATE batches SET folder_digest = ''", []) }
        #expect(try !place.load(desk).isResumed)
        try expectSound(desk)
    }

    @Test(arguments: [DeskKind.demo, .live])
    func whatWasBrokenOffCanBeTakenBack(_ kind: DeskKind) throws {
        let files = Township.files.merging([
            "people.csv": "key,household,han,sex,birth,identity\nq1,HA-01-001,王一,M,1980-01-01,\n"
        ]) { $1 }
        let place = try TemporaryDesk(files: files)
        let desk = try place.create(kind: kind)
        try breakOff(place, desk)
        let (batch, rows) = try desk.store.read { session in
            let batch = try #require(try session.batches().first)
            return (batch.code, batch.rows)
        }
        let undone = try desk.undoImport(batch)
        #expect(rows > 0 && undone.deleted == rows && undone.kept.isEmpty)
        try place.write(["rounds.csv": Township.rounds.replacing("第七轮", with: "七轮")])
        let result = try place.load(desk)
        #expect(!result.isResumed && result.batch != batch && result.rejects == nil)
        try expectSound(desk)
    }
}
