public import GridDomain

extension OfficerRole {
    /// The role: 值班员, `duty officer`.
    public var name: Phrase {
        switch self {
        case .duty: Phrase(zh: "值班员", en: "duty officer")
        case .lead: Phrase(zh: "带班领导", en: "lead")
        case .registrar: Phrase(zh: "名册管理员", en: "registrar")
        case .keeper: Phrase(zh: "值班台管理员", en: "desk keeper")
        }
    }
}

extension Right {
    /// What it allows, as a verb: "to …" stands before the English.
    public var name: Phrase {
        switch self {
        case .actOnAlerts: Phrase(zh: "处置预警", en: "act on alerts")
        case .handleDisputes: Phrase(zh: "办理纠纷", en: "handle disputes")
        case .recordVisits: Phrase(zh: "登记走访", en: "record visits")
        case .look: Phrase(zh: "查看姓名", en: "see clear names")
        case .standWatch: Phrase(zh: "值班", en: "stand a watch")
        case .openRounds: Phrase(zh: "开启排查轮次", en: "open screening rounds")
        case .observe: Phrase(zh: "下达医学观察", en: "order observation")
        case .keepRota: Phrase(zh: "管理值守", en: "keep the rota")
        case .importRegistry: Phrase(zh: "导入名册", en: "import the register")
        case .appoint: Phrase(zh: "登记值班人员", en: "appoint officers")
        case .erase: Phrase(zh: "擦除个人信息", en: "erase personal data")
        case .keepLog: Phrase(zh: "登记来电、代办和报备", en: "log calls, needs and openings")
        case .runDrills: Phrase(zh: "主持演练", en: "run drills")
        case .runDesk: Phrase(zh: "自动执行到期事项", en: "carry out what is due")
        }
    }

    /// The roles that have it: 值班员或带班领导, `duty officer or lead`. Nil for what only the desk itself does.
    public var holders: Phrase? {
        let roles = OfficerRole.allCases.filter { $0.rights.contains(self) }.map(\.name)
        guard !roles.isEmpty else { return nil }
        return Phrase(zh: roles.map(\.zh).joined(separator: "或"), en: roles.map(\.en).joined(separator: " or "))
    }
}

extension LookReason {
    /// The reason as the journal and the prompt name it: 住户来电, `call from the household`.
    public var name: Phrase {
        switch self {
        case .openItem: Phrase(zh: "已有在办事项", en: "open item")
        case .callFromHousehold: Phrase(zh: "住户来电", en: "call from the household")
        case .visit: Phrase(zh: "上门走访", en: "visit")
        case .instruction: Phrase(zh: "领导指示", en: "instruction of the lead")
        case .correction: Phrase(zh: "更正名册", en: "correction of the register")
        }
    }
}

extension StaffRole {
    /// What somebody is: 网格长, `grid chief`.
    public var name: Phrase {
        switch self {
        case .adviser: Phrase(zh: "网格指导员", en: "grid adviser")
        case .chief: Phrase(zh: "网格长", en: "grid chief")
        case .worker: Phrase(zh: "网格员", en: "grid worker")
        case .departmental: Phrase(zh: "网格业务指导员", en: "departmental adviser")
        case .member: Phrase(zh: "结对党员", en: "paired member")
        case .doctor: Phrase(zh: "医生", en: "doctor")
        case .police: Phrase(zh: "民警", en: "police")
        case .courier: Phrase(zh: "代办员", en: "courier")
        case .mediator: Phrase(zh: "人民调解员", en: "people's mediator")
        case .gate: Phrase(zh: "卡口人员", en: "gate staff")
        }
    }
}
