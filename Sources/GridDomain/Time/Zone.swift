internal import Foundation

/// The zone whose clocks the desk shows. A setting of the desk; stored times stay UTC.
public struct Zone: Sendable, Hashable {
    /// The tz database's name: `Asia/Shanghai`.
    public let identifier: String
    private let zone: TimeZone

    /// Nil when the machine's tz database does not have it. Never silently UTC.
    public init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier), zone.identifier == identifier else { return nil }
        self.identifier = identifier
        self.zone = zone
    }

    private func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }

    /// What clocks on the wall show at an instant.
    public func civil(_ instant: Instant) -> CivilTime {
        let local = Int(instant.seconds) + offset(at: instant)
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let rest = local - day * 86_400
        return CivilTime(
            date: CivilDate(dayNumber: day), hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60)
    }

    /// The instant at which clocks on the wall show this.
    public func instant(_ civil: CivilTime) -> Instant {
        let local = civil.date.dayNumber * 86_400 + civil.hour * 3600 + civil.minute * 60 + civil.second
        let guess = Instant(seconds: Int64(local - offset(at: Instant(seconds: Int64(local)))))
        return Instant(seconds: Int64(local - offset(at: guess)))
    }

    /// The date on the wall at an instant.
    public func date(_ instant: Instant) -> CivilDate { civil(instant).date }
}
