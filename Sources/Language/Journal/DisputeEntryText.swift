import GridDomain

extension EntryText {
    static func dispute(_ code: String) -> Phrase { ThingLink(.dispute, code).name }

    /// What became of a dispute. The dispute heads such a list, so only the first entry says what it is.
    func dispute(_ change: DisputeChange, _ personal: Personal) -> Phrase {
        switch change {
        case .registered(let report, let end): registered(report, end, personal)
        case .accepted(let end): by(end) { Phrase(zh: "已受理，\($0.zh)前办结", en: "accepted, to end by \($0.en)") }
        case .declined(let why): Phrase(zh: "不予受理，\(why.name.zh)", en: "not accepted, \(why.name.en)")
        case .calmed(let until): by(until) { Phrase(zh: "已稳控，\($0.zh)再看", en: "calmed, look again at \($0.en)") }
        case .inquired: Phrase(zh: "转调查", en: "inquiry began")
        case .mediated(let how): Phrase(zh: "转调解，\(how.name.zh)进行", en: "mediation began, \(how.name.en)")
        case .agreed(let form, let end):
            by(end) {
                Phrase(zh: "达成\(form.name.zh)协议，\($0.zh)前履行", en: "\(form.name.en) agreement, perform by \($0.en)")
            }
        case .ended(let why): Phrase(zh: "调解终止，\(why.name.zh)", en: "mediation ended, \(why.name.en)")
        case .performing: Phrase(zh: "开始履行", en: "being performed")
        case .performed(let end): by(end) { Phrase(zh: "已履行，\($0.zh)前回访", en: "performed, visit by \($0.en)") }
        case .notPerformed: Phrase(zh: "未履行，已告知可向法院起诉", en: "not performed, told of the court")
        case .visited(let answer): Phrase(zh: "已回访，\(answer.name.zh)", en: "parties visited, \(answer.name.en)")
        case .archived: Phrase(zh: "已归档", en: "archived")
        case .joined(let other): joined(Self.dispute(other.text))
        case .noted: Phrase(zh: "附注", en: "note")
        case .phoned(let who, let result): phoned(who, result)
        case .undone: Phrase(zh: "已撤销上一步", en: "the step before was taken back")
        default: flag(change)
        }
    }

    private func flag(_ change: DisputeChange) -> Phrase {
        switch change {
        case .waited: Phrase(zh: "等当事人，停止计时", en: "waiting for a party, the clock stopped")
        case .resumed: Phrase(zh: "恢复计时", en: "the clock goes on")
        case .extended(let end):
            by(end) { Phrase(zh: "双方同意延长到\($0.zh)", en: "extended until \($0.en), both agreed") }
        case .flaredUp(let reported): flared(reported)
        case .movedUp(let level): Phrase(zh: "移交\(level.name.zh)级调解", en: "moved up to the \(level.name.en)")
        case .court(let step): Phrase(zh: "司法确认，\(step.name.zh)", en: "judicial confirmation: \(step.name.en)")
        case .papered(let paper): papered(paper)
        case .assigned(let who): mediator(who) { Phrase(zh: "调解员\($0.zh)", en: "mediator \($0.en)") }
        case .recused(let who): mediator(who) { Phrase(zh: "\($0.zh)回避", en: "\($0.en) recused") }
        case .linked(let link): Phrase(zh: "关联\(link.name.zh)", en: "linked to \(link.name.en)")
        case .marked(let major):
            major ? Phrase(zh: "列为重大纠纷", en: "marked as major") : Phrase(zh: "改为一般纠纷", en: "no longer major")
        default: Phrase(zh: "已改动", en: "changed")
        }
    }

    private func registered(_ report: DisputeReport, _ end: Instant, _ personal: Personal) -> Phrase {
        let parties = (personal.parties ?? []).map { party in
            Phrase { tongue in
                party.organisation(tongue)
                    ?? naming.labels.household(grid: party.grid ?? report.grid, number: party.number, tongue)
            }
        }
        let place = parties.isEmpty ? [naming.place(report.grid)] : parties
        return Phrase(
            zh: "\(place.map(\.zh).joined(separator: "、")) \(report.kind.name.zh)，\(report.source.name.zh)",
            en: "\(place.map(\.en).joined(separator: ", ")) \(report.kind.name.en), \(report.source.name.en)")
    }

    private func joined(_ other: Phrase) -> Phrase { Phrase(zh: "并入\(other.zh)", en: "joined to \(other.en)") }

    private func flared(_ isReported: Bool) -> Phrase {
        isReported
            ? Phrase(zh: "激化，已报公安", en: "flared up, the police were told")
            : Phrase(zh: "激化，还没有报公安", en: "flared up, the police were not told yet")
    }

    private func papered(_ paper: DisputePaper) -> Phrase {
        let name = paper.kind.name
        return paper.isScanned
            ? Phrase(zh: "入卷 \(name.zh)，有扫描件", en: "filed with a scan: \(name.en)")
            : Phrase(zh: "入卷 \(name.zh)", en: "filed: \(name.en)")
    }

    private func phoned(_ who: StaffCode?, _ result: PhoneResult) -> Phrase {
        guard let who else { return Phrase(zh: "电话当事人，\(result.name.zh)", en: "phoned a party, \(result.name.en)") }
        return mediator(who) { Phrase(zh: "电话\($0.zh)，\(result.name.zh)", en: "phoned \($0.en), \(result.name.en)") }
    }

    private func by(_ at: Instant, _ text: (Phrase) -> Phrase) -> Phrase { text(naming.ending(at)) }
    private func mediator(_ who: StaffCode, _ text: (Phrase) -> Phrase) -> Phrase { text(naming.staff(who)) }
}
