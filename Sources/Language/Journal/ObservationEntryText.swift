import GridDomain

/// Entries about observations.
extension EntryText {
    func observation(_ event: ObservationEvent, _ personal: Personal) -> Phrase {
        let what: Phrase
        switch event {
        case .ordered(let order): what = ordered(order, notice: personal.words)
        case .changed(_, _, let change): what = changed(change, personal)
        }
        return household(personal, in: event.grid) {
            Phrase(zh: "\($0.zh) \(what.zh)", en: "\($0.en) \(what.en)")
        }
    }

    private func ordered(_ order: ObservationEvent.Ordered, notice: String?) -> Phrase {
        let until = naming.ending(order.release)
        let gaps = order.plan.members.count { $0 == nil }
        let by = notice.map { Phrase(zh: "，告知书：\($0)", en: ", notice: \($0)") } ?? Phrase(same: "")
        let open = gaps == 0 ? Phrase(same: "") : Phrase(zh: "，空岗\(gaps)班", en: ", \(gaps) shifts uncovered")
        return Phrase(
            zh: "\(order.place.name.zh)，\(order.reason.name.zh)，到\(until.zh)\(by.zh)\(open.zh)",
            en: "\(order.place.name.en), \(order.reason.name.en), until \(until.en)\(by.en)\(open.en)")
    }

    private func changed(_ change: ObservationChange, _ personal: Personal) -> Phrase {
        switch change {
        case .extended(let until, _, _):
            let until = naming.ending(until)
            return Phrase(zh: "延长观察到\(until.zh)", en: "observation extended to \(until.en)")
        case .moved(let place, _, _): return Phrase(zh: "转为\(place.name.zh)", en: "moved to \(place.name.en)")
        case .papers(let papers, _):
            let names = papers.map(\.name)
            return Phrase(
                zh: "解除文书：" + names.map(\.zh).joined(separator: "、"),
                en: "papers of release: " + names.map(\.en).joined(separator: ", "))
        case .released(let kind, _): return kind.name
        case .corrected(let correction, _, _):
            let (date, until) = (Dates.dayOfMonth(correction.contact), naming.ending(correction.release))
            return Phrase(
                zh: "更正：末次接触\(date.zh)，\(correction.reason.name.zh)，到\(until.zh)",
                en: "corrected: last contact \(date.en), \(correction.reason.name.en), until \(until.en)")
        case .checked(let time, let corrects):
            let what = checked(time, personal)
            return corrects ? Phrase(zh: "更正：\(what.zh)", en: "corrected: \(what.en)") : what
        case .undone: return Phrase(zh: "观察改动已撤销", en: "step of the observation taken back")
        }
    }

    private func checked(_ time: CheckTime, _ personal: Personal) -> Phrase {
        let day = Dates.dayOfMonth(time.date)
        let symptoms = (personal.symptoms ?? []).map(\.name)
        let reading = personal.reading.map { " " + $0 } ?? ""
        return Phrase(
            zh: "\(day.zh)\(time.half.name.zh)体温\(reading)" + symptoms.map { "，" + $0.zh }.joined(),
            en: "\(day.en) \(time.half.name.en) temperature\(reading)" + symptoms.map { ", " + $0.en }.joined())
    }
}

/// Entries about duties.
extension EntryText {
    func rota(_ event: RotaEvent, _ personal: Personal) -> Phrase {
        switch event {
        case .signedIn(let roll): return rolled(roll, Phrase(zh: "到岗签到", en: "signed in"))
        case .signInUndone(let roll): return rolled(roll, Phrase(zh: "签到已撤销", en: "sign-in taken back"))
        case .changed(let change): return reassigned(change, personal)
        case .leaveGranted(let leave): return away(leave, personal, Phrase(zh: "请假", en: "on leave"))
        case .leaveUndone(let leave): return away(leave, personal, Phrase(zh: "请假已撤销", en: "leave taken back"))
        }
    }

    private func rolled(_ roll: RotaEvent.SignIn, _ what: Phrase) -> Phrase {
        let (place, slot, who) = (naming.place(roll.grid), naming.slot(roll.slot), naming.staff(roll.members))
        return Phrase(
            zh: "\(place.zh) \(slot.zh)\(what.zh) \(who.zh)", en: "\(place.en) \(slot.en) \(what.en): \(who.en)")
    }

    private func reassigned(_ change: RotaEvent.DutyChange, _ personal: Personal) -> Phrase {
        let slot = naming.slot(change.slot)
        let gap = Phrase(zh: "空岗", en: "nobody")
        let before = change.before.member.map(naming.staff) ?? gap
        let after = change.after.member.map(naming.staff) ?? gap
        return household(personal, in: change.grid) {
            Phrase(
                zh: "\($0.zh) \(slot.zh) \(before.zh)→\(after.zh)（\(change.after.role.name.zh)）",
                en: "\($0.en) \(slot.en) \(before.en) → \(after.en) (\(change.after.role.name.en))")
        }
    }

    private func away(_ leave: Leave, _ personal: Personal, _ what: Phrase) -> Phrase {
        let (who, from, until) = (naming.staff(leave.member), naming.moment(leave.from), naming.moment(leave.until))
        let reason = personal.leave.map { Phrase(zh: "，\($0.name.zh)", en: ", \($0.name.en)") } ?? Phrase(same: "")
        return Phrase(
            zh: "\(who.zh) \(from.zh)到\(until.zh)\(what.zh)\(reason.zh)",
            en: "\(who.en) \(what.en) \(from.en) to \(until.en)\(reason.en)")
    }
}
