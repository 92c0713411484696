public import GridDomain

/// Lengths of time as the desk writes them, in as few columns as they need. Always rounded down: what is left is never
/// less than it says, and nothing is older than it is.
public enum Spans {
    /// `12秒` `12s` below a minute, `6分` `6m` below an hour, `1时07` `1h07` below ten hours, `12时` `12h` below a
    /// day, then `3天` `3d`.
    /// Something from the future is `0秒`.
    public static func short(_ span: Span) -> Phrase {
        let seconds = max(0, span.seconds)
        let minutes = seconds / 60
        switch seconds {
        case ..<60: return Phrase(zh: "\(seconds)秒", en: "\(seconds)s")
        case ..<3600: return Phrase(zh: "\(minutes)分", en: "\(minutes)m")
        case 36_000..<86_400: return Phrase(zh: "\(minutes / 60)时", en: "\(minutes / 60)h")
        case ..<86_400:
            let rest = Times.twoDigits(minutes % 60)
            return Phrase(zh: "\(minutes / 60)时\(rest)", en: "\(minutes / 60)h\(rest)")
        default: return Phrase(zh: "\(seconds / 86_400)天", en: "\(seconds / 86_400)d")
        }
    }

    /// How long ago something was: `6分`, `6m`.
    public static func age(_ since: Instant, now: Instant, _ tongue: Tongue) -> String { short(now - since)[tongue] }

    /// How far a deadline is: `剩11分` `11m`; in its own second `刚到` `now`; once it lies behind, `超1分` `+1m`.
    public static func deadline(_ at: Instant, now: Instant, _ tongue: Tongue) -> String {
        if at <= now, now - at < .seconds(1) { return Phrase(zh: "刚到", en: "now")[tongue] }
        if at < now {
            let late = short(now - at)
            return Phrase(zh: "超" + late.zh, en: "+" + late.en)[tongue]
        }
        let left = short(at - now)
        return Phrase(zh: "剩" + left.zh, en: left.en)[tongue]
    }

    /// The header's word on a watch: `剩2时12分` `2h12 left`; after its end `超5分` `5m over`.
    public static func watch(until ends: Instant, now: Instant, _ tongue: Tongue) -> String {
        let isOver = ends < now
        let length = short(isOver ? now - ends : ends - now)
        let zh = length.en.contains("h") && !length.en.hasSuffix("h") ? length.zh + "分" : length.zh
        return Phrase(zh: (isOver ? "超" : "剩") + zh, en: length.en + (isOver ? " over" : " left"))[tongue]
    }

    /// A length to the second below an hour: `45秒` `45s`, `2分05秒` `2m05s`, then as `short`.
    public static func minutesAndSeconds(_ span: Span) -> Phrase {
        let seconds = max(0, span.seconds)
        guard (60..<3600).contains(seconds), seconds % 60 > 0 else { return short(span) }
        let rest = Times.twoDigits(seconds % 60)
        return Phrase(zh: "\(seconds / 60)分\(rest)秒", en: "\(seconds / 60)m\(rest)s")
    }

    /// A length in a sentence: `30分钟` `30 min`, `24小时` `24 h`.
    public static func spoken(_ span: Span) -> Phrase {
        let minutes = max(0, span.minutes)
        guard minutes >= 60, minutes % 60 == 0 else { return Phrase(zh: "\(minutes)分钟", en: "\(minutes) min") }
        return Phrase(zh: "\(minutes / 60)小时", en: "\(minutes / 60) h")
    }
}
