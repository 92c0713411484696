internal import CLinux
internal import Glibc

/// The signals that a seat reads from a descriptor instead of being interrupted by them.
public enum Signals {
    private static let watched = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT]

    /// Blocks them. Call before any thread exists, so that every thread inherits the mask.
    public static func block() {
        var mask = set()
        pthread_sigmask(SIG_BLOCK, &mask, nil)
    }

    /// Lets them through again: before stopping the process, and for programs that stand at no seat.
    public static func unblock() {
        var mask = set()
        pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    }

    /// A descriptor from which they can be read.
    static func descriptor() -> Int32 {
        var mask = set()
        return signalfd(-1, &mask, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
    }

    /// Takes every signal that waits.
    static func take(from descriptor: Int32) -> [Int32] {
        var taken: [Int32] = []
        var info = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        while read(descriptor, &info, size) == size { taken.append(Int32(info.ssi_signo)) }
        return taken
    }

    private static func set() -> sigset_t {
        var mask = sigset_t()
        sigemptyset(&mask)
        for signal in watched { sigaddset(&mask, signal) }
        return mask
    }
}
