/// A day of the Gregorian calendar as a file gives it.
public struct CellDate: Sendable, Equatable {
    /// From 1 to 9999.
    public let year: Int
    /// From 1 to 12.
    public let month: Int
    /// From 1 to the length of the month.
    public let day: Int

    /// A day, or nil when the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1 January 1970.
    var daysSince1970: Int {
        // Counts years from March, so that the leap day is the last of its year.
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CellParsing {
    /// A day: `2020-03-10`, `2020/3/10`, `2020.3.10`, `20200310` or `2020年3月10日`.
    public static func date(_ bytes: UnsafeRawBufferPointer) throws(CellProblem) -> CellDate {
        var cursor = ByteCursor(bytes)
        guard let date = takeDate(&cursor), cursor.isAtEnd else { throw CellProblem(expected: .date) }
        return date
    }

    static func takeDate(_ cursor: inout ByteCursor) -> CellDate? {
        guard let year = cursor.takeNumber(digits: 4...4) else { return nil }
        if cursor.nextDigit != nil {
            guard let month = cursor.takeNumber(digits: 2...2), let day = cursor.takeNumber(digits: 2...2) else {
                return nil
            }
            return CellDate(year: year, month: month, day: day)
        }
        if cursor.take("年") {
            guard let month = cursor.takeNumber(digits: 1...2), cursor.take("月"),
                let day = cursor.takeNumber(digits: 1...2), cursor.take("日")
            else { return nil }
            return CellDate(year: year, month: month, day: day)
        }
        // The same sign stands twice: hyphen, slash or full stop.
        guard let sign = cursor.next, sign == 0x2D || sign == 0x2F || sign == 0x2E, cursor.take(sign),
            let month = cursor.takeNumber(digits: 1...2), cursor.take(sign),
            let day = cursor.takeNumber(digits: 1...2)
        else { return nil }
        return CellDate(year: year, month: month, day: day)
    }
}
