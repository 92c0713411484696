/// How many work where, and who is laid down by hand.
enum StaffPlan {
    static let members = 650
    static let membersPerSeaGrid = 3
    static let membersAbroad = 4
    /// Day, evening, night and a stand-in.
    static let membersPerLane = 4
    /// Grids that share an adviser from the township, and one from a department.
    static let gridsPerAdviser = 3

    /// Those who serve the whole township.
    static let township: [(role: StaffMember.Role, count: Int)] = [
        (.doctor, 15), (.police, 12), (.courier, 16), (.mediator, 28), (.gate, 46),
    ]

    static func name(of key: String) -> PersonName? {
        switch key {
        case "HA-01-chief": PersonName(han: "林芳", latin: "Lin Fang")
        case "HA-02-chief": PersonName(han: "陈立", latin: "Chen Li")
        case "HA-03-chief": PersonName(han: "王平", latin: "Wang Ping")
        case "IZ-01-chief": PersonName(han: "周宏", latin: "Zhou Hong")
        case "QY-01-chief": PersonName(han: "刘敏", latin: "Liu Min")
        case "SY-01-chief": PersonName(han: "叶青", latin: "Ye Qing")
        case "SEA-01-chief": PersonName(han: "郭海", latin: "Guo Hai")
        case "courier-01": PersonName(han: "张伟", latin: "Zhang Wei")
        default: nil
        }
    }
}
