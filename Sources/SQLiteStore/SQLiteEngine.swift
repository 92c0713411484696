internal import Foundation
internal import GRDB
internal import Glibc
public import GridStore

/// The embedded engine: one SQLite file in WAL mode, with several consoles on it.
public final class SQLiteEngine: SQLEngine {
    private let pool: DatabasePool
    private let bell: Bell?
    public let isReadOnly: Bool
    public let bellPath: String

    public var dialect: any SQLDialect { SQLiteDialect() }

    /// Opens the desk at a path.
    ///
    /// - Parameter create: whether to make a file that is not there.
    /// - Throws: `StoreError.noDesk` or `.notADesk`; GRDB's error when the file cannot be read or written.
    public init(path: String, create: Bool = false, readOnly: Bool = false) throws {
        guard create || FileManager.default.fileExists(atPath: path) else { throw StoreError.noDesk(path: path) }
        if create { try Self.make(path) }
        bellPath = path + "-bell"
        isReadOnly = readOnly
        pool = try Self.open(path, readOnly: readOnly)
        bell = readOnly ? nil : try Bell(path: bellPath)
        if !readOnly { try Self.hold(pool) }
        if !create, try !pool.read({ try $0.tableExists("entries") }) { throw StoreError.notADesk(path: path) }
    }

    /// Makes the file that only its owner reads; the write-ahead log takes its mode.
    private static func make(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.notADesk(path: path) }
        Glibc.close(descriptor)
    }

    private static func open(_ path: String, readOnly: Bool) throws -> DatabasePool {
        do {
            return try DatabasePool(path: path, configuration: configuration(readOnly: readOnly))
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreError.notADesk(path: path)
        }
    }

    private static func configuration(readOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 3
        return configuration
    }

    /// Durable commits and overwritten pages. GRDB sets `synchronous` itself when it switches to WAL, so ours comes
    /// after, outside any transaction.
    private static func hold(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // KiB: an import goes back to the same pages of ten indices in every chunk.
            try database.execute(sql: "PRAGMA cache_size = -16384")
        }
    }

    /// A setting of the writing connection as SQLite reports it.
    public func writerPragma(_ name: String) throws -> Int {
        try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") ?? -1 }
    }

    public func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try pool.read { try body(SQLiteConnection(database: $0)) }
    }

    public func write<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        let result = try pool.writeWithoutTransaction { database in
            var result: T?
            try database.inTransaction(.immediate) {
                result = try body(SQLiteConnection(database: database))
                return .commit
            }
            return result
        }
        guard let result else { throw DatabaseError(message: "the transaction did not run") }
        return result
    }

    public func ring() { bell?.ring() }

    public func integrity() throws -> [String] {
        try pool.read { database in
            let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let references = try database.foreignKeyViolations().map { violation in
                let row = violation.originRowID.map { ", row \($0)" } ?? ""
                return "\(violation.originTable)\(row): points at nothing in \(violation.destinationTable)"
            }
            return try pages + Array(references)
        }
    }

    public func compact() throws {
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "VACUUM")
            try database.checkpoint(.truncate)
        }
    }

    /// Closes the connections; the last one of a desk takes the WAL with it. The readers go first: only a writer that
    /// closes last folds the WAL into the file.
    public func close() throws {
        pool.invalidateReadOnlyConnections()
        try pool.close()
    }
}
