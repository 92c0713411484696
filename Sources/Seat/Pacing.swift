internal import Glibc
internal import GridDomain

/// When to draw and when to wake: at once for keys, at most ten frames a second for the feed, and once a second for the
/// clock.
struct Pacing {
    private static let feedFrame: Int64 = 100
    private var needsFrame = false
    private var feedNeedsFrame = false
    private var lastFeedFrame: Int64 = 0
    private var lastSecond: Int64 = 0

    /// Something changed that a person waits to see.
    mutating func changed() { needsFrame = true }

    /// The feed changed something.
    mutating func changedByFeed() { feedNeedsFrame = true }

    /// Whether a frame is to be drawn now.
    mutating func mayDraw() -> Bool {
        let now = Self.milliseconds()
        let feedMay = feedNeedsFrame && now - lastFeedFrame >= Self.feedFrame
        guard needsFrame || feedMay else { return false }
        if feedNeedsFrame { lastFeedFrame = now }
        (needsFrame, feedNeedsFrame) = (false, false)
        return true
    }

    /// How long `poll` may wait, in milliseconds.
    func timeout(feedWaits: Bool) -> Int32 {
        if feedWaits { return 0 }
        let toSecond = 1000 - Self.wallMilliseconds() % 1000
        guard feedNeedsFrame else { return Int32(toSecond) }
        return Int32(min(toSecond, max(0, lastFeedFrame + Self.feedFrame - Self.milliseconds())))
    }

    /// The system's time, once in each second.
    mutating func tick(system: Instant) -> Instant? {
        guard system.seconds != lastSecond else { return nil }
        lastSecond = system.seconds
        return system
    }

    /// A moment on a clock that neither stands nor jumps, also while the machine sleeps.
    static func moment() -> Span { Span(milliseconds: read(CLOCK_BOOTTIME)) }

    private static func milliseconds() -> Int64 { read(CLOCK_MONOTONIC) }
    private static func wallMilliseconds() -> Int64 { read(CLOCK_REALTIME) }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
