internal import Foundation
internal import GRDB
internal import Glibc
public import GridStore

/// The embedded engine: one SQLite file in WAL mode, with several consoles on it.
public final class SQLiteEngine: SQLEngine {
    private let connections: Connections
    private let bell: Bell?
    private let file: DeskFile
    /// As it was opened; a file that may not be written cannot be opened for writing.
    public let isReadOnly: Bool
    /// The desk's path with `-bell` behind it; the file is made when the desk is opened for writing.
    public let bellPath: String

    /// SQLite's tables and indices.
    public var dialect: any SQLDialect { SQLiteDialect() }

    /// Opens the desk at a path. One that is only read on a medium that cannot be written is read as it lies there.
    ///
    /// - Parameter create: whether to make a file that is not there yet.
    /// - Throws: `StoreError`: no desk, not a desk, one too many, or trouble with its file.
    public init(path: String, create: Bool = false, readOnly: Bool = false) throws {
        guard create || FileManager.default.fileExists(atPath: path) else { throw StoreError.noDesk(path: path) }
        if create { try Self.make(path) }
        let file = DeskFile(path: path)
        if !create { try file.checkIsDesk() }
        guard readOnly || file.mayWrite else { throw StoreError.trouble(.readOnly, detail: path) }
        self.file = file
        bellPath = path + "-bell"
        isReadOnly = readOnly
        connections = try Connections(file, readOnly: readOnly)
        bell = readOnly ? nil : try Bell(path: bellPath)
        if !readOnly { try SQLiteTrouble.inWords { [connections] in try Self.hold(connections.pool, isNew: create) } }
    }

    /// Makes the file that only its owner reads; the write-ahead log takes its mode.
    private static func make(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST
                ? StoreError.exists(path: path)
                : StoreError.trouble(.unreachable, detail: path + ": " + String(cString: strerror(errno)))
        }
        Glibc.close(descriptor)
    }

    /// Durable commits and overwritten pages. GRDB sets `synchronous` itself when it switches to WAL, so ours comes
    /// after, outside any transaction.
    private static func hold(_ pool: DatabasePool, isNew: Bool) throws {
        try pool.writeWithoutTransaction { database in
            if isNew { try database.execute(sql: "PRAGMA application_id = \(DeskFile.applicationID)") }
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // KiB: an import goes back to the same pages of ten indices in every chunk.
            try database.execute(sql: "PRAGMA cache_size = -16384")
        }
    }

    /// A setting of the writing connection as SQLite reports it.
    public func writerPragma(_ name: String) throws -> Int {
        try connections.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(name)") ?? -1 }
    }

    /// One call of stat(2): device and inode are those of the file that was opened.
    public func isInPlace() -> Bool { file.isInPlace() }

    /// Throws what `body` throws; SQLite's own errors come as `StoreError.trouble`.
    public func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        try SQLiteTrouble.inWords { try connections.read { try body(SQLiteConnection(database: $0)) } }
    }

    /// Takes the write lock at the beginning (`BEGIN IMMEDIATE`). SQLite's own errors come as `StoreError.trouble`.
    public func write<T>(_ body: (any SQLConnection) throws -> T) throws -> T {
        guard isInPlace() else { throw StoreError.trouble(.replaced, detail: file.path) }
        let result = try SQLiteTrouble.inWords {
            try connections.pool.writeWithoutTransaction { database in
                var result: T?
                try database.inTransaction(.immediate) {
                    result = try body(SQLiteConnection(database: database))
                    return .commit
                }
                return result
            }
        }
        guard let result else { throw StoreError.trouble(.other, detail: "the transaction did not run") }
        return result
    }

    /// Writes one byte in place in the bell's file; does nothing where the desk is only read.
    public func ring() { bell?.ring() }

    /// SQLite's `integrity_check` and its check of foreign keys: reads every page of the file.
    public func integrity() throws -> [String] {
        try SQLiteTrouble.inWords { try connections.read(Self.findings) }
    }

    private static func findings(_ database: Database) throws -> [String] {
        let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        let references = try database.foreignKeyViolations().map { violation in
            let row = violation.originRowID.map { ", row \($0)" } ?? ""
            return "\(violation.originTable)\(row): points at nothing in \(violation.destinationTable)"
        }
        return try pages + Array(references)
    }

    /// `VACUUM`, then the write-ahead log folded in and cut to nothing. Needs the write lock and room for a second
    /// copy.
    public func compact() throws {
        try SQLiteTrouble.inWords {
            try connections.pool.writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM")
                try database.checkpoint(.truncate)
            }
        }
    }

    /// The last connection of a desk folds the write-ahead log in and takes it away.
    public func close() throws { try connections.close() }
}
