public import GridDomain

/// The desk as it stood at another moment.
extension ConsoleWords {
    public static let replay = Phrase(zh: "回放", en: "REPLAY")
    /// Which entry is the last one shown.
    public static func replayEntry(_ number: EntryNumber) -> Phrase {
        Phrase(zh: "第\(number)条", en: "entry \(number)")
    }
    public static let replayEnds = Phrase(zh: "Esc 回到现在", en: "Esc: back to now")
    public static let replayLoading = Phrase(zh: "载入中", en: "loading")
    public static let replayOnlyNow = Phrase(zh: "这一页是现在的", en: "this page is of now")
    /// Alerts that wait at the live desk meanwhile.
    public static func replayUntaken(_ count: Int) -> Phrase {
        Phrase(zh: "现在有\(count)条未签收 !", en: "now untaken: \(count) !")
    }
    /// The desk's time meanwhile.
    public static func replayNow(_ time: String) -> Phrase { Phrase(zh: "现在 \(time)", en: "now \(time)") }

    /// No alert of a number.
    public static let noSuchAlert = Phrase(zh: "屏上没有这个号的预警", en: "no alert of this number on the board")

    /// Why nothing can be done in a replay.
    public static let replayReads = Phrase(zh: "回放中只能看：Esc 回到现在再办", en: "a replay is for looking: Esc is now again")
    public static let replayComes = Phrase(zh: "正在回放…", en: "going back…")
    public static let replayEnded = Phrase(zh: "已回到现在", en: "this is now again")
    public static let replayIsNow = Phrase(zh: "已经是现在：[ 往前看", en: "this is now; [ goes back")
    public static let replayAtFirst = Phrase(zh: "已是第一条记录，此前没有", en: "this is the desk's first entry")
}
