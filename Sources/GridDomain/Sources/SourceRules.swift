/// The rules of the sensing net: a touch is one alert per episode, and a source that goes quiet is an alarm of its own,
/// never an all-clear.
public enum SourceRules {
    /// Decides what a source said. What is over when it is known has no episode: each touch of it is an alert.
    ///
    /// - Parameters:
    ///   - open: the open alert that this source's touch raised, if any.
    ///   - silence: the open alert about its silence, if any.
    ///   - announced: the announced opening that covers this moment, if any.
    ///   - code: the number that a new alert would carry.
    public static func signal(
        _ signal: SourceSignal, _ source: Source, open: Alert?, silence: Alert?, announced: Opening? = nil,
        code: AlertCode
    ) -> [Fact] {
        let alive = heard(source, silence: silence)
        switch signal {
        case .heard: return alive
        case .cleared: return alive + (open.map(AlertRules.cleared) ?? [])
        case .touched:
            if let open, !open.kind.isMomentary { return alive + AlertRules.recurred(open) }
            var report = report(source, source.kind.alertKind)
            report.suppressedUntil = announced?.standing.until
            return alive + AlertRules.raise(report, code: code) + (announced.map { [OpeningRules.use($0)] } ?? [])
        }
    }

    /// Decides that a source was not heard in time.
    public static func silent(
        _ source: Source, since: Instant, silence: Alert?, code: AlertCode
    ) -> [Fact] {
        guard source.silentSince == nil else { return [] }
        let fell = Fact(.source(.fellSilent(SourceStub(source), since: since)), personal(source))
        if let silence { return [fell] + AlertRules.recurred(silence) }
        return [fell] + AlertRules.raise(report(source, .sourceSilent), code: code)
    }

    private static func heard(_ source: Source, silence: Alert?) -> [Fact] {
        guard source.silentSince != nil else { return [] }
        return [Fact(.source(.heardAgain(SourceStub(source))), personal(source))]
            + (silence.map(AlertRules.cleared) ?? [])
    }

    private static func personal(_ source: Source) -> Personal {
        source.household == nil ? Personal() : Personal(household: source.household, source: source.code)
    }

    private static func report(_ source: Source, _ kind: AlertKind) -> AlertReport {
        AlertReport(
            kind: kind, grid: source.grid, source: source.code,
            about: Personal(
                household: source.household, householdNumber: source.householdNumber, point: source.point))
    }
}
