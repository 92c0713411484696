internal import GRDB
internal import GridStore
internal import Synchronization

/// The connections to a desk's file.
///
/// SQLite lays files beside a desk even for a reader. A desk that is only read, and that nobody has open, is therefore read
/// as it lies there; as soon as somebody opens it, or has changed it, it is opened anew.
final class Connections: Sendable {
    private struct Opened {
        var pool: DatabasePool
        /// How the file lay there when it was opened as it lies; nil when SQLite watches over it.
        var lay: DeskFile.State?
    }

    private let file: DeskFile
    private let opened: Mutex<Opened>

    init(_ file: DeskFile, readOnly: Bool) throws {
        self.file = file
        let first =
            try readOnly ? Self.openReading(file) : Opened(pool: Self.open(file.path, readOnly: false), lay: nil)
        opened = Mutex(first)
    }

    /// Those for writing, and for what a reader does with SQLite watching.
    var pool: DatabasePool { opened.withLock { $0.pool } }

    /// Reads at one moment.
    ///
    /// - Throws: `StoreError.trouble` with `.busy` when somebody changed the file under a reader that nobody watched over.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        let current = try current()
        let result = Result { try current.pool.read(body) }
        if let lay = current.lay, lay != file.state { throw StoreError.trouble(.busy, detail: "") }
        return try result.get()
    }

    private func current() throws -> Opened {
        try opened.withLock { opened in
            if let lay = opened.lay, lay != file.state { opened = try Self.openReading(file) }
            return opened
        }
    }

    /// Where SQLite cannot make room for readers' locks, on a medium that is not written or is full, nobody else can
    /// write either.
    private static func openReading(_ file: DeskFile) throws -> Opened {
        let state = file.state
        guard state.hasLog else { return Opened(pool: try open(file.immutableName, readOnly: true), lay: state) }
        do {
            return Opened(pool: try open(file.path, readOnly: true), lay: nil)
        } catch let error as StoreError {
            guard !file.mayWrite || error.isFull else { throw error }
            guard state.logIsEmpty else { throw StoreError.trouble(.unfolded, detail: file.path) }
            return Opened(pool: try open(file.immutableName, readOnly: true), lay: state)
        }
    }

    private static func open(_ name: String, readOnly: Bool) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 3
        return try SQLiteTrouble.inWords { try DatabasePool(path: name, configuration: configuration) }
    }

    /// Closes them; the last one of a desk takes the log with it. The readers go first: only a writer that closes last
    /// folds the log into the file.
    func close() throws {
        let pool = pool
        pool.invalidateReadOnlyConnections()
        try SQLiteTrouble.inWords { try pool.close() }
    }
}

extension StoreError {
    fileprivate var isFull: Bool { if case .trouble(.full, _) = self { true } else { false } }
}
