/// A moment, in milliseconds of UTC since 1970. The domain never asks what time it is; it is told.
public struct Instant: Hashable, Comparable, Sendable, Codable {
    /// Of UTC since 1 January 1970, negative before it.
    public let milliseconds: Int64

    /// From a stored number or a reading of the system's clock.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// From whole seconds since 1970.
    public init(seconds: Int64) { milliseconds = seconds * 1000 }

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int64 { Int64((Double(milliseconds) / 1000).rounded(.down)) }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }
    /// So much later, or earlier when the span is negative.
    public static func + (a: Instant, b: Span) -> Instant { Instant(milliseconds: a.milliseconds + b.milliseconds) }
    /// So much earlier.
    public static func - (a: Instant, b: Span) -> Instant { Instant(milliseconds: a.milliseconds - b.milliseconds) }
    /// From `b` to `a`: negative when `a` is the earlier one.
    public static func - (a: Instant, b: Instant) -> Span { Span(milliseconds: a.milliseconds - b.milliseconds) }
}

/// A length of time in milliseconds; negative when something is late.
public struct Span: Hashable, Comparable, Sendable, Codable {
    /// Negative when something is late.
    public let milliseconds: Int64

    /// From a stored number.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }
    /// Whole seconds.
    public static func seconds(_ n: Int) -> Span { Span(milliseconds: Int64(n) * 1000) }
    /// Whole minutes.
    public static func minutes(_ n: Int) -> Span { .seconds(n * 60) }
    /// Whole hours.
    public static func hours(_ n: Int) -> Span { .seconds(n * 3600) }
    /// Days of 24 hours. For dates of the calendar use `CivilDate.adding(days:)`.
    public static func days(_ n: Int) -> Span { .hours(n * 24) }

    /// Whole minutes, rounded towards zero.
    public var minutes: Int { Int(milliseconds / 60_000) }
    /// Whole seconds, rounded towards zero.
    public var seconds: Int { Int(milliseconds / 1000) }

    /// Both one after the other.
    public static func + (a: Span, b: Span) -> Span { Span(milliseconds: a.milliseconds + b.milliseconds) }
    /// How much longer `a` is; negative when it is shorter.
    public static func - (a: Span, b: Span) -> Span { Span(milliseconds: a.milliseconds - b.milliseconds) }
    public static func < (a: Span, b: Span) -> Bool { a.milliseconds < b.milliseconds }
}
