internal import Glibc
internal import GridDomain
internal import GridStore

/// A seat's hold on a desk. While any seat holds it, an exercise or demo clock runs; the first to open takes the clock
/// up, the last to close puts it down. The hold is a lock of the kernel, so that a killed seat lets go of it.
public final class SeatHold: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { Glibc.close(descriptor) }

    /// Takes a hold. The closure runs first when no other seat holds the desk.
    static func take(path: String, whenFirst: () throws -> Void) throws -> SeatHold {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.notADesk(path: path) }
        let hold = SeatHold(descriptor: descriptor)
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { try whenFirst() }
        flock(descriptor, LOCK_SH)
        return hold
    }

    /// Whether any seat holds the desk at a path.
    public static func isHeld(beside desk: String) -> Bool {
        let descriptor = open(desk + "-seats", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { Glibc.close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) != 0
    }

    /// Whether this is the only seat that holds the desk; then it stays the only one until it lets go.
    func isLast() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Lets go, however long the value lives on.
    func letGo() { flock(descriptor, LOCK_UN) }
}

extension OpenDesk {
    /// How long a live desk may be closed before the gap is worth an entry.
    private static let quietGap = Span.minutes(5)

    /// Opens a seat: takes up the clock when it is the first, and catches up with what came due meanwhile.
    public func openSeat() throws -> SeatHold {
        let path = store.engine.bellPath.dropLast("bell".count) + "seats"
        let hold = try SeatHold.take(path: String(path)) { try takeUp() }
        try runDue()
        return hold
    }

    private func takeUp() throws {
        try store.write { session in
            let head = try session.head()
            let clock = try session.clock()
            try session.setClock(clock.resumed(at: system, last: head.recorded))
            guard clock.kind == .live, head.number > .none else { return }
            let seen = max(try session.lastSeen() ?? head.recorded, head.recorded)
            let now = clock.now(system: system, last: head.recorded)
            guard now - seen > Self.quietGap else { return }
            try session.append([
                Entry(
                    number: head.number.next, recorded: now, happened: now, officer: .desk,
                    command: CommandID("unwatched-\(seen.milliseconds)"), group: nil,
                    event: .watch(.unwatched(from: seen, to: now)), personal: Personal())
            ])
        }
    }

    /// Closes a seat. The watch goes on; the last seat puts the clock down.
    public func close(_ hold: SeatHold) throws {
        defer { hold.letGo() }
        guard hold.isLast() else { return }
        try store.write { session in
            let head = try session.head()
            let clock = try session.clock()
            let now = clock.now(system: system, last: head.recorded)
            try session.setLastSeen(now)
            if clock.kind != .live { try session.setClock(clock.stopped(at: system, last: head.recorded)) }
        }
    }
}
