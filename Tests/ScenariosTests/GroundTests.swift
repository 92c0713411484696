import Testing

@Suite("The ground of the township")
struct GroundTests {
    @Test(arguments: PlaceFolder.all.indices)
    func everyHouseholdLiesInItsGrid(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let outlines = Self.byCode(Outline.all(of: folder))
        let households = folder.rows("households.csv")
        #expect(households.allSatisfy { ($0["kind"] == "overseas") == $0.cell("longitude").isEmpty })
        let outside = households.filter { row in
            row.position.map { outlines[row.cell("grid")]?.contains($0) != true } ?? false
        }
        #expect(outside.isEmpty)
    }

    @Test(arguments: PlaceFolder.all.indices)
    func everyPlaceAndPostLiesInItsOutline(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let outlines = Self.byCode(Outline.all(of: folder))
        for row in folder.rows("places.csv") + folder.rows("posts.csv") {
            let code = row["code"] ?? row.cell("place")
            guard let position = row.position, let outline = outlines[code] else { continue }
            #expect(outline.contains(position), "\(row.cell("han"))")
        }
        #expect(outlines.count == 1 + 14 + 52)
    }

    /// Shared borders have the same points on both sides, so areas add up without a remainder.
    @Test(arguments: PlaceFolder.all.indices)
    func gridsFillVillagesAndVillagesFillTheLand(seed: Int) {
        let outlines = Outline.all(of: PlaceFolder.all[seed])
        let township = outlines.filter { $0.code.count == 9 }
        let villages = outlines.filter { $0.code.count == 12 }
        let isSea = { (outline: Outline) in outline.code.hasPrefix("990000101401") }
        #expect(outlines.allSatisfy { $0.doubleArea > 0 && $0.points.first == $0.points.last })
        #expect(township.map(\.doubleArea) == [villages.filter { !isSea($0) }.reduce(0) { $0 + $1.doubleArea }])
        for village in villages {
            let grids = outlines.filter { $0.code.count == 15 && $0.code.hasPrefix(village.code) }
            #expect(grids.reduce(0) { $0 + $1.doubleArea } == village.doubleArea, "\(village.code)")
        }
    }

    @Test(arguments: PlaceFolder.all.indices)
    func noPointLiesInTwoGrids(seed: Int) {
        let outlines = Outline.all(of: PlaceFolder.all[seed])
        let grids = outlines.filter { $0.code.count == 15 }
        let points = outlines.flatMap(\.points)
        let xs = points.map(\.x)
        let ys = points.map(\.y)
        var covered = 0
        for x in stride(from: (xs.min() ?? 0) + 7, to: xs.max() ?? 0, by: 1511) {
            for y in stride(from: (ys.min() ?? 0) + 3, to: ys.max() ?? 0, by: 1513) {
                let owners = grids.filter { $0.contains(Position(x: x, y: y)) }
                #expect(owners.count <= 1)
                covered += owners.count
                let villages = outlines.filter { $0.code.count == 12 && $0.contains(Position(x: x, y: y)) }
                #expect(villages.map(\.code) == owners.map { String($0.code.prefix(12)) })
            }
        }
        #expect(covered > 2500)
    }

    @Test(arguments: PlaceFolder.all.indices)
    func harboursLieByTheSea(seed: Int) {
        let folder = PlaceFolder.all[seed]
        let sea = Outline.all(of: folder).first { $0.code == "990000101401" }
        for post in folder.rows("posts.csv") where post["kind"] == "harbour" {
            let near = sea?.points.contains { point in
                post.position.map { abs($0.x - point.x) < 1500 && abs($0.y - point.y) < 1500 } ?? false
            }
            #expect(near == true, "\(post.cell("han"))")
        }
    }

    private static func byCode(_ outlines: [Outline]) -> [String: Outline] {
        Dictionary(outlines.map { ($0.code, $0) }) { first, _ in first }
    }
}
