public import GridDomain

extension AlertFigure {
    /// What it is called, in at most 26 columns.
    public var name: Phrase {
        switch self {
        case .perHour: Phrase(zh: "平均每小时", en: "average per hour")
        case .perTenMinutes: Phrase(zh: "平均每10分钟", en: "average per 10 min")
        case .perDay: Phrase(zh: "平均每天", en: "average per day")
        case .crowdedPeriods: Phrase(zh: "超10条的时段占比", en: "periods above 10")
        case .flood: Phrase(zh: "泛滥时长占比", en: "time in flood")
        case .topSources: Phrase(zh: "前十信源占比", en: "top ten sources")
        case .chattering: Phrase(zh: "反复信源", en: "chattering sources")
        case .fleeting: Phrase(zh: "瞬时预警", en: "fleeting alerts")
        case .stale: Phrase(zh: "久挂预警", en: "stale alerts")
        case .low: Phrase(zh: "低级占比", en: "low priority")
        case .medium: Phrase(zh: "中级占比", en: "medium priority")
        case .high: Phrase(zh: "高级占比", en: "high priority")
        case .takeHigh: Phrase(zh: "高级签收用时 95%", en: "time to take, high p95")
        case .takeMedium: Phrase(zh: "中级签收用时 95%", en: "time to take, medium p95")
        case .takeLow: Phrase(zh: "低级签收用时 95%", en: "time to take, low p95")
        case .clearedUnseen: Phrase(zh: "未看已恢复占比", en: "cleared before taken")
        case .stamped: Phrase(zh: "2秒内签收占比", en: "taken within 2 s")
        }
    }

    /// How it is counted, and whose target it is: 口径.
    public var definition: Phrase {
        switch self {
        case .perHour, .perTenMinutes, .perDay:
            Phrase(
                zh: "统计期内响过的预警条数除以时长；报备扣住的不算，同一条未办结前再次发生仍算一条。括号内为尚可。时长不足的不计。目标出自 ISA-18.2 / IEC 62682，按每席。",
                en: """
                    Alerts that called, divided by the time. What an announced opening held back does not count; what begins again \
                    before it is closed is the same alert. In brackets what can be borne. Targets of ISA-18.2 / IEC 62682, per desk.
                    """)
        case .crowdedPeriods:
            Phrase(
                zh: "按钟点划分的10分钟时段中，响过10条以上的占比（ISA-18.2）。",
                en: "Ten-minute periods by the clock with more than ten alerts, of all such periods (ISA-18.2).")
        case .flood:
            Phrase(
                zh: "10分钟内超过10条为泛滥开始，降到不足5条为结束；泛滥时长占统计期的比例（ISA-18.2）。",
                en:
                    "A flood begins above ten alerts in ten minutes and ends below five; its time, of all time (ISA-18.2)."
            )
        case .topSources:
            Phrase(
                zh: "响得最多的十个信源的条数占全部条数的比例；人工报警没有信源，只计入全部（ISA-18.2）。",
                en: """
                    Alerts of the ten sources that called most, of all alerts. Alerts raised by hand have no source and count only in \
                    the whole (ISA-18.2).
                    """)
        case .chattering:
            Phrase(
                zh: "一分钟内发生三次以上的信源个数；卡口命中、转红码每次是不同的人，不算（ISA-18.2）。",
                en: """
                    Sources that began three times or more within a minute. Checkpoint hits and red codes are about another person \
                    each time and do not count (ISA-18.2).
                    """)
        case .fleeting:
            Phrase(
                zh: "发生后不到10秒就由设备报恢复的次数（ISA-18.2）。",
                en: "How often a source said within ten seconds that the condition was over (ISA-18.2).")
        case .stale:
            Phrase(
                zh: "截至此刻，状况持续超过24小时、未办结也未暂缓的条数（ISA-18.2）。",
                en:
                    "Alerts whose condition has lasted for more than 24 hours, neither closed nor shelved, at this moment (ISA-18.2)."
            )
        case .low, .medium, .high:
            Phrase(
                zh: "按首次响起时的级别。ISA-18.2 建议低、中、高约为 80、15、5，前后各放宽5个百分点。",
                en:
                    "By the priority when it first called. ISA-18.2 advises about 80, 15 and 5 of a hundred; five points of room."
            )
        case .takeHigh, .takeMedium, .takeLow:
            Phrase(
                zh: "从触网到第一次签收的用时，100条中有95条不超过此数。目标为该级别各事由中最短的签收时限（本台设定）。",
                en: """
                    From the touch to the first take: 95 of a hundred are no longer. The target is the shortest time to take that \
                    the desk's settings have for the priority.
                    """)
        case .clearedUnseen:
            Phrase(
                zh: "没有人签收、设备已报恢复的条数占比；卡口命中、转红码发生即恢复，不算。目标为本台自定。",
                en: """
                    Alerts whose source said that they were over before anybody took them. Checkpoint hits and red codes are over at \
                    once and do not count. The target is the desk's own.
                    """)
        case .stamped:
            Phrase(
                zh: "出现后2秒内就签收的占比：来不及看内容，可能是随手按键。目标为本台自定。",
                en:
                    "Alerts taken within two seconds of appearing, of all that were taken: nobody reads so fast. The target is the desk's own."
            )
        }
    }

    /// What it is held to, in few columns: `至多6(12)`, `max 6 (12)`.
    public var targetText: Phrase {
        switch target {
        case .atMost(let most, let bearable):
            Phrase { tongue in
                let more = bearable.map { tongue == .zh ? "(\(text($0)[tongue]))" : " (\(text($0)[tongue]))" } ?? ""
                return (tongue == .zh ? "至多" : "max ") + text(most)[tongue] + more
            }
        case .below(let limit): Phrase { ($0 == .zh ? "低于" : "below ") + text(limit)[$0] }
        case .between(let least, let most):
            Phrase { tongue in
                text(least)[tongue] + (tongue == .zh ? "至" : " to ") + text(most)[tongue]
            }
        }
    }

    /// A number of the target in the figure's own unit.
    private func text(_ number: Double) -> Phrase {
        switch self {
        case .perHour, .perTenMinutes, .perDay, .chattering, .fleeting, .stale: Phrase(same: "\(Int(number))")
        case .takeHigh, .takeMedium, .takeLow: Spans.minutesAndSeconds(.seconds(Int(number)))
        default: Phrase(same: "\(Int(number * 100 + 0.5))%")
        }
    }
}

extension AlertFigure.Value {
    /// As it stands on the screen: `6.2`, `3`, `4.2%`, `2分05秒`; a dash where nothing is known.
    public var text: Phrase {
        switch self {
        case .number(let number): Phrase(same: Self.tenths(number))
        case .count(let count): Phrase(same: "\(count)")
        case .share(let share): Phrase(same: Percent.tenths(share))
        case .time(let time): Spans.minutesAndSeconds(time)
        case .unknown: Phrase(same: "-")
        }
    }

    private static func tenths(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension AlertFigure.Verdict {
    /// The word for it.
    public var name: Phrase {
        switch self {
        case .met: Phrase(zh: "达标", en: "met")
        case .bearable: Phrase(zh: "尚可", en: "bearable")
        case .missed: Phrase(zh: "未达", en: "missed")
        case .unknown: Phrase(zh: "不足以计", en: "too little")
        }
    }
}
