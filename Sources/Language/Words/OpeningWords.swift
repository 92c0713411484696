public import GridDomain

extension OpeningReason {
    /// Why a door will be opened: 取快递, `parcel`.
    public var name: Phrase {
        switch self {
        case .parcel: Phrase(zh: "取快递", en: "parcel")
        case .waste: Phrase(zh: "倒垃圾", en: "waste")
        case .doctor: Phrase(zh: "医护上门", en: "doctor")
        case .repair: Phrase(zh: "上门维修", en: "repair")
        case .supplies: Phrase(zh: "送物资", en: "supplies")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension OpeningStanding {
    /// How it stands: 时段内, `running`.
    ///
    /// - Parameter change: the change that made it so.
    public func state(_ change: String, at now: Instant) -> Phrase {
        if closed != nil {
            switch Change(rawValue: change) {
            case .cancelled: return Phrase(zh: "已取消", en: "cancelled")
            case .undone: return Phrase(zh: "已撤销", en: "taken back")
            default: return used > 0 ? Phrase(zh: "已用", en: "used") : Phrase(zh: "过期", en: "expired")
            }
        }
        if isUsedUp { return Phrase(zh: "已用完", en: "used up") }
        return now < from ? Phrase(zh: "未到时段", en: "ahead") : Phrase(zh: "时段内", en: "running")
    }
}
