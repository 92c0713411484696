import Synchronization

/// The right to use curses, which has one set of global variables in a process.
struct ScreenClaim: ~Copyable {
    private static let isTaken = Mutex(false)

    private init() {}

    static func take() throws(TerminalError) -> ScreenClaim {
        let wasTaken = isTaken.withLock { taken in
            defer { taken = true }
            return taken
        }
        guard !wasTaken else { throw .alreadyOpen }
        return ScreenClaim()
    }

    deinit {
        ScreenClaim.isTaken.withLock { $0 = false }
    }
}
