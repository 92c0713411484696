internal import Exchange
internal import GridDomain
internal import GridStore

/// How somebody belongs to a household.
enum Relation: String, CaseIterable {
    case head, spouse, child, parent, crew, other
}

/// `people.csv`
struct PersonRows: RowImporting {
    static let file = PlaceFile.people
    static let columns = [
        Column("key", aliases: ["编号"], required: true), Column("household", aliases: ["户编号"], required: true),
        Column("han", aliases: ["姓名"], required: true), Column("latin"),
        Column("sex", aliases: ["性别"], required: true), Column("birth", aliases: ["出生日期"], required: true),
        Column("identity", aliases: ["身份证号", "公民身份号码"]), Column("phone", aliases: ["电话", "手机"]),
        Column("relation", aliases: ["与户主关系"]), Column("last_round", aliases: ["排查轮次"]),
    ]
    static let identityColumn = 6
    /// The earliest day of birth that is no mistake.
    private static let earliest = CivilDate(year: 1890, month: 1, day: 1)

    private let run: ImportRun
    private var holders: IdentityHolders

    init(_ run: ImportRun, _ session: DeskSession) throws {
        self.run = run
        holders = try IdentityHolders(run, session)
    }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let key = try row.needed(0)
        let household = try run.neededCode(.household, row, 1, session)
        let name = try run.name(row, 2, 3, as: .person)
        let sex = try row.neededWord(4, Sex.self)
        let birth = try birth(row)
        let identity = try identity(row)
        let phone = try row.phone(7)
        let relation = try row.word(8, Relation.self) ?? .other
        let told = try row.number(9, in: run.facts.rounds) ?? 0

        let known = try run.code(.person, key, session)
        let before = try known.flatMap { try session.registryRow($0, in: .people) }
        try holders.check(identity, before, row, session)
        let code = try known ?? run.mint(.person, key, session)
        let lastRound = try lastRound(before, told: told, session)
        let values: [SQLValue] =
            [.words(household)] + name + [
                .words(sex.rawValue), .words(birth.text), .words(identity), .words(phone),
                .words(relation.rawValue), .number(lastRound),
            ]
        try write(RegistryRow(key: code, values: values), isNew: known == nil, session)
        holders.note(identity, before, row)
    }

    private func birth(_ row: borrowing DelimitedRow) throws(RowProblem) -> CivilDate {
        let birth = try row.neededDate(5)
        guard birth >= Self.earliest else { throw row.problem(5, .date) }
        guard birth <= run.facts.today else { throw row.problem(5, .past) }
        return birth
    }

    /// The number as the file has it; empty for a person without one.
    static func identity(_ row: borrowing DelimitedRow) -> String { row.text(identityColumn).uppercased() }

    private func identity(_ row: borrowing DelimitedRow) throws(RowProblem) -> String? {
        let identity = Self.identity(row)
        guard !identity.isEmpty else { return nil }
        guard IdentityNumber.isValid(identity) else { throw row.problem(Self.identityColumn, .identityNumber) }
        if run.identity.kind == .live, IdentityNumber.isInvented(identity) {
            throw row.problem(Self.identityColumn, .noInventedPerson)
        }
        return identity
    }

    /// Whoever was seen in a visit that was entered at the desk stays seen, and whoever was missed then stays missed, until
    /// a file knows of a later round.
    private func lastRound(_ before: RegistryRow?, told: Int, _ session: DeskSession) throws -> Int {
        guard let before, PersonColumns.lastRound(before) != told else { return told }
        guard let home = try session.registryRow(PersonColumns.household(before), in: .households) else { return told }
        let visit = HouseholdColumns.screening(home)
        return visit.visit > .none && visit.round >= told ? PersonColumns.lastRound(before) : told
    }

    private func write(_ row: RegistryRow, isNew: Bool, _ session: DeskSession) throws {
        let change = try run.put(row, in: .people, isNew: isNew, session)
        let round = run.facts.countedRound
        if case .changed(let before) = change {
            try move(before, by: GridTally() - PersonColumns.tally(before, round: round), session)
        }
        if change != .same { try move(row, by: PersonColumns.tally(row, round: round), session) }
    }

    private func move(_ row: RegistryRow, by delta: GridTally, _ session: DeskSession) throws {
        guard let home = try run.home(PersonColumns.household(row), session) else { return }
        run.chunk.move(home.grid, by: delta)
    }
}
