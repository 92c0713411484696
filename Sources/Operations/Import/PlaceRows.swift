internal import Exchange
internal import GridDomain
internal import GridStore

/// `places.csv`
struct PlaceRows: RowImporting {
    static let file = PlaceFile.places
    static let columns = [
        Column("code", aliases: ["编码", "代码"], required: true), Column("level", aliases: ["级别"], required: true),
        Column("kind", aliases: ["类型"]), Column("han", aliases: ["名称"], required: true), Column("latin"),
        Column("short", aliases: ["简称"]), Column("longitude", aliases: ["经度"]), Column("latitude", aliases: ["纬度"]),
    ]

    private let run: ImportRun
    /// Every code of the file, so that a parent may stand below its child.
    private var codes: Set<String> = []

    init(_ run: ImportRun, _ session: DeskSession) throws {
        self.run = run
        let reader = try DelimitedReader(path: run.folder.path(of: Self.file), columns: Self.columns)
        while let row = try reader.next() { codes.insert(row.text(0)) }
    }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let code = try code(row, session)
        let level = try row.neededWord(1, PlaceLevel.self)
        guard code.level == level else { throw row.problem(0, .placeCode(levels: [level.rawValue])) }
        let kind = try kind(row, of: code, level, session)
        let name = run.names.name(han: try row.needed(3), latin: row.text(4), as: .thing)
        let values: [SQLValue] =
            [
                .words(level.rawValue), .words(kind.rawValue), .words(name.han), .words(name.latin),
                .words(name.sortKey), .words(try short(row, level, name)),
            ] + (try run.point(row, 6, 7))
        _ = try run.place(code, session)
        try run.put(RegistryRow(key: code.text, values: values), in: .places, session)
        run.note(code, level: level, kind: kind)
    }

    private func code(_ row: borrowing DelimitedRow, _ session: DeskSession) throws -> PlaceCode {
        let levels = PlaceLevel.allCases
        guard let code = PlaceCode(validating: try row.needed(0)) else {
            throw row.problem(0, .placeCode(levels: levels.map(\.rawValue)))
        }
        let scope = run.identity.scope
        guard code.lies(in: scope) || scope.lies(in: code) else { throw row.problem(0, .inside(scope.text)) }
        if code != scope, code.lies(in: scope), let parent = code.parent {
            let isKnown = try codes.contains(parent.text) || run.place(parent, session) != nil
            guard isKnown else { throw row.problem(0, .known(parent.level?.rawValue ?? "place")) }
        }
        return code
    }

    /// Land where nothing is said, and the kind of its grid for a micro-grid.
    private func kind(
        _ row: borrowing DelimitedRow, of code: PlaceCode, _ level: PlaceLevel, _ session: DeskSession
    ) throws -> GridKind {
        if let kind = try row.word(2, GridKind.self) { return kind }
        guard level == .microgrid, let grid = code.parent else { return .land }
        return try run.place(grid, session)?.kind ?? .land
    }

    /// One to four capitals; for a village without them its initials.
    private func short(
        _ row: borrowing DelimitedRow, _ level: PlaceLevel, _ name: Name
    ) throws(RowProblem) -> String {
        let short = row.text(5)
        guard !short.isEmpty else { return level == .village ? String(name.initials.uppercased().prefix(4)) : "" }
        guard short.count <= 4, short.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw row.problem(5, .word(of: ["one to four capitals A-Z"]))
        }
        return short
    }
}
