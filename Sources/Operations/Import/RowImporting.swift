internal import Exchange
internal import GridDomain
internal import GridStore

/// Takes the rows of one kind of file. The first column is the key of a row.
protocol RowImporting {
    static var file: PlaceFile { get }
    static var columns: [Column] { get }

    init(_ run: ImportRun, _ session: DeskSession) throws

    /// Checks a row and writes it.
    ///
    /// - Throws: `RowProblem` for a row that is refused, before anything was written; anything else ends the import.
    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws
}

extension ImportRun {
    /// The code of something that a cell names by its source key.
    func neededCode(
        _ kind: AliasKind, _ row: borrowing DelimitedRow, _ column: Int, _ session: DeskSession
    ) throws -> String {
        guard let code = try code(kind, try row.needed(column), session) else {
            throw row.problem(column, .known(kind.rawValue))
        }
        return code
    }

    /// The code of something that a cell may name.
    func optionalCode(
        _ kind: AliasKind, _ row: borrowing DelimitedRow, _ column: Int, _ session: DeskSession
    ) throws -> String? {
        row.isEmpty(column) ? nil : try neededCode(kind, row, column, session)
    }

    /// A place that a cell names, of one of these levels and known to the desk.
    func neededPlace(
        _ row: borrowing DelimitedRow, _ column: Int, _ levels: [PlaceLevel], _ session: DeskSession
    ) throws -> PlaceCode {
        guard let code = PlaceCode(validating: try row.needed(column)), let level = code.level, levels.contains(level)
        else { throw row.problem(column, .placeCode(levels: levels.map(\.rawValue))) }
        guard try place(code, session) != nil else { throw row.problem(column, .known(level.rawValue)) }
        return code
    }

    /// A place that a cell may name.
    func optionalPlace(
        _ row: borrowing DelimitedRow, _ column: Int, _ levels: [PlaceLevel], _ session: DeskSession
    ) throws -> PlaceCode? {
        row.isEmpty(column) ? nil : try neededPlace(row, column, levels, session)
    }

    /// The two values of a point: east and north.
    func point(_ row: borrowing DelimitedRow, _ longitude: Int, _ latitude: Int) throws(RowProblem) -> [SQLValue] {
        guard let position = try row.position(longitude, latitude) else { return [.null, .null] }
        let point = plane.point(longitude: position.longitude, latitude: position.latitude)
        return [.number(point.east), .number(point.north)]
    }

    /// The three values of a name: han, latin, sort key.
    func name(
        _ row: borrowing DelimitedRow, _ han: Int, _ latin: Int, as kind: NameFilling.Kind
    ) throws(RowProblem) -> [SQLValue] {
        let name = names.name(han: try row.needed(han), latin: row.text(latin), as: kind)
        return [.words(name.han), .words(name.latin), .words(name.sortKey)]
    }
}
