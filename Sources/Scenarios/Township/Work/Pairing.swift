/// Pairs every lane of households with four members of its grid who live nearest: day, evening, night and a stand-in.
/// Each member serves one lane, so that nobody has two shifts.
struct Pairing {
    /// For each lane the indices of its four members in the staff list.
    private(set) var members: [[Int]] = []

    private var isFree: [Bool]

    init(sites: [HouseholdSite], lanes: [[Int]], people: [StaffMember]) {
        isFree = people.map { $0.role == .member }
        for lane in lanes {
            let chosen = nearest(to: lane, sites: sites, people: people).prefix(4)
            members.append(Array(chosen))
            for person in chosen { isFree[person] = false }
        }
    }

    /// The free members of the lane's grid who may look after so many households, the nearest first.
    private func nearest(to lane: [Int], sites: [HouseholdSite], people: [StaffMember]) -> [Int] {
        let site = sites[lane[0]]
        return people.indices
            .filter { isFree[$0] && people[$0].grid == site.grid }
            .filter { (people[$0].cap ?? ObservedHouseholds.cap) >= lane.count }
            .map { person in (person: person, walk: Self.walk(people[person].point, site.point)) }
            .sorted { ($0.walk, $0.person) < ($1.walk, $1.person) }
            .map(\.person)
    }

    private static func walk(_ from: PlanePoint?, _ to: PlanePoint?) -> Int {
        guard let from, let to else { return Int.max }
        return from.walk(to: to)
    }
}
