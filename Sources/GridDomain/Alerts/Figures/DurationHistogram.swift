/// How often lengths of time occurred, in a fixed number of counters: to the second up to an hour, to the minute up to a
/// day, and all that is longer together.
struct DurationHistogram: Sendable, Equatable {
    private static let seconds = 3600
    private static let minutes = 24 * 60
    private var counts = [Int](repeating: 0, count: seconds + minutes + 1)
    private(set) var total = 0

    /// Another one; a negative length counts as none.
    mutating func add(_ length: Span) {
        let seconds = max(0, length.seconds)
        let place = seconds < Self.seconds ? seconds : Self.seconds + min(Self.minutes, seconds / 60)
        counts[place] += 1
        total += 1
    }

    /// The length that so many of a hundred do not exceed, by the nearest rank; nil when there are none. Above an hour it
    /// is the end of its minute, above a day it is a day.
    func percentile(_ percent: Int) -> Span? {
        guard total > 0 else { return nil }
        let rank = (total * percent + 99) / 100
        var seen = 0
        for (place, count) in counts.enumerated() {
            seen += count
            guard seen >= rank else { continue }
            if place < Self.seconds { return .seconds(place) }
            return .minutes(min(Self.minutes, place - Self.seconds + 1))
        }
        return nil
    }
}
