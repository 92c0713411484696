public import GridDomain

/// Every reason for a refusal, under the name by which the journal keeps it.
public enum RefusalKind: String, CaseIterable, Sendable {
    case otherPlace, nobodySent, priorityNotHigher, nothingToUndo
    case unknown, notAllowed, conflict, already, closed, shelfEnd, reasonMissing, notYours, builtUpon
    case cannotUndo, alreadyUndone, noOpenRound, roundExists, notResident, alreadyObserved
    case watchRunning
    case observationOver, noticeAhead, extensionEnd, papersMissing, reading, checkAhead, alreadySo, nobodyFree
    case notOnDuty, signedInAlready, signInTime, dutyOver, obstacle, leaveTime
    case householdMissing, openingWindow, alreadyAnnounced, timePast, ambulanceFirst, amount, nothingLaidOut
    case disputeStage, partyRefused, partiesMissing, notAnOrganisation, peopleNumber
    case filePapersMissing, papersVanished, tooFewMediators, recused, clock
    case dateNotAllowed, levelNotHigher, joinsItself, courtOrder, flareNotReported
    case liveDesk, noDrill, drillSpeed
    /// What is refused without a command: signing on, taking an import back.
    case unknownOfficer, noPIN, wrongPIN, erased

    /// The kind of a refusal.
    public init(_ refusal: Refusal) {
        switch refusal {
        case .unknown: self = .unknown
        case .notAllowed: self = .notAllowed
        case .conflict: self = .conflict
        case .already: self = .already
        case .otherPlace: self = .otherPlace
        case .nobodySent: self = .nobodySent
        case .priorityNotHigher: self = .priorityNotHigher
        case .nothingToUndo: self = .nothingToUndo
        case .closed: self = .closed
        case .shelfEnd: self = .shelfEnd
        case .reasonMissing: self = .reasonMissing
        case .notYours: self = .notYours
        case .builtUpon: self = .builtUpon
        case .cannotUndo: self = .cannotUndo
        case .alreadyUndone: self = .alreadyUndone
        case .noOpenRound: self = .noOpenRound
        case .roundExists: self = .roundExists
        case .notResident: self = .notResident
        case .alreadyObserved: self = .alreadyObserved
        case .watchRunning: self = .watchRunning
        case .observationOver: self = .observationOver
        case .noticeAhead: self = .noticeAhead
        case .extensionEnd: self = .extensionEnd
        case .papersMissing: self = .papersMissing
        case .reading: self = .reading
        case .checkAhead: self = .checkAhead
        case .alreadySo: self = .alreadySo
        case .nobodyFree: self = .nobodyFree
        case .notOnDuty: self = .notOnDuty
        case .signedInAlready: self = .signedInAlready
        case .signInTime: self = .signInTime
        case .dutyOver: self = .dutyOver
        case .obstacle: self = .obstacle
        case .leaveTime: self = .leaveTime
        case .householdMissing: self = .householdMissing
        case .timePast: self = .timePast
        case .ambulanceFirst: self = .ambulanceFirst
        case .amount: self = .amount
        case .nothingLaidOut: self = .nothingLaidOut
        case .openingWindow: self = .openingWindow
        case .alreadyAnnounced: self = .alreadyAnnounced
        case .disputeStage: self = .disputeStage
        case .partyRefused: self = .partyRefused
        case .partiesMissing: self = .partiesMissing
        case .notAnOrganisation: self = .notAnOrganisation
        case .peopleNumber: self = .peopleNumber
        case .filePapersMissing: self = .filePapersMissing
        case .papersVanished: self = .papersVanished
        case .tooFewMediators: self = .tooFewMediators
        case .recused: self = .recused
        case .clock: self = .clock
        case .dateNotAllowed: self = .dateNotAllowed
        case .levelNotHigher: self = .levelNotHigher
        case .joinsItself: self = .joinsItself
        case .courtOrder: self = .courtOrder
        case .flareNotReported: self = .flareNotReported
        case .liveDesk: self = .liveDesk
        case .noDrill: self = .noDrill
        case .drillSpeed: self = .drillSpeed
        }
    }

