internal import CLinux
internal import Foundation
internal import Glibc
internal import Synchronization

/// Runs jobs one after the other on a thread of its own: they wait for the disk and for other programs' locks, and must
/// keep nobody else's thread meanwhile.
struct Worker: Sendable {
    private final class Line: Sendable {
        /// Counts the jobs that wait.
        let waiting = eventfd(0, Int32(EFD_SEMAPHORE | EFD_CLOEXEC))
        private let jobs = Mutex<[@Sendable () -> Void]>([])

        deinit { close(waiting) }

        func append(_ job: @escaping @Sendable () -> Void) {
            jobs.withLock { $0.append(job) }
            var one: UInt64 = 1
            _ = write(waiting, &one, 8)
        }

        /// The next job, as soon as there is one.
        func next() -> (@Sendable () -> Void)? {
            var one: UInt64 = 0
            guard read(waiting, &one, 8) == 8 else { return nil }
            return jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        }
    }

    private let line = Line()

    /// - Parameter name: of the thread, for whoever looks at the process.
    init(_ name: String) {
        let line = line
        let thread = Thread { while true { line.next()?() } }
        thread.name = name
        thread.start()
    }

    func run(_ job: @escaping @Sendable () -> Void) { line.append(job) }

    /// Waits until everything that was given so far is done. Returns false when the time is over first.
    ///
    /// - Parameter patience: in milliseconds.
    func finish(within patience: Int32) -> Bool {
        let done = eventfd(0, Int32(EFD_CLOEXEC))
        guard done >= 0 else { return false }
        run {
            var one: UInt64 = 1
            _ = write(done, &one, 8)
        }
        var watched = pollfd(fd: done, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, patience) > 0 else { return false }
        close(done)
        return true
    }
}
