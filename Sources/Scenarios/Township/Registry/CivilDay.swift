/// A date of the Gregorian calendar as a count of days since 1970-01-01.
struct CivilDay: Comparable {
    let number: Int

    init(number: Int) {
        self.number = number
    }

    init(_ year: Int, _ month: Int, _ day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Year, month and day; years count from March inside, so that the leap day comes last.
    var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day)
    }

    var year: Int { parts.year }

    /// `2020-03-10`.
    var text: String { joined(by: "-") }

    /// `20200310`, as in an identity number.
    var digits: String { joined(by: "") }

    static func < (left: CivilDay, right: CivilDay) -> Bool {
        left.number < right.number
    }

    static func - (day: CivilDay, count: Int) -> CivilDay {
        CivilDay(number: day.number - count)
    }

    static func + (day: CivilDay, count: Int) -> CivilDay {
        CivilDay(number: day.number + count)
    }

    private func joined(by separator: String) -> String {
        let parts = self.parts
        return [parts.year.padded(to: 4), parts.month.padded(to: 2), parts.day.padded(to: 2)]
            .joined(separator: separator)
    }
}
