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
        // Each is held against what those before it have made of the household.
        var things = Things()
        things.observations = observations
        things.alerts = Dictionary(open.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        var facts: [Fact] = []
        for measurement in measurements {
            guard let observation = things.observations[measurement.observation] else {
                throw .unknown(thing: measurement.observation.text)
            }
            try validate(measurement, observation, now: now, zone: zone)
            let alerts = things.alerts.values.filter { $0.household == observation.household && $0.household != nil }
            let raised = facts.count { $0.event.isRaised }
            let told =
                [fact(measurement, observation)] + follow(measurement, observation, Array(alerts), alert(raised))
            for fact in told { things.apply(fact, at: now) }
            facts += told
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
            .observation(
                .changed(
                    observation.code, observation.grid,
                    .checked(measurement.time, corrects: observation.check(measurement.time) != nil))),
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
        let fever = open.first { $0.kind == .fever && !$0.isClosed }
        guard measurement.tenths >= HealthCheck.fever else { return missing + (fever.map(AlertRules.cleared) ?? []) }
        if let fever { return missing + AlertRules.recurred(fever) }
        let report = ObservationRules.report(.fever, observation, reading: HealthCheck.text(measurement.tenths))
        return missing + AlertRules.raise(report, code: code)
    }

    /// A check is due: each household that owes it and has none is an alert, unless one is open.
    public static func due(
        _ time: CheckTime, _ observations: [Observation], open: [Alert], alert: (Int) -> AlertCode, zone: Zone
    ) -> [Fact] {
        let missing = observations.filter { observation in
            observation.isRunning && observation.owes(time, zone: zone) && observation.check(time) == nil
        }
        return missing.sorted { $0.code < $1.code }.reduce(into: []) { facts, observation in
            facts += AlertRules.raiseOnce(
                ObservationRules.report(.temperatureMissing, observation), among: open,
                code: alert(facts.count { $0.event.isRaised }))
        }
    }
}

extension Event {
    /// Whether it begins an alert.
    var isRaised: Bool {
        if case .alert(let event) = self, case .raised = event.change { true } else { false }
    }
}
