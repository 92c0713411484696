public import GridDomain

extension DrillText {
    /// The text as the desk's own are.
    public var phrase: Phrase { Phrase(zh: zh, en: en) }
}

extension DrillAct {
    /// What happens: 门开了, `net touched`.
    public var name: Phrase {
        switch self {
        case .touch: Phrase(zh: "触网", en: "net touched")
        case .clear: Phrase(zh: "恢复", en: "cleared")
        case .silence: Phrase(zh: "信源无声", en: "source silent")
        case .hear: Phrase(zh: "信源恢复", en: "source heard again")
        case .report: Phrase(zh: "现场回话", en: "word from the place")
        case .call: Phrase(zh: "来电", en: "telephone")
        case .rumour: Phrase(zh: "传言", en: "rumour")
        case .roll: Phrase(zh: "接龙", en: "roll of names")
        case .ill: Phrase(zh: "队员生病", en: "member ill")
        case .say: Phrase(zh: "有人来说", en: "somebody says")
        case .temperature: Phrase(zh: "测温", en: "temperature")
        case .instruct: Phrase(zh: "领导指示", en: "instruction")
        case .signIn: Phrase(zh: "到岗签到", en: "members sign in")
        case .storm: Phrase(zh: "大批预警", en: "many alerts")
        case .chatter: Phrase(zh: "信源抖动", en: "source chatters")
        }
    }
}

extension ExpectedAct {
    /// The act as the report names it: 签收, `take`.
    public var name: Phrase {
        switch self {
        case .take: OrderKind.take.name
        case .send: OrderKind.send.name
        case .underway: OrderKind.underway.name
        case .arrive: OrderKind.arrived.name
        case .outcome: OrderKind.outcome.name
        case .close: OrderKind.close.name
        case .shelve: OrderKind.shelve.name
        case .refer: OrderKind.refer.name
        case .phone: OrderKind.phone.name
        case .note: OrderKind.note.name
        case .raise: OrderKind.raise.name
        case .call: OrderKind.logCall.name
        case .need: OrderKind.ask.name
        case .assign: OrderKind.assignNeed.name
        case .met: OrderKind.finishNeed.name
        case .opening: OrderKind.announce.name
        case .dispute: OrderKind.registerDispute.name
        case .calm: OrderKind.disputeCalm.name
        case .log: OrderKind.write.name
        case .instruct: OrderKind.instruct.name
        case .read: OrderKind.readInstruction.name
        case .answer: OrderKind.answerInstruction.name
        case .done: OrderKind.finishInstruction.name
        case .tell: OrderKind.tell.name
        case .signIn: OrderKind.signIn.name
        case .standIn: OrderKind.standIn.name
        case .leave: OrderKind.leave.name
        case .temperature: OrderKind.measure.name
        case .papers: OrderKind.papers.name
        case .release: OrderKind.release.name
        case .visit: OrderKind.visit.name
        }
    }
}

extension DrillReport.Verdict {
    /// What came of an expected act: 做到, `met`.
    public var name: Phrase {
        switch self {
        case .met: Phrase(zh: "做到", en: "met")
        case .late: Phrase(zh: "迟了", en: "late")
        case .missed: Phrase(zh: "漏了", en: "missed")
        case .open: Phrase(zh: "还有时间", en: "open")
        case .unplayed: Phrase(zh: "未到", en: "not played")
        }
    }
}
