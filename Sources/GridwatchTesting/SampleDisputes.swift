public import GridDomain

/// The disputes of the sample desk, at every stage that the pane shows.
public enum SampleDisputes {
    /// Two due tonight, six open, one archived today.
    public static let all: [Dispute] = tonight + open + closed

    /// Two calls about quarrels on the boats of 东港, where no case is open.
    public static let quarrels = Quarrels(calls: [13, 96].map(quarrel), disputes: all)

    private static func quarrel(minutesAgo: Int) -> Call {
        let at = SampleDesk.now - .minutes(minutesAgo)
        let standing = CallStanding(isViolent: false, kind: .dispute, started: at, ended: at, callback: nil)
        return Call(
            code: CallCode("990000101-2020-C-00\(minutesAgo)"), place: PlaceCode("990000101203101"), household: nil,
            householdNumber: nil, words: nil, began: at, standing: standing,
            step: MatterStep(by: OfficerCode("linwen"), at: at, change: "logged"), version: EntryNumber(100))
    }

    /// The full code for a number.
    public static func code(_ number: Int) -> DisputeCode {
        DisputeCode(CodeSeries.dispute.code(scope: SampleDesk.township, year: 2020, number: number))
    }

    private static let mediator = StaffCode("S09")
    private static let accepted: [DisputeChange] = [
        .assigned(mediator), .accepted(concludeBy: SampleDesk.at(9, 0) + .days(19)),
    ]
    private static let agreed: [DisputeChange] =
        accepted + [.mediated(.meeting), .agreed(.written, performBy: SampleDesk.at(24, 0))]

    private static let tonight = [
        dispute(
            39, .wages, "203001", parties: [DisputeParty(organisation: "鼎新鞋厂", latin: "Dingxin")], isMajor: true,
            people: 12,
            agreed + [.performing]),
        dispute(
            42, .neighbours, "201002", homes: [21, 22], people: 5,
            [.flaredUp(reported: true), .calmed(until: SampleDesk.at(23, 0))]),
    ]

    private static let open = [
        dispute(41, .neighbours, "202001", homes: [31, 33], accepted + [.mediated(.onTheSpot)]),
        dispute(40, .unsoldProduce, "202002", homes: [30], accepted + [.recused(mediator), .inquired]),
        dispute(
            38, .rent, "203002", homes: [11],
            agreed + [.performed(visitBy: SampleDesk.at(9, 0) + .days(3))]),
        dispute(
            37, .quarantine, "201003", homes: [15],
            accepted + [
                .mediated(.video), .agreed(.written, performBy: SampleDesk.at(18, 0) + .days(23)), .court(.applied),
                .court(.accepted),
            ]),
        dispute(36, .family, "201001", homes: [12], people: 3, [.waited]),
        dispute(
            35, .supplies, "201003", homes: [20, 23],
            agreed + [.performed(visitBy: SampleDesk.at(9, 0)), .visited(.satisfied)]),
    ]

    private static let closed = [
        dispute(
            34, .contract, "203001", parties: [DisputeParty(organisation: "海天纸箱厂", latin: "Haitian")],
            [.declined(.outOfScope)])
    ]

    /// One dispute as its entries have made it, all of this morning.
    public static func dispute(
        _ number: Int, _ kind: DisputeKind, _ grid: String, homes: [Int] = [], parties: [DisputeParty] = [],
        isMajor: Bool = false, people: Int = 2, _ changes: [DisputeChange] = []
    ) -> Dispute {
        let entry = EntryNumber(Int64(number))
        let place = SamplePlaces.grid(grid)
        let households = homes.map {
            DisputeParty(household: SampleHouseholds.code(grid, $0), grid: place, number: $0)
        }
        let report = DisputeReport(kind: kind, source: .party, isMajor: isMajor, people: people, grid: place)
        let at = SampleDesk.at(9, 0)
        let stamp = Stamp(number: entry, recorded: at, happened: at, officer: OfficerCode("linwen"))
        var dispute = Dispute(
            code(number), report, decideBy: at + .days(3),
            personal: Personal(household: households.first?.household, parties: households + parties), at: stamp)
        for change in changes { dispute.apply(DisputeEvent(dispute.code, change), Personal(), at: stamp) }
        return dispute
    }
}
