/// One household under observation.
struct Observation {
    /// Index of the household.
    let household: Int
    let isFacility: Bool
    /// Day 0: the date of the last contact or of arrival.
    let contact: CivilDay
    /// When the order was given: date, hour and minute of the place.
    let ordered: (day: CivilDay, minute: Int)
    let reason: String
    /// Staff keys: day, evening, night, stand-in.
    let members: [String]

    var orderedText: String {
        "\(ordered.day.text)T\((ordered.minute / 60).padded(to: 2)):\((ordered.minute % 60).padded(to: 2)):00+08:00"
    }
}

/// Writes the orders of all observed households.
struct ObservationBook {
    private(set) var observations: [Observation] = []

    /// Released at the midnight after the demo begins.
    static let released = 7
    private static let facilities = 9
    private static let reasons = ["returned", "contact", "overseas", "other"]

    init(observed: ObservedHouseholds, sites: [HouseholdSite], people: [StaffMember], pairing: Pairing, seed: UInt64) {
        var dice = Dice(seed: seed, subject: "orders")
        let households = observed.households
        let days = Self.days(of: households.map { sites[$0].key }, &dice)
        let away = Set(
            dice.shuffled(households.filter { KnownObservation.known(sites[$0].key) == nil })
                .prefix(Self.facilities))
        for (household, day) in zip(households, days) {
            let lane = observed.lanes.firstIndex { $0.contains(household) } ?? 0
            let members = pairing.members[lane].map { people[$0].key }
            observations.append(
                Self.order(household, day: day, isFacility: away.contains(household), members: members, &dice))
        }
    }

    /// The day of each observation at the demo's first minute; exactly seven stand at day 14.
    private static func days(of keys: [String], _ dice: inout Dice) -> [Int] {
        var days = keys.map { KnownObservation.known($0)?.day ?? dice.within(1...13) }
        let known = days.count { $0 == 14 }
        let open = keys.indices.filter { KnownObservation.known(keys[$0]) == nil }
        for index in dice.shuffled(open).prefix(released - known) { days[index] = 14 }
        return days
    }

    /// Most orders are given on the day itself, some a day or two later.
    private static func order(
        _ household: Int, day: Int, isFacility: Bool, members: [String], _ dice: inout Dice
    ) -> Observation {
        let contact = FamilyMaker.today - day
        let late = min(day, dice.index(weights: [60, 30, 10]))
        return Observation(
            household: household, isFacility: isFacility, contact: contact,
            ordered: (contact + late, dice.within(96...238) * 5),
            reason: reasons[dice.index(weights: [70, 13, 10, 7])], members: members)
    }
}
