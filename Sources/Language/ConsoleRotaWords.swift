/// What the rota pane says.
extension ConsoleWords {
    public static let noObservation = Phrase(zh: "没有在观察的户", en: "No household is under observation")
    public static let day = Phrase(zh: "天", en: "d")
    public static let temperature = Phrase(zh: "体温", en: "temp")
    public static let phoneColumn = Phrase(zh: "电话", en: "phone")
    public static let releaseColumn = Phrase(zh: "解除", en: "release")
    public static let papersColumn = Phrase(zh: "文书", en: "papers")
    public static let gap = Phrase(zh: "空岗", en: "GAP")
    public static let notMeasured = Phrase(zh: "未测", en: "none")
    public static let laneEnds = Phrase(zh: "解除", en: "ends")
    public static let released = Phrase(zh: "解除", en: "free")
    public static let weekView = Phrase(zh: "一周", en: "week")
    public static let membersView = Phrase(zh: "结对党员", en: "members")
    public static let onDuty = Phrase(zh: "在岗", en: "on duty")
    public static let nobodyThere = Phrase(zh: "无人在岗", en: "nobody on duty")
    public static let feverCount = Phrase(zh: "发热", en: "fever")
    public static let member = Phrase(zh: "姓名", en: "member")
    public static let hoursWeek = Phrase(zh: "七天时", en: "7 d h")
    public static let nightsWeek = Phrase(zh: "夜班", en: "nights")
    public static let dutiesAhead = Phrase(zh: "后七天班", en: "next 7")
    public static let lateCount = Phrase(zh: "迟到", en: "late")
    public static let nextDuty = Phrase(zh: "下一班", en: "next duty")
    public static let menuTitle = Phrase(zh: "值守", en: "rota")
    public static let nobodyNamed = Phrase(
        zh: "这一班没有排人，请先派顶班人", en: "Nobody is named for this shift; send a stand-in first")
    public static let signedInAll = Phrase(zh: "已签到，无须再办", en: "Signed in already; nothing to do")
    public static let noOpenDuty = Phrase(zh: "没有以后的班可改", en: "There is no later duty to change")
    public static let noOpenItem = Phrase(
        zh: "该户没有值守类在办预警，无处记电话", en: "No open alert about this duty to note a call on")
    public static let noSwap = Phrase(zh: "没有不违休息和班数的对换", en: "No swap keeps rest and the week's limit")
    public static let onlyWeek = Phrase(zh: "一周视图才能移动日期", en: "Only the week view moves by days")
    public static let didSignIn = Phrase(zh: "已签到 ", en: "signed in ")
    public static let didMeasure = Phrase(zh: "已记体温 ", en: "temperature noted ")
    public static let didStandIn = Phrase(zh: "已派顶班 ", en: "stand-in ")
    public static let didSwap = Phrase(zh: "已换班 ", en: "swapped ")
    public static let didNoteLeave = Phrase(zh: "已记请假 ", en: "leave noted ")
    public static let didPapers = Phrase(zh: "已记文书 ", en: "papers noted ")
    public static let didRelease = Phrase(zh: "已解除 ", en: "released ")
    public static let didExtend = Phrase(zh: "已延长 ", en: "extended ")
    public static let didMoveTo = Phrase(zh: "已转 ", en: "moved ")
    public static let didCorrect = Phrase(zh: "已更正 ", en: "corrected ")
    public static let didAdmit = Phrase(zh: "已纳入观察 ", en: "under observation: ")
    public static let applyPlan = Phrase(zh: "照此办理", en: "apply")
    public static let moreLines = Phrase(zh: "往下看", en: "more")
    public static let stayLabel = Phrase(zh: "方式", en: "where")
    public static let reasonLabel = Phrase(zh: "原因", en: "reason")
    public static let contactLabel = Phrase(zh: "末次接触", en: "last contact")
    public static let contactHint = Phrase(
        zh: "末次接触或到达的日期，如 3-8：观察第0天", en: "Date of last contact or arrival, such as 3-8: day 0")
    public static let contactNeeded = Phrase(zh: "请写日期（月-日），如 3-8", en: "Write a date (month-day), such as 3-8")
    public static let orderedLabel = Phrase(zh: "下达时间", en: "ordered at")
    public static let orderedHint = Phrase(
        zh: "告知书何时下达：15:30 为今天，或 3-10 15:30", en: "When the notice was given: 15:30 of today, or 3-10 15:30")
    public static let orderedNeeded = Phrase(
        zh: "请写下达时间，如 15:30 或 3-10 15:30", en: "Write when it was ordered: 15:30, or 3-10 15:30")
    public static let orderedBy = Phrase(zh: "下达人", en: "ordered by")
    public static let orderedByHint = Phrase(
        zh: "告知书由谁下达：卫生院医生、编号", en: "Who gave the notice: the doctor of the health centre, its number")
    public static let orderedByNeeded = Phrase(zh: "请写告知书由谁下达", en: "Write who gave the notice")
    public static let askCorrect = Phrase(
        zh: "末次接触哪天，为什么改：3-5 查票；原因也错：3-5 密切接触者 查票", en: "Date of last contact, and why: 3-5 ticket found")
    public static let askTemperature = Phrase(
        zh: "体温，可加症状和早/晚：38.1 咳嗽 晚", en: "Temperature, symptoms, morning or evening: 38.1 cough")
    public static let temperatureNeeded = Phrase(zh: "请输入 34.0 到 42.9 的体温", en: "Type a temperature from 34.0 to 42.9")
    public static let askExtend = Phrase(
        zh: "延长到哪天，为什么：3-28 同住人发热", en: "To which day, and why: 3-28 fever in the family")
    public static let dateAndReason = Phrase(zh: "请写日期(月-日)和事由", en: "Write a date (month-day) and a reason")
    public static let askLeave = Phrase(
        zh: "请到何时、事由：3-12 08:00 病假；只写时刻为今天", en: "Until when: 3-12 08:00, or 24:00 of today; then ill, family or work")
    public static let leaveNeeded = Phrase(
        zh: "请写以后的日期时刻，如 3-12 08:00", en: "Write a later date and time, such as 3-12 08:00")
    public static let askRoll = Phrase(zh: "粘贴群里的接龙，回车核对", en: "Paste the roll of the chat; Enter checks it")
    public static let rollNeeded = Phrase(zh: "接龙里没有认出的人", en: "The roll matches nobody")
    public static let releaseWhy = Phrase(zh: "未到期：提前解除的事由", en: "Before its instant: why it is released early")
    public static let allButMarked = Phrase(zh: "全部签到", en: "Sign all in")
    public static let newFace = Phrase(zh: "新面孔", en: "new face")

