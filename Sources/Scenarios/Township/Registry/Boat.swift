/// A fishing boat, whose crew is a household of its sea grid.
struct Boat {
    let household: String
    let registration: String
    let name: PlaceName
    /// Key of the post where it lands.
    let harbour: String
    /// Tenths of a metre.
    let length: Int
    let berths: Int

    var lengthText: String { "\(length / 10).\(length % 10)" }
}

/// Puts the boats of one sea grid on the water.
struct Fleet {
    private(set) var sites: [HouseholdSite] = []
    private(set) var boats: [Boat] = []

    init?(index: Int, grid: GridPlace, cells: [PlanePoint], firstNumber: Int, _ dice: inout Dice) {
        guard let ring = grid.ring else { return nil }
        for position in 0..<grid.households {
            let isSouthern = grid.number == 4 || (grid.number == 3 && dice.chance(perMille: 400))
            let harbour = isSouthern ? "harbour-nandai" : "harbour-qingwan"
            let key = "\(grid.label)-\((position + 1).padded(to: 3))"
            let berth = (firstNumber + position) % 60 + 1
            sites.append(
                HouseholdSite(
                    key: key, grid: index, microgrid: nil, kind: .boat, number: position + 1,
                    address: "\(isSouthern ? "南埭码头" : "青湾渔港")\(berth)号泊位",
                    point: Self.mooring(in: ring, cells: cells, &dice)))
            boats.append(Self.boat(key, number: firstNumber + position, harbour: harbour, &dice))
        }
    }

    private static func boat(_ key: String, number: Int, harbour: String, _ dice: inout Dice) -> Boat {
        let digits = (1000 + number * 7).padded(to: 5)
        return Boat(
            household: key, registration: "QW\(digits)", name: PlaceName("青湾渔\(digits)", "Qingwan Yu \(digits)"),
            harbour: harbour, length: dice.within(118...386), berths: dice.within(6...10))
    }

    private static func mooring(in ring: Ring, cells: [PlanePoint], _ dice: inout Dice) -> PlanePoint {
        var point = dice.pick(cells)
        for _ in 0..<50 where !ring.contains(point, margin: 40) { point = dice.pick(cells) }
        let drifted = point + PlanePoint(x: dice.within(-35...35), y: dice.within(-35...35))
        return ring.contains(drifted, margin: 5) ? drifted : point
    }
}
