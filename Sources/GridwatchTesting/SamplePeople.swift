internal import GridDomain

/// Officers, staff and sources of the sample desk.
enum SamplePeople {
    static let officers = [
        officer("linwen", "林文", "Lin Wen", "lin wen", [.duty]),
        officer("zhaomin", "赵敏", "Zhao Min", "zhao min", [.duty]),
        officer("zhoujianguo", "周建国", "Zhou Jianguo", "zhou jian guo", [.lead]),
        officer("heli", "何丽", "He Li", "he li", [.registrar]),
    ]

    static let staff = [
        member("S01", "李强", "Li Qiang", "li qiang", [.member], "201002", 420, 250),
        member("S02", "陈立", "Chen Li", "chen li", [.chief], "201002", 350, 300),
        member("S03", "王平", "Wang Ping", "wang ping", [.chief], "201003", 690, 480),
        member("S04", "叶青", "Ye Qing", "ye qing", [.chief], "202001", 2100, 320),
        member("S05", "方敏", "Fang Min", "fang min", [.chief, .member], "202002", 2310, 690),
        member("S06", "郭海", "Guo Hai", "guo hai", [.chief], "203001", 4010, 990),
        member("S07", "林芳", "Lin Fang", "lin fang", [.chief], "201001", 110, 190),
        member("S09", "赵洁", "Zhao Jie", "zhao jie", [.member], "201002", 900, 1700),
        member("S08", "吴大夫", "Wu Daifu", "wu dai fu", [.doctor], nil, nil, nil),
        member("S09", "许庆", "Xu Qing", "xu qing", [.mediator], "201002", 360, 310),
        member("S10", "王蓉", "Wang Rong", "wang rong", [.mediator], "202001", 2110, 330),
    ]

    static let sources = [
        source("D01", .door, "201002", 4, "后岸-02-004 门磁", "HA-02-004 door", "hou an men ci"),
        source("D02", .door, "202001", 17, "上屿-01-017 门磁", "SY-01-017 door", "shang yu men ci"),
        source("D03", .wristband, "203001", 21, "东港手环 21", "Donggang band 21", "dong gang shou huan"),
        source("D04", .reader, "203001", nil, "东港卡口", "Donggang gate", "dong gang ka kou", SampleDesk.at(21, 39)),
        source("D05", .healthcode, "203001", nil, "健康码", "health code", "jian kang ma"),
    ]

    private static func officer(
        _ code: String, _ han: String, _ latin: String, _ key: String, _ roles: [OfficerRole]
    ) -> Officer {
        Officer(
            code: OfficerCode(code), name: Name(han: han, latin: latin, sortKey: key), roles: roles,
            place: SampleDesk.township, phone: "660100")
    }

    private static func member(
        _ code: String, _ han: String, _ latin: String, _ key: String, _ roles: [StaffRole], _ grid: String?,
        _ east: Int?, _ north: Int?
    ) -> StaffMember {
        var point: PlanePoint?
        if let east, let north { point = PlanePoint(east: east, north: north) }
        return StaffMember(
            code: StaffCode(code), name: Name(han: han, latin: latin, sortKey: key), phone: "6604" + code.dropFirst(),
            roles: roles, grid: grid.map(SamplePlaces.grid), point: point)
    }

    private static func source(
        _ code: String, _ kind: SourceKind, _ grid: String, _ number: Int?, _ han: String, _ latin: String,
        _ key: String, _ silent: Instant? = nil
    ) -> Source {
        Source(
            code: SourceCode(code), kind: kind, grid: SamplePlaces.grid(grid), household: nil, householdNumber: number,
            point: nil, post: nil, name: Name(han: han, latin: latin, sortKey: key), heartbeat: .minutes(5),
            silentSince: silent, version: .none)
    }
}
