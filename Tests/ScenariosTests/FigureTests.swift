import Testing

@Suite("The figures of the township")
struct FigureTests {
    @Test(arguments: PlaceFolder.all.indices)
    func places(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let places = folder.rows("places.csv")
        let grids = places.filter { $0["level"] == "grid" }
        #expect(places.count { $0["level"] == "village" } == 15)
        #expect(grids.count == 53)
        #expect(grids.count { $0["kind"] == "land" } == 48)
        #expect(grids.count { $0["kind"] == "sea" } == 4)
        #expect(grids.count { $0["kind"] == "overseas" } == 1)
        for grid in grids where grid["kind"] == "land" {
            #expect(places.count { $0["level"] == "microgrid" && $0.cell("code").hasPrefix(grid.cell("code")) } > 1)
        }
        #expect(places.allSatisfy { !$0.cell("han").isEmpty && !$0.cell("latin").isEmpty })
    }

    @Test(arguments: PlaceFolder.all.indices)
    func householdsAndPeople(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let households = folder.rows("households.csv")
        #expect(households.count == 5006)
        #expect(households.count { $0["kind"] == "boat" } == 96)
        #expect(folder.rows("boats.csv").count == 96)
        #expect(households.count { $0["kind"] == "overseas" } == 90)
        #expect((14_000...16_000).contains(folder.rows("people.csv").count))
        #expect(folder.rows("teams.csv").count == 53)
        #expect(folder.column("roles", of: "staff.csv").count { $0 == "member" } == 650)
        #expect(folder.rows("sources.csv").count == 62)
        #expect(folder.rows("posts.csv").count == 9)
    }

    @Test(arguments: PlaceFolder.all.indices)
    func observations(seed: Int) {
        let rows = PlaceFolder.all[seed].rows("observations.csv")
        #expect(rows.count == 315)
        let days = rows.compactMap { Self.dayOfObservation(contact: $0.cell("contact")) }
        #expect(days.count == 315)
        #expect(days.count { $0 == 14 } == 7)
        #expect(days.allSatisfy { (1...14).contains($0) })
        #expect(Set(days).count == 14)
        #expect(rows.allSatisfy { $0.cell("ordered") >= $0.cell("contact") })
        #expect(rows.allSatisfy { $0.cell("ordered") < "2020-03-10T21:46:00+08:00" })
        #expect((1..<20).contains(rows.count { $0["place"] == "facility" }))
    }

    @Test(arguments: PlaceFolder.all.indices)
    func theSeventhRound(seed: Int) {
        let households = PlaceFolder.all[seed].rows("households.csv")
        let unvisited = households.filter { !($0["last_round"] == "7" && $0["result"] == "done") }
        #expect(unvisited.count == 212)
        let called = unvisited.filter { $0["last_round"] == "7" }
        #expect(called.count { $0["result"] == "out" } == 112)
        #expect(called.count { $0["result"] == "vacant" } == 46)
        #expect(called.count { $0["result"] == "refused" } == 7)
        #expect(called.contains { $0["result"] == "revisit" })
        #expect(unvisited.contains { $0["last_round"] != "7" })
        let backstreet = households.filter { $0["grid"] == "990000101201002" }
        #expect(backstreet.count == 154)
        #expect(unvisited.count { $0["grid"] == "990000101201002" } == 19)
    }

    @Test(arguments: PlaceFolder.all.indices)
    func oneGridIsWorseThanAllOthers(seed: Int) {
        let grids = Dictionary(grouping: PlaceFolder.all[seed].rows("households.csv")) { $0.cell("grid") }
        let rates = grids.mapValues { rows in
            rows.count { $0["last_round"] == "7" && $0["result"] == "done" } * 1000 / rows.count
        }
        #expect(rates["990000101201002"] == 876)
        #expect(rates.count { $0.value < 890 } == 1, "\(rates.values.sorted())")
    }

    @Test(arguments: PlaceFolder.all.indices)
    func peopleAreSeenWhereTheirHouseholdIsVisited(seed: Int) {
        let folder = PlaceFolder.all[seed]
        var visited: [String: Bool] = [:]
        for row in folder.rows("households.csv") {
            visited[row.cell("key")] = row["last_round"] == "7" && row["result"] == "done"
        }
        let people = folder.rows("people.csv")
        let missed = people.filter { visited[$0.cell("household")] == true && $0["last_round"] != "7" }
        #expect(missed.count == 16)
        #expect(missed.allSatisfy { $0["last_round"] == "6" })
        let unseen = people.count { $0["last_round"] != "7" }
        #expect((500...720).contains(unseen), "\(unseen)")
    }

    @Test func officersOfTheDemo() {
        let rows = PlaceFolder.all[0].rows("officers.csv")
        #expect(rows.map { $0.cell("code") } == ["lin", "zhao", "chen", "zhou", "keeper"])
        #expect(rows.allSatisfy { (4...6).contains($0.cell("pin").count) && Int($0.cell("pin")) != nil })
    }

    @Test func theManifestNamesItsSeed() {
        let text = PlaceFolder.all[0].text("manifest.toml")
        #expect(text.contains("format = \"gridwatch-place-1\"\nkind = \"demo\"\nplace = \"990000101\"\n"))
        #expect(text.hasSuffix("seed = 42\n"))
        #expect(PlaceFolder.all[3].text("manifest.toml").hasSuffix("seed = 9223372036854775807\n"))
    }

    /// Days from the date of contact to 2020-03-10, for dates of February and March 2020.
    private static func dayOfObservation(contact: String) -> Int? {
        let parts = contact.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, parts[0] == 2020 else { return nil }
        return parts[1] == 3 ? 10 - parts[2] : parts[1] == 2 ? 10 + 29 - parts[2] : nil
    }
}
