public import GridDomain
public import GridStore

/// A desk with everything that is done to it: seat, gateway and subcommands go through here, and nothing else writes.
public struct OpenDesk: Sendable {
    /// For reading; writing goes through the methods of this type.
    public let store: DeskStore
    /// Reads the system's clock; the desk's own clock is derived from it.
    let systemClock: @Sendable () -> Instant

    /// Takes a store that is open already.
    ///
    /// - Parameter systemClock: reads the system's clock; a test gives one of its own.
    public init(store: DeskStore, systemClock: @escaping @Sendable () -> Instant) {
        self.store = store
        self.systemClock = systemClock
    }

    /// Closes the desk's connections; the last one of a desk takes the write-ahead log with it.
    public func close() throws { try store.engine.close() }

    /// Whether nothing can be written.
    public var isReadOnly: Bool { store.isReadOnly }

    /// Makes a copied file a desk for itself.
    public func becomeCopy() throws { try store.write { try $0.drawDeskID() } }

    /// What tells the desk from every other, also from copies of its file that the program made.
    public func deskID() throws -> String { try store.read { try $0.deskID() } }

    /// The file that is touched after each commit.
    public var bellPath: String { store.engine.bellPath }

    /// The system's clock, now.
    public var system: Instant { systemClock() }

    /// Whether the desk's file is still the one that was opened.
    public var isInPlace: Bool { store.engine.isInPlace() }

    /// The desk's time inside a transaction.
    func now(_ session: DeskSession) throws -> (now: Instant, head: EntryNumber) {
        let head = try session.head()
        let clock = asItGoes(try session.clock(), last: head.recorded)
        return (clock.now(system: systemClock(), last: head.recorded), head.number)
    }

    /// The desk's time, read for whoever has no board.
    public func loadClock() throws -> Instant { try store.read { try now($0).now } }

    /// The boards of the desk's scope.
    public func loadDesk() throws -> Desk {
        var desk = try store.loadDesk()
        desk.clock = asItGoes(desk.clock, last: desk.lastRecorded)
        return desk
    }

    /// What the journal holds after a number, oldest first, at most `limit` entries.
    public func feed(after number: EntryNumber, limit: Int = 2000) throws -> [Entry] {
        try store.read { try $0.entries(after: number, limit: limit) }
    }

    /// What a seat follows: the entries after a number, and the clock as other seats have set it.
    public func news(after number: EntryNumber, limit: Int = 2000) throws -> (entries: [Entry], clock: DeskClock) {
        try store.read { session in
            let clock = asItGoes(try session.clock(), last: try session.head().recorded)
            return (try session.entries(after: number, limit: limit), clock)
        }
    }

    /// The answer to a pane's request.
    public func page(_ request: PageRequest) throws -> Page { try store.read { try $0.page(request) } }
}
