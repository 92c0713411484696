internal import CLinux
internal import Glibc
internal import Synchronization

/// Where other threads leave messages for the loop: a list under a lock, and an eventfd that wakes `poll`.
final class Mailbox: Sendable {
    /// The descriptor to poll.
    let descriptor: Int32
    private let messages = Mutex<[SeatMessage]>([])

    init() { descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC)) }

    deinit { close(descriptor) }

    /// Leaves a message and wakes the loop.
    func post(_ message: SeatMessage) {
        messages.withLock { $0.append(message) }
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// Takes everything that is there.
    func take() -> [SeatMessage] {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
        return messages.withLock { list in
            let taken = list
            list = []
            return taken
        }
    }
}
