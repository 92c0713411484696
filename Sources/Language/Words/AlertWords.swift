public import GridDomain

extension AlertKind {
    /// What happened, in full.
    public var name: Phrase {
        switch self {
        case .doorOpened: Phrase(zh: "门磁开门", en: "door opened")
        case .leftZone: Phrase(zh: "手环离区", en: "wristband left its zone")
        case .fever: Phrase(zh: "发热", en: "fever")
        case .nobodyOnDuty: Phrase(zh: "值守空岗", en: "nobody on duty")
        case .notSignedIn: Phrase(zh: "值守未签到", en: "not signed in")
        case .checkpointHit: Phrase(zh: "卡口命中", en: "checkpoint hit")
        case .codeRed: Phrase(zh: "健康码转红码", en: "health code turned red")
        case .temperatureMissing: Phrase(zh: "体温未测", en: "temperature missing")
        case .sourceSilent: Phrase(zh: "信源中断", en: "source silent")
        case .batteryLow: Phrase(zh: "设备电量低", en: "battery low")
        case .releaseDue: Phrase(zh: "期满待解除", en: "release due")
        }
    }

    /// What happened, in at most 8 columns of Han and 10 of Latin: the column of the pane.
    public var short: Phrase {
        switch self {
        case .doorOpened: Phrase(zh: "门磁开门", en: "door open")
        case .leftZone: Phrase(zh: "手环离区", en: "left zone")
        case .fever: Phrase(zh: "发热", en: "fever")
        case .nobodyOnDuty: Phrase(zh: "空岗", en: "uncovered")
        case .notSignedIn: Phrase(zh: "未签到", en: "no sign-in")
        case .checkpointHit: Phrase(zh: "卡口命中", en: "checkpoint")
        case .codeRed: Phrase(zh: "转红码", en: "code red")
        case .temperatureMissing: Phrase(zh: "体温未测", en: "no temp")
        case .sourceSilent: Phrase(zh: "信源中断", en: "silent")
        case .batteryLow: Phrase(zh: "设备低电", en: "battery")
        case .releaseDue: Phrase(zh: "期满解除", en: "release")
        }
    }
}

extension Priority {
    /// The word for a priority.
    public var name: Phrase {
        switch self {
        case .low: Phrase(zh: "低", en: "low")
        case .medium: Phrase(zh: "中", en: "medium")
        case .high: Phrase(zh: "高", en: "high")
        }
    }
}

extension Alert.Group {
    /// The heading of the group in the pane.
    public var name: Phrase {
        switch self {
        case .untaken: Phrase(zh: "未签收", en: "untaken")
        case .open: Phrase(zh: "在办", en: "open")
        case .shelved: Phrase(zh: "暂缓", en: "shelved")
        case .closed: Phrase(zh: "已办结", en: "closed")
        }
    }
}

extension Alert.Wait {
    /// What the deadline is for.
    public var name: Phrase {
        switch self {
        case .take: Phrase(zh: "待签收", en: "to take")
        case .door: Phrase(zh: "待到场", en: "to be there")
        case .outcome: Phrase(zh: "待反馈", en: "outcome")
        case .close: Phrase(zh: "待办结", en: "to close")
        case .shelfEnd: Phrase(zh: "暂缓到期", en: "shelf ends")
        }
    }
}

extension AlertStanding.Response {
    /// How far somebody is, without who: 已派, 途中, 已到.
    public var name: Phrase {
        switch self {
        case .none: Phrase(zh: "无人", en: "nobody")
        case .sent: Phrase(zh: "已派", en: "sent")
        case .underway: Phrase(zh: "途中", en: "on the way")
        case .there: Phrase(zh: "已到", en: "there")
        }
    }
}
