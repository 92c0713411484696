import Testing

@Suite("Members and the households they look after")
struct PairingTests {
    private static let shifts = ["day", "evening", "night", "standin"]

    @Test(arguments: PlaceFolder.all.indices)
    func nobodyHasTwoShifts(seed: Int) {
        var shiftOf: [String: String] = [:]
        for row in PlaceFolder.all[seed].rows("observations.csv") {
            #expect(Set(Self.shifts.map { row.cell($0) }).count == 4)
            for shift in Self.shifts {
                let known = shiftOf.updateValue(shift, forKey: row.cell(shift))
                #expect(known == nil || known == shift, "\(row.cell(shift))")
            }
        }
    }

    @Test(arguments: PlaceFolder.all.indices)
    func capsHold(seed: Int) {
        let folder = PlaceFolder.all[seed]
        var caps: [String: Int] = [:]
        for row in folder.rows("staff.csv") { caps[row.cell("key")] = Int(row.cell("cap")) ?? 3 }
        let rows = folder.rows("observations.csv")
        for shift in Self.shifts {
            for (member, households) in Dictionary(grouping: rows, by: { $0.cell(shift) }) {
                #expect(households.count <= caps[member] ?? 0, "\(member)")
            }
        }
    }

    /// Households of one member are of one micro-grid, and the member is of that grid.
    @Test(arguments: PlaceFolder.all.indices)
    func membersServeNearHouseholds(seed: Int) {
        let folder = PlaceFolder.all[seed]
        var microgrid: [String: String] = [:]
        for row in folder.rows("households.csv") { microgrid[row.cell("key")] = row.cell("microgrid") }
        var grid: [String: String] = [:]
        for row in folder.rows("staff.csv") { grid[row.cell("key")] = row.cell("grid") }
        let rows = folder.rows("observations.csv")
        for shift in Self.shifts {
            for (member, own) in Dictionary(grouping: rows, by: { $0.cell(shift) }) {
                let places = Set(own.compactMap { microgrid[$0.cell("household")] })
                #expect(places.count == 1)
                #expect(grid[member] == (places.first?.prefix(15)).map(String.init), "\(member)")
            }
        }
    }
}
