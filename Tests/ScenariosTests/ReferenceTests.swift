import Testing

@Suite("Every reference of a place resolves")
struct ReferenceTests {
    @Test(arguments: PlaceFolder.all.indices)
    func keysAreUnique(seed: Int) {
        let folder = PlaceFolder.all[seed]
        for (file, column) in [
            ("places.csv", "code"), ("staff.csv", "key"), ("teams.csv", "grid"), ("officers.csv", "code"),
            ("households.csv", "key"), ("people.csv", "key"), ("people.csv", "identity"), ("boats.csv", "household"),
            ("boats.csv", "registration"), ("posts.csv", "key"), ("sources.csv", "key"),
            ("observations.csv", "household"),
        ] {
            let cells = folder.column(column, of: file)
            #expect(!cells.isEmpty && Set(cells).count == cells.count && !cells.contains(""), "\(file) \(column)")
        }
    }

    @Test(arguments: PlaceFolder.all.indices)
    func placesFormATree(seed: Int) {
        let codes = Set(PlaceFolder.all[seed].column("code", of: "places.csv"))
        for code in codes where code.count > 9 {
            #expect(codes.contains(String(code.dropLast(3))), "\(code)")
            #expect([12, 15, 18].contains(code.count))
        }
        #expect(codes.allSatisfy { $0.hasPrefix("990000101") })
    }

    @Test(arguments: PlaceFolder.all.indices)
    func registryPointsToPlacesAndHouseholds(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let places = Set(folder.column("code", of: "places.csv"))
        let posts = Set(folder.column("key", of: "posts.csv"))
        let households = folder.rows("households.csv")
        let keys = Set(households.map { $0.cell("key") })
        #expect(households.allSatisfy { places.contains($0.cell("grid")) })
        let dwellings = households.filter { $0["kind"] == "dwelling" }
        #expect(dwellings.allSatisfy { places.contains($0.cell("microgrid")) })
        #expect(dwellings.allSatisfy { $0.cell("microgrid").hasPrefix($0.cell("grid")) })
        #expect(folder.column("household", of: "people.csv").allSatisfy(keys.contains))
        #expect(folder.column("household", of: "boats.csv").allSatisfy(keys.contains))
        #expect(folder.column("harbour", of: "boats.csv").allSatisfy(posts.contains))
        #expect(folder.column("place", of: "posts.csv").allSatisfy(places.contains))
    }

    @Test(arguments: PlaceFolder.all.indices)
    func aKeySaysVillageGridAndNumber(seed: Int) {
        let folder = PlaceFolder.all[seed]
        var shorts: [String: String] = [:]
        for place in folder.rows("places.csv") where place["level"] == "village" {
            shorts[place.cell("code")] = place.cell("short")
        }
        let wrong = folder.rows("households.csv").filter { row in
            let grid = row.cell("grid")
            let village = shorts[String(grid.prefix(12))] ?? ""
            return row.cell("key") != "\(village)-\(grid.suffix(2))-\(padded(row.number("number")))"
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: PlaceFolder.all.indices)
    func thoseAbroadNameAFamilyThatLivesHere(seed: Int) {
        let folder = PlaceFolder.all[seed]
        var villages: [String: String] = [:]
        for place in folder.rows("places.csv") where place["level"] == "village" {
            villages[place.cell("code")] = place.cell("han")
        }
        var results: [String: String] = [:]
        for row in folder.rows("households.csv") where row["kind"] == "dwelling" {
            let village = villages[String(row.cell("grid").prefix(12))] ?? ""
            results["\(village)-\(row.cell("grid").suffix(2))-\(padded(row.number("number")))"] = row.cell("result")
        }
        for row in folder.rows("households.csv") where row["kind"] == "overseas" {
            let label = row.cell("address").split(separator: "家属").last.map(String.init) ?? ""
            #expect(results[label] == "done", "\(row.cell("address"))")
        }
    }

    @Test(arguments: PlaceFolder.all.indices)
    func workPointsToStaffOfTheRightRole(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let places = Set(folder.column("code", of: "places.csv"))
        var roles: [String: [Substring]] = [:]
        for row in folder.rows("staff.csv") {
            roles[row.cell("key")] = row.cell("roles").split(separator: " ")
            #expect(places.contains(row.cell("grid")))
        }
        for team in folder.rows("teams.csv") {
            for role in ["adviser", "chief", "worker", "departmental"] {
                #expect(roles[team.cell(role)]?.contains(Substring(role)) == true)
            }
        }
        for row in folder.rows("observations.csv") {
            for shift in ["day", "evening", "night", "standin"] {
                #expect(roles[row.cell(shift)] == ["member"])
            }
        }
    }

    @Test(arguments: PlaceFolder.all.indices)
    func sourcesPointToHouseholdsAndPosts(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let observed = Set(folder.column("household", of: "observations.csv"))
        let posts = Set(folder.column("key", of: "posts.csv"))
        for source in folder.rows("sources.csv") {
            #expect((60...600).contains(source.number("heartbeat")))
            switch source["kind"] {
            case "door", "wristband": #expect(observed.contains(source.cell("household")))
            case "reader": #expect(posts.contains(source.cell("post")))
            default: #expect(source["kind"] == "healthcode")
            }
        }
    }

    private func padded(_ number: Int) -> String {
        String(String(number + 1000).suffix(3))
    }
}
