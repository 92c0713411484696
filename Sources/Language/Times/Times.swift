public import GridDomain

/// Moments as the desk writes them. All times are those of the desk's zone, in 24 hours.
public enum Times {
    /// With seconds, for the header: `21:47:12`.
    public static func full(_ at: Instant, _ zone: Zone) -> String {
        let civil = zone.civil(at)
        return minute(civil) + ":" + twoDigits(civil.second)
    }

    /// The minute alone, where the day is plain: `21:47`.
    public static func minute(_ at: Instant, _ zone: Zone) -> String { minute(zone.civil(at)) }

    /// As short as the day allows: `21:46` today, `昨21:46` or `y21:46` yesterday, `明18:00` or `Wed 18:00` tomorrow,
    /// `3-08 21:46` on other days, `2019-12-31 21:46` in other years.
    public static func moment(_ at: Instant, now: Instant, _ zone: Zone, _ tongue: Tongue) -> String {
        let civil = zone.civil(at)
        return day(civil.date, today: zone.date(now), tongue) + minute(civil)
    }

    /// The end of something that runs to the end of a day: midnight is 24:00 of the day before.
    /// `24:00` today, `明24:00`, `3-15 24:00`; other times as `moment`.
    public static func ending(_ at: Instant, now: Instant, _ zone: Zone, _ tongue: Tongue) -> String {
        let civil = zone.civil(at)
        guard civil.hour == 0, civil.minute == 0, civil.second == 0 else { return moment(at, now: now, zone, tongue) }
        return day(civil.date.adding(days: -1), today: zone.date(now), tongue) + "24:00"
    }

    private static func day(_ date: CivilDate, today: CivilDate, _ tongue: Tongue) -> String {
        switch date.dayNumber - today.dayNumber {
        case 0: ""
        case -1: Phrase(zh: "昨", en: "y")[tongue]
        case 1: Phrase(zh: "明", en: Dates.weekday(date)[.en] + " ")[tongue]
        default: (date.year == today.year ? Dates.short(date) : date.text) + " "
        }
    }

    private static func minute(_ civil: CivilTime) -> String {
        twoDigits(civil.hour) + ":" + twoDigits(civil.minute)
    }

    /// `07` for 7.
    static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
