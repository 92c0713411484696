public import GridDomain

/// What the console says of many alerts at once.
extension ConsoleWords {
    public static let highUntaken = Phrase(zh: "高级 未签收", en: "high priority, untaken")
    public static let othersUntaken = Phrase(zh: "中低级 未签收", en: "medium and low, untaken")
    public static let oldest = Phrase(zh: "最早 ", en: "oldest ")
    public static let nuisances = Phrase(zh: "扰警信源", en: "nuisance sources")
    public static let nuisanceHint = Phrase(zh: "暂缓所选信源的预警", en: "shelves the alerts of the selected one")

    /// `14条`, `14 alerts`: where it is plain what is counted.
    public static func alertCount(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)条", en: count == 1 ? "1 alert" : "\(count) alerts")
    }

    /// The load, in the title of the pane.
    public static func perTenMinutes(_ count: Int) -> Phrase { Phrase(zh: "\(count)条/10分", en: "\(count) in 10 min") }

    public static let alertFiguresTitle = Phrase(zh: "预警指标", en: "Alert figures")
    public static let figure = Phrase(zh: "指标", en: "figure")
    public static let figureValue = Phrase(zh: "数值", en: "value")
    public static let figureTarget = Phrase(zh: "目标", en: "target")
    public static let figureHolds = Phrase(zh: "达标", en: "holds")
    public static let figuresFrom = Phrase(zh: "自", en: "from")
    public static let topSourceNote = Phrase(
        zh: "前十信源之一：条数及占全部的比例。回车看它现在台上的预警。",
        en:
            "One of the ten sources that called most: alerts, and their share of all. Enter shows those that are on the board."
    )
    public static let sourceHasNone = Phrase(zh: "这一信源现在没有预警在台上", en: "The board has no alert of this source now")
    public static let figureHasNone = Phrase(zh: "这项没有可看的明细", en: "There is nothing to show behind this figure now")

    /// What the bell says of a burst, once.
    public static func more(_ count: Int) -> Phrase { Phrase(zh: "又 \(count) 条预警", en: "\(count) more alerts") }
}

extension AlertLoad.Band {
    /// The word for a load.
    public var name: Phrase {
        switch self {
        case .acceptable: Phrase(zh: "平稳", en: "calm")
        case .manageable: Phrase(zh: "可控", en: "manageable")
        case .heavy: Phrase(zh: "偏多", en: "heavy")
        case .flood: Phrase(zh: "泛滥", en: "flood")
        }
    }
}

extension Nuisance.Habit {
    /// The word for it, in at most 8 columns of Han and 10 of Latin.
    public var name: Phrase {
        switch self {
        case .chatters: Phrase(zh: "反复", en: "chatters")
        case .flickers: Phrase(zh: "瞬时", en: "flickers")
        case .stands: Phrase(zh: "久挂", en: "stands")
        }
    }

    /// How much of it, in at most 12 columns.
    public func measure(_ count: Int) -> Phrase {
        switch self {
        case .chatters: Phrase(zh: "\(count)次/分", en: "\(count) a minute")
        case .flickers: Phrase(zh: "\(count)次/时", en: "\(count) an hour")
        case .stands: Phrase(zh: "超过\(count)天", en: "over \(count) d")
        }
    }

    /// What it means.
    public var meaning: Phrase {
        switch self {
        case .chatters: Phrase(zh: "一分钟内三次以上", en: "Three times or more within a minute")
        case .flickers: Phrase(zh: "一小时内三次以上不到10秒即恢复", en: "Over within ten seconds, three times an hour")
        case .stands: Phrase(zh: "状况持续超过24小时", en: "The condition has lasted for more than a day")
        }
    }
}
