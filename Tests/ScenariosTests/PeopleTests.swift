import Testing

@Suite("Invented people")
struct PeopleTests {
    @Test(arguments: PlaceFolder.all.indices)
    func identityNumbersAreWellFormedAndOfNoPlace(seed: Int) {
        let wrong = PlaceFolder.all[seed].rows("people.csv").filter { !Self.isWellFormed($0) }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: PlaceFolder.all.indices)
    func noTelephoneCanBeDialled(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let staff = folder.column("phone", of: "staff.csv") + folder.column("phone", of: "officers.csv")
        let phones = staff + folder.column("phone", of: "people.csv").filter { !$0.isEmpty }
        #expect(phones.allSatisfy { $0.count == 11 && $0.hasPrefix("000") && Int($0) != nil })
        #expect(Set(phones).count == phones.count)
    }

    @Test(arguments: PlaceFolder.all.indices)
    func householdsHaveOneHeadAndPlausibleAges(seed: Int) {
        let people = Dictionary(grouping: PlaceFolder.all[seed].rows("people.csv")) { $0.cell("household") }
        let odd = people.filter { !Self.isPlausible($0.value) }
        #expect(odd.isEmpty, "\(odd.keys.sorted())")
    }

    @Test func surnamesAreReadAsSurnames() {
        let expected = [
            "曾": "Zeng", "单": "Shan", "解": "Xie", "仇": "Qiu", "区": "Ou", "查": "Zha", "任": "Ren", "陈": "Chen",
        ]
        var seen: Set<String> = []
        for person in PlaceFolder.all[0].rows("people.csv") {
            let surname = String(person.cell("han").prefix(1))
            guard let latin = expected[surname] else { continue }
            seen.insert(surname)
            #expect(person.cell("latin").hasPrefix("\(latin) "), "\(person.cell("han"))")
        }
        #expect(seen == Set(expected.keys))
    }

    @Test(arguments: PlaceFolder.all.indices)
    func latinNamesAreASCII(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let names = folder.column("latin", of: "people.csv") + folder.column("latin", of: "staff.csv")
        #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && $0.contains(" ") })
    }

    private static func isPlausible(_ members: [[String: String]]) -> Bool {
        let heads = members.filter { $0["relation"] == "head" }
        let headYear = heads.first.map { year(of: $0) } ?? 0
        return heads.count == 1 && members.count { $0["relation"] == "spouse" } <= 1
            && (1925...2003).contains(headYear)
            && members.allSatisfy { member in
                let year = year(of: member)
                guard (1908...2020).contains(year), member.cell("birth") <= "2020-03-10" else { return false }
                return switch member["relation"] {
                case "child": year - headYear >= 15
                case "parent": headYear - year >= 15
                default: true
                }
            }
    }

    private static func year(of person: [String: String]) -> Int {
        Int(person.cell("birth").prefix(4)) ?? 0
    }

    private static func isWellFormed(_ person: [String: String]) -> Bool {
        let identity = person.cell("identity")
        return identity.count == 18 && identity.hasPrefix("990000") && hasValidCheck(identity)
            && identity.dropFirst(6).prefix(8) == person.cell("birth").replacing("-", with: "")
            && Int(identity.dropFirst(14).prefix(3)).map { $0 % 2 } == (person["sex"] == "M" ? 1 : 0)
    }

    /// ISO 7064 MOD 11-2 by the weights of GB 11643.
    private static func hasValidCheck(_ identity: String) -> Bool {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(identity, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
        return Array("10X98765432")[sum % 11] == identity.last
    }
}
