/// What popups say.
extension ConsoleWords {
    public static let somebodyElse = Phrase(zh: "其他人", en: "somebody else")
    public static let untilWatchEnds = Phrase(zh: "到交班", en: "until the watch ends")
    public static let otherLength = Phrase(zh: "其他时间", en: "another time")
    public static let until = Phrase(zh: " 到 ", en: " until ")
    public static let leaveQuestion = Phrase(zh: "离开席位？值班仍由您负责，按时交班", en: "Leave the seat? The watch stays yours")
    public static let closeQuestion = Phrase(zh: "离开席位？", en: "Leave the seat?")
    public static let away = Phrase(zh: "暂离", en: "away")
    public static let awayDetail = Phrase(zh: "席位关闭，值班不变", en: "the seat closes, the watch stays")
    public static let awayClosed = Phrase(zh: "席位关闭", en: "the seat closes")
    public static let awayDemo = Phrase(zh: "席位关闭，演示数据随之删除", en: "the seat closes, the demo's scratch desk is removed")
    public static let stay = Phrase(zh: "留下", en: "stay")
    public static let themeHint = Phrase(zh: "移动即预览", en: "Moving previews it")

    public static let pressYes = Phrase(zh: "确认办结", en: "to close it")
    public static let pressYesArchive = Phrase(zh: "确认归档", en: "to archive it")
    public static let pressYesRota = Phrase(zh: "确认", en: "to do it")
    public static let pressYesWatch = Phrase(zh: "确认开始", en: "to begin it")
    public static let confirm = Phrase(zh: "确认", en: "confirm")
    public static let notYet = Phrase(zh: "再想想", en: "not yet")
    public static let choose = Phrase(zh: "选择", en: "choose")
    public static let conditionHolds = Phrase(zh: "状况仍在", en: "the condition still holds")
    public static let findSomebody = Phrase(zh: "找别人", en: "find somebody")
    public static let findPlace = Phrase(zh: "找地方", en: "find a place")
    public static let askKind = Phrase(zh: "是什么情况？", en: "What is it?")
    public static let askPlace = Phrase(
        zh: "网格（字、拼音、负责人），或户号如 后岸-02-004", en: "A grid, or a household by its label: HA-02-004")
    public static let addNote = Phrase(zh: "备注", en: "note")
    public static let noteLabel = Phrase(zh: "备注", en: "note")
    public static let backToChoices = Phrase(zh: "回到选项", en: "back to the choices")
    public static let cancel = Phrase(zh: "取消", en: "cancel")
    public static let send = Phrase(zh: "提交", en: "submit")
    public static let park = Phrase(zh: "先放下", en: "park it")
    public static let close = Phrase(zh: "关闭", en: "close")
    public static let doIt = Phrase(zh: "执行", en: "do it")
    public static let findLabel = Phrase(
        zh: "字、拼音或首字母 · Enter 留下 · n N 前后", en: "text, pinyin, initials · Enter keeps · n N go on")
    public static let filterLabel = Phrase(
        zh: "只留符合的 · Enter 留下 · Esc 取消", en: "keeps what matches · Enter keeps · Esc drops")

    public static let code = Phrase(zh: "工号", en: "code")
    public static let pin = Phrase(zh: "口令", en: "PIN")
    public static let signOn = Phrase(zh: "上席", en: "sign on")
    public static let otherField = Phrase(zh: "换一栏", en: "other field")
    public static let readOnlyStay = Phrase(zh: "仍然只读", en: "stay read-only")
    public static let checking = Phrase(zh: "正在核对…", en: "Checking…")
    public static let codeAndPin = Phrase(zh: "请填工号和口令", en: "Fill in code and PIN")
    public static let clearTitle = Phrase(zh: "真实姓名", en: "Clear names")
    /// Clear names go by themselves.
    public static func closesByItself(after seconds: Int) -> Phrase {
        Phrase(zh: "\(seconds)秒不按键即自动关闭", en: "Closes after \(seconds) s without a key")
    }

    public static let journalled = Phrase(zh: "已留痕，理由：", en: "Journalled, reason: ")

    public static let noteNeeded = Phrase(zh: "请写一句话", en: "Write a word or two")
    public static let lengthNeeded = Phrase(zh: "写分钟数或时刻，最长 24 小时", en: "Minutes or a clock time, at most 24 hours")
    public static let askNote = Phrase(zh: "写在预警上", en: "To stand with the alert")
    public static let askRefer = Phrase(zh: "可附一句话，也可直接提交", en: "Add a word, or just submit")
    public static let askLength = Phrase(
        zh: "暂缓多久：分钟数（45）或时刻（23:30）", en: "How long: minutes (45) or a clock time (23:30)")
    public static let askReason = Phrase(zh: "超过30分钟，请写明原因", en: "Past 30 minutes: say why")

    /// Whose alert is about to be closed by somebody else.
    public static func takenBy(_ officer: Phrase) -> Phrase {
        Phrase(zh: officer.zh + "已签收", en: "taken by " + officer.en)
    }

    /// How many of those about to be closed another officer has taken.
    public static func othersOwn(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)条由他人签收", en: "\(count) taken by others")
    }

    /// For how many of those about to be closed the condition is not over.
    public static func conditionsHold(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)条状况仍在", en: "\(count) still \(count == 1 ? "holds" : "hold")")
    }

    /// What an alert would be raised to.
    public static func raiseTo(_ priority: Phrase) -> Phrase {
        Phrase(zh: "级别提高到" + priority.zh, en: "raise the priority to " + priority.en)
    }

    /// Whose watch ends when another begins.
    public static func watchOf(_ officer: Phrase) -> Phrase {
        Phrase(zh: officer.zh + "的一班随之结束", en: "The watch of \(officer.en) ends by it")
    }

    public static func watchUntil(_ end: Phrase) -> Phrase {
        Phrase(zh: "由我值班，到" + end.zh, en: "the watch is mine until " + end.en)
    }

    /// Whoever leaves is told whose watch goes on without them.
    public static func leaveWatch(of officer: Phrase) -> Phrase {
        Phrase(zh: "离开席位？值班仍由\(officer.zh)负责", en: "Leave the seat? The watch stays \(officer.en)'s")
    }

    /// Whoever leaves is told what nobody has taken.
    public static func leaveUntaken(_ question: Phrase, _ count: Int) -> Phrase {
        Phrase(zh: question.zh + " · 未签收 \(count)", en: question.en + " · \(count) untaken")
    }

    public static func askBulk(_ count: Int) -> Phrase {
        Phrase(zh: "一起签收 \(count) 条，请写一句备注", en: "Takes \(count) alerts at once; write one note")
    }

    public static func busy(_ count: Int) -> Phrase { Phrase(zh: "手上 \(count) 条", en: "at \(count) already") }
}
