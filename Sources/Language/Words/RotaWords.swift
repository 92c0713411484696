public import GridDomain

extension ReleasePaper {
    /// 解除告知书, `notice of release`
    public var name: Phrase {
        switch self {
        case .notice: Phrase(zh: "解除告知书", en: "notice of release")
        case .letter: Phrase(zh: "致住户信", en: "letter to the household")
        }
    }
}

extension ReleaseKind {
    /// How an observation ended: 期满解除, `released when due`.
    public var name: Phrase {
        switch self {
        case .due: Phrase(zh: "期满解除", en: "released when due")
        case .early: Phrase(zh: "提前解除", en: "released early")
        case .late: Phrase(zh: "逾期解除", en: "released late")
        case .withdrawn: Phrase(zh: "观察登记已撤销", en: "admission taken back")
        }
    }
}

extension CheckHalf {
    /// 早, `morning`
    public var name: Phrase {
        switch self {
        case .morning: Phrase(zh: "早", en: "morning")
        case .evening: Phrase(zh: "晚", en: "evening")
        }
    }
}

extension Symptom {
    /// 咳嗽, `cough`
    public var name: Phrase {
        switch self {
        case .cough: Phrase(zh: "咳嗽", en: "cough")
        case .tired: Phrase(zh: "乏力", en: "tired")
        case .breathless: Phrase(zh: "气促", en: "short of breath")
        case .soreThroat: Phrase(zh: "咽痛", en: "sore throat")
        case .diarrhoea: Phrase(zh: "腹泻", en: "diarrhoea")
        case .other: Phrase(zh: "其他不适", en: "other complaint")
        }
    }
}

extension Duty.Role {
    /// How a member came to a duty: 顶班, `stand-in`.
    public var name: Phrase {
        switch self {
        case .planned: Phrase(zh: "排班", en: "planned")
        case .standIn: Phrase(zh: "顶班", en: "stand-in")
        case .swapped: Phrase(zh: "换班", en: "swap")
        }
    }
}

extension DutyState {
    /// Where a duty stands: 未签到, `not signed in`.
    public var name: Phrase {
        switch self {
        case .gap: Phrase(zh: "空岗", en: "uncovered")
        case .ahead: Phrase(zh: "未到时", en: "ahead")
        case .expected: Phrase(zh: "待签到", en: "expected")
        case .late: Phrase(zh: "迟到", en: "late")
        case .notSignedIn: Phrase(zh: "未签到", en: "not signed in")
        case .signedIn: Phrase(zh: "在岗", en: "signed in")
        case .past: Phrase(zh: "已过", en: "past")
        }
    }
}

extension LeaveReason {
    /// 病假, `ill`
    public var name: Phrase {
        switch self {
        case .ill: Phrase(zh: "病假", en: "ill")
        case .family: Phrase(zh: "家事", en: "family")
        case .work: Phrase(zh: "本职工作", en: "own work")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension Obstacle {
    /// Why somebody cannot take a duty: 请假, `on leave`.
    public var name: Phrase {
        switch self {
        case .leave: Phrase(zh: "请假", en: "on leave")
        case .rest: Phrase(zh: "休息不足16小时", en: "less than 16 h of rest")
        case .cap: Phrase(zh: "该班户数已满", en: "has as many households as allowed")
        case .week: Phrase(zh: "七天已满班", en: "has as many duties in seven days as agreed")
        case .nights: Phrase(zh: "不值夜班", en: "takes no nights")
        }
    }
}
