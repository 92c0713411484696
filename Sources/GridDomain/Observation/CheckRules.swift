/// The rules of the two checks a day: a fever and a missing check are one alert per household.
public enum CheckRules {
    /// Takes temperatures; one that cannot be is refused with all that came with it.
    ///
    /// - Parameters:
    ///   - open: the open alerts of the households.
    ///   - alert: the code that the nth new alert would carry.
    public static func measure(
        _ measurements: [Measurement], _ observations: [ObservationCode: Observation], open: [Alert],
        alert: (Int) -> AlertCode, now: Instant, zone: Zone
    ) throws(Refusal) -> [Fact] {
        var facts: [Fact] = []
        var raised = 0
        for measurement in measurements {
            guard let observation = observations[measurement.observation] else {
                throw .unknown(thing: measurement.observation.text)
            }
            try validate(measurement, observation, now: now, zone: zone)
            facts.append(fact(measurement, observation))
            let alerts = open.filter { $0.household == observation.household && $0.household != nil }
            let follows = follow(measurement, observation, alerts, alert(raised))
            raised += follows.count { $0.event.isRaised }
            facts += follows
        }
        return facts
    }

    private static func validate(
        _ measurement: Measurement, _ observation: Observation, now: Instant, zone: Zone
    ) throws(Refusal) {
        guard HealthCheck.accepted.contains(measurement.tenths) else { throw .reading(tenths: measurement.tenths) }
        if let ended = observation.ended { throw .closed(at: ended.at) }
        guard measurement.time <= CheckTime(at: now, zone: zone), measurement.time.date >= observation.contact else {
            throw .checkAhead
        }
    }

    private static func fact(_ measurement: Measurement, _ observation: Observation) -> Fact {
        let symptoms = measurement.symptoms.flatMap { $0.isEmpty ? nil : $0 }
        return Fact(
            .observation(.changed(observation.code, observation.grid, .checked(measurement.time))),
            Personal(
                household: observation.household, householdNumber: observation.householdNumber,
                reading: HealthCheck.text(measurement.tenths), symptoms: symptoms))
    }

    /// The alerts that the newest check begins or ends. An older one that is written in later changes none.
    private static func follow(
        _ measurement: Measurement, _ observation: Observation, _ open: [Alert], _ code: AlertCode
    ) -> [Fact] {
        guard observation.checks.allSatisfy({ $0.time <= measurement.time }) else { return [] }
        let missing = open.filter { $0.kind == .temperatureMissing }.flatMap(AlertRules.cleared)
        let fever = open.first { $0.kind == .fever }
        guard measurement.tenths >= HealthCheck.fever else { return missing + (fever.map(AlertRules.cleared) ?? []) }
        if let fever { return missing + AlertRules.recurred(fever) }
        let report = ObservationRules.report(.fever, observation, reading: HealthCheck.text(measurement.tenths))
        return missing + AlertRules.raise(report, code: code)
    }

    /// A check is due: each household that owes it and has none is an alert, unless one is open.
    public static func due(
        _ time: CheckTime, _ observations: [Observation], open: [Alert], alert: (Int) -> AlertCode, zone: Zone
    ) -> [Fact] {
        let waiting = Set(open.filter { $0.kind == .temperatureMissing }.compactMap(\.household))
        let missing = observations.filter { observation in
            observation.isRunning && observation.owes(time, zone: zone) && observation.check(time) == nil
                && observation.household.map { !waiting.contains($0) } ?? false
        }
        return missing.sorted { $0.code < $1.code }.enumerated().flatMap { index, observation in
            AlertRules.raise(ObservationRules.report(.temperatureMissing, observation), code: alert(index))
        }
    }
}

extension Event {
    /// Whether it begins an alert.
    var isRaised: Bool {
        if case .alert(let event) = self, case .raised = event.change { true } else { false }
    }
}
