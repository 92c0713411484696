internal import Canvas
internal import GridDomain
internal import Language

/// What the first line says while the past is shown: a part of what every part of the screen depends on.
struct ReplayBanner: Sendable, Equatable {
    var last: EntryNumber
    var at: Instant
    var now: Instant
    /// Alerts of high priority that wait now.
    var untaken: Int
    var isLoading: Bool
    var showsOnlyNow: Bool
}

extension ConsoleState {
    /// Nil on a live screen.
    var replayBanner: ReplayBanner? {
        guard let live = replay?.live else { return nil }
        return ReplayBanner(
            last: desk.last, at: now, now: live.now, untaken: live.summary.count(.untaken), isLoading: seeking != nil,
            showsOnlyNow: showsOnlyNow)
    }

    /// The whole first line in reverse: which moment this is, that nothing can be done here, how to come back, and what
    /// waits now.
    func drawReplay(_ banner: ReplayBanner, _ frame: inout Frame) {
        let role = Role.bannerReadonly
        frame.put(String(repeating: " ", count: size.width), at: .zero, Ink(role), width: size.width)
        let isToday = zone.date(banner.at) == zone.date(banner.now)
        let date = isToday ? "" : Dates.date(banner.at, zone, tongue) + " "
        var left = [
            Line.Item([Span(t(ConsoleWords.replay) + " " + date + Times.full(banner.at, zone), role)], priority: 100),
            Line.Item([Span(t(ConsoleWords.replayEntry(banner.last)), role)], priority: 70),
            Line.Item([Span(t(ConsoleWords.replayEnds), role)], priority: 95),
            Line.Item([Span(t(ConsoleWords.readOnly), role)], priority: 60),
            Line.Item([Span(t(desk.identity.kind.name), role)], priority: 50),
        ]
        if banner.isLoading { left.append(Line.Item([Span(t(ConsoleWords.replayLoading), role)], priority: 85)) }
        if banner.showsOnlyNow { left.append(Line.Item([Span(t(ConsoleWords.replayOnlyNow), role)], priority: 80)) }
        var right: [Line.Item] = []
        if banner.untaken > 0 {
            right.append(
                Line.Item(
                    [Span(" " + t(ConsoleWords.replayUntaken(banner.untaken)) + " ", .badgeCritical)], priority: 98))
        }
        right.append(Line.Item([Span(t(ConsoleWords.replayNow(Times.full(banner.now, zone))), role)], priority: 40))
        Line(left: left, right: right, gap: 2).draw(into: &frame, at: Point(x: 1, y: 0), width: size.width - 2)
    }
}
