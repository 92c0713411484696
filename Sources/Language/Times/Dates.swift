public import GridDomain

/// Dates as the desk writes them.
public enum Dates {
    /// `3月10日 周二`, `Tue 10 Mar`
    public static func date(_ at: Instant, _ zone: Zone, _ tongue: Tongue) -> String { date(zone.date(at), tongue) }

    /// `3月10日 周二`, `Tue 10 Mar`
    public static func date(_ date: CivilDate, _ tongue: Tongue) -> String {
        Phrase(
            zh: dayOfMonth(date)[.zh] + " " + weekday(date)[.zh], en: weekday(date)[.en] + " " + dayOfMonth(date)[.en]
        )[tongue]
    }

    /// `3月10日`, `10 Mar`
    public static func dayOfMonth(_ date: CivilDate) -> Phrase {
        Phrase(zh: "\(date.month)月\(date.day)日", en: "\(date.day) \(months[(date.month + 11) % 12])")
    }

    /// `3-08`: for columns that both tongues share.
    public static func short(_ date: CivilDate) -> String { "\(date.month)-\(Times.twoDigits(date.day))" }

    /// `周二`, `Tue`
    public static func weekday(_ date: CivilDate) -> Phrase { weekdays[date.weekday] }

    /// `第9天`, `day 9`: the day of an observation; day 0 is the date of last contact or arrival.
    public static func observationDay(_ number: Int) -> Phrase { Phrase(zh: "第\(number)天", en: "day \(number)") }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static let weekdays = [
        Phrase(zh: "周一", en: "Mon"), Phrase(zh: "周二", en: "Tue"), Phrase(zh: "周三", en: "Wed"),
        Phrase(zh: "周四", en: "Thu"), Phrase(zh: "周五", en: "Fri"), Phrase(zh: "周六", en: "Sat"),
        Phrase(zh: "周日", en: "Sun"),
    ]
}
