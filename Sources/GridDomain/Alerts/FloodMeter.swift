/// Follows the load of alerts through time and says when a flood begins and ends.
///
/// A flood begins when more than 10 alerts were raised within 10 minutes and ends when fewer than 5 were
/// (ISA-18.2, IEC 62682). Between the two it stays what it was, so that a desk at the edge does not change its face with
/// each alert. The meter keeps one window of instants and nothing else.
public struct FloodMeter: Sendable, Equatable {
    /// The length over which alerts are counted.
    public static let window = Span.minutes(10)
    /// More than so many in the window begin a flood.
    public static let begins = 10
    /// Fewer than so many end it.
    public static let ends = 5

    /// When the alerts of the last ten minutes were raised, the earliest first.
    public private(set) var recent: [Instant] = []
    /// Since when the flood lasts; nil while there is none.
    public private(set) var since: Instant?
    /// How long floods that are over have lasted together.
    public private(set) var past = Span(milliseconds: 0)

    /// A meter that has seen nothing.
    public init() {}

    /// Another alert. Instants come in order; one before the last counts as of the last.
    public mutating func raise(at instant: Instant) {
        let at = max(instant, recent.last ?? instant)
        advance(to: at)
        recent.append(at)
        if since == nil, recent.count > Self.begins { since = at }
    }

    /// Lets time pass: alerts leave the window one by one, and a flood ends with the one that leaves too few.
    public mutating func advance(to now: Instant) {
        var gone = 0
        while gone < recent.count, recent[gone] + Self.window <= now {
            let left = recent[gone] + Self.window
            gone += 1
            guard let start = since, recent.count - gone < Self.ends else { continue }
            past = past + (left - start)
            since = nil
        }
        recent.removeFirst(gone)
    }

    /// How long floods have lasted up to an instant, with the one that lasts.
    public func lasted(until now: Instant) -> Span { since.map { past + (now - $0) } ?? past }
}