    /// The reason in a few words, for the journal.
    public var name: Phrase {
        switch self {
        case .unknown: Phrase(zh: "查无此项", en: "there is no such thing")
        case .notAllowed: Phrase(zh: "无此权限", en: "not allowed")
        case .conflict: Phrase(zh: "他人已先办", en: "somebody was first")
        case .otherPlace: Phrase(zh: "不在其负责的地方", en: "outside the officer's place")
        case .nobodySent: Phrase(zh: "还没有派人", en: "nobody was sent")
        case .priorityNotHigher: Phrase(zh: "级别只能调高", en: "a priority can only be raised")
        case .nothingToUndo: Phrase(zh: "没有可撤销的操作", en: "there is nothing to take back")
        case .already: Phrase(zh: "已是如此", en: "it is so already")
        case .closed: Phrase(zh: "已办结", en: "closed before")
        case .shelfEnd: Phrase(zh: "暂缓时限不对", en: "no such end for a shelf")
        case .reasonMissing: Phrase(zh: "缺事由", en: "no reason given")
        case .notYours: Phrase(zh: "不是本人本班所办", en: "not an act of this officer's watch")
        case .builtUpon: Phrase(zh: "其后已有人接着办", en: "others have built on it")
        case .cannotUndo: Phrase(zh: "不能撤销", en: "cannot be taken back")
        case .alreadyUndone: Phrase(zh: "此前已撤销", en: "taken back before")
        case .noOpenRound: Phrase(zh: "没有进行中的轮次", en: "no open round")
        case .roundExists: Phrase(zh: "轮次号已用过", en: "the round exists")
        case .notResident: Phrase(zh: "不是该户的人", en: "not a resident there")
        case .alreadyObserved: Phrase(zh: "已在观察中", en: "under observation already")
        case .householdMissing: Phrase(zh: "没写明哪一户", en: "no household was named")
        case .timePast: Phrase(zh: "时刻已过", en: "the time lies behind")
        case .ambulanceFirst: Phrase(zh: "没写是否已打120", en: "not said whether 120 was called")
        case .amount: Phrase(zh: "人数或金额不对", en: "no such number or amount")
        case .nothingLaidOut: Phrase(zh: "没有未还的垫付", en: "no money is outstanding")
        case .openingWindow: Phrase(zh: "报备时段不对", en: "no such window for an opening")
        case .alreadyAnnounced: Phrase(zh: "该时段已报备", en: "announced already")
        case .watchRunning: Phrase(zh: "已在值班", en: "stands the watch already")
        case .observationOver: Phrase(zh: "观察期已过", en: "the observation would be over")
        case .noticeAhead: Phrase(zh: "日期在未来", en: "the date lies ahead")
        case .extensionEnd: Phrase(zh: "延长期限不对", en: "no such end for an extension")
        case .papersMissing: Phrase(zh: "文书不齐", en: "papers are missing")
        case .reading: Phrase(zh: "体温不合理", en: "no temperature of a person")
        case .checkAhead: Phrase(zh: "测温时间不对", en: "no such time for a check")
        case .alreadySo: Phrase(zh: "无须改动", en: "nothing would change")
        case .nobodyFree: Phrase(zh: "网格人手不足", en: "the grid has too few members")
        case .notOnDuty: Phrase(zh: "该班没有值守", en: "no duty in that shift")
        case .signedInAlready: Phrase(zh: "已签到", en: "signed in already")
        case .signInTime: Phrase(zh: "不在签到时间", en: "not the time to sign in")
        case .dutyOver: Phrase(zh: "该班已过", en: "the duty is over")
        case .obstacle: Phrase(zh: "不能排此班", en: "cannot take that duty")
        case .leaveTime: Phrase(zh: "请假时间不对", en: "no such time for a leave")
        case .disputeStage: Phrase(zh: "纠纷所处环节不允许", en: "not from that stage of a dispute")
        case .partyRefused: Phrase(zh: "当事人已拒绝调解", en: "a party refused mediation")
        case .partiesMissing: Phrase(zh: "缺当事人", en: "no party named")
        case .notAnOrganisation: Phrase(zh: "不是单位名称", en: "no name of an enterprise")
        case .peopleNumber: Phrase(zh: "涉及人数不对", en: "no such number of people")
        case .filePapersMissing: Phrase(zh: "归档材料不全", en: "papers are lacking")
        case .papersVanished: Phrase(zh: "扫描件不见了", en: "a scan vanished")
        case .tooFewMediators: Phrase(zh: "调解员不够", en: "too few mediators")
        case .recused: Phrase(zh: "已回避", en: "recused")
        case .clock: Phrase(zh: "计时状态不符", en: "the clock stands so already")
        case .dateNotAllowed: Phrase(zh: "日期不对", en: "no such date")
        case .levelNotHigher: Phrase(zh: "只能往上移交", en: "a dispute only moves up")
        case .joinsItself: Phrase(zh: "不能并入自身", en: "cannot be joined to itself")
        case .courtOrder: Phrase(zh: "司法确认次序不对", en: "steps of the court out of order")
        case .flareNotReported: Phrase(zh: "激化未报公安", en: "police not told of the flare-up")
        case .liveDesk: Phrase(zh: "实战值班台不演练", en: "a live desk takes no drills")
        case .noDrill: Phrase(zh: "没有演练", en: "no drill was begun")
        case .drillSpeed: Phrase(zh: "演练速度不对", en: "no such speed")
        case .unknownOfficer: Phrase(zh: "没有这名值班员", en: "there is no such officer")
        case .noPIN: Phrase(zh: "尚未设口令", en: "no PIN was set")
        case .wrongPIN: Phrase(zh: "口令不对", en: "the PIN was wrong")
        case .erased: Phrase(zh: "原有内容已按期擦除", en: "what stood before was erased on its date")
        }
    }

    /// The text for a stored name; one that this program does not know stays as it is.
    public static func name(_ stored: String) -> Phrase { RefusalKind(rawValue: stored)?.name ?? Phrase(same: stored) }
}
