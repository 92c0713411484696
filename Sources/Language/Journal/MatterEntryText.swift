import GridDomain

/// What became of matters.
extension EntryText {
    func opening(_ event: MatterEvent<OpeningStanding>, _ personal: Personal) -> Phrase {
        let number = CodeSeries.short(event.matter.text)
        switch event.change {
        case .announced:
            let home = spot(event.place, personal)
            let window = naming.window(event.after.from, event.after.until)
            let reason = event.after.reason.name
            return Phrase(
                zh: "\(home.zh) 报备开门 \(window.zh)，\(reason.zh)",
                en: "\(home.en) announced an opening \(window.en), \(reason.en)")
        case .used:
            let count = event.after.used
            return Phrase(zh: "报备\(number)第\(count)次开门", en: "opening \(number): door opened, time \(count)")
        case .expired: return Phrase(zh: "报备\(number)到期", en: "opening \(number) is over")
        case .cancelled: return Phrase(zh: "报备\(number)已取消", en: "opening \(number) cancelled")
        case .undone: return Phrase(zh: "报备\(number)撤销上一步", en: "opening \(number): step before taken back")
        }
    }

    func call(_ event: MatterEvent<CallStanding>, _ personal: Personal) -> Phrase {
        let number = CodeSeries.short(event.matter.text)
        let standing = event.after
        switch event.change {
        case .logged: return logged(event, number, personal)
        case .sorted:
            let kind = standing.kind?.name ?? Phrase(same: "")
            return Phrase(zh: "来电\(number)定为\(kind.zh)", en: "call \(number) is a \(kind.en)")
        case .joined:
            let first = CodeSeries.short(standing.joined?.text ?? "")
            return Phrase(zh: "来电\(number)并入来电\(first)", en: "call \(number) joined to call \(first)")
        case .promised:
            let until = standing.callback.map(naming.ending) ?? Phrase(same: "")
            return Phrase(zh: "来电\(number)答应\(until.zh)前回电", en: "call \(number): will call back by \(until.en)")
        case .returned:
            let came = standing.returned?.name ?? Phrase(same: "")
            return Phrase(zh: "来电\(number)回电，\(came.zh)", en: "call \(number): called back, \(came.en)")
        case .undone: return Phrase(zh: "来电\(number)撤销上一步", en: "call \(number): step before taken back")
        }
    }

    /// 来电017 后岸-02-004 李** 有暴力，先打110
    private func logged(_ event: MatterEvent<CallStanding>, _ number: String, _ personal: Personal) -> Phrase {
        let place = event.place == nil ? Phrase(same: "") : spot(event.place, personal)
        let parts = [
            place, personal.spoken.map { Phrase(same: $0) }, personal.caller.map { Phrase(same: Mask.caller($0)) },
        ]
        let who = parts.compactMap { $0 }.filter { !$0.zh.isEmpty }
        let kind = event.after.kind?.name
        let violence = event.after.isViolent ? Phrase(zh: " 有暴力，先报110", en: " violence, 110 first") : nil
        return Phrase { tongue in
            let head = tongue == .zh ? "来电\(number)" : "call \(number)"
            let words = who.map { " " + $0[tongue] }.joined()
            return head + words + (kind.map { " " + $0[tongue] } ?? "") + (violence?[tongue] ?? "")
        }
    }

    func need(_ event: MatterEvent<NeedStanding>, _ personal: Personal) -> Phrase {
        let number = CodeSeries.short(event.matter.text)
        let standing = event.after
        switch event.change {
        case .asked: return asked(event, number, personal)
        case .assigned:
            let who = standing.who.map(naming.staff) ?? Phrase(same: "")
            let until = standing.due.map(naming.ending)
            return Phrase(
                zh: "代办\(number)交\(who.zh)" + (until.map { "，\($0.zh)前" } ?? ""),
                en: "need \(number) given to \(who.en)" + (until.map { ", by \($0.en)" } ?? ""))
        case .done:
            let money = standing.outlay > 0 ? Money.phrase(standing.outlay) : nil
            return Phrase(
                zh: "代办\(number)已办好，服务\(standing.people)人" + (money.map { "，垫付\($0.zh)" } ?? ""),
                en: "need \(number) met, \(standing.people) served" + (money.map { ", \($0.en) laid out" } ?? ""))
        case .notDone:
            let why = standing.reason?.name ?? Phrase(same: "")
            return Phrase(zh: "代办\(number)未办成，\(why.zh)", en: "need \(number) not met, \(why.en)")
        case .repaid:
            let money = Money.phrase(standing.outlay)
            return Phrase(zh: "代办\(number)垫付\(money.zh)已还", en: "need \(number): \(money.en) returned")
        case .undone: return Phrase(zh: "代办\(number)撤销上一步", en: "need \(number): step before taken back")
        }
    }

    private func asked(_ event: MatterEvent<NeedStanding>, _ number: String, _ personal: Personal) -> Phrase {
        let place = spot(event.place, personal)
        let kind = event.after.kind.name
        let until = event.after.due.map(naming.ending)
        return Phrase(
            zh: "代办\(number) \(place.zh) \(kind.zh)" + (event.after.isUrgent ? " 急" : "")
                + (event.after.ambulance == true ? "，已打120" : "") + (until.map { "，\($0.zh)前" } ?? ""),
            en: "need \(number) \(place.en) \(kind.en)" + (event.after.isUrgent ? ", urgent" : "")
                + (event.after.ambulance == true ? ", 120 called" : "") + (until.map { ", by \($0.en)" } ?? ""))
    }

    func instruction(_ event: MatterEvent<InstructionStanding>) -> Phrase {
        let number = CodeSeries.short(event.matter.text)
        switch event.change {
        case .given:
            let from = naming.officer(event.after.from)
            let until = event.after.due.map(naming.ending)
            return Phrase(
                zh: "\(from.zh)指示\(number)" + (until.map { "，\($0.zh)前" } ?? ""),
                en: "instruction \(number) of \(from.en)" + (until.map { ", by \($0.en)" } ?? ""))
        case .read: return Phrase(zh: "指示\(number)已阅", en: "instruction \(number) read")
        case .answered: return Phrase(zh: "指示\(number)已回复", en: "instruction \(number) answered")
        case .done: return Phrase(zh: "指示\(number)已落实", en: "instruction \(number) done")
        case .undone: return Phrase(zh: "指示\(number)撤销上一步", en: "instruction \(number): step before taken back")
        }
    }

    func log(_ event: LogEvent) -> Phrase {
        switch event {
        case .written: return Phrase(zh: "日志", en: "log")
        case .told(let place):
            let name = naming.place(place)
            return Phrase(zh: "答复\(name.zh)情况", en: "told about \(name.en)")
        case .phoned(let who, let result):
            let name = naming.staff(who)
            return Phrase(zh: "电话\(name.zh)，\(result.name.zh)", en: "phoned \(name.en), \(result.name.en)")
        }
    }

    /// 后岸-02-004, or the place alone; nothing where none is known.
    func spot(_ place: PlaceCode?, _ personal: Personal) -> Phrase {
        guard let place else { return Phrase(same: "") }
        return personal.householdNumber == nil ? naming.place(place) : naming.household(personal, in: place)
    }
}

extension Naming {
    /// `22:00–22:30`
    func window(_ from: Instant, _ until: Instant) -> Phrase {
        Phrase { Times.moment(from, now: now, zone, $0) + "–" + Times.ending(until, now: now, zone, $0) }
    }
}
