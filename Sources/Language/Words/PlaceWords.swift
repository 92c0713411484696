public import GridDomain

extension PlaceLevel {
    /// The level: 网格, `grid`.
    public var name: Phrase {
        switch self {
        case .city: Phrase(zh: "市", en: "city")
        case .county: Phrase(zh: "县", en: "county")
        case .township: Phrase(zh: "乡镇", en: "township")
        case .village: Phrase(zh: "村社", en: "village")
        case .grid: Phrase(zh: "网格", en: "grid")
        case .microgrid: Phrase(zh: "微网格", en: "micro-grid")
        }
    }
}

extension GridKind {
    /// The kind of grid: 海上网格, `sea grid`.
    public var name: Phrase {
        switch self {
        case .land: Phrase(zh: "陆上网格", en: "land grid")
        case .sea: Phrase(zh: "海上网格", en: "sea grid")
        case .overseas: Phrase(zh: "海外网格", en: "overseas grid")
        }
    }
}

extension HouseholdKind {
    /// What the unit is called: 渔船, `boat`.
    public var name: Phrase {
        switch self {
        case .dwelling: Phrase(zh: "住户", en: "household")
        case .boat: Phrase(zh: "渔船", en: "boat")
        case .overseas: Phrase(zh: "海外家庭", en: "family abroad")
        }
    }
}

extension PostKind {
    /// What a gate is called: 港口卡口, `harbour gate`.
    public var name: Phrase {
        switch self {
        case .village: Phrase(zh: "村口卡点", en: "village gate")
        case .expressway: Phrase(zh: "高速出口", en: "expressway exit")
        case .harbour: Phrase(zh: "港口卡口", en: "harbour gate")
        case .station: Phrase(zh: "车站卡口", en: "station gate")
        }
    }
}

extension SourceKind {
    /// What a source is called: 门磁, `door sensor`.
    public var name: Phrase {
        switch self {
        case .door: Phrase(zh: "门磁", en: "door sensor")
        case .wristband: Phrase(zh: "手环", en: "wristband")
        case .reader: Phrase(zh: "卡口读卡器", en: "checkpoint reader")
        case .healthcode: Phrase(zh: "健康码", en: "health code feed")
        }
    }
}

extension SourceSignal {
    /// What a source said: 触网, `touched`.
    public var name: Phrase {
        switch self {
        case .touched: Phrase(zh: "触网", en: "touched")
        case .cleared: Phrase(zh: "恢复", en: "cleared")
        case .heard: Phrase(zh: "在线", en: "heard")
        }
    }
}
