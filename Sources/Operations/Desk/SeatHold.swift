internal import Glibc
public import GridDomain
internal import GridStore

/// A seat's hold on a desk. While any seat holds it, an exercise or demo clock runs; the first to open takes the clock
/// up, the last to close puts it down. The hold is a lock of the kernel, so that a killed seat lets go of it.
///
/// Byte 0 of the file beside the desk is shared by all seats. Byte 1 is the door: whoever sits down or gets up has it
/// alone, so that "first" and "last" stay true until the clock says so too. Whoever only asks takes no lock.
public final class SeatHold: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { Glibc.close(descriptor) }

    /// How long to stand at the door before giving up, in milliseconds: longer than a writer waits for the desk's lock.
    private static let patience = 15_000

    private static let seats: Int64 = 0
    private static let door: Int64 = 1

    /// Takes a hold.
    ///
    /// - Parameters:
    ///   - path: the file of the desk's seats; made when it is not there.
    ///   - whenFirst: runs once the hold is taken, when no other seat holds the desk; the last sign of life of those
    ///     that held it before.
    static func take(path: String, whenFirst: (Instant?) throws -> Void) throws -> SeatHold {
        let sign = lastSign(path: path)
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreError.trouble(.unreachable, detail: path + ": " + String(cString: strerror(errno)))
        }
        let hold = SeatHold(descriptor: descriptor)
        try hold.throughTheDoor {
            let isFirst = !hold.isHeldByOthers()
            guard hold.set(F_RDLCK, seats) else { throw StoreError.trouble(.unreachable, detail: path) }
            if isFirst { try whenFirst(sign) }
        }
        return hold
    }

    /// Whether any seat holds the desk at a path.
    public static func isHeld(beside desk: String) -> Bool { isHeld(path: desk + "-seats") }

    /// The same, by the file of the seats.
    static func isHeld(path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        return SeatHold(descriptor: descriptor).isHeldByOthers()
    }

    /// When a seat last showed that it lives: the file's time of change; nil when none ever sat there.
    static func lastSign(path: String) -> Instant? {
        var found = stat()
        guard stat(path, &found) == 0 else { return nil }
        return Instant(milliseconds: Int64(found.st_mtim.tv_sec) * 1000 + Int64(found.st_mtim.tv_nsec) / 1_000_000)
    }

    /// Shows that the seat lives. A file's time is changed without a transaction: it takes no lock, rings no bell, and
    /// works while somebody else writes.
    ///
    /// - Parameter system: the system's time.
    public func showLife(at system: Instant) {
        let time = timespec(
            tv_sec: Int(system.milliseconds / 1000), tv_nsec: Int(system.milliseconds % 1000 * 1_000_000))
        _ = futimens(descriptor, [time, time])
    }

    /// Lets go, however long the value lives on. The closure runs first when this was the only seat.
    func letGo(whenLast: () throws -> Void) throws {
        defer { release() }
        try throughTheDoor {
            defer { release() }
            if !isHeldByOthers() { try whenLast() }
        }
    }

    /// Lets go and leaves the clock as it is: the next seat finds it as a killed one leaves it.
    func release() { _ = set(F_UNLCK, Self.seats) }

    /// Whether another seat holds the desk too.
    public var isShared: Bool { isHeldByOthers() }

    // MARK: Locks of an open file, by byte

    /// F_OFD_GETLK and F_OFD_SETLK of fcntl(2), the same on every Linux; Swift's module does not know them.
    private static let ask: Int32 = 36
    private static let change: Int32 = 37

    private func throughTheDoor(_ body: () throws -> Void) throws {
        var waited = 0
        while !set(F_WRLCK, Self.door) {
            guard waited < Self.patience else { throw StoreError.trouble(.busy, detail: "") }
            waited += 10
            poll(nil, 0, 10)
        }
        defer { _ = set(F_UNLCK, Self.door) }
        try body()
    }

    /// Whether another open file holds a seat. Nothing is locked to find out.
    private func isHeldByOthers() -> Bool {
        var lock = Self.lock(F_WRLCK, Self.seats)
        return fcntl(descriptor, Self.ask, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    private func set(_ type: Int32, _ byte: Int64) -> Bool {
        var lock = Self.lock(type, byte)
        return fcntl(descriptor, Self.change, &lock) == 0
    }

    private static func lock(_ type: Int32, _ byte: Int64) -> flock {
        var lock = flock()
        lock.l_type = Int16(type)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = Int(byte)
        lock.l_len = 1
        return lock
    }
}
