public import GridDomain

/// Every reason for a refusal, under the name by which the journal keeps it.
public enum RefusalKind: String, CaseIterable, Sendable {
    case otherPlace, nobodySent, priorityNotHigher, nothingToUndo
    case unknown, notAllowed, conflict, already, closed, shelfEnd, reasonMissing, notYours, builtUpon
    case cannotUndo, alreadyUndone, noOpenRound, roundExists, notResident, alreadyObserved
    case watchRunning
    case householdMissing, openingWindow, alreadyAnnounced, timePast, ambulanceFirst, amount, nothingLaidOut
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
        case .householdMissing: self = .householdMissing
        case .timePast: self = .timePast
        case .ambulanceFirst: self = .ambulanceFirst
        case .amount: self = .amount
        case .nothingLaidOut: self = .nothingLaidOut
        case .openingWindow: self = .openingWindow
        case .alreadyAnnounced: self = .alreadyAnnounced
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
        case .unknownOfficer: Phrase(zh: "没有这名值班员", en: "there is no such officer")
        case .noPIN: Phrase(zh: "尚未设口令", en: "no PIN was set")
        case .wrongPIN: Phrase(zh: "口令不对", en: "the PIN was wrong")
        case .erased: Phrase(zh: "原有内容已按期擦除", en: "what stood before was erased on its date")
        }
    }

    /// The text for a stored name; one that this program does not know stays as it is.
    public static func name(_ stored: String) -> Phrase { RefusalKind(rawValue: stored)?.name ?? Phrase(same: stored) }
}
