public import GridDomain

/// Pages of the sample desk: the households of one grid, the people of one household.
public enum SampleHouseholds {
    /// The code of a household; the grid by the last six digits of its code.
    public static func code(_ grid: String, _ number: Int) -> HouseholdCode {
        HouseholdCode(
            CodeSeries.household.code(scope: SampleDesk.township, year: 2020, number: (Int(grid) ?? 0) * 1000 + number))
    }

    /// The households of 后岸-02, or as many as are asked for.
    public static func page(_ count: Int = 9, from first: Int = 1, more: Bool = false) -> Page {
        .households((first..<first + count).map(row), more: more)
    }

    /// What 后岸-02 still lacks.
    public static let gaps = Page.gaps([2, 4, 5, 7, 8].map(row), more: false)

    /// One household of 后岸-02.
    public static func row(_ number: Int) -> HouseholdRow {
        let results: [VisitResult?] = [.done, .out, .done, nil, .refused, .done, .vacant, .revisit, .done]
        let result = results[(number - 1) % results.count]
        let people = number % 4 + 1
        return HouseholdRow(
            code: code("201002", number), grid: SamplePlaces.grid("201002"), kind: .dwelling, number: number,
            address: "新街路 \(number + 8)号", people: people,
            screened: result == .done ? (number == 3 ? people - 1 : people) : 0,
            screening: HouseholdScreening(
                round: result == nil ? 6 : 7, result: result ?? .done,
                at: result == nil ? SampleDesk.at(-30, 0) : SampleDesk.at(9 + number, 12), by: OfficerCode("heli")),
            observedSince: number == 4 ? CivilDate(year: 2020, month: 3, day: 8) : nil,
            version: EntryNumber(Int64(100 + number)))
    }

    /// Who lives in 后岸-02-004, masked.
    public static let residents = Page.residents([
        person(1, "王**", "Wang **", .male, 1974, "head", 7), person(2, "李**", "Li **", .female, 1976, "spouse", 7),
        person(3, "王**", "Wang **", .female, 2008, "child", 6),
    ])

    /// The same in clear.
    public static let clear = [
        ClearPerson(
            code: personCode(1), name: Name(han: "王小安", latin: "Wang Xiaoan", sortKey: "wang xiao an"),
            identity: "990000197401010011", phone: "00013500017")
    ]

    private static func personCode(_ number: Int) -> PersonCode {
        PersonCode(CodeSeries.person.code(scope: SampleDesk.township, year: 2020, number: number))
    }

    private static func person(
        _ number: Int, _ han: String, _ latin: String, _ sex: Sex, _ year: Int, _ relation: String, _ round: Int
    ) -> MaskedPerson {
        MaskedPerson(
            code: personCode(number), han: han, latin: latin, sex: sex, birthYear: year, phone: "000****17",
            relation: relation, lastRound: round)
    }
}
