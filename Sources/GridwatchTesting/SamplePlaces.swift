internal import GridDomain

/// The places of the sample desk and how far the round has come in each.
enum SamplePlaces {
    static let all = [
        place("990000101", .township, "青湾镇", "Qingwan", "qing wan zhen", "QW"),
        place("990000101201", .village, "后岸村", "Houan", "hou an cun", "HA"),
        place("990000101201001", .grid, "码头", "Pier", "ma tou", "", 100, 200),
        place("990000101201002", .grid, "后街", "Backstreet", "hou jie", "", 400, 260),
        place("990000101201003", .grid, "山下", "Hillfoot", "shan xia", "", 700, 500),
        place("990000101202", .village, "上屿村", "Shangyu", "shang yu cun", "SY"),
        place("990000101202001", .grid, "上街", "Upper Street", "shang jie", "", 2100, 300),
        place("990000101202002", .grid, "下街", "Lower Street", "xia jie", "", 2300, 700),
        place("990000101203", .village, "东港社区", "Donggang", "dong gang she qu", "DG"),
        place("990000101203001", .grid, "卡口", "Gate", "ka kou", "", 4000, 1000),
        place("990000101203002", .grid, "新村", "New Village", "xin cun", "", 4200, 1300),
        Place(
            code: PlaceCode("990000101203101"), level: .grid, kind: .sea,
            name: Name(han: "渔港", latin: "Fishing Harbour", sortKey: "yu gang"), short: "",
            centroid: PlanePoint(east: 4900, north: 900)),
    ]

    static let tallies = [
        grid("201001"): tally(131, 402, 119, 7, 2, 1, 2, 372), grid("201002"): tally(154, 421, 135, 10, 6, 1, 2, 372),
        grid("201003"): tally(127, 377, 120, 4, 1, 0, 2, 359), grid("202001"): tally(201, 640, 188, 8, 3, 1, 1, 601),
        grid("202002"): tally(185, 560, 169, 9, 3, 0, 4, 518), grid("203001"): tally(96, 288, 96, 0, 0, 0, 0, 288),
        grid("203002"): tally(143, 455, 142, 1, 0, 0, 0, 450), grid("203101"): tally(24, 96, 19, 3, 0, 0, 2, 72),
    ]

    static let chiefs = [
        grid("201001"): StaffCode("S07"), grid("201002"): StaffCode("S02"), grid("201003"): StaffCode("S03"),
        grid("202001"): StaffCode("S04"), grid("202002"): StaffCode("S05"), grid("203001"): StaffCode("S06"),
        PlaceCode("990000101201"): StaffCode("S02"),
    ]

    static func grid(_ tail: String) -> PlaceCode { PlaceCode("990000101" + tail) }

    private static func place(
        _ code: String, _ level: PlaceLevel, _ han: String, _ latin: String, _ key: String, _ short: String,
        _ east: Int? = nil, _ north: Int? = nil
    ) -> Place {
        var point: PlanePoint?
        if let east, let north { point = PlanePoint(east: east, north: north) }
        return Place(
            code: PlaceCode(code), level: level, kind: .land, name: Name(han: han, latin: latin, sortKey: key),
            short: short, centroid: point)
    }

    private static func tally(
        _ households: Int, _ people: Int, _ visited: Int, _ out: Int, _ vacant: Int, _ refused: Int, _ revisit: Int,
        _ screened: Int
    ) -> GridTally {
        GridTally(
            households: households, people: people, visited: visited, out: out, vacant: vacant, refused: refused,
            revisit: revisit, screened: screened)
    }
}
