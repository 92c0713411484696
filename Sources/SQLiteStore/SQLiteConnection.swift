internal import Foundation
internal import GRDB
internal import GridStore

/// A GRDB connection behind our seam.
struct SQLiteConnection: SQLConnection {
    let database: Database

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try SQLiteTrouble.inWords {
            let statement = try database.cachedStatement(sql: sql)
            try statement.execute(arguments: StatementArguments(values.map(\.databaseValue)))
            return database.changesCount
        }
    }

    func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        try SQLiteTrouble.inWords {
            let statement = try database.cachedStatement(sql: sql)
            let cursor = try Row.fetchCursor(
                statement, arguments: StatementArguments(values.map(\.databaseValue)))
            while let row = try cursor.next() { try body(SQLiteRow(row: row)) }
        }
    }

    func savepoint<T>(_ body: () throws -> T) throws -> T {
        var result: Result<T, any Error>?
        try database.inSavepoint {
            do {
                result = .success(try body())
                return .commit
            } catch {
                result = .failure(error)
                return .rollback
            }
        }
        guard let result else { throw DatabaseError(message: "the savepoint did not run") }
        return try result.get()
    }
}

/// A GRDB row behind our seam.
struct SQLiteRow: SQLRow {
    let row: Row

    func integer(_ column: Int) -> Int64 { row[column] as Int64? ?? 0 }
    func text(_ column: Int) -> String { row[column] as String? ?? "" }
    func real(_ column: Int) -> Double { row[column] as Double? ?? 0 }
    func isNull(_ column: Int) -> Bool { row.hasNull(atIndex: column) }
    func blob(_ column: Int) -> [UInt8] { (try? row.withUnsafeData(atIndex: column) { $0.map(Array.init) }) ?? [] }
}

extension SQLValue {
    var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let value): value.databaseValue
        case .real(let value): value.databaseValue
        case .text(let value): value.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }
}
