internal import Exchange
internal import GridDomain
internal import GridStore

/// `households.csv`
struct HouseholdImport: RowImporting {
    static let file = PlaceFile.households
    static let columns = [
        Column("key", aliases: ["户编号", "编号"], required: true), Column("grid", aliases: ["网格"], required: true),
        Column("microgrid", aliases: ["微网格"]), Column("kind", aliases: ["类型"]),
        Column("number", aliases: ["户号"], required: true), Column("address", aliases: ["地址", "住址"]),
        Column("longitude", aliases: ["经度"]), Column("latitude", aliases: ["纬度"]),
        Column("last_round", aliases: ["排查轮次"]), Column("result", aliases: ["排查结果"]),
    ]

    /// A number inside a grid.
    private struct Slot: Hashable {
        var grid: PlaceCode
        var number: Int
    }

    private let run: ImportRun
    private var holders: [Slot: String]

    init(_ run: ImportRun, _ session: DeskSession) throws {
        self.run = run
        holders = Dictionary(
            try run.everyHome(session).map { (Slot(grid: $1.grid, number: $1.number), $0) }, uniquingKeysWith: { $1 })
    }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let key = try row.needed(0)
        let known = try run.code(.household, key, session)
        let home = HomePlace(
            grid: try run.neededPlace(row, 1, [.grid], session), kind: try row.word(3, HouseholdKind.self) ?? .dwelling,
            number: try row.neededNumber(4, in: 1...9999))
        let microgrid = try run.optionalPlace(row, 2, [.microgrid], session)
        if let microgrid, !microgrid.lies(in: home.grid) { throw row.problem(2, .inside(home.grid.text)) }
        let slot = Slot(grid: home.grid, number: home.number)
        if let holder = holders[slot], holder != known { throw row.problem(4, .freeNumber) }
        let point = try run.point(row, 6, 7)
        let told = try screening(row)

        let code = try known ?? run.mint(.household, key, session)
        let before = known == nil ? nil : try session.registryRow(code, in: .households)
        let screening = HouseholdColumns.screening(before, told: told)
        let values: [SQLValue] =
            [
                .words(home.grid.text), .words(microgrid?.text), .words(home.kind.rawValue), .words(row.text(5)),
                .words(screening.result?.rawValue), .words(screening.by?.text), .number(home.number),
            ] + point + HouseholdColumns.values(screening, before)
        try write(RegistryRow(key: code, values: values), home, isNew: known == nil, session)
        if let old = try run.home(code, session) { holders[Slot(grid: old.grid, number: old.number)] = nil }
        holders[slot] = code
        run.note(code, home)
    }

    /// What the file says of the last visit: done where it says nothing else.
    private func screening(_ row: borrowing DelimitedRow) throws(RowProblem) -> HouseholdScreening {
        let round = try row.number(8, in: run.facts.rounds) ?? 0
        let result = try row.word(9, VisitResult.self)
        guard round > 0 else {
            guard result == nil else { throw row.problem(9, .noResult) }
            return HouseholdScreening(round: 0, result: nil)
        }
        return HouseholdScreening(round: round, result: result ?? .done)
    }

    private func write(_ row: RegistryRow, _ home: HomePlace, isNew: Bool, _ session: DeskSession) throws {
        let change = try run.put(row, in: .households, isNew: isNew, session)
        let round = run.facts.countedRound
        switch change {
        case .same: return
        case .inserted: run.chunk.move(home.grid, by: HouseholdColumns.tally(row, round: round))
        case .changed(let before):
            for (grid, delta) in try session.moves(from: before, to: row, round: round) {
                run.chunk.move(grid, by: delta)
            }
        }
    }
}
