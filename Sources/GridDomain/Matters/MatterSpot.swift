/// Where a matter is, as an officer names it: a household by its code or by grid and number, or a place alone.
public struct MatterSpot: Sendable, Equatable, Codable {
    /// The household's code, when it is known.
    public var household: HouseholdCode?
    /// The grid, or a place above it.
    public var place: PlaceCode?
    /// The number on the household's label.
    public var number: Int?

    /// From its parts.
    public init(household: HouseholdCode? = nil, place: PlaceCode? = nil, number: Int? = nil) {
        self.household = household
        self.place = place
        self.number = number
    }

    /// Whether it names a household.
    public var isHousehold: Bool { household != nil || number != nil }
}

extension Things {
    /// The household that a spot names; nil when it names only a place, or nothing.
    func home(_ spot: MatterSpot) throws(Refusal) -> Household? {
        guard spot.isHousehold else { return nil }
        let found = households.values.first { home in
            if let code = spot.household {
                home.code == code
            } else {
                home.grid == spot.place && home.number == spot.number
            }
        }
        guard let found else {
            throw .unknown(thing: spot.household?.text ?? "\(spot.place?.text ?? "")-\(spot.number ?? 0)")
        }
        return found
    }

    /// Place and personal part of a matter at a spot.
    func personal(_ spot: MatterSpot, words: String?) throws(Refusal) -> (place: PlaceCode?, personal: Personal) {
        guard let home = try home(spot) else { return (spot.place, Personal(words: words)) }
        return (home.grid, Personal(household: home.code, householdNumber: home.number, words: words))
    }
}
