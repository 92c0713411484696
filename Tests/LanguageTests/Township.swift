import GridDomain
import Language
import Testing

/// A small township in which the sample texts happen: it is 21:47:12 on Tuesday, 10 March 2020.
struct Township {
    let zone: Zone
    let tree: PlaceTree
    let labels: Labels

    static let backstreet = PlaceCode("990000101201002")
    static let household = HouseholdCode("990000101H000004")
    static let alert = AlertCode("990000101-2020-A-0042")
    static let dispute = DisputeCode("990000101-2020-M-0039")
    static let reader = SourceCode("990000101D000001")
    static let member = StaffCode("990000101S000001")

    init() throws {
        zone = try #require(Zone(identifier: "Asia/Shanghai"))
        tree = PlaceTree(root: PlaceCode("990000101"), places: Self.places)
        labels = Labels(tree)
    }

    private static let places = [
        place("990000101", .township, Name(han: "青湾镇", latin: "Qingwan", sortKey: "qing wan zhen")),
        place("990000101201", .village, Name(han: "后岸村", latin: "Houan", sortKey: "hou an cun"), short: "HA"),
        place("990000101201002", .grid, Name(han: "后街", latin: "Backstreet", sortKey: "hou jie")),
        place("990000101202", .village, Name(han: "上屿村", latin: "Shangyu Village", sortKey: "shang yu cun")),
        place("990000101301", .village, Name(han: "工业区", latin: "Industrial Zone", sortKey: "gong ye qu"), short: "IZ"),
        place("990000101302", .village, Name(han: "新港社区居委会", latin: "Xingang", sortKey: ""), short: ""),
        place("990000101303", .village, Name(han: "南村", latin: "Nancun", sortKey: "nan cun")),
        place("990000101304", .village, Name(han: "前洋村", latin: "Qianyang", sortKey: "qian yang cun"), short: "QY"),
        place("990000101305", .village, Name(han: "前洋社区", latin: "Qianyang", sortKey: "qian yang she qu"), short: "QC"),
        place("990000101401", .village, Name(han: "青湾海域", latin: "Qingwan Waters", sortKey: ""), short: "SEA"),
        place("990000101401001", .grid, Name(han: "北渔场", latin: "North Ground", sortKey: "bei yu chang"), .sea),
    ]

    private static func place(
        _ code: String, _ level: PlaceLevel, _ name: Name, _ kind: GridKind = .land, short: String = ""
    ) -> Place {
        Place(code: PlaceCode(code), level: level, kind: kind, name: name, short: short)
    }

    /// An instant of the township's clocks.
    func at(_ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0, _ second: Int = 0, year: Int = 2020) -> Instant {
        zone.instant(
            CivilTime(
                date: CivilDate(year: year, month: month, day: day), hour: hour, minute: minute, second: second))
    }

    var now: Instant { at(3, 10, 21, 47, 12) }

    func naming(_ tongue: Tongue = .zh) -> Naming {
        Naming(
            tongue: tongue, zone: zone, now: now, labels: labels,
            watch: WatchBoard(watch: nil, officers: Self.officers),
            staff: StaffBook([Self.liQiang]), sources: SourceBoard(items: [Self.readerSource]))
    }

    static let officers = [
        officer("zheng", Name(han: "郑洁", latin: "Zheng Jie", sortKey: "zheng jie"), [.duty]),
        officer("lin", Name(han: "林文", latin: "Lin Wen", sortKey: "lin wen"), [.duty, .registrar]),
        officer("zhou", Name(han: "周建国", latin: "Zhou Jianguo", sortKey: "zhou jian guo"), [.lead]),
    ]

    private static func officer(_ code: String, _ name: Name, _ roles: [OfficerRole]) -> Officer {
        Officer(code: OfficerCode(code), name: name, roles: roles, place: PlaceCode("990000101"), phone: "")
    }

    private static let liQiang = StaffMember(
        code: member, name: Name(han: "李强", latin: "Li Qiang", sortKey: "li qiang"), phone: "", roles: [.member],
        grid: nil, point: nil)

    private static let readerSource = Source(
        code: reader, kind: .reader, grid: backstreet, household: nil, householdNumber: nil, point: nil, post: nil,
        name: Name(han: "东港卡口读卡器", latin: "Donggang gate reader", sortKey: ""), heartbeat: .minutes(5),
        silentSince: nil, version: .none)
}
