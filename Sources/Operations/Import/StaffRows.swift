internal import Exchange
internal import GridDomain
internal import GridStore

/// `staff.csv`
struct StaffRows: RowImporting {
    static let file = PlaceFile.staff
    static let columns = [
        Column("key", aliases: ["编号"], required: true), Column("han", aliases: ["姓名"], required: true),
        Column("latin"), Column("phone", aliases: ["电话"]), Column("roles", aliases: ["职务"], required: true),
        Column("grid", aliases: ["网格"]), Column("longitude", aliases: ["经度"]), Column("latitude", aliases: ["纬度"]),
        Column("cap"), Column("weekly", aliases: ["每周班数"]), Column("nights", aliases: ["夜班"]),
    ]
    /// Households of one member in one shift when the file says nothing.
    private static let usualCap = 3
    /// Duties in seven days when the file says nothing: three members and a stand-in need no more.
    private static let usualWeek = 6

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let key = try row.needed(0)
        let roles = try row.words(4, StaffRole.self).map(\.rawValue).joined(separator: " ")
        let grid = try run.optionalPlace(row, 5, [.grid], session)
        let cap = try row.number(8, in: 1...99) ?? Self.usualCap
        let values: [SQLValue] =
            try run.name(row, 1, 2, as: .person) + [.words(row.phone(3)), .words(roles), .words(grid?.text)]
            + run.point(row, 6, 7)
            + [
                .number(cap), .number(try row.number(9, in: 1...7) ?? Self.usualWeek),
                .number(try row.number(10, in: 0...1) ?? 1),
            ]
        let known = try run.code(.staff, key, session)
        let code = try known ?? run.mint(.staff, key, session)
        try run.put(RegistryRow(key: code, values: values), in: .staff, isNew: known == nil, session)
    }
}

/// `teams.csv`
struct TeamRows: RowImporting {
    static let file = PlaceFile.teams
    static let columns = [
        Column("grid", aliases: ["网格"], required: true), Column("adviser", aliases: ["网格指导员"], required: true),
        Column("chief", aliases: ["网格长"], required: true), Column("worker", aliases: ["网格员"], required: true),
        Column("departmental", aliases: ["网格业务指导员"], required: true),
    ]

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let grid = try run.neededPlace(row, 0, [.grid], session)
        var values: [SQLValue] = []
        for column in 1...4 { values.append(.words(try run.neededCode(.staff, row, column, session))) }
        try run.put(RegistryRow(key: grid.text, values: values), in: .teams, session)
    }
}

/// `posts.csv`
struct PostRows: RowImporting {
    static let file = PlaceFile.posts
    static let columns = [
        Column("key", aliases: ["编号"], required: true), Column("place", aliases: ["地点"], required: true),
        Column("kind", aliases: ["类型"], required: true), Column("han", aliases: ["名称"], required: true),
        Column("latin"), Column("longitude", aliases: ["经度"]), Column("latitude", aliases: ["纬度"]),
        Column("staff", aliases: ["人数"]),
    ]

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let key = try row.needed(0)
        let place = try run.neededPlace(row, 1, [.village, .grid], session)
        let kind = try row.neededWord(2, PostKind.self)
        let staff = try row.number(7, in: 0...99) ?? 1
        let values: [SQLValue] =
            try [.words(place.text), .words(kind.rawValue)] + run.name(row, 3, 4, as: .thing) + run.point(row, 5, 6)
            + [.number(staff)]
        let known = try run.code(.post, key, session)
        let code = try known ?? run.mint(.post, key, session)
        try run.put(RegistryRow(key: code, values: values), in: .posts, isNew: known == nil, session)
    }
}
