import Foundation
import GridDomain
import GridStore
import SQLiteStore
import Testing

/// The file under a desk: whose it is, whether it may be written, and whether it is still there.
@Suite struct DeskFileTests {
    private func listing(_ desk: TemporaryDesk) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted()
    }

    /// Makes the closed desk a file of another program that keeps a rollback journal.
    private func estrange(_ desk: TemporaryDesk, id: [UInt8]) throws {
        try desk.engine.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.path))
        bytes.replaceSubrange(18..<20, with: [1, 1])
        bytes.replaceSubrange(68..<72, with: id)
        try bytes.write(to: URL(fileURLWithPath: desk.path))
        try FileManager.default.removeItem(atPath: desk.path + "-bell")
    }

    @Test func aDeskIsKnownByItsHeader() throws {
        let desk = try TemporaryDesk()
        try desk.engine.close()
        let header = try Data(contentsOf: URL(fileURLWithPath: desk.path)).prefix(72)
        #expect(Array(header.suffix(4)) == Array("GrWd".utf8))
    }

    @Test(arguments: [false, true]) func aStrangersFileIsNotTouched(readOnly: Bool) throws {
        let desk = try TemporaryDesk()
        try estrange(desk, id: [0, 0, 0, 7])
        let (bytes, files) = (try Data(contentsOf: URL(fileURLWithPath: desk.path)), try listing(desk))
        #expect(throws: StoreError.notADesk(path: desk.path)) {
            try SQLiteEngine(path: desk.path, readOnly: readOnly)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: desk.path)) == bytes)
        #expect(try listing(desk) == files)
    }

    @Test func aFileWithoutOurTablesIsNotTouched() throws {
        let desk = try TemporaryDesk()
        try desk.tamper("ALTER TABLE entries RENAME TO articles")
        try estrange(desk, id: [0, 0, 0, 0])
        let files = try listing(desk)
        #expect(throws: StoreError.notADesk(path: desk.path)) { try SQLiteEngine(path: desk.path) }
        #expect(try listing(desk) == files)
    }

    @Test func aDeskWhoseTablesAreStillInTheLogIsOne() throws {
        let desk = try TemporaryDesk()
        #expect(try DeskStore(engine: SQLiteEngine(path: desk.path)).read { try $0.head().number } == .none)
    }

    @Test func aDeskIsMadeOnlyWhereThereIsNone() throws {
        let desk = try TemporaryDesk()
        #expect(throws: StoreError.exists(path: desk.path)) { try SQLiteEngine(path: desk.path, create: true) }
        #expect(throws: StoreError.self) { try SQLiteEngine(path: desk.path + "/below", create: true) }
    }

    @Test func nothingIsWrittenToADeskThatWasReplaced() throws {
        let desk = try TemporaryDesk()
        #expect(desk.engine.isInPlace())
        let (file, aside) = (desk.path, desk.path + ".moved")
        try FileManager.default.moveItem(atPath: file, toPath: aside)
        #expect(!desk.engine.isInPlace())
        try FileManager.default.copyItem(atPath: aside, toPath: file)
        #expect(!desk.engine.isInPlace())
        #expect(throws: StoreError.trouble(.replaced, detail: file)) { try desk.tamper("DELETE FROM due") }
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.moveItem(atPath: aside, toPath: file)
        #expect(desk.engine.isInPlace())
        try desk.tamper("DELETE FROM due")
    }

    @Test func aFullDiskIsSaidInWords() throws {
        let desk = try TemporaryDesk()
        let pages = try desk.engine.read { try $0.first("PRAGMA page_count") { $0.integer(0) } ?? 0 }
        #expect(throws: StoreError.trouble(.full, detail: "")) {
            try desk.engine.write { connection in
                _ = try connection.first("PRAGMA max_page_count = \(pages + 2)") { $0.integer(0) }
                try connection.run("INSERT INTO desk VALUES('big', hex(randomblob(40000)))", [])
            }
        }
        #expect(try desk.store.read { try $0.head().number } == .none)
    }

    @Test func aDamagedFileIsSaidInWords() throws {
        let desk = try TemporaryDesk()
        try desk.addRegister(households: 50)
        try desk.engine.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: desk.path))
        for start in stride(from: 8192, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(start..<start + 2048, with: Data(repeating: 0x5A, count: 2048))
        }
        try bytes.write(to: URL(fileURLWithPath: desk.path))
        let error = #expect(throws: StoreError.self) {
            let engine = try SQLiteEngine(path: desk.path)
            try engine.read { _ = try $0.all("SELECT * FROM people") { $0.text(0) } }
        }
        guard case .trouble(.damaged, _) = try #require(error) else {
            Issue.record("expected damage, got \(String(describing: error))")
            return
        }
        #expect("\(try #require(error))".contains("damaged"))
    }

    @Test func aRowThatDoesNotFitIsNoTroubleOfTheDesk() throws {
        let desk = try TemporaryDesk()
        let error = #expect(throws: StoreError.self) { try desk.tamper("INSERT INTO source_heard VALUES('nobody', 1)") }
        guard case .trouble(.constraint, _) = try #require(error) else {
            Issue.record("expected a constraint, got \(String(describing: error))")
            return
        }
    }

    @Test func aReaderLaysNothingBesideADeskThatNobodyHasOpen() throws {
        let desk = try TemporaryDesk()
        try desk.store.write { try $0.append([desk.entry(1, .watch(.signedOn))]) }
        try desk.engine.close()
        let files = try listing(desk)
        let reader = try SQLiteEngine(path: desk.path, readOnly: true)
        #expect(try DeskStore(engine: reader).read { try $0.head().number } == EntryNumber(1))
        #expect(try reader.integrity().isEmpty)
        #expect(try listing(desk) == files)
        try reader.close()
        #expect(try listing(desk) == files)
    }

    @Test func aReaderSeesWhoeverComesAndGoes() throws {
        let desk = try TemporaryDesk()
        try desk.engine.close()
        let reader = try SQLiteEngine(path: desk.path, readOnly: true)
        let store = try DeskStore(engine: reader)
        for number in Int64(1)...4 {
            let writer = try SQLiteEngine(path: desk.path)
            let writing = try DeskStore(engine: writer)
            try writing.write { try $0.append([desk.entry(number, .watch(.signedOn))]) }
            if number % 2 == 0 { #expect(try store.read { try $0.head().number } == EntryNumber(number)) }
            try writer.close()
            #expect(try store.read { try $0.head().number } == EntryNumber(number))
        }
        try reader.close()
    }

    @Test func aReadingUnderWhichTheFileChangesIsNotTrusted() throws {
        let desk = try TemporaryDesk()
        try desk.engine.close()
        let reader = try SQLiteEngine(path: desk.path, readOnly: true)
        #expect(throws: StoreError.trouble(.busy, detail: "")) {
            try reader.read { connection in
                let writer = try SQLiteEngine(path: desk.path)
                try writer.write { _ = try $0.run("INSERT INTO desk VALUES('x', 'y')", []) }
                try writer.close()
                return try connection.all("SELECT key FROM desk") { $0.text(0) }
            }
        }
        #expect(try reader.read { try $0.first("SELECT value FROM desk WHERE key = 'x'") { $0.text(0) } } == "y")
        try reader.close()
    }

    /// As somebody whom the file system lets read and nothing else.
    @Test func aMediumThatCannotBeWrittenIsRead() async throws {
        let desk = try TemporaryDesk()
        try desk.store.write { try $0.append([desk.entry(1, .watch(.signedOn))]) }
        try desk.engine.close()
        let (path, folder) = (desk.path, desk.folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        let files = try listing(desk)
        await #expect(processExitsWith: .success) { [path = path as String] in
            if getuid() == 0 { setuid(65_534) }
            #expect(throws: StoreError.trouble(.readOnly, detail: path)) { try SQLiteEngine(path: path) }
            let engine = try SQLiteEngine(path: path, readOnly: true)
            #expect(try DeskStore(engine: engine).read { try $0.head().number } == EntryNumber(1))
            try engine.close()
        }
        #expect(try listing(desk) == files)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
}
