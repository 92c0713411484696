internal import Exchange
internal import GridDomain
internal import GridStore

/// `boats.csv`
struct BoatRows: RowImporting {
    static let file = PlaceFile.boats
    static let columns = [
        Column("household", aliases: ["户编号"], required: true), Column("registration", aliases: ["船号"], required: true),
        Column("han", aliases: ["船名"]), Column("latin"), Column("harbour", aliases: ["港口"]),
        Column("length", aliases: ["船长"]), Column("berths", aliases: ["铺位"]),
    ]

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let household = try run.neededCode(.household, row, 0, session)
        guard try run.home(household, session)?.kind == .boat else { throw row.problem(0, .boat) }
        let registration = try row.needed(1)
        let han = row.text(2)
        let name = run.names.name(han: han.isEmpty ? registration : han, latin: row.text(3), as: .thing)
        let harbour = try run.optionalCode(.post, row, 4, session)
        let length = try row.tenthsOfMetres(5, in: 1...499)
        let berths = try row.number(6, in: 0...999)
        let values: [SQLValue] = [
            .words(registration), .words(name.han), .words(name.latin), .words(name.sortKey), .words(harbour),
            .number(length), .number(berths),
        ]
        try run.put(RegistryRow(key: household, values: values), in: .boats, session)
    }
}

/// `sources.csv`
struct SourceImport: RowImporting {
    static let file = PlaceFile.sources
    static let columns = [
        Column("key", aliases: ["编号"], required: true), Column("kind", aliases: ["类型"], required: true),
        Column("grid", aliases: ["网格"]), Column("household", aliases: ["户编号"]), Column("post", aliases: ["卡口"]),
        Column("han", aliases: ["名称"], required: true), Column("latin"),
        Column("heartbeat", aliases: ["心跳"], required: true),
    ]

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let key = try row.needed(0)
        let kind = try row.neededWord(1, SourceKind.self)
        let household = try run.optionalCode(.household, row, 3, session)
        let post = try run.optionalCode(.post, row, 4, session)
        if household == nil, kind == .door || kind == .wristband { throw row.problem(3, .known("household")) }
        if post == nil, kind == .reader { throw row.problem(4, .known("post")) }
        let grid = try grid(row, household: household, post: post, session)
        let heartbeat = try row.neededNumber(7, in: 1...604_800)
        let name = try run.name(row, 5, 6, as: .thing)

        let known = try run.code(.source, key, session)
        let code = try known ?? run.mint(.source, key, session)
        let before = known == nil ? nil : try session.registryRow(code, in: .sources)
        // Whether it is silent is nothing that a file knows.
        let standing = before.map { Array($0.values.suffix(2)) } ?? [.null, .number(0)]
        let values: [SQLValue] =
            [.words(kind.rawValue), .words(grid.text), .words(household), .words(post)] + name
            + [.number(heartbeat)] + standing
        try run.put(RegistryRow(key: code, values: values), in: .sources, isNew: known == nil, session)
    }

    /// The grid that the file names, else that of the household, else the place of the post, else the scope.
    private func grid(
        _ row: borrowing DelimitedRow, household: String?, post: String?, _ session: DeskSession
    ) throws -> PlaceCode {
        if let grid = try run.optionalPlace(row, 2, [.grid], session) { return grid }
        if let household, let home = try run.home(household, session) { return home.grid }
        if let post, let row = try session.registryRow(post, in: .posts), let place = row.values.first?.words {
            return PlaceCode(place)
        }
        return run.identity.scope
    }
}
