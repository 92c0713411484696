public import GridDomain

/// Matters of the sample desk.
public enum SampleWork {
    /// The codes that matters would carry after what a test has written.
    static func nextCodes(after journal: [Entry]) -> [CodeSeries: String] {
        CodeSeries.allCases.reduce(into: [:]) {
            $0[$1] = $1.code(scope: SampleDesk.township, year: 2020, number: 50 + journal.count)
        }
    }

    /// One announced opening that runs, one ahead, one that is used.
    public static let openings: [Opening] = [
        opening(1, home: 4, from: 21, 40, until: 22, 10, .parcel),
        opening(2, home: 7, from: 22, 30, until: 23, 0, .waste),
        opening(3, home: 2, from: 19, 0, until: 19, 30, .doctor, used: true),
    ]

    /// All of it.
    public static let all = DeskWork(openings: Matters(openings))

    private static func opening(
        _ number: Int, home: Int, from hour: Int, _ minute: Int, until endHour: Int, _ endMinute: Int,
        _ reason: OpeningReason, used: Bool = false
    ) -> Opening {
        var standing = OpeningStanding(
            from: SampleDesk.at(hour, minute), until: SampleDesk.at(endHour, endMinute), reason: reason, uses: 1)
        if used {
            standing.used = 1
            standing.closed = standing.until
        }
        let household = SampleHouseholds.row(home)
        return Matter(
            code: OpeningCode(CodeSeries.opening.code(scope: SampleDesk.township, year: 2020, number: number)),
            place: household.grid, household: household.code, householdNumber: home, words: nil,
            began: standing.from - .minutes(20), standing: standing,
            step: MatterStep(
                by: used ? .desk : OfficerCode("linwen"), at: standing.from - .minutes(20),
                change: used ? "expired" : "announced"), version: EntryNumber(Int64(150 + number)))
    }
}

extension Order {
    /// The households or places that the order names.
    var spots: [Spot] {
        switch self {
        case .announce(let plan): [plan.at]
        default: []
        }
    }
}
