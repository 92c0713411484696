/// What forms and books of desk work say.
extension ConsoleWords {
    public static let openingsTitle = Phrase(zh: "报备", en: "Announced openings")
    public static let noOpenings = Phrase(zh: "没有报备", en: "No openings were announced")
    public static let closedAlready = Phrase(zh: "已经办结", en: "Closed already")
    public static let window = Phrase(zh: "时段", en: "window")
    public static let reason = Phrase(zh: "原因", en: "reason")
    public static let usedOf = Phrase(zh: "次数", en: "used")
    public static let fromTime = Phrase(zh: "从", en: "from")
    public static let untilTime = Phrase(zh: "到", en: "until")
    public static let howOften = Phrase(zh: "几次", en: "how often")
    public static let once = Phrase(zh: "一次", en: "once")
    public static let often = Phrase(zh: "时段内不限", en: "as often as needed")
    public static let nextOrSend = Phrase(zh: "下一栏，末栏提交", en: "next, last one submits")
    public static let householdHint = Phrase(zh: "户号，如 后岸-02-004 或 ha-2-4", en: "its label, as HA-02-004 or ha-2-4")
    public static let fromHint = Phrase(
        zh: "时刻（22:00）或几分钟后（10）；空着是现在", en: "a time (22:00) or minutes (10); empty is now")
    public static let timeHint = Phrase(zh: "时刻（22:30）或几分钟后（30）", en: "a time (22:30) or minutes from now (30)")
    public static let wordsHint = Phrase(zh: "可不填", en: "may stay empty")
    /// Five columns in English, four in Chinese.
    public static let dutyAxis = Phrase(zh: "值守", en: "duty ")
    public static let silent = Phrase(zh: "24小时无接触", en: "no contact for 24 h")
    public static let oneHouseholdEach = Phrase(
        zh: "一次登记一户：先取消标记", en: "One household at a time: take the marks away first")
    /// A seat ended without its officer: what was being written is there again.
    public static func formIsKept(_ name: Phrase) -> Phrase {
        Phrase(zh: "上次没写完的“\(name.zh)”还在", en: "half written last time and kept: \(name.en)")
    }
    public static let textsAreKept = Phrase(
        zh: "上次没写完的话还在，再打开那张表就有", en: "What was half written last time stands again where it was written")
    public static let writtenIsKept = Phrase(zh: "；所写还在，按 ' 接着写", en: "; what you wrote is kept, ' brings it back")
    public static let householdNeeded = Phrase(zh: "请写户号，如 后岸-02-004", en: "Write the household's label, as HA-02-004")
    public static let timeNeeded = Phrase(zh: "请写时刻（22:00）或分钟数（10）", en: "Write a time (22:00) or minutes (10)")
    public static let endNeeded = Phrase(zh: "报备要有结束时刻", en: "An opening needs an end")
    public static let didAnnounce = Phrase(zh: "已登记报备 ", en: "Announced: ")
    public static let didCancelOpening = Phrase(zh: "已取消报备 ", en: "Cancelled the opening of ")
    public static let announcedWho = Phrase(zh: "报备", en: "announced")
}

/// What calls, needs, instructions, the log and the phone book say.
extension ConsoleWords {
    public static let yes = Phrase(zh: "是", en: "yes")
    public static let no = Phrase(zh: "否", en: "no")
    public static let caller = Phrase(zh: "谁", en: "who")
    public static let whereLabel = Phrase(zh: "哪里", en: "where")
    public static let whatLabel = Phrase(zh: "什么事", en: "what")
    public static let violence = Phrase(zh: "有暴力", en: "violence")
    public static let callBackBy = Phrase(zh: "几时前回电", en: "call back by")
    public static let callerHint = Phrase(zh: "姓名或电话，可不填", en: "name or telephone; may stay empty")
    public static let whereHint = Phrase(
        zh: "户号（ha-2-4）、网格（ha-2）或原话", en: "label (ha-2-4), grid (ha-2) or as it was said")
    public static let whatHint = Phrase(zh: "一句话", en: "in a sentence")
    public static let callBackHint = Phrase(zh: "答应回电才填：时刻或几分钟后", en: "only when promised: a time or minutes from now")
    public static let whatNeeded = Phrase(zh: "请写是什么事", en: "Write what it is about")
    public static let violenceNeeded = Phrase(zh: "请先问有没有暴力：y 或 n", en: "First ask about violence: y or n")
    public static let whatIsIt = Phrase(zh: "是什么来电", en: "what is it")
    public static let joinTo = Phrase(zh: "并入来电 ", en: "join to call ")
    public static let decideLater = Phrase(zh: "以后再定", en: "decide later")
    public static let undecided = Phrase(zh: "未定类别", en: "not decided")
    public static let didLogCall = Phrase(zh: "已登记来电", en: "Call logged")
    public static let didSortCall = Phrase(zh: "已定来电", en: "Call ")
    public static let didPromise = Phrase(zh: "已记答应回电，到 ", en: "Noted: call back by ")
    public static let didCallBack = Phrase(zh: "已记回电 ", en: "Noted calling back: ")
    public static let nothingPromised = Phrase(zh: "没有答应回电", en: "No call back was promised")
    public static let noCall = Phrase(zh: "这一行不是来电", en: "This row is no call")
    /// Article 25 of the People's Mediation Law: who foresees violence tells the police at once.
    public static let policeFirst = [
        Phrase(zh: "先打110！问清地点、有无人受伤", en: "Phone 110 first: where, and is anybody hurt"),
        Phrase(
            zh: "人民调解法第二十五条：可能引起治安、刑事案件的，及时报公安机关", en: "People's Mediation Law, article 25: tell the police at once"),
    ]

