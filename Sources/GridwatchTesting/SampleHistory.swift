public import GridDomain

/// What the journal holds about one alert of the sample desk.
public enum SampleHistory {
    /// Registered, accepted, noted.
    public static func entries(of dispute: DisputeCode) -> [Entry] {
        let at = SampleDesk.at(9, 0)
        let report = DisputeReport(kind: .neighbours, source: .party, grid: SamplePlaces.grid("201002"))
        let parties = [
            DisputeParty(
                household: SampleHouseholds.code("201002", 21), grid: SamplePlaces.grid("201002"), number: 21)
        ]
        let changes: [(DisputeChange, Personal)] = [
            (.registered(report, decideBy: at + .days(3)), Personal(words: "倒垃圾时吵起来", parties: parties)),
            (.accepted(concludeBy: at + .days(30)), Personal()), (.noted, Personal(words: "村主任已到场")),
        ]
        return changes.enumerated().map { index, step in
            Entry(
                number: EntryNumber(Int64(160 + index)), recorded: at, happened: at, officer: OfficerCode("linwen"),
                command: CommandID("d-\(index)"), group: nil, event: .dispute(DisputeEvent(dispute, step.0)),
                personal: step.1)
        }
    }

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
