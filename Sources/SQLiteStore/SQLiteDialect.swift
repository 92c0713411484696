internal import GridStore

/// What SQLite needs besides the shared statements: nothing but the tables as they are.
struct SQLiteDialect: SQLDialect {
    var migrations: [[String]] { [Schema.first] }
}
