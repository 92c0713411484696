/// What a desk is, for life. Its header and theme say so, also without colour.
public enum DeskKind: String, Sendable, Codable, CaseIterable {
    case live, exercise, demo
}

/// The clock of a desk. Live uses the system's; the others run from an origin, only while a seat is open.
///
/// Stored in the desk and shared by its seats, so that two consoles show the same second.
public struct DeskClock: Sendable, Equatable {
    /// A live clock uses none of the parts below.
    public var kind: DeskKind
    /// The desk's time at `anchor`.
    public var base: Instant
    /// The system's time at which the desk's clock was at `base`; never reached by a clock that was put down.
    public var anchor: Instant
    /// Desk seconds per system second; 1 unless a drill says otherwise.
    public var speed: Int
    /// Whether somebody lets it stand, however many seats are open.
    public var isPaused: Bool

    /// From the stored parts; see `resumed(at:last:)` and `atRest(_:at:speed:isPaused:)` for the two states of a clock.
    public init(kind: DeskKind, base: Instant, anchor: Instant, speed: Int = 1, isPaused: Bool = false) {
        self.kind = kind
        self.base = base
        self.anchor = anchor
        self.speed = speed
        self.isPaused = isPaused
    }

    /// The desk's time. Never before `last`, the latest entry: time does not run backwards.
    public func now(system: Instant, last: Instant) -> Instant {
        guard kind != .live else { return max(system, last) }
        guard !isPaused, system > anchor else { return max(base, last) }
        let elapsed = system.milliseconds - anchor.milliseconds
        return max(base + Span(milliseconds: elapsed * Int64(speed)), last)
    }

    /// The clock taken up again by the first seat after a time when none was open.
    public func resumed(at system: Instant, last: Instant) -> DeskClock {
        DeskClock(kind: kind, base: max(base, last), anchor: system, speed: speed, isPaused: isPaused)
    }

    /// The clock put down by the last seat: it stands still, also for acts without a seat, until one takes it up.
    public func stopped(at system: Instant, last: Instant) -> DeskClock {
        .atRest(kind, at: now(system: system, last: last), speed: speed, isPaused: isPaused)
    }

    /// Whether it was taken up and not put down: it runs while a seat is open. A live clock is never taken up.
    public var isRunning: Bool { kind != .live && anchor.milliseconds < .max }

    /// A running clock that nobody kept going any more: it stands where it was when its last seat was seen, or where it
    /// was taken up when none was. A live clock, or one at rest, is as it was.
    ///
    /// - Parameter sign: the system's time at which a seat last showed that it lived.
    public func atRest(since sign: Instant?, system: Instant, last: Instant) -> DeskClock {
        isRunning ? stopped(at: min(sign ?? anchor, system), last: last) : self
    }

    /// A clock that stands still until a seat takes it up.
    public static func atRest(
        _ kind: DeskKind, at base: Instant, speed: Int = 1, isPaused: Bool = false
    ) -> DeskClock {
        DeskClock(kind: kind, base: base, anchor: Instant(milliseconds: .max), speed: speed, isPaused: isPaused)
    }

    /// The clock going at another pace from now on. One at rest keeps it for the seat that takes it up; a live clock is
    /// nobody's to set.
    public func paced(_ pace: DrillPace, at system: Instant, last: Instant) -> DeskClock {
        guard kind != .live else { return self }
        return DeskClock(
            kind: kind, base: now(system: system, last: last), anchor: isRunning ? system : anchor, speed: pace.speed,
            isPaused: pace.isPaused)
    }
}

/// What a desk says of itself.
public struct DeskIdentity: Sendable, Equatable {
    /// For life: there is no way from one to another.
    public var kind: DeskKind
    /// The place that it watches.
    public var scope: PlaceCode
    /// In which dates, shifts and releases are reckoned.
    public var zone: Zone

    /// What a new desk is given, or a stored one says.
    public init(kind: DeskKind, scope: PlaceCode, zone: Zone) {
        self.kind = kind
        self.scope = scope
        self.zone = zone
    }
}
