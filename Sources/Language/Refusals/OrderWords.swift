public import GridDomain

extension OrderKind {
    /// The act as a verb: 签收, `take`.
    public var name: Phrase {
        switch self {
        case .take: Phrase(zh: "签收", en: "take")
        case .send: Phrase(zh: "派人", en: "send somebody")
        case .underway: Phrase(zh: "记途中", en: "note: on the way")
        case .arrived: Phrase(zh: "记到场", en: "note: there")
        case .outcome: Phrase(zh: "反馈", en: "give an outcome")
        case .close: Phrase(zh: "办结", en: "close")
        case .shelve: Phrase(zh: "暂缓", en: "shelve")
        case .unshelve: Phrase(zh: "取消暂缓", en: "take off the shelf")
        case .note: Phrase(zh: "备注", en: "add a note")
        case .phone: Phrase(zh: "记电话", en: "note a call")
        case .refer: Phrase(zh: "报带班领导", en: "tell the lead")
        case .escalate: Phrase(zh: "升级", en: "raise the priority")
        case .lapse: Phrase(zh: "签收到期", en: "let a take lapse")
        case .shelfEnds: Phrase(zh: "暂缓到期", en: "end a shelf")
        case .raise: Phrase(zh: "手工报警", en: "raise an alert")
        case .signal: Phrase(zh: "信源信号", en: "note a signal")
        case .silence: Phrase(zh: "信源中断", en: "note a silent source")
        case .visit: Phrase(zh: "登记走访", en: "record a visit")
        case .openRound: Phrase(zh: "开启排查轮次", en: "open a round")
        case .observe: Phrase(zh: "下达医学观察", en: "order observation")
        case .look: Phrase(zh: "查看姓名", en: "see clear names")
        case .beginWatch: Phrase(zh: "开始值班", en: "begin a watch")
        case .appoint: Phrase(zh: "登记值班人员", en: "appoint an officer")
        case .signOn: Phrase(zh: "登录", en: "sign on")
        case .undo: Phrase(zh: "撤销", en: "take back")
        case .announce: Phrase(zh: "登记报备", en: "note an announced opening")
        case .logCall: Phrase(zh: "登记来电", en: "log a call")
        case .ask: Phrase(zh: "登记代办", en: "note a need")
        case .instruct: Phrase(zh: "登记领导指示", en: "take an instruction down")
        case .write: Phrase(zh: "写日志", en: "write in the log")
        case .tell: Phrase(zh: "答复询问", en: "answer a question")
        case .phoned: Phrase(zh: "记打出的电话", en: "note a call made")
        case .sortCall: Phrase(zh: "定来电类别", en: "say what a call is")
        case .promiseCall: Phrase(zh: "答应回电", en: "promise to call back")
        case .returnCall: Phrase(zh: "记回电", en: "note calling back")
        case .assignNeed: Phrase(zh: "交人代办", en: "give a need to somebody")
        case .finishNeed: Phrase(zh: "记代办办好", en: "note a need met")
        case .failNeed: Phrase(zh: "记代办未成", en: "note a need not met")
        case .repayNeed: Phrase(zh: "记垫付已还", en: "note money returned")
        case .readInstruction: Phrase(zh: "阅指示", en: "read an instruction")
        case .answerInstruction: Phrase(zh: "回复指示", en: "answer an instruction")
        case .finishInstruction: Phrase(zh: "记指示落实", en: "note an instruction done")
        case .cancelOpening: Phrase(zh: "取消报备", en: "cancel an announced opening")
        case .expireOpening: Phrase(zh: "报备到期", en: "end an announced opening")
        case .importFolder: Phrase(zh: "导入", en: "import")
        case .undoImport: Phrase(zh: "撤销导入", en: "take an import back")
        case .erase: Phrase(zh: "擦除个人信息", en: "erase personal data")
        }
    }

    /// The text for a stored name; one that this program does not know stays as it is.
    public static func name(_ stored: String) -> Phrase { OrderKind(rawValue: stored)?.name ?? Phrase(same: stored) }
}
