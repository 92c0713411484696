/// What the console's frame says: titles, columns, figures, states of lists.
public enum ConsoleWords {
    public static let alertsTitle = Phrase(zh: "预警", en: "Alerts")
    public static let rotaTitle = Phrase(zh: "值守", en: "Rota")
    public static let gridsTitle = Phrase(zh: "网格", en: "Grids")
    public static let disputesTitle = Phrase(zh: "纠纷", en: "Disputes")
    public static let readOnly = Phrase(zh: "只读", en: "READ ONLY")
    public static let noWatch = Phrase(zh: "无人值班", en: "nobody on watch")
    public static let lead = Phrase(zh: "带班", en: "lead")
    public static let seat = Phrase(zh: "本席", en: "seat")
    public static let relief = Phrase(zh: "接班", en: "relief")

    public static let untaken = Phrase(zh: "未签收", en: "untaken")
    public static let overdue = Phrase(zh: "超时", en: "overdue")
    public static let open = Phrase(zh: "在办", en: "open")
    public static let sources = Phrase(zh: "信源", en: "sources")
    public static let silentFor = Phrase(zh: "中断", en: "silent ")
    public static let asOf = Phrase(zh: "截至", en: "as of")
    public static let old = Phrase(zh: "已旧", en: "old ")
    /// The desk's file went away under an open seat.
    public static let replaced = Phrase(
        zh: "值班台文件已被删除或替换，本席只读，请重新打开", en: "the desk's file was deleted or replaced: read only, open it anew")
    public static let replacedShort = Phrase(zh: "文件已换，只读", en: "file replaced")
    public static let trouble = Phrase(zh: "值班台故障", en: "desk in trouble")

    /// The system's clock was set back behind what the journal holds.
    public static func clockBehind(_ minutes: Int) -> Phrase {
        Phrase(zh: "时钟比最后一条留痕慢\(minutes)分", en: "clock is \(minutes) min behind the last entry")
    }

    /// The same in few columns.
    public static func clockBehindShort(_ minutes: Int) -> Phrase {
        Phrase(zh: "时钟慢\(minutes)分", en: "clock \(minutes) min behind")
    }

    public static let nothingUntaken = Phrase(zh: "没有未签收的预警", en: "nothing untaken")

    public static let since = Phrase(zh: "发生", en: "since")
    public static let age = Phrase(zh: "历时", en: "age")
    public static let what = Phrase(zh: "事由", en: "what")
    public static let place = Phrase(zh: "户 / 地点", en: "place")
    public static let number = Phrase(zh: "编号", en: "no.")
    public static let state = Phrase(zh: "进展", en: "progress")
    public static let observedDay = Phrase(zh: "天", en: "d")
    public static let who = Phrase(zh: "经办", en: "who")
    public static let due = Phrase(zh: "时限", en: "due")
    public static let outcome = Phrase(zh: "结果", en: "outcome")
    public static let nobody = Phrase(zh: "无人", en: "nobody")
    public static let there = Phrase(zh: "到场", en: "there")
    public static let pending = Phrase(zh: "待确认…", en: "pending…")
    public static let lastHour = Phrase(zh: "近1时", en: "1 h")

    public static let shelfTitle = Phrase(zh: "暂缓表", en: "shelf")
    public static let historyTitle = Phrase(zh: "一天内办结", en: "closed within a day")
    public static let noAlerts = Phrase(zh: "没有预警", en: "No alerts")
    public static let shelfEmpty = Phrase(zh: "没有暂缓的预警", en: "Nothing is shelved")
    public static let historyEmpty = Phrase(zh: "一天之内没有办结的预警", en: "Nothing was closed within a day")
    public static let nothingMatches = Phrase(zh: "没有符合的", en: "Nothing matches")

    public static let condition = Phrase(zh: "状况", en: "condition")
    public static let taken = Phrase(zh: "签收", en: "taken")
    public static let service = Phrase(zh: "服务", en: "service")
    public static let response = Phrase(zh: "处置", en: "response")
    public static let priority = Phrase(zh: "级别", en: "priority")
    public static let abnormal = Phrase(zh: "异常", en: "abnormal")
    public static let normal = Phrase(zh: "已恢复", en: "normal again")
    public static let touched = Phrase(zh: "触网", en: "touched")
    public static let holdsUntil = Phrase(zh: "有效到", en: "holds until")
    public static let untilLabel = Phrase(zh: "到", en: "until ")
    public static let inService = Phrase(zh: "在用", en: "in service")
    public static let nobodyYet = Phrase(zh: "还没有派人", en: "nobody sent yet")
    public static let nobodyWent = Phrase(zh: "没有派人", en: "nobody was sent")
    public static let sent = Phrase(zh: "已派", en: "sent")
    public static let underway = Phrase(zh: "途中", en: "on the way")
    public static let closedAt = Phrase(zh: "办结于 ", en: "closed at ")
    public static let historyOf = Phrase(zh: "经过", en: "history")
    public static let loading = Phrase(zh: "正在读取…", en: "Loading…")

    public static let next = Phrase(zh: "接下来", en: "next")
    public static let nothingNext = Phrase(zh: "没有到点的事", en: "nothing is due")
    public static let handover = Phrase(zh: "交班", en: "handover")
    public static let goThere = Phrase(zh: "前往", en: "go")
    public static let undo = Phrase(zh: "撤销", en: "undo")
    public static let tooSmall = Phrase(zh: "窗口太小，请放大", en: "The window is too small; please enlarge it")

    public static func shelfEnds(_ count: Int) -> Phrase {
        Phrase(zh: "暂缓到期 \(count)", en: count == 1 ? "shelf ends" : "\(count) shelves end")
    }

    public static func takesLapse(_ count: Int) -> Phrase {
        Phrase(zh: "签收到期 \(count)", en: count == 1 ? "take lapses" : "\(count) takes lapse")
    }

    public static func roundEnds(_ number: Int) -> Phrase {
        Phrase(zh: "第\(number)轮截止", en: "round \(number) ends")
    }

    public static func marked(_ count: Int) -> Phrase {
        Phrase(zh: "已标记 \(count)", en: "marked \(count)")
    }
}
