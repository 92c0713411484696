import Exchange

extension Township {
    /// `places.csv`: the township, then each village before its grids and each grid before its micro-grids.
    var placesFile: GeneratedFile {
        var table = CSVWriter(
            columns: ["code", "level", "kind", "han", "latin", "short", "longitude", "latitude"])
        func add(
            _ code: String, _ level: String, _ name: PlaceName, _ point: PlanePoint?, kind: String = "",
            short: String = ""
        ) {
            table.row([code, level, kind, name.han, name.latin, short] + Globe.cells(point))
        }
        add(QingwanPlan.code, "township", QingwanPlan.name, ground.middle)
        for village in ground.villages {
            add(village.code, "village", village.plan.name, village.middle, short: village.plan.short)
            for (index, grid) in ground.grids.enumerated() where grid.village.code == village.plan.code {
                add(grid.code, "grid", grid.name, grid.middle, kind: grid.kind.rawValue)
                for microgrid in settlement.microgrids[index] {
                    add(microgrid.code, "microgrid", microgrid.name, microgrid.middle)
                }
            }
        }
        return GeneratedFile(name: "places.csv", bytes: table.bytes)
    }

    /// `posts.csv`: the gates.
    var postsFile: GeneratedFile {
        var table = CSVWriter(
            columns: ["key", "place", "kind", "han", "latin", "longitude", "latitude", "staff"])
        for post in posts {
            let plan = post.plan
            table.row(
                [plan.key, post.place, plan.kind, plan.name.han, plan.name.latin] + Globe.cells(post.point)
                    + [String(plan.staff)])
        }
        return GeneratedFile(name: "posts.csv", bytes: table.bytes)
    }

    /// `sources.csv`: the sensing net and the feeds.
    var sourcesFile: GeneratedFile {
        var table = CSVWriter(
            columns: ["key", "kind", "grid", "household", "post", "han", "latin", "heartbeat"])
        for source in sources {
            table.row([
                source.key, source.kind, source.grid, source.household, source.post, source.name.han,
                source.name.latin, String(source.heartbeat),
            ])
        }
        return GeneratedFile(name: "sources.csv", bytes: table.bytes)
    }

    /// `boundaries.geojson`: the land, the villages and the grids, one feature a line.
    var boundariesFile: GeneratedFile {
        var features = [Self.feature(QingwanPlan.code, ground.land)]
        features += ground.villages.compactMap { village in village.ring.map { Self.feature(village.code, $0) } }
        features += ground.grids.compactMap { grid in grid.ring.map { Self.feature(grid.code, $0) } }
        let text = "{\"type\":\"FeatureCollection\",\"features\":[\n" + features.joined(separator: ",\n") + "\n]}\n"
        return GeneratedFile(name: "boundaries.geojson", bytes: Array(text.utf8))
    }

    /// A polygon as RFC 7946 wants it: counter-clockwise, the first point repeated at the end.
    private static func feature(_ code: String, _ ring: Ring) -> String {
        let points = (ring.points + ring.points.prefix(1))
            .map { "[\(Globe.longitude(of: $0)),\(Globe.latitude(of: $0))]" }
            .joined(separator: ",")
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"\(code)\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[\(points)]]}}"
    }
}
