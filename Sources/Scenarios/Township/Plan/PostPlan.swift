/// A gate that is laid down by hand.
struct PostPlan {
    /// Which spot of its village a gate takes.
    enum Spot {
        /// Beside the sea.
        case shore
        /// At the village's border, on this side.
        case west
        case east
        case north
        case south
        /// Near the middle.
        case middle
    }

    let key: String
    let village: String
    let kind: String
    let name: PlaceName
    let spot: Spot
    /// How many must be there on each shift.
    let staff: Int

    private init(_ key: String, _ village: String, _ kind: String, _ name: PlaceName, _ spot: Spot, _ staff: Int) {
        self.key = key
        self.village = village
        self.kind = kind
        self.name = name
        self.spot = spot
        self.staff = staff
    }

    static let all: [PostPlan] = [
        PostPlan("gate-expressway", "SY", "expressway", PlaceName("高速南口", "Expressway South Exit"), .south, 4),
        PostPlan("gate-donggang", "DG", "village", PlaceName("东港卡口", "Donggang Gate"), .north, 2),
        PostPlan("gate-houan", "HA", "village", PlaceName("后岸村口", "Houan Entrance"), .north, 2),
        PostPlan("gate-qianyang", "QY", "village", PlaceName("前洋村口", "Qianyang Entrance"), .west, 2),
        PostPlan("gate-zone", "IZ", "village", PlaceName("工业区卡口", "Industrial Zone Gate"), .east, 3),
        PostPlan("gate-xishan", "XS", "village", PlaceName("西山村口", "Xishan Entrance"), .east, 2),
        PostPlan("harbour-qingwan", "HA", "harbour", PlaceName("青湾渔港", "Qingwan Harbour"), .shore, 3),
        PostPlan("harbour-nandai", "ND", "harbour", PlaceName("南埭码头", "Nandai Pier"), .shore, 2),
        PostPlan("station-qingwan", "SQ", "station", PlaceName("青湾汽车站", "Qingwan Coach Station"), .middle, 3),
    ]
}
