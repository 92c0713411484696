import GridDomain
import Synchronization

/// The system's clock as a test moves it.
final class TestClock: Sendable {
    private let time: Mutex<Instant>

    init(_ start: Instant) { time = Mutex(start) }

    var now: Instant { time.withLock { $0 } }

    func advance(by span: GridDomain.Span) { time.withLock { $0 = $0 + span } }
}
