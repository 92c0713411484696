internal import GRDB
internal import GridStore

/// What SQLite's result codes mean for a desk.
enum SQLiteTrouble {
    /// Runs `body`; an error of the engine comes out as one of ours.
    static func inWords<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw ours(error)
        }
    }

    /// The same error in our words. Its statement and values stay out of it.
    static func ours(_ error: DatabaseError) -> StoreError {
        let trouble = trouble(error)
        let isPlain = trouble == .full || trouble == .busy || trouble == .readOnly
        return .trouble(trouble, detail: isPlain ? "" : "SQLite: \(error.message ?? "\(error.extendedResultCode)")")
    }

    private static func trouble(_ error: DatabaseError) -> StoreTrouble {
        // There is no room even for the file that readers' locks stand in.
        if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE { return .full }
        return switch error.resultCode {
        case .SQLITE_FULL: .full
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .unreachable
        case .SQLITE_CONSTRAINT: .constraint
        default: .other
        }
    }
}
