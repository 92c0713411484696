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
        case .householdMissing: Phrase(zh: "请写明哪一户，如 后岸-02-004", en: "Say which household, as HA-02-004")
        case .timePast: Phrase(zh: "时刻已过，请写之后的时刻", en: "That time lies behind; write one that lies ahead")
        case .ambulanceFirst:
            Phrase(zh: "急事先问要不要打120，请写明打了没有", en: "Urgent: first ask about 120, and say whether it was called")
        case .amount: Phrase(zh: "人数1到99，金额0到1万元，请核对", en: "1 to 99 people, 0 to 10,000 yuan; check what you wrote")
        case .nothingLaidOut: Phrase(zh: "这件代办没有未还的垫付", en: "No money is outstanding on that need; nothing to do")
        case .openingWindow(let longest): window(Spans.spoken(longest))
        case .alreadyAnnounced(let until): announced(naming.ending(until))
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
        case .observationOver:
            Phrase(
                zh: "观察期到更正后的日期已过，请核对末次接触日期",
                en: "The observation would be over by then; check the date of last contact")
        case .noticeAhead:
            Phrase(zh: "末次接触、入境或告知书日期不能在未来，请核对", en: "A date of contact, arrival or notice cannot lie ahead; check it")
        case .checkAhead:
            Phrase(zh: "测温时间在未来或在观察之前，请核对日期", en: "The check lies ahead or before the observation; check its date")
        case .alreadySo: Phrase(zh: "已是如此，无须再办", en: "It is so already; nothing to do")
        case .nobodyFree:
            Phrase(zh: "该网格可排的结对党员不足4人，请先增补", en: "Fewer than 4 members of the grid are free; name more first")
        case .dutyOver: Phrase(zh: "该班已结束，请选以后的班", en: "That duty is over; choose a later one")
        case .leaveTime:
            Phrase(zh: "请假须在以后结束，且止在起之后，请核对", en: "A leave ends later than it begins, and not in the past; check it")
        case .extensionEnd(let latest): extensionEnd(latest)
        case .papersMissing(let papers): papersMissing(papers)
        case .reading(let tenths): reading(tenths)
        case .notOnDuty(let who, let slot): notOnDuty(naming.staff(who), naming.slot(slot))
        case .signedInAlready(let who): signedIn(naming.staff(who))
        case .signInTime(let slot): signInTime(naming.slot(slot))
        case .obstacle(let who, let why): cannotTake(naming.staff(who), why.name)
        case .disputeStage, .partyRefused, .partiesMissing, .filePapersMissing, .papersVanished, .tooFewMediators,
            .recused, .clock, .dateNotAllowed, .levelNotHigher, .joinsItself, .courtOrder, .flareNotReported,
            .notAnOrganisation, .peopleNumber:
            disputePhrase(naming)
        case .liveDesk:
            Phrase(zh: "这是实战值班台，不演练，也不调时钟", en: "This desk is live: it takes no drills, and nobody sets its clock")
        case .noDrill: Phrase(zh: "还没有演练过，请先开始一次演练", en: "No drill was begun; begin one with gridwatch play")
        case .drillSpeed(let fastest):
            Phrase(zh: "速度为1到\(fastest)倍，请另选", en: "A drill goes at 1 to \(fastest) times; choose another speed")
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
        let kinds = ["", "alert.", "screening."].lazy.compactMap { EventKind(rawValue: $0 + change) }
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

    private func extensionEnd(_ latest: CivilDate) -> Phrase {
        let day = Dates.dayOfMonth(latest)
        return Phrase(
            zh: "延长须在原定解除之后、\(day.zh)以前，请另选日期",
            en: "An extension ends after the release that stands and by \(day.en); choose another date")
    }

    private func papersMissing(_ papers: [ReleasePaper]) -> Phrase {
        let names = papers.map(\.name)
        return Phrase(
            zh: "还缺" + names.map(\.zh).joined(separator: "、") + "，请先登记文书",
            en: "Missing: " + names.map(\.en).joined(separator: ", ") + "; note the papers first")
    }

    private func reading(_ tenths: Int) -> Phrase {
        let (low, high) = (HealthCheck.accepted.lowerBound, HealthCheck.accepted.upperBound)
        let range = HealthCheck.text(low) + "–" + HealthCheck.text(high)
        let told = HealthCheck.text(max(0, tenths))
        return Phrase(
            zh: "体温\(told)不合理，应在\(range)之间，请重测", en: "\(told) is no temperature of a person (\(range)); measure again")
    }

    private func notOnDuty(_ who: Phrase, _ slot: Phrase) -> Phrase {
        Phrase(
            zh: "\(who.zh)\(slot.zh)没有值守，请核对姓名和班次", en: "\(who.en) has no duty in the \(slot.en); check name and shift")
    }

    private func signedIn(_ who: Phrase) -> Phrase {
        Phrase(zh: "\(who.zh)已签到，无须再办", en: "\(who.en) has signed in already; nothing to do")
    }

    private func signInTime(_ slot: Phrase) -> Phrase {
        Phrase(
            zh: "\(slot.zh)的签到从开始前一小时到结束为止，请核对班次",
            en: "Signing in for the \(slot.en) is open from an hour before it to its end; check the shift")
    }

    private func cannotTake(_ who: Phrase, _ why: Phrase) -> Phrase {
        Phrase(zh: "\(who.zh)不能排此班：\(why.zh)，请另选人", en: "\(who.en) cannot take it: \(why.en); choose somebody else")
    }

    private func window(_ longest: Phrase) -> Phrase {
        Phrase(
            zh: "报备须写明起止，止在现在之后，最长\(longest.zh)，请改时段",
            en: "An opening needs an end that lies ahead, at most \(longest.en) later; change the window")
    }

    private func announced(_ until: Phrase) -> Phrase {
        Phrase(zh: "该户已报备到\(until.zh)，先取消原报备", en: "That household announced one until \(until.en); cancel it first")
    }

    private func roundExists(_ number: Int) -> Phrase {
        Phrase(zh: "已有第\(number)轮，请用第\(number + 1)轮", en: "Round \(number) exists; open round \(number + 1)")
    }
}
