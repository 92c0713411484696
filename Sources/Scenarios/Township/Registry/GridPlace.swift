/// A village, the zone, the waters or those abroad, with its place on the ground.
struct VillagePlace {
    let plan: VillagePlan
    let ring: Ring?
    let middle: PlanePoint?

    var code: String { QingwanPlan.code + plan.code.padded(to: 3) }
}

/// One grid on the ground.
struct GridPlace {
    enum Kind: String {
        case land
        case sea
        case overseas
    }

    let kind: Kind
    let village: VillagePlan
    /// From 1 in its village.
    let number: Int
    let name: PlaceName
    let households: Int
    let ring: Ring?
    /// A point well inside; nil abroad.
    let middle: PlanePoint?

    var code: String { QingwanPlan.code + village.code.padded(to: 3) + number.padded(to: 3) }
    /// `HA-02`.
    var label: String { "\(village.short)-\(number.padded(to: 2))" }
    /// `后岸-02`.
    var hanLabel: String { "\(village.name.han)-\(number.padded(to: 2))" }
}