    public static func missingChecks(_ fever: Int, _ missing: Int) -> Phrase {
        Phrase(zh: "发热 \(fever)，体温未测 \(missing)", en: "fever \(fever), no temperature \(missing)")
    }

    public static func papersReady(_ count: Int) -> Phrase { Phrase(zh: "文书齐 \(count)", en: "papers ready \(count)") }

    /// `本周 40 时`
    public static func hours(_ hours: Int) -> Phrase { Phrase(zh: "七天\(hours)时", en: "\(hours) h in 7 d") }

    public static func nobodyCan(_ reasons: Phrase) -> Phrase {
        Phrase(
            zh: reasons.zh.isEmpty ? "本网格无人可派" : "本网格无人可派：\(reasons.zh)",
            en: reasons.en.isEmpty ? "Nobody of the grid is free" : "Nobody of the grid is free: \(reasons.en)")
    }

    /// `中班 12人签到，除 2 人`
    public static func signsIn(_ slot: Phrase, _ members: Int, but absent: Int) -> Phrase {
        Phrase(
            zh: "\(slot.zh) \(members)人签到" + (absent > 0 ? "，除\(absent)人" : ""),
            en: "\(members) of the \(slot.en) sign in" + (absent > 0 ? ", all but \(absent)" : ""))
    }

    /// Above the lines of a roll that are not signed in.
    public static let rollInDoubt = Phrase(zh: "存疑，不签：", en: "In doubt, not signed in:")

    public static func rollMatched(_ matched: Int, doubtful: Int) -> Phrase {
        Phrase(
            zh: "认出\(matched)人签到" + (doubtful > 0 ? "，\(doubtful)行存疑不签" : ""),
            en: "\(matched) matched sign in" + (doubtful > 0 ? "; \(doubtful) lines in doubt do not" : ""))
    }
}
