internal import GridDomain

/// Short ways to say values in statements.
extension SQLValue {
    static func int(_ value: Int) -> SQLValue { .integer(Int64(value)) }
    static func int(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }
    static func text(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
    static func instant(_ value: Instant) -> SQLValue { .integer(value.milliseconds) }
    static func instant(_ value: Instant?) -> SQLValue { value.map { .integer($0.milliseconds) } ?? .null }
    static func entry(_ value: EntryNumber) -> SQLValue { .integer(value.value) }
}

extension SQLRow {
    func instant(_ column: Int) -> Instant { Instant(milliseconds: integer(column)) }
    func optionalInstant(_ column: Int) -> Instant? { isNull(column) ? nil : instant(column) }
    func entry(_ column: Int) -> EntryNumber { EntryNumber(integer(column)) }
    func place(_ column: Int) -> PlaceCode { PlaceCode(text(column)) }

    /// Three columns from `column`: han, latin, sort key.
    func name(_ column: Int) -> Name {
        Name(han: text(column), latin: text(column + 1), sortKey: text(column + 2))
    }

    /// Two columns from `column`: east, north.
    func point(_ column: Int) -> PlanePoint? {
        guard let east = optionalInt(column), let north = optionalInt(column + 1) else { return nil }
        return PlanePoint(east: east, north: north)
    }
}
