public import GridDomain

/// The alerts of the sample desk, in all states.
public enum SampleAlerts {
    /// Four untaken, four open, two shelved, one closed.
    public static let all: [Alert] = untaken + open + shelved + closed

    static let raised =
        [20, 21, 24, 25, 26, 31, 33, 38, 39, 41, 46].map { SampleDesk.at(21, $0) } + [SampleDesk.at(20, 58)]

    /// The full code for a number.
    public static func code(_ number: Int) -> AlertCode {
        AlertCode(CodeSeries.alert.code(scope: SampleDesk.township, year: 2020, number: number))
    }

    private static let untaken = [
        alert(42, .fever, "202001", 17, SampleDesk.at(21, 41), reading: "38.1"),
        alert(43, .doorOpened, "201002", 4, SampleDesk.at(21, 46), source: "D01"),
        alert(41, .sourceSilent, "203001", nil, SampleDesk.at(21, 39), source: "D04"),
        alert(40, .checkpointHit, "203001", nil, SampleDesk.at(21, 38), source: "D04"),
    ]

    private static let open = [
        alert(31, .codeRed, "203002", 33, SampleDesk.at(20, 58), steps: [take(21, 0)]),
        alert(
            36, .notSignedIn, "201002", 9, SampleDesk.at(21, 31),
            steps: [
                take(21, 33), (.sent(StaffCode("S01")), SampleDesk.at(21, 34)), (.underway, SampleDesk.at(21, 40)),
            ]),
        alert(
            33, .doorOpened, "203002", 8, SampleDesk.at(21, 34),
            steps: [
                take(21, 35), (.sent(StaffCode("S05")), SampleDesk.at(21, 36)), (.underway, SampleDesk.at(21, 37)),
                (.arrived, SampleDesk.at(21, 44)),
            ]),
        alert(
            35, .leftZone, "203001", 21, SampleDesk.at(21, 42), source: "D03",
            steps: [
                take(21, 43), (.sent(StaffCode("S06")), SampleDesk.at(21, 44)),
            ]),
    ]

    private static let shelved = [
        alert(
            24, .batteryLow, "202002", 3, SampleDesk.at(19, 40),
            steps: [
                (.shelved(until: SampleDesk.at(22, 30), reason: .repairOrdered), SampleDesk.at(19, 50))
            ]),
        alert(
            19, .temperatureMissing, "201003", 11, SampleDesk.at(20, 15),
            steps: [
                (.shelved(until: SampleDesk.at(22, 30), reason: .awaitingCallback), SampleDesk.at(20, 30))
            ]),
    ]

    private static let closed = [
        alert(
            12, .doorOpened, "201002", 4, SampleDesk.at(18, 6), source: "D01",
            steps: [
                take(18, 7), (.cleared, SampleDesk.at(18, 9)), (.outcome(.announced), SampleDesk.at(18, 14)),
                (.closed, SampleDesk.at(18, 14)),
            ])
    ]

    private static func take(_ hour: Int, _ minute: Int) -> (AlertChange, Instant) {
        let at = SampleDesk.at(hour, minute)
        return (.taken(until: at + .hours(1)), at)
    }

    /// One alert as its entries have made it, by 林文.
    public static func alert(
        _ number: Int, _ kind: AlertKind, _ grid: String, _ household: Int?, _ touched: Instant,
        source: String? = nil, reading: String? = nil, steps: [(AlertChange, Instant)] = []
    ) -> Alert {
        let entry = EntryNumber(Int64(number))
        var alert = Alert(
            code: code(number), kind: kind, priority: AlertPolicy.standard(kind).priority,
            grid: SamplePlaces.grid(grid), source: source.map { SourceCode($0) }, touched: touched, raised: touched,
            household: household.map { SampleHouseholds.code(grid, $0) }, householdNumber: household, point: nil,
            reading: reading,
            standing: AlertStanding(condition: kind.isMomentary ? .normal : .abnormal, step: entry), notes: 0,
            version: entry)
        for (change, at) in steps {
            let stamp = Stamp(number: entry, recorded: at, happened: at, officer: OfficerCode("linwen"))
            alert.apply(AlertEvent(alert.code, change), at: stamp)
        }
        return alert
    }
}
