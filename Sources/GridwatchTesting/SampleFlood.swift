public import GridDomain

/// The sample desk in a storm: within eight minutes half a hundred alerts from three villages, and a door that chatters.
public enum SampleFlood {
    /// How many of what lie where: from the number of the first one on.
    private static let storm: [(kind: AlertKind, grid: String, count: Int)] = [
        (.doorOpened, "201001", 14), (.leftZone, "203002", 9), (.doorOpened, "202002", 6), (.notSignedIn, "202001", 7),
        (.batteryLow, "203001", 8), (.temperatureMissing, "201003", 5), (.nobodyOnDuty, "202002", 1),
    ]

    /// The alerts of the storm, the first of each kind the oldest.
    public static let alerts: [Alert] = storm.reduce(into: []) { alerts, part in
        for index in 0..<part.count {
            let touched = SampleDesk.now - .minutes(8) + .seconds(20 * index + 5 * alerts.count % 60)
            alerts.append(
                SampleAlerts.alert(100 + alerts.count, part.kind, part.grid, 40 + index, touched))
        }
    }

    /// The door of alert 043 opened three times within a minute.
    static let turns = [(2, true), (14, false), (21, true), (33, false), (48, true)].map { second, begins in
        AlertTurn(SampleAlerts.code(43), at: SampleDesk.at(21, 46, second), begins: begins)
    }

    /// The desk while it lasts.
    public static func desk() -> Desk {
        var desk = SampleDesk.desk()
        desk.alerts = AlertBoard(items: SampleAlerts.all + alerts, raised: alerts.map(\.raised), turns: turns)
        return desk
    }

    /// The storm as it comes through the feed, `count` of it from an entry on.
    public static func entries(_ count: Int, from first: Int64 = 201) -> [Entry] {
        alerts.prefix(count).enumerated().map { index, alert in
            let number = EntryNumber(first + Int64(index))
            return Entry(
                number: number, recorded: SampleDesk.now, happened: SampleDesk.now, officer: .desk,
                command: CommandID("storm-\(number)"), group: nil,
                event: .alert(AlertEvent(alert.code, .raised(AlertReport(kind: alert.kind, grid: alert.grid)))),
                personal: Personal(household: alert.household, householdNumber: alert.householdNumber))
        }
    }
}
