internal import Exchange
internal import GridDomain

/// Values of a row, each checked; what cannot be used is a problem with line and column.
extension DelimitedRow {
    /// The text of a cell that must not be empty.
    func needed(_ column: Int) throws(RowProblem) -> String {
        let text = text(column)
        guard !text.isEmpty else { throw problem(column, .value) }
        return text
    }

    /// A telephone number as the file writes it; one that a spreadsheet has made `1.38E+10` is lost.
    func phone(_ column: Int) throws(RowProblem) -> String {
        let text = text(column)
        if text.utf8.contains(UInt8(ascii: "E")), Double(text) != nil { throw problem(column, .everyDigit) }
        return text
    }

    /// A whole number in a range; nil when the cell is empty.
    func number(_ column: Int, in range: ClosedRange<Int>) throws(RowProblem) -> Int? {
        guard !isEmpty(column) else { return nil }
        do {
            let number = try CellParsing.integer(bytes(column))
            guard range.contains(number) else { throw CellProblem(expected: .number(in: range)) }
            return number
        } catch {
            throw problem(column, .number(in: range))
        }
    }

    /// A whole number that must be there.
    func neededNumber(_ column: Int, in range: ClosedRange<Int>) throws(RowProblem) -> Int {
        guard let number = try number(column, in: range) else { throw problem(column, .value) }
        return number
    }

    /// One of the words of an enumeration; nil when the cell is empty.
    func word<T: RawRepresentable & CaseIterable>(_ column: Int, _ type: T.Type) throws(RowProblem) -> T?
    where T.RawValue == String {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        guard let value = T(rawValue: text) ?? T(rawValue: text.lowercased()) else {
            throw problem(column, .word(of: T.allCases.map(\.rawValue)))
        }
        return value
    }

    /// A word that must be there.
    func neededWord<T: RawRepresentable & CaseIterable>(_ column: Int, _ type: T.Type) throws(RowProblem) -> T
    where T.RawValue == String {
        guard let value = try word(column, type) else { throw problem(column, .word(of: T.allCases.map(\.rawValue))) }
        return value
    }

    /// Words separated by blanks, at least one.
    func words<T: RawRepresentable & CaseIterable>(_ column: Int, _ type: T.Type) throws(RowProblem) -> [T]
    where T.RawValue == String {
        var values: [T] = []
        for word in text(column).split(separator: " ") {
            guard let value = T(rawValue: word.lowercased()) else {
                throw problem(column, .word(of: T.allCases.map(\.rawValue)))
            }
            if !values.contains(where: { $0.rawValue == value.rawValue }) { values.append(value) }
        }
        guard !values.isEmpty else { throw problem(column, .word(of: T.allCases.map(\.rawValue))) }
        return values
    }

    /// A day of the calendar that must be there.
    func neededDate(_ column: Int) throws(RowProblem) -> CivilDate {
        do {
            let date = try CellParsing.date(bytes(column))
            return CivilDate(year: date.year, month: date.month, day: date.day)
        } catch {
            throw problem(column, error.expected)
        }
    }

    /// An instant that must be there.
    func neededInstant(_ column: Int) throws(RowProblem) -> Instant {
        do {
            return Instant(seconds: Int64(try CellParsing.instant(bytes(column))))
        } catch {
            throw problem(column, error.expected)
        }
    }

    /// Longitude and latitude in two cells, in millionths of a degree; nil when both are empty.
    func position(_ longitude: Int, _ latitude: Int) throws(RowProblem) -> (longitude: Int, latitude: Int)? {
        if isEmpty(longitude), isEmpty(latitude) { return nil }
        var column = longitude
        do {
            let east = try CellParsing.longitude(bytes(longitude))
            column = latitude
            return (east, try CellParsing.latitude(bytes(latitude)))
        } catch {
            throw problem(column, error.expected)
        }
    }

    /// Metres with at most one decimal, in tenths; nil when the cell is empty.
    func tenthsOfMetres(_ column: Int, in range: ClosedRange<Int>) throws(RowProblem) -> Int? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let fraction = parts.count == 2 ? Int(parts[1]) : 0
        guard parts.count <= 2, parts.count == 1 || parts[1].count == 1, let whole = Int(parts[0]), let fraction,
            range.contains(whole), fraction >= 0
        else { throw problem(column, .metres(in: range)) }
        return whole * 10 + fraction
    }
}
