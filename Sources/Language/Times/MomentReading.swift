public import GridDomain

/// Moments as officers type them: `21:46`, `21:46:03`, `昨21:46`, `y21:46`, `3-08 21:46`, `2020-03-10 21:46`, an instant as
/// lists print it (`2020-03-10T21:46:00+08:00`), or the number of an entry: `#6712`, `第6712条`.
public enum MomentReading {
    /// What may be typed, for whoever typed something else.
    public static let expected = Phrase(
        zh: "时间写成 21:46、昨21:46、2020-03-10 21:46 或 #6712",
        en: "write a time as 21:46, y21:46, 2020-03-10 21:46 or #6712")

    /// The moment of a text; nil when it is none. A time without a date is one of today, also when it has not come yet.
    public static func read(_ text: String, now: Instant, _ zone: Zone) -> DeskMoment? {
        let text = plain(text)
        if let number = entry(text) { return .entry(number) }
        var rest = text[...]
        guard let date = takeDate(&rest, today: zone.date(now)) else { return nil }
        guard let time = takeTime(&rest) else { return nil }
        if rest.isEmpty { return .time(instant(date, time, zone)) }
        guard let offset = takeOffset(&rest), rest.isEmpty else { return nil }
        return .time(Instant(seconds: Int64(date.dayNumber * 86_400 + time - offset)))
    }

    /// As on a keyboard without an input method.
    private static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            if scalar.value == 0x3000 { return " " }
            guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
            return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        }
        return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
    }

    private static func entry(_ text: String) -> EntryNumber? {
        var digits = text[...]
        if digits.hasPrefix("#") {
            digits = digits.dropFirst()
        } else if digits.hasPrefix("第"), digits.hasSuffix("条") {
            digits = digits.dropFirst().dropLast()
        } else {
            return nil
        }
        let number = digits.filter { $0 != " " }
        return number.allSatisfy(\.isASCII) ? Int64(number).map(EntryNumber.init) : nil
    }

    private static func takeDate(_ rest: inout Substring, today: CivilDate) -> CivilDate? {
        for word in ["昨天", "昨日", "昨", "yesterday", "y"] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count).drop { $0 == " " }
            return today.adding(days: -1)
        }
        guard let end = rest.firstIndex(where: { $0 == " " || $0 == "T" }) else { return today }
        let written = rest[..<end]
        rest = rest[rest.index(after: end)...]
        return CivilDate(text: String(written)) ?? CivilDate(text: "\(today.year)-\(written)")
    }

    /// Seconds of the day, up to 24:00.
    private static func takeTime(_ rest: inout Substring) -> Int? {
        let end = rest.firstIndex { !$0.isASCII || !($0.isNumber || $0 == ":") } ?? rest.endIndex
        let parts = rest[..<end].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        let second = parts.count == 3 ? Int(parts[2]) ?? 60 : 0
        let time = hour * 3600 + minute * 60 + second
        guard minute < 60, second < 60, time <= 86_400 else { return nil }
        rest = rest[end...]
        return time
    }

    /// Seconds east of UTC: `Z`, `+08:00`.
    private static func takeOffset(_ rest: inout Substring) -> Int? {
        if rest == "Z" {
            rest = ""
            return 0
        }
        guard let sign = rest.first, "+-".contains(sign) else { return nil }
        var time = rest.dropFirst()
        guard let offset = takeTime(&time), offset <= 18 * 3600 else { return nil }
        rest = time
        return sign == "+" ? offset : -offset
    }

    private static func instant(_ date: CivilDate, _ time: Int, _ zone: Zone) -> Instant {
        let day = date.adding(days: time / 86_400)
        let rest = time % 86_400
        return zone.instant(CivilTime(date: day, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60))
    }
}
