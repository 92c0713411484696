extension CellParsing {
    /// An ISO 8601 instant with its offset from UTC, as whole seconds since 1970; fractions of a second are dropped.
    /// Takes `2020-03-10T16:05:00+08:00`, a space for the T, an hour of one digit, no seconds, a space before the offset,
    /// and `Z`, `+08` or `+0800` for it. An instant without an offset is refused, since it could be any of several.
    public static func instant(_ bytes: UnsafeRawBufferPointer) throws(CellProblem) -> Int {
        var cursor = ByteCursor(bytes)
        guard let date = takeDate(&cursor), cursor.take(0x54) || cursor.take(0x74) || cursor.take(CSVByte.space),
            let time = takeTime(&cursor), let offset = takeOffset(&cursor), cursor.isAtEnd
        else { throw CellProblem(expected: .instant) }
        return date.daysSince1970 * 86_400 + time - offset
    }

    /// Seconds of the day.
    private static func takeTime(_ cursor: inout ByteCursor) -> Int? {
        guard let hour = cursor.takeNumber(digits: 1...2), hour < 24, cursor.take(0x3A),
            let minute = cursor.takeNumber(digits: 2...2), minute < 60
        else { return nil }
        guard cursor.take(0x3A) else { return hour * 3600 + minute * 60 }
        guard let second = cursor.takeNumber(digits: 2...2), second < 60 else { return nil }
        if cursor.take(0x2E) || cursor.take(CSVByte.comma) {
            guard cursor.takeDigit() != nil else { return nil }
            while cursor.takeDigit() != nil {}
        }
        return hour * 3600 + minute * 60 + second
    }

    /// Seconds east of UTC, at most 18 hours.
    private static func takeOffset(_ cursor: inout ByteCursor) -> Int? {
        _ = cursor.take(CSVByte.space)
        if cursor.take(0x5A) || cursor.take(0x7A) { return 0 }
        guard let sign = cursor.takeSign(), let hours = cursor.takeNumber(digits: 2...2), hours <= 18 else {
            return nil
        }
        let hasColon = cursor.take(0x3A)
        guard hasColon || cursor.nextDigit != nil else { return sign * hours * 3600 }
        guard let minutes = cursor.takeNumber(digits: 2...2), minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
