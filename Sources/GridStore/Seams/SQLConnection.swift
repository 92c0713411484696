/// A value that goes into a statement or comes out of a row.
public enum SQLValue: Sendable, Equatable {
    /// SQL's NULL.
    case null
    /// Whole numbers, and instants in milliseconds.
    case integer(Int64)
    /// Binary floating point of 64 bits.
    case real(Double)
    /// In UTF-8.
    case text(String)
    /// Bytes as they are: hashes, salts, digests.
    case blob([UInt8])
}

/// One row of a result. Columns count from 0; a wrong type reads as nil or zero, as SQL would convert it.
public protocol SQLRow {
    /// 0 for NULL.
    func integer(_ column: Int) -> Int64
    /// Empty for NULL.
    func text(_ column: Int) -> String
    /// Empty for NULL.
    func blob(_ column: Int) -> [UInt8]
    /// 0 for NULL.
    func real(_ column: Int) -> Double
    /// What tells NULL from an empty text and from 0.
    func isNull(_ column: Int) -> Bool
}

extension SQLRow {
    /// As `integer`, in the width that the program counts in.
    public func int(_ column: Int) -> Int { Int(integer(column)) }
    /// Nil only for NULL: an empty text stays one.
    public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    /// Nil only for NULL: 0 stays a number.
    public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }
}

/// The first seam: a connection inside a transaction. Statements are cached by their text.
public protocol SQLConnection {
    /// Runs a statement that returns no rows; the result is the number of rows that it changed.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue]) throws -> Int

    /// Calls `body` for each row of a result, in order.
    func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws

    /// Runs `body` in a savepoint, which is rolled back when it throws.
    func savepoint<T>(_ body: () throws -> T) throws -> T
}

extension SQLConnection {
    /// All rows of a result.
    public func all<T>(_ sql: String, _ values: [SQLValue] = [], _ read: (any SQLRow) throws -> T) throws -> [T] {
        var rows: [T] = []
        try each(sql, values) { rows.append(try read($0)) }
        return rows
    }

    /// The first row of a result, or nil.
    public func first<T>(_ sql: String, _ values: [SQLValue] = [], _ read: (any SQLRow) throws -> T) throws -> T? {
        var found: T?
        try each(sql, values) { if found == nil { found = try read($0) } }
        return found
    }
}

/// The second seam: what differs between engines besides the statements that they share.
public protocol SQLDialect: Sendable {
    /// The statements that make the tables, one list per migration, oldest first.
    var migrations: [[String]] { get }
}

/// A database engine with one desk in it.
public protocol SQLEngine: Sendable {
    var dialect: any SQLDialect { get }

    /// Whether the desk was opened for reading only.
    var isReadOnly: Bool { get }

    /// The file beside the desk in which a writer writes one byte after each commit; every seat watches it.
    var bellPath: String { get }

    /// Whether the desk is still the one that was opened: its file was neither deleted nor replaced since.
    func isInPlace() -> Bool

    /// Runs `body` in a read transaction: everything that it reads belongs to one moment.
    func read<T>(_ body: (any SQLConnection) throws -> T) throws -> T

    /// Tells every seat that something was committed.
    func ring()

    /// Runs `body` in the write transaction and commits durably. A throw rolls back.
    ///
    /// - Throws: `StoreError.trouble` with `.replaced` when the desk is not in its place: nobody would see the commit.
    func write<T>(_ body: (any SQLConnection) throws -> T) throws -> T

    /// Closes the connections.
    func close() throws

    /// What the engine itself finds wrong with its files and with the references between rows, in its own words; empty
    /// when all is well. Names tables and row numbers, never values.
    func integrity() throws -> [String]

    /// Gives back unused pages and leaves no erased byte in any file of the desk.
    func compact() throws
}
