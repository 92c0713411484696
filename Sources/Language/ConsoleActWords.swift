/// What acts say: done, refused, not possible.
extension ConsoleWords {
    public static let didTake = Phrase(zh: "已签收", en: "Took")
    public static let didSend = Phrase(zh: "已派", en: "Sent ")
    public static let didSendTo = Phrase(zh: "去", en: " to")
    public static let didLeave = Phrase(zh: "已出发", en: "On the way to")
    public static let didArrive = Phrase(zh: "已到场", en: "There at")
    public static let didOutcome = Phrase(zh: "已反馈 ", en: "Outcome ")
    public static let didClose = Phrase(zh: "已办结 ", en: "Closed, ")
    public static let didShelve = Phrase(zh: "已暂缓到 ", en: "Shelved until ")
    public static let didPhone = Phrase(zh: "已记电话 ", en: "Noted a call to ")
    public static let didNote = Phrase(zh: "已备注", en: "Noted on")
    public static let didRefer = Phrase(zh: "已报带班领导", en: "Told the lead of")
    public static let didRaise = Phrase(zh: "级别已提高到", en: "Priority raised to ")
    public static let didReport = Phrase(zh: "已报警 ", en: "Raised ")
    public static let didVisit = Phrase(zh: "已登记 ", en: "Recorded ")
    public static let didSilence = Phrase(zh: "已消音，新的高级预警仍会响铃", en: "Silenced until a new alert of high priority")
    public static let didCopy = Phrase(zh: "已复制这一行", en: "Row copied")
    public static let didSignOn = Phrase(zh: " 已上席", en: " signed on")

    public static let readOnlySeat = Phrase(zh: "本席只读", en: "This seat is read-only")
    public static let thereAlready = Phrase(zh: "人已到场，按 f 反馈", en: "They are there; f gives the outcome")
    public static let nothingSelected = Phrase(zh: "没有选中的行", en: "Nothing is selected")
    public static let nothingBelow = Phrase(zh: "这里没有可展开或折起的", en: "There is nothing to unfold or fold here")
    public static let nothingToMark = Phrase(zh: "这里不用标记", en: "There is nothing to mark here")
    public static let nothingToFind = Phrase(zh: "这里不用找", en: "There is nothing to find here")
    public static let noHousehold = Phrase(zh: "这条预警不涉及住户", en: "This alert is about no household")
    public static let oneHousehold = Phrase(zh: "一次只看一户", en: "One household at a time")
    public static let nowhereBack = Phrase(zh: "没有可回的地方", en: "There is nowhere to go back to")
    public static let undoUnderWay = Phrase(zh: "正在撤销，请稍候", en: "Taking it back already; wait for the answer")
    public static let nothingToRepeat = Phrase(zh: "没有可在这里重复的操作", en: "There is nothing to repeat here")
    public static let noSearch = Phrase(zh: "先按 / 找", en: "First find something with /")
    public static let fixedOrder = Phrase(zh: "名单按编号排列", en: "This list is in the order of numbers")
    public static let noThemes = Phrase(zh: "没有别的配色", en: "There are no other themes")
    public static let inputMethodOn = Phrase(
        zh: "输入法开着：切到英文再按键", en: "The input method is on: switch it off, then press the key")

    public static func didBeginWatch(_ officer: Phrase) -> Phrase {
        Phrase(zh: officer.zh + "开始值班", en: officer.en + " began the watch")
    }

    public static func noSuchKey(_ key: String) -> Phrase {
        Phrase(zh: "\(key) 在这里没有用，? 看帮助", en: "\(key) does nothing here; ? shows the keys")
    }

    public static func notFound(_ text: String) -> Phrase {
        Phrase(zh: "没有找到“\(text)”", en: "Not found: \(text)")
    }

    public static func undone(_ act: Phrase) -> Phrase {
        Phrase(zh: "已撤销：" + act.zh, en: "Taken back: " + act.en)
    }

    /// What part of a bulk act was refused, and why.
    public static func refusals(done: Int, _ reasons: [Phrase]) -> Phrase {
        let more = reasons.count > 2 ? Phrase(zh: "等", en: "; …") : Phrase(zh: "", en: "")
        let zh = reasons.prefix(2).map(\.zh).joined(separator: "；") + more.zh
        let en = reasons.prefix(2).map(\.en).joined(separator: "; ") + more.en
        return Phrase(zh: "完成 \(done)，未成 \(reasons.count)：\(zh)", en: "\(done) done, \(reasons.count) refused: \(en)")
    }
}
