internal import GRDB
internal import Glibc
internal import GridStore

/// The desk's file as the file system has it.
struct DeskFile: Sendable {
    /// `GrWd` in the header of every desk: what file(1) and this program know one by.
    static let applicationID: Int32 = 0x4772_5764

    let path: String
    private let opened: Identity?

    private struct Identity: Equatable {
        var device: dev_t
        var inode: ino_t
    }

    /// Remembers which file bears the name now.
    init(path: String) {
        self.path = path
        opened = Self.identity(path)
    }

    /// Whether the name still leads to the file that was opened. One call of stat(2).
    func isInPlace() -> Bool { Self.identity(path) == opened }

    private static func identity(_ path: String) -> Identity? {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        return Identity(device: found.st_dev, inode: found.st_ino)
    }

    /// Whether this process may write the file and make others beside it.
    var mayWrite: Bool { access(path, W_OK) == 0 && access(folder, W_OK) == 0 }

    private var folder: String {
        let end = path.lastIndex(of: "/") ?? path.startIndex
        return end == path.startIndex ? (path.hasPrefix("/") ? "/" : ".") : String(path[..<end])
    }

    /// How the file lies there: what changes when somebody opens or changes it.
    struct State: Equatable {
        /// Whether there is a write-ahead log: somebody has the desk open, or did not close it well.
        var hasLog = false
        /// Whether no commit waits in it: then the file alone is the desk.
        var logIsEmpty = true
        private var seconds = 0
        private var nanoseconds = 0
        private var size: Int64 = 0

        init(path: String) {
            var found = stat()
            if stat(path, &found) == 0 {
                (seconds, nanoseconds) = (found.st_mtim.tv_sec, found.st_mtim.tv_nsec)
                size = Int64(found.st_size)
            }
            hasLog = stat(path + "-wal", &found) == 0
            logIsEmpty = !hasLog || found.st_size == 0
        }
    }

    var state: State { State(path: path) }

    /// The name under which SQLite reads the file as it is: no lock, no log, nothing made beside it.
    var immutableName: String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-".utf8)
        let name = path.utf8.reduce(into: "") { name, byte in
            if plain.contains(byte) {
                name.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return "file:\(name)?immutable=1"
    }

    /// Makes sure that the file is a desk before anything is done to it: opening for writing would turn a stranger's file
    /// into one with a write-ahead log, and lay a bell beside it.
    ///
    /// - Throws: `StoreError.notADesk`.
    func checkIsDesk() throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        do {
            let queue = try DatabaseQueue(path: state.logIsEmpty ? immutableName : path, configuration: configuration)
            let isDesk = try queue.read { database in
                let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                let tables = try ["desk", "entries"].allSatisfy { try database.tableExists($0) }
                return tables && (id == Self.applicationID || id == 0)
            }
            try queue.close()
            guard isDesk else { throw StoreError.notADesk(path: path) }
        } catch let error as DatabaseError {
            guard error.resultCode != .SQLITE_NOTADB else { throw StoreError.notADesk(path: path) }
            throw SQLiteTrouble.ours(error)
        }
    }
}
