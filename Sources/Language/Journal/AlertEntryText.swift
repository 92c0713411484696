import GridDomain

extension EntryText {
    /// What became of an alert. The alert heads such a list, so only the first entry says what it is.
    func alert(_ change: AlertChange, _ personal: Personal) -> Phrase {
        switch change {
        case .raised(let report): raised(report, personal)
        case .cleared: Phrase(zh: "状况已恢复", en: "the condition is over")
        case .recurred: Phrase(zh: "状况再次出现", en: "the condition began again")
        case .escalated(let priority):
            Phrase(zh: "升为\(priority.name.zh)优先级，须重新签收", en: "raised to \(priority.name.en) priority, untaken again")
        case .taken(let until):
            moment(until) { Phrase(zh: "已签收，\($0.zh)前有效", en: "taken, holds until \($0.en)") }
        case .lapsed: Phrase(zh: "签收到期未处置，恢复未签收", en: "nobody acted on the take: untaken again")
        case .sent(let who): staff(who) { Phrase(zh: "已派\($0.zh)", en: "sent \($0.en)") }
        case .underway: Phrase(zh: "已在途中", en: "on the way")
        case .arrived: Phrase(zh: "已到现场", en: "at the door")
        case .outcome(let kind): Phrase(zh: "反馈 \(kind.name.zh)", en: "outcome \(kind.name.en)")
        case .closed: Phrase(zh: "已办结", en: "closed")
        case .shelved(let until, let reason):
            moment(until) {
                Phrase(zh: "暂缓到\($0.zh)，\(reason.name.zh)", en: "shelved until \($0.en), \(reason.name.en)")
            }
        case .unshelved: Phrase(zh: "暂缓结束", en: "off the shelf")
        case .noted: Phrase(zh: "备注", en: "note")
        case .phoned(let who, let result): phoned(who, result, personal)
        case .referred: Phrase(zh: "已报带班领导", en: "told the lead")
        case .undone: Phrase(zh: "已撤销上一步", en: "the step before was taken back")
        }
    }

    /// 上屿-01-017 发热 38.1, 东港卡口读卡器 信源中断
    private func raised(_ report: AlertReport, _ personal: Personal) -> Phrase {
        let source = report.source.flatMap { naming.sources[$0] }
        let place = Phrase {
            naming.labels.place(grid: report.grid, number: personal.householdNumber, source: source, $0)
        }
        let name = report.kind.name
        let reading = personal.reading.map { " " + $0 } ?? ""
        let who = naming.staff(report.members ?? [])
        let (zh, en) = who.zh.isEmpty ? ("", "") : ("：" + who.zh, ": " + who.en)
        return Phrase(zh: "\(place.zh) \(name.zh)\(reading)\(zh)", en: "\(place.en) \(name.en)\(reading)\(en)")
    }

    private func phoned(_ who: StaffCode?, _ result: PhoneResult, _ personal: Personal) -> Phrase {
        let came = result.name
        if let who {
            return staff(who) { Phrase(zh: "电话\($0.zh)，\(came.zh)", en: "phoned \($0.en), \(came.en)") }
        }
        guard personal.household != nil else { return Phrase(zh: "电话，\(came.zh)", en: "phoned, \(came.en)") }
        return Phrase(zh: "电话住户，\(came.zh)", en: "phoned the household, \(came.en)")
    }

    private func staff(_ code: StaffCode, _ text: (Phrase) -> Phrase) -> Phrase { text(naming.staff(code)) }
    private func moment(_ at: Instant, _ text: (Phrase) -> Phrase) -> Phrase { text(naming.moment(at)) }
}
