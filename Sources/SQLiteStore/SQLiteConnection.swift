internal import GRDB
internal import GRDBSQLite
internal import GridStore

/// A GRDB connection behind our seam. Statements are cached by GRDB; values are bound and read with SQLite's own calls,
/// because an import binds a score of values for every person.
struct SQLiteConnection: SQLConnection {
    let database: Database

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        try SQLiteTrouble.inWords {
            // GRDB must see what changes the schema; such statements have no values.
            if values.isEmpty {
                try database.cachedStatement(sql: sql).execute()
            } else {
                try statement(sql).eachRow(values) { _ in }
            }
            return database.changesCount
        }
    }

    func each(_ sql: String, _ values: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        try SQLiteTrouble.inWords { try statement(sql).eachRow(values, body) }
    }

    /// The cached statement, or one of its own while the cached one is being read.
    private func statement(_ sql: String) throws -> BoundStatement {
        let cached = try database.cachedStatement(sql: sql)
        guard sqlite3_stmt_busy(cached.sqliteStatement) != 0 else { return BoundStatement(cached) }
        return BoundStatement(try database.makeStatement(sql: sql))
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