    public static let kind = Phrase(zh: "类别", en: "kind")
    public static let urgent = Phrase(zh: "急不急", en: "urgent")
    public static let urgentShort = Phrase(zh: "急", en: "urgent")
    /// Urgent, and the ambulance was asked for.
    public static let urgentAmbulance = Phrase(zh: "急120", en: "120")
    public static let ambulance = Phrase(zh: "打了120", en: "120 called")
    public static let ambulanceFirst = Phrase(zh: "急事先问：要不要打120？", en: "Urgent: does somebody have to call 120?")
    public static let ambulanceNeeded = Phrase(zh: "请写明打了120没有：y 或 n", en: "Say whether 120 was called: y or n")
    public static let needHint = Phrase(zh: "要什么、数量，如 胰岛素两支", en: "what and how much")
    public static let byWhen = Phrase(zh: "几时前", en: "by")
    public static let timeHintOptional = Phrase(
        zh: "时刻（22:30）或几分钟后（30），可不填", en: "a time (22:30) or minutes (30); may stay empty")
    public static let moneyShort = Phrase(zh: "垫付", en: "money")
    public static let moneyOut = Phrase(zh: "垫付（元）", en: "yuan laid out")
    public static let moneyHint = Phrase(zh: "如 35.50，没有就空着", en: "as 35.50; empty for none")
    public static let moneyNeeded = Phrase(zh: "请写金额，如 35.50", en: "Write an amount, as 35.50")
    public static let peopleServed = Phrase(zh: "服务几人", en: "people served")
    public static let peopleHint = Phrase(zh: "受益的人数，1到99", en: "1 to 99")
    public static let peopleNeeded = Phrase(zh: "请写人数，1到99", en: "Write how many, 1 to 99")
    public static let served = Phrase(zh: "累计服务人次", en: "people served")
    public static let needsTitle = Phrase(zh: "代办需求", en: "Needs")
    public static let noNeeds = Phrase(zh: "没有代办需求", en: "Nobody needs anything")
    public static let didAsk = Phrase(zh: "已登记代办 ", en: "Noted a need: ")
    public static let didGive = Phrase(zh: "代办", en: "Need ")
    public static let didGiveTo = Phrase(zh: "已交", en: " given to ")
    public static let didRepay = Phrase(zh: "垫付已还 ", en: "Money returned: ")
    public static let didFinishNeed = Phrase(zh: "已办好代办", en: "Met: need ")
    public static let didFailNeed = Phrase(zh: "代办未成：", en: "Not met: ")

    public static let instructionsTitle = Phrase(zh: "领导指示", en: "Instructions of the lead")
    public static let noInstructions = Phrase(zh: "没有领导指示", en: "No instructions")
    public static let unreadInstructions = Phrase(zh: "指示未读", en: "unread")
    public static let fromWhom = Phrase(zh: "谁的", en: "from")
    public static let instructionHint = Phrase(zh: "原话，一句", en: "as it was said")
    public static let answerLabel = Phrase(zh: "回复", en: "answer")
    public static let didInstruct = Phrase(zh: "已登记指示", en: "Instruction taken down")
    public static let didRead = Phrase(zh: "已阅指示", en: "Read instruction ")
    public static let didAnswer = Phrase(zh: "已回复指示", en: "Answered instruction ")
    public static let didFinishInstruction = Phrase(zh: "已落实指示", en: "Done: instruction ")
    public static let readAlready = Phrase(zh: "已经读过", en: "Read already")
    public static let wordsGone = Phrase(zh: "内容已按期擦除", en: "erased on its date")

    public static let logTitle = Phrase(zh: "值班日志", en: "Officer's log")
    public static let noLog = Phrase(zh: "日志里还没有内容", en: "Nothing is in the log yet")
    public static let logLabel = Phrase(zh: "日志", en: "log")
    public static let logHint = Phrase(zh: "随手记一句", en: "a line for the record")
    public static let didWrite = Phrase(zh: "已记入日志", en: "Written in the log")
    public static let person = Phrase(zh: "记录人", en: "by")
    public static let text = Phrase(zh: "内容", en: "text")

    public static let cardTitle = Phrase(zh: "住户卡", en: "Household card")
    public static let unknownHousehold = Phrase(zh: "没有这一户", en: "There is no such household")
    public static let quietDay = Phrase(zh: "今天没有经过", en: "Nothing happened today")
    public static let noDuty = Phrase(zh: "无须值守", en: "nobody needs to be there")
    public static let openItems = Phrase(zh: "在办", en: "open")
    public static let nothingOpen = Phrase(zh: "没有在办事项", en: "nothing is open")
    public static let phonesTitle = Phrase(zh: "电话簿", en: "Phone book")
    public static let role = Phrase(zh: "职务", en: "role")
    public static let cardDuty = Phrase(zh: "值守", en: "on duty")
    public static let distance = Phrase(zh: "距离", en: "away")

    public static let answerHint = Phrase(
        zh: "地名、拼音或首字母 · Enter 念给领导听并留痕", en: "a place · Enter shows the line and notes it as told")
    public static let didTell = Phrase(zh: "已答复 ", en: "Told about ")
    public static let notedAsTold = Phrase(zh: "念给对方听；已记入值班日志", en: "Read it aloud; the log says that it was told")

    public static func onDutyAt(_ households: Int) -> Phrase { Phrase(zh: "在岗\(households)户", en: "\(households) hh") }
    public static func callBackDue(_ number: String) -> Phrase { Phrase(zh: "回电 \(number)", en: "call back \(number)") }
    public static func needDue(_ number: String) -> Phrase { Phrase(zh: "代办 \(number)", en: "need \(number)") }
    public static func instructionDue(_ number: String) -> Phrase {
        Phrase(zh: "指示 \(number)", en: "instruction \(number)")
    }
}
