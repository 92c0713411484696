public import GridDomain

/// What the plain screen says in words where the other one has signs, columns and colours.
public enum PlainWords {
    public static let marked = Phrase(zh: "已标记", en: "marked")
    public static let changed = Phrase(zh: "刚有变动", en: "just changed")
    public static let folded = Phrase(zh: "已折叠，按 + 展开", en: "folded, + unfolds")
    public static let unfolded = Phrase(zh: "已展开", en: "unfolded")
    public static let households = Phrase(zh: "应查户数", en: "households")
    public static let visited = Phrase(zh: "已查", en: "visited")
    public static let seen = Phrase(zh: "见到", en: "seen")
    public static let now = Phrase(zh: "现在", en: "now")
    public static let temperature = Phrase(zh: "体温", en: "temperature")
    public static let message = Phrase(zh: "消息", en: "message")
    public static let most = Phrase(zh: "最急", en: "most urgent")
    public static let keys = Phrase(
        zh: "按键：1 到 4 换栏，? 帮助，: 命令，q 离开", en: "keys: 1 to 4 change panes, ? help, : commands, q leaves")
    public static let chosen = Phrase(zh: "已选", en: "chosen")
    public static let none = Phrase(zh: "未填", en: "empty")
    public static let hidden = Phrase(zh: "口令不显示", en: "not shown")

    /// `第9天，共14天`
    public static func day(_ day: Int, of all: Int) -> Phrase {
        Phrase(zh: "第\(day)天，共\(all)天", en: "day \(day) of \(all)")
    }

    /// How many sources report.
    public static func alive(_ count: Int, of all: Int) -> Phrase {
        Phrase(zh: "信源\(all)个，\(count)个在报", en: "sources alive \(count) of \(all)")
    }
    public static func silent(_ span: Phrase) -> Phrase { Phrase(zh: "中断\(span.zh)", en: "silent for \(span.en)") }

    /// Alerts that came in.
    public static func lastHour(_ count: Int) -> Phrase {
        Phrase(zh: "近一小时新报 \(count)", en: "raised in the last hour \(count)")
    }

    /// Where the selected row stands in its list.
    public static func place(_ number: Int, of count: Int) -> Phrase {
        Phrase(zh: "第\(number)行，共\(count)行", en: "row \(number) of \(count)")
    }

    /// A pane by its number.
    public static func pane(_ number: Int, _ name: Phrase) -> Phrase {
        Phrase(zh: "第\(number)栏 \(name.zh)", en: "pane \(number), \(name.en)")
    }

    /// One of several, by the key that takes it.
    public static func option(_ key: String, _ name: Phrase) -> Phrase {
        Phrase { key + " " + name[$0] }
    }

    /// How long something is, to the minute below a day: `12 min`, `2 h 12 min`, `3 days`.
    public static func span(_ span: Span) -> Phrase {
        let minutes = max(0, span.minutes)
        let (hours, days) = (minutes / 60, minutes / 1440)
        if hours == 0 { return Phrase(zh: "\(minutes)分钟", en: "\(minutes) min") }
        if days > 0 { return Phrase(zh: "\(days)天", en: days == 1 ? "1 day" : "\(days) days") }
        guard minutes % 60 > 0 else { return Phrase(zh: "\(hours)小时", en: "\(hours) h") }
        return Phrase(zh: "\(hours)小时\(minutes % 60)分钟", en: "\(hours) h \(minutes % 60) min")
    }

    /// A deadline by its name: `take: 12 min late`.
    public static func late(_ span: Phrase) -> Phrase { Phrase(zh: "已超\(span.zh)", en: "\(span.en) late") }
    public static func left(_ span: Phrase) -> Phrase { Phrase(zh: "还剩\(span.zh)", en: "\(span.en) left") }
    public static func ago(_ span: Phrase) -> Phrase { Phrase(zh: "\(span.zh)前", en: "\(span.en) ago") }
}
