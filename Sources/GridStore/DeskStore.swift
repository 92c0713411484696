public import GridDomain

/// A desk on a database engine: journal, tables, pages. A concrete type; only the engine below it varies.
public struct DeskStore: Sendable {
    /// The database below: SQLite, or what else fits the seam.
    public let engine: any SQLEngine
    /// Read once, when the desk was opened, for it does not change.
    public let identity: DeskIdentity
    /// The journal format that a program must know to write here.
    private let leastWriter: Int

    /// Opens the desk that the engine holds. One that a newer program must write is open for reading only.
    ///
    /// - Throws: `StoreError` when there is none, when its zone is missing, or when a newer program must read it.
    public init(engine: any SQLEngine) throws {
        self.engine = engine
        (identity, leastWriter) = try engine.read { connection in
            let session = DeskSession(connection)
            return (try session.identity(), try session.leastWriter())
        }
    }

    /// Whether a newer program has to write here.
    public var needsNewerWriter: Bool { leastWriter > DeskSession.format }

    /// Whether nothing can be written: it was opened so, or a newer program has to.
    public var isReadOnly: Bool { engine.isReadOnly || needsNewerWriter }

    /// Makes the tables of a new desk and says what it is.
    public static func create(
        on engine: any SQLEngine, identity: DeskIdentity, clock: DeskClock
    ) throws -> DeskStore {
        try engine.write { connection in
            for statement in engine.dialect.migrations.joined() { try connection.run(statement, []) }
            let session = DeskSession(connection)
            try session.setIdentity(identity)
            try session.setClock(clock)
            try session.drawDeskID()
        }
        return try DeskStore(engine: engine)
    }

    /// Reads at one moment.
    public func read<T>(_ body: (DeskSession) throws -> T) throws -> T {
        try engine.read { try body(DeskSession($0)) }
    }

    /// Writes in one transaction and rings the bell; only the handlers of `Operations` call this.
    ///
    /// - Parameter committed: called between the commit and the bell.
    /// - Throws: `StoreError.newerWriter`, what `body` throws, the engine's error.
    public func write<T>(committed: () -> Void = {}, _ body: (DeskSession) throws -> T) throws -> T {
        guard !needsNewerWriter else {
            throw StoreError.newerWriter(needs: leastWriter, have: DeskSession.format)
        }
        let result = try engine.write { try body(DeskSession($0)) }
        committed()
        engine.ring()
        return result
    }
}

/// The queries and statements of a desk inside one transaction.
public struct DeskSession {
    let connection: any SQLConnection

    init(_ connection: any SQLConnection) { self.connection = connection }

    /// Runs `body` in a savepoint of its own, rolled back when it throws.
    public func savepoint<T>(_ body: () throws -> T) throws -> T { try connection.savepoint(body) }
}
