import Foundation
import GridDomain
import GridStore
import SQLiteStore
import Testing

@Suite struct SQLiteEngineTests {
    @Test func theWriterIsDurableAndOverwrites() throws {
        let desk = try TemporaryDesk()
        let again = try SQLiteEngine(path: desk.path)
        for engine in [desk.engine, again] {
            #expect(try engine.writerPragma("synchronous") == 2)
            #expect(try engine.writerPragma("secure_delete") == 1)
            #expect(try engine.writerPragma("foreign_keys") == 1)
        }
        try again.close()
    }

    @Test func onlyItsOwnerReadsADesk() throws {
        let desk = try TemporaryDesk()
        for suffix in ["", "-wal", "-bell"] {
            let found = try FileManager.default.attributesOfItem(atPath: desk.path + suffix)[.posixPermissions] as? Int
            #expect(found == 0o600, "\(suffix)")
        }
    }

    @Test func referencesHold() throws {
        let desk = try TemporaryDesk()
        #expect(throws: (any Error).self) {
            try desk.tamper("INSERT INTO source_heard VALUES('nobody', 1)")
        }
        #expect(try desk.engine.integrity().isEmpty)
    }

    @Test func aThrowRollsBack() throws {
        struct Stop: Error {}
        let desk = try TemporaryDesk()
        #expect(throws: Stop.self) {
            try desk.store.write { session in
                try session.append([desk.entry(1, .watch(.signedOn))])
                throw Stop()
            }
        }
        #expect(try desk.store.read { try $0.head().number } == .none)
        #expect(try desk.store.read { try $0.headHash() } == Chain.origin)
    }

    @Test func aSavepointRollsBackByItself() throws {
        struct Stop: Error {}
        let desk = try TemporaryDesk()
        try desk.store.write { session in
            try session.append([desk.entry(1, .watch(.signedOn))])
            #expect(throws: Stop.self) {
                try session.savepoint {
                    try session.append([desk.entry(2, .watch(.signedOn))])
                    throw Stop()
                }
            }
        }
        #expect(try desk.store.read { try $0.head().number } == EntryNumber(1))
    }

    @Test func damageIsReported() throws {
        let desk = try TemporaryDesk()
        try desk.addRegister(households: 50)
        try desk.engine.close()
        let file = URL(fileURLWithPath: desk.path)
        var bytes = try Data(contentsOf: file)
        let person = try #require(bytes.range(of: Data("P7-2".utf8)))
        bytes.replaceSubrange(person, with: Data("P7-9".utf8))
        try bytes.write(to: file)
        let engine = try SQLiteEngine(path: desk.path)
        #expect(try !engine.integrity().isEmpty)
        try engine.close()
    }

    @Test func theLastToCloseFoldsTheLogIntoTheFile() throws {
        let desk = try TemporaryDesk()
        let second = try SQLiteEngine(path: desk.path)
        try desk.store.write { try $0.append([desk.entry(1, .watch(.signedOn))]) }
        #expect(try DeskStore(engine: second).read { try $0.head().number } == EntryNumber(1))
        try desk.engine.close()
        #expect(FileManager.default.fileExists(atPath: desk.path + "-wal"))
        try second.close()
        #expect(!FileManager.default.fileExists(atPath: desk.path + "-wal"))
    }

    @Test func whatIsNoDeskIsRefused() throws {
        let desk = try TemporaryDesk()
        let missing = desk.folder.appendingPathComponent("none").path
        #expect(throws: StoreError.noDesk(path: missing)) { try SQLiteEngine(path: missing) }
        let empty = desk.folder.appendingPathComponent("empty").path
        #expect(FileManager.default.createFile(atPath: empty, contents: nil))
        #expect(throws: StoreError.notADesk(path: empty)) { try SQLiteEngine(path: empty) }
    }

    @Test func aNewerDeskIsRefused() throws {
        let desk = try TemporaryDesk()
        try desk.tamper("UPDATE desk SET value = '2' WHERE key = 'reader'")
        #expect(throws: StoreError.newerDesk(needs: 2, have: 1)) { try DeskStore(engine: desk.engine) }
        try desk.tamper("UPDATE desk SET value = '1' WHERE key = 'reader'")
        try desk.tamper("UPDATE desk SET value = 'Nowhere/Else' WHERE key = 'zone'")
        #expect(throws: StoreError.missingZone("Nowhere/Else")) { try DeskStore(engine: desk.engine) }
    }

    @Test func aDeskThatANewerProgramMustWriteIsRead() throws {
        let desk = try TemporaryDesk()
        try desk.store.write { try $0.append([desk.entry(1, .watch(.signedOn))]) }
        #expect(!desk.store.isReadOnly)
        try desk.tamper("UPDATE desk SET value = '2' WHERE key = 'writer'")
        let store = try DeskStore(engine: desk.engine)
        #expect(store.isReadOnly && !desk.engine.isReadOnly)
        #expect(try store.read { try $0.head().number } == EntryNumber(1))
        let error = #expect(throws: StoreError.newerWriter(needs: 2, have: 1)) { try store.write { _ in } }
        #expect(error.map { !$0.description.contains("\n") } ?? false)
    }

    @Test func everyKindOfValueComesBack() throws {
        let desk = try TemporaryDesk()
        let values: [SQLValue] = [
            .null, .integer(.min), .integer(.max), .real(-0.5), .text(""), .text("后岸\u{0}é🛥"), .blob([]),
            .blob([0, 255]),
        ]
        try desk.engine.read { connection in
            for value in values {
                let (read, other) = try #require(
                    try connection.first("SELECT ?, typeof(?)", [value, value]) { row -> (SQLValue, String) in
                        guard !row.isNull(0) else { return (.null, row.text(1)) }
                        return switch value {
                        case .null: (.null, row.text(1))
                        case .integer: (.integer(row.integer(0)), row.text(1))
                        case .real: (.real(row.real(0)), row.text(1))
                        case .text: (.text(row.text(0)), row.text(1))
                        case .blob: (.blob(row.blob(0)), row.text(1))
                        }
                    })
                #expect(read == value)
                #expect(
                    ["null", "integer", "real", "text", "blob"].contains(other) && !(other == "null" && value != .null))
            }
        }
    }

    @Test func aStatementMayBeReadInsideItself() throws {
        let desk = try TemporaryDesk()
        try desk.engine.read { connection in
            let sql =
                "SELECT value FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3) WHERE value <= ? ORDER BY value"
            var seen: [[Int64]] = []
            try connection.each(sql, [.integer(3)]) { row in
                let outer = row.integer(0)
                seen.append(try connection.all(sql, [.integer(outer)]) { $0.integer(0) })
            }
            #expect(seen == [[1], [1, 2], [1, 2, 3]])
        }
    }

    @Test func wrongStatementsAreErrorsAndLeaveNothingBehind() throws {
        struct Stop: Error {}
        let desk = try TemporaryDesk()
        try desk.addRegister(households: 3)
        let sql = "SELECT code FROM households WHERE number >= ? ORDER BY number"
        try desk.engine.write { connection in
            #expect(throws: (any Error).self) { try connection.run("INSERT INTO places(code) VALUES(?)", [.text("x")]) }
            #expect(throws: (any Error).self) { try connection.all(sql, []) { $0.text(0) } }
            #expect(throws: (any Error).self) { try connection.all(sql, [.null, .null]) { $0.text(0) } }
            #expect(throws: Stop.self) { try connection.each(sql, [.integer(1)]) { _ in throw Stop() } }
            let rows = try connection.all(sql, [.integer(2)]) { $0.text(0) }
            #expect(rows.count == 2)
        }
    }

    @Test func readOnlySeesWhatIsWritten() throws {
        let desk = try TemporaryDesk()
        let reader = try SQLiteEngine(path: desk.path, readOnly: true)
        try desk.store.write { try $0.append([desk.entry(1, .watch(.signedOn))]) }
        #expect(try DeskStore(engine: reader).read { try $0.head().number } == EntryNumber(1))
        #expect(throws: (any Error).self) { try reader.write { _ = try $0.run("DELETE FROM entries", []) } }
        try reader.close()
    }

    @Test func aClosedDeskOpensReadOnly() throws {
        let desk = try TemporaryDesk()
        try desk.store.write { try $0.append([desk.entry(1, .watch(.signedOn))]) }
        try desk.engine.close()
        let reader = try SQLiteEngine(path: desk.path, readOnly: true)
        #expect(try DeskStore(engine: reader).read { try $0.head().number } == EntryNumber(1))
        #expect(try reader.integrity().isEmpty)
        try reader.close()
        let writer = try SQLiteEngine(path: desk.path)
        #expect(try writer.writerPragma("synchronous") == 2)
        try writer.close()
    }

    @Test func compactionLeavesNoErasedByte() throws {
        let desk = try TemporaryDesk()
        let word = "蓝色的旧自行车"
        try desk.store.write { session in
            try session.append([desk.entry(1, .watch(.signedOn), Personal(words: word))])
        }
        #expect(try files(of: desk, holding: word) > 0)
        try desk.tamper("DELETE FROM personal")
        try desk.engine.compact()
        #expect(try files(of: desk, holding: word) == 0)
    }

    private func files(of desk: TemporaryDesk, holding word: String) throws -> Int {
        try FileManager.default.contentsOfDirectory(at: desk.folder, includingPropertiesForKeys: nil)
            .count { try Data(contentsOf: $0).range(of: Data(word.utf8)) != nil }
    }
}
