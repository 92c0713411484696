/// The invented township 青湾镇 Qingwan: its villages and where they lie. No place has these codes.
enum QingwanPlan {
    static let code = "990000101"
    static let name = PlaceName("青湾镇", "Qingwan")

    static let villages: [VillagePlan] = [
        VillagePlan(
            code: 201, short: "HA", name: PlaceName("后岸", "Houan"), site: PlanePoint(x: -1000, y: 500), weight: 3,
            grids: [PlaceName("码头", "Pier"), PlaceName("后街", "Backstreet"), PlaceName("山下", "Hillfoot")],
            households: 412, gridSizes: [131, 154, 127]),
        VillagePlan(
            code: 202, short: "SY", name: PlaceName("上屿", "Shangyu"), site: PlanePoint(x: -3700, y: 3200), weight: 4,
            grids: [
                PlaceName("新街", "Xinjie"), PlaceName("祠堂", "Citang"), PlaceName("桥头", "Qiaotou"),
                PlaceName("西垟", "Xiyang"),
            ], households: 386),
        VillagePlan(
            code: 203, short: "QY", name: PlaceName("前洋", "Qianyang"), site: PlanePoint(x: 400, y: 3000), weight: 5,
            grids: [
                PlaceName("海塘", "Haitang"), PlaceName("草莓园", "Caomeiyuan"), PlaceName("中街", "Zhongjie"),
                PlaceName("学前", "Xueqian"), PlaceName("西头", "Xitou"),
            ], households: 503),
        VillagePlan(
            code: 204, short: "ND", name: PlaceName("南埭", "Nandai"), site: PlanePoint(x: 700, y: -3200), weight: 4,
            grids: [
                PlaceName("外埭", "Waidai"), PlaceName("中埭", "Zhongdai"), PlaceName("内埭", "Neidai"),
                PlaceName("闸头", "Zhatou"),
            ], households: 396),
        VillagePlan(
            code: 205, short: "DG", name: PlaceName("东港", "Donggang"), site: PlanePoint(x: 2000, y: 3500), weight: 4,
            grids: [
                PlaceName("港口", "Gangkou"), PlaceName("船厂", "Chuanchang"), PlaceName("灯塔", "Dengta"),
                PlaceName("老街", "Laojie"),
            ], households: 404),
        VillagePlan(
            code: 206, short: "XS", name: PlaceName("西山", "Xishan"), site: PlanePoint(x: -3900, y: -2100), weight: 4,
            grids: [
                PlaceName("茶场", "Chachang"), PlaceName("山前", "Shanqian"), PlaceName("水库", "Shuiku"),
                PlaceName("山后", "Shanhou"),
            ], households: 372),
        VillagePlan(
            code: 207, short: "LJ", name: PlaceName("岭脚", "Lingjiao"), site: PlanePoint(x: -1600, y: -3500),
            weight: 3,
            grids: [PlaceName("下岭", "Xialing"), PlaceName("中岭", "Zhongling"), PlaceName("凉亭", "Liangting")],
            households: 262),
        VillagePlan(
            code: 208, short: "TT", name: PlaceName("塘头", "Tangtou"), site: PlanePoint(x: -1500, y: 3600), weight: 3,
            grids: [PlaceName("东塘", "Dongtang"), PlaceName("中塘", "Zhongtang"), PlaceName("西塘", "Xitang")],
            households: 291),
        VillagePlan(
            code: 209, short: "SB", name: PlaceName("沙埠", "Shabu"), site: PlanePoint(x: 1500, y: 900), weight: 3,
            grids: [PlaceName("沙滩", "Shatan"), PlaceName("渔家", "Yujia"), PlaceName("埠头", "Butou")],
            households: 286),
        VillagePlan(
            code: 210, short: "ZA", name: PlaceName("竹岙", "Zhuao"), site: PlanePoint(x: -3800, y: -3900), weight: 3,
            grids: [PlaceName("竹林", "Zhulin"), PlaceName("岙底", "Aodi"), PlaceName("岙口", "Aokou")],
            households: 238),
        VillagePlan(
            code: 211, short: "SQ", name: PlaceName("石桥", "Shiqiao"), site: PlanePoint(x: -2300, y: 1500), weight: 3,
            grids: [PlaceName("桥东", "Qiaodong"), PlaceName("桥下", "Qiaoxia"), PlaceName("桥西", "Qiaoxi")],
            households: 307),
        VillagePlan(
            code: 212, short: "XY", name: PlaceName("下园", "Xiayuan"), site: PlanePoint(x: -1900, y: -1300),
            weight: 3,
            grids: [PlaceName("橘园", "Juyuan"), PlaceName("大厅", "Dating"), PlaceName("后门", "Houmen")],
            households: 275),
        VillagePlan(
            code: 301, short: "IZ", name: PlaceName("工业区", "Industrial Zone"), site: PlanePoint(x: -4100, y: 500),
            weight: 4,
            grids: [
                PlaceName("东区", "East"), PlaceName("鞋业园", "Shoe Park"), PlaceName("宿舍区", "Dormitories"),
                PlaceName("模具园", "Mould Park"), PlaceName("物流园", "Freight Park"), PlaceName("西区", "West"),
            ], households: 688, isIndustrial: true),
    ]

    /// The waters, and where their four grids lie.
    static let sea = VillagePlan(
        code: 401, short: "SEA", name: PlaceName("青湾海域", "Qingwan Waters"), site: PlanePoint(x: 3500, y: 0),
        weight: 0,
        grids: [
            PlaceName("北渔场", "North Ground"), PlaceName("东渔场", "East Ground"), PlaceName("内湾", "Inner Bay"),
            PlaceName("南渔场", "South Ground"),
        ], households: 96, gridSizes: [24, 25, 24, 23])
    static let seaSites = [
        PlanePoint(x: 3800, y: 3300), PlanePoint(x: 3900, y: 900), PlanePoint(x: 2500, y: -1100),
        PlanePoint(x: 3600, y: -3300),
    ]

    /// Those abroad: no ground of their own.
    static let overseas = VillagePlan(
        code: 901, short: "OV", name: PlaceName("海外", "Overseas"), site: PlanePoint(x: 0, y: 0), weight: 0,
        grids: [PlaceName("侨胞与留学生", "Emigrants and Students")], households: 90, gridSizes: [90])
}
