public import GridDomain

/// What the journal holds about one alert of the sample desk.
public enum SampleHistory {
    /// Raised, taken, phoned, noted.
    public static func entries(_ alert: AlertCode) -> [Entry] {
        let report = AlertReport(kind: .doorOpened, grid: SamplePlaces.grid("201002"))
        let changes: [(AlertChange, Instant, String?)] = [
            (.raised(report), SampleDesk.at(21, 31), nil),
            (.taken(until: SampleDesk.at(22, 33)), SampleDesk.at(21, 33), nil),
            (.phoned(StaffCode("S01"), .onTheWay), SampleDesk.at(21, 34), "五分钟到"),
            (.noted, SampleDesk.at(21, 36), "邻居说在扔垃圾"),
        ]
        return changes.enumerated().map { index, step in
            Entry(
                number: EntryNumber(Int64(150 + index)), recorded: step.1, happened: step.1,
                officer: index == 0 ? .desk : OfficerCode("linwen"), command: CommandID("h-\(index)"), group: nil,
                event: .alert(AlertEvent(alert, step.0)), personal: Personal(words: step.2))
        }
    }
}
