public import GridDomain

/// What is read out to somebody who asks about a place.
extension ConsoleWords {
    /// 后岸村，截至21:47
    public static func told(_ place: String, at time: String) -> Phrase {
        Phrase(zh: "\(place)，截至\(time)", en: "\(place), as of \(time)")
    }

    /// What a round still lacks, with reasons.
    public static func toldVisits(_ round: Int, _ tally: GridTally) -> Phrase {
        let reasons = [
            (tally.out, VisitResult.out), (tally.vacant, .vacant), (tally.refused, .refused), (tally.revisit, .revisit),
        ].filter { $0.0 > 0 }
        var zh = reasons.map { "\($1.name.zh)\($0)" }
        var en = reasons.map { "\($0) \($1.name.en)" }
        if tally.untried > 0 {
            zh.append("尚未上门\(tally.untried)")
            en.append("\(tally.untried) not tried yet")
        }
        let why =
            zh.isEmpty
            ? Phrase(same: "")
            : Phrase(zh: "（" + zh.joined(separator: "、") + "）", en: " (" + en.joined(separator: ", ") + ")")
        return Phrase(
            zh: "第\(round)轮应查\(tally.households)户，已查\(tally.visited)户，未查\(tally.unvisited)户\(tally.unscreened)人"
                + why.zh,
            en:
                "round \(round): \(tally.visited) of \(tally.households) households done, \(tally.unvisited) unvisited with \(tally.unscreened) people"
                + why.en)
    }

    /// Who answers for it.
    public static func toldChief(_ name: String, _ phone: String) -> Phrase {
        Phrase(zh: "网格长\(name) \(phone)", en: "grid chief \(name) \(phone)")
    }

    /// By when.
    public static func toldDue(_ time: String) -> Phrase { Phrase(zh: "限\(time)前清零", en: "to be done by \(time)") }

    /// Open alerts.
    public static func toldAlerts(untaken: Int, open: Int) -> Phrase {
        guard untaken + open > 0 else { return Phrase(zh: "没有未办结的预警", en: "no open alerts") }
        return Phrase(zh: "预警未签收\(untaken)、在办\(open)", en: "alerts: \(untaken) untaken, \(open) at work")
    }

    /// Households under observation, and those of them that nobody has had contact with for a day.
    public static func toldObservation(_ count: Int, silent: Int) -> Phrase {
        guard count > 0 else { return Phrase(zh: "没有医学观察户", en: "no household under observation") }
        let some = silent > 0
        return Phrase(
            zh: "医学观察\(count)户" + (some ? "（24小时无接触\(silent)户）" : ""),
            en: (count == 1 ? "1 household" : "\(count) households") + " under observation"
                + (some ? " (\(silent) without contact for 24 h)" : ""))
    }

    /// People served by needs that were met.
    public static func toldServed(_ count: Int) -> Phrase { Phrase(zh: "代办服务\(count)人", en: "\(count) people served") }

    /// Needs that wait.
    public static func toldNeeds(_ count: Int) -> Phrase { Phrase(zh: "代办在办\(count)件", en: "\(count) needs open") }
}
