/// Pairs every lane of households with four members who live near: day, evening, night and a stand-in. Each member
/// serves one lane, so that nobody has two shifts.
struct Pairing {
    /// For each lane the indices of its four members in the staff list.
    private(set) var members: [[Int]]

    private var isFree: [Bool]

    init(ground: Ground, sites: [HouseholdSite], lanes: [[Int]], people: [StaffMember]) {
        members = Array(repeating: [], count: lanes.count)
        isFree = people.map { $0.role == .member }
        for (index, lane) in lanes.enumerated() {
            fill(index, lane, from: [sites[lane[0]].grid], sites: sites, people: people)
        }
        for (index, lane) in lanes.enumerated() {
            let grid = sites[lane[0]].grid
            fill(index, lane, from: ground.grids[grid].neighbours, sites: sites, people: people)
        }
    }

    /// Takes the nearest free members of these grids until there are four.
    private mutating func fill(
        _ index: Int, _ lane: [Int], from grids: [Int], sites: [HouseholdSite], people: [StaffMember]
    ) {
        guard members[index].count < 4, let door = sites[lane[0]].point else { return }
        let near = people.indices
            .filter { isFree[$0] && grids.contains(people[$0].grid) }
            .filter { (people[$0].cap ?? ObservedHouseholds.cap) >= lane.count && people[$0].point != nil }
            .map { (person: $0, walk: people[$0].point?.walk(to: door) ?? Int.max) }
            .sorted { ($0.walk, $0.person) < ($1.walk, $1.person) }
        for (person, _) in near.prefix(4 - members[index].count) {
            members[index].append(person)
            isFree[person] = false
        }
    }
}
