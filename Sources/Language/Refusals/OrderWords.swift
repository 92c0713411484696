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
        case .extend: Phrase(zh: "延长观察", en: "extend an observation")
        case .move: Phrase(zh: "转换观察方式", en: "move an observation")
        case .papers: Phrase(zh: "登记解除文书", en: "note papers of release")
        case .release: Phrase(zh: "解除观察", en: "release a household")
        case .correct: Phrase(zh: "更正观察", en: "correct an observation")
        case .releaseDue: Phrase(zh: "期满提醒", en: "note a release that is due")
        case .signIn: Phrase(zh: "到岗签到", en: "sign members in")
        case .signInAllBut: Phrase(zh: "除外全签", en: "sign everybody in but some")
        case .standIn: Phrase(zh: "派顶班人", en: "send a stand-in")
        case .swap: Phrase(zh: "换班", en: "swap duties")
        case .leave: Phrase(zh: "登记请假", en: "note a leave")
        case .shiftBegins: Phrase(zh: "核对空岗", en: "look for gaps")
        case .signInEnds: Phrase(zh: "核对签到", en: "look for missing sign-ins")
        case .measure: Phrase(zh: "登记体温", en: "note temperatures")
        case .checkDue: Phrase(zh: "核对体温", en: "look for missing temperatures")
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
        case .importFolder: Phrase(zh: "导入", en: "import")
        case .undoImport: Phrase(zh: "撤销导入", en: "take an import back")
        case .erase: Phrase(zh: "擦除个人信息", en: "erase personal data")
        }
    }

    /// The text for a stored name; one that this program does not know stays as it is.
    public static func name(_ stored: String) -> Phrase { OrderKind(rawValue: stored)?.name ?? Phrase(same: stored) }
}
