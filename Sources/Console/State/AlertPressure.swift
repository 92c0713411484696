internal import GridDomain

/// How hard the alerts press on the desk: their load, and the sources that are a nuisance. Made anew when the board or
/// the clock has moved, never by a key.
struct AlertPressure: Sendable, Equatable {
    private(set) var load = AlertLoad(raised: [], at: Instant(milliseconds: 0))
    private(set) var nuisances: [Nuisance] = []
    /// What they were made from.
    private var last: EntryNumber?
    private var now: Instant?
    private var minute: Int64?

    init() {}

    /// Looks again unless neither an entry nor a tick has come.
    mutating func rebuild(_ desk: Desk, at time: Instant) {
        guard last != desk.last || now != time else { return }
        load = desk.alerts.load(at: time)
        // Whether something stands for a day needs no look at each second.
        if last != desk.last || minute != time.seconds / 60 { nuisances = desk.alerts.nuisances(at: time) }
        (last, now, minute) = (desk.last, time, time.seconds / 60)
    }

    /// Boards that were read anew are looked at again.
    mutating func forget() { last = nil }
}
