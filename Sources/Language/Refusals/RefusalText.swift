public import GridDomain

extension Refusal {
    /// What happened and what to do next, for the message line.
    public func phrase(_ naming: Naming) -> Phrase {
        switch self {
        case .conflict(let by, let at, let change): first(naming.officer(by), naming.moment(at), change)
        case .closed(let at): closed(naming.moment(at))
        case .notYours(let by): notYours(naming.officer(by))
        case .builtUpon(let by, let at): builtUpon(naming.officer(by), naming.moment(at))
        case .watchRunning(let officer): running(naming.officer(officer))
        case .notAllowed(let right): notAllowed(right)
        case .already(let state):
            Phrase(zh: "该预警\(state.name.zh)，无须再办", en: "It is \(state.name.en) already; nothing to do")
        case .otherPlace: Phrase(zh: "不在您负责的地方，请当地值班员办理", en: "That lies outside your place; ask the officer there")
        case .nobodySent: Phrase(zh: "还没有派人，请先派人", en: "Nobody was sent yet; send somebody first")
        case .priorityNotHigher: Phrase(zh: "级别只能调高", en: "A priority can only be raised")
        case .nothingToUndo: Phrase(zh: "没有可撤销的操作", en: "There is nothing to take back")
        case .shelfEnd(let longest): shelfEnd(Spans.spoken(longest))
        case .roundExists(let number): roundExists(number)
        case .unknown(let thing): unknown(thing)
        case .reasonMissing: Phrase(zh: "缺事由，请写明后再办", en: "A reason is missing; write one and do it again")
        case .cannotUndo: Phrase(zh: "这一步不能撤销，请另行更正", en: "This cannot be taken back; enter a correction")
        case .alreadyUndone: Phrase(zh: "此前已撤销，无须再办", en: "It was taken back before; nothing to do")
        case .noOpenRound: Phrase(zh: "没有进行中的轮次，请先开启一轮", en: "No round is open there; open one first")
        case .notResident: Phrase(zh: "所选的人不在该户，请核对名册", en: "Somebody named does not live there; check the register")
        case .disputeStage, .partyRefused, .partiesMissing, .papersMissing, .papersVanished, .tooFewMediators,
            .recused, .clock, .dateNotAllowed, .levelNotHigher, .joinsItself, .courtOrder, .courtTooLate:
            disputePhrase(naming)
        case .alreadyObserved: Phrase(zh: "该户已在观察中，请查看住户卡", en: "The household is under observation; see its card")
        }
    }

    /// A number that officers say stands in the text; a code in full would tell them nothing.
    private func unknown(_ thing: String) -> Phrase {
        guard CodeSeries.short(thing).count < PlaceLevel.township.codeLength else {
            return Phrase(zh: "查无此项，请重新选择", en: "There is no such thing; choose again from the list")
        }
        return Phrase(
            zh: "查无\(CodeSeries.short(thing))，请重新选择",
            en: "There is no \(CodeSeries.short(thing)); choose again from the list")
    }

    /// 郑洁 21:47 已签收, `Zheng Jie took it at 21:47`.
    private func first(_ who: Phrase, _ at: Phrase, _ change: String) -> Phrase {
        let kinds = ["alert.", "screening.", ""].lazy.compactMap { EventKind(rawValue: $0 + change) }
        let done = kinds.first?.name ?? Phrase(zh: "已改动", en: "changed it")
        return Phrase(
            zh: "\(who.zh) \(at.zh) \(done.zh)，请看后再办", en: "\(who.en) \(done.en) at \(at.en); look, then act again")
    }

    private func closed(_ at: Phrase) -> Phrase {
        Phrase(zh: "\(at.zh)已办结，如又发生请另报一条", en: "It was closed at \(at.en); if it happens again, raise another")
    }

    private func notYours(_ who: Phrase) -> Phrase {
        Phrase(
            zh: "这是\(who.zh)或上一班所办，请其本人更正", en: "That was \(who.en)'s, or of an earlier watch; ask them to correct it")
    }

    private func builtUpon(_ who: Phrase, _ at: Phrase) -> Phrase {
        Phrase(
            zh: "\(who.zh) \(at.zh) 已接着办理，不能撤销，请与其商量",
            en: "\(who.en) built on it at \(at.en), so it cannot be taken back; settle it with them")
    }

    private func running(_ who: Phrase) -> Phrase {
        Phrase(zh: "\(who.zh)已在值班，无须再开始", en: "\(who.en) stands the watch already; nothing to do")
    }

    private func notAllowed(_ right: Right) -> Phrase {
        guard let holders = right.holders else {
            return Phrase(zh: "这一步只由值班台自动执行", en: "Only the desk itself does this")
        }
        return Phrase(
            zh: "您无权\(right.name.zh)，请\(holders.zh)办理", en: "You may not \(right.name.en); ask a \(holders.en)")
    }

    private func shelfEnd(_ longest: Phrase) -> Phrase {
        Phrase(zh: "暂缓须在\(longest.zh)以内，请另选到期时间", en: "A shelf lasts at most \(longest.en); choose another end")
    }

    private func roundExists(_ number: Int) -> Phrase {
        Phrase(zh: "已有第\(number)轮，请用第\(number + 1)轮", en: "Round \(number) exists; open round \(number + 1)")
    }
}
