internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// Whether the desk's clock stands or runs fast, and which drill goes on.
    var drillItems: [Line.Item] {
        let (drills, pace) = (desk.drills, desk.drills.pace)
        guard desk.identity.kind != .live else { return [] }
        var items: [Line.Item] = []
        if pace.isPaused {
            items.append(Line.Item([Span(" " + t(ConsoleWords.drillPaused) + " ", .bannerReadonly)], priority: 95))
        } else if pace.speed > 1 {
            items.append(Line.Item([Span(t(ConsoleWords.speed(pace.speed)), .statusWarning)], priority: 85))
        }
        if drills.isOn, let run = drills.run {
            let played = " \(run.played.count)/\(run.plan.steps.count)"
            items.append(
                Line.Item(
                    [Span(t(run.plan.title.phrase) + played, .statusInfo)],
                    short: [Span(t(ConsoleWords.drillTitle) + played, .statusInfo)], priority: 55))
        }
        return items
    }
}
