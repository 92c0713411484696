import GridDomain

/// Disputes of the two weeks before the demo's first minute, at every stage, told by hand.
enum DisputeStory {
    /// One dispute from the register to where it stands.
    struct Case {
        /// `02-24 09:10`
        var registered: String
        var kind: DisputeKind
        /// The label of the grid where it arose.
        var grid: String
        /// Keys of the households that quarrel.
        var homes: [String] = []
        /// An enterprise or office on the other side.
        var firm: Firm?
        var source = DisputeSource.party
        var scale = DisputeScale.simple
        var isMajor = false
        var people = 2
        var level = MediationLevel.village
        var words: String
        /// The call that it was born from.
        var call: Heard?
        var steps: [Step]
    }

    /// A call at the first household, answered by a promise to call back.
    struct Heard {
        var caller: String
        /// The clock time of the evening.
        var callback: String
    }

    struct Firm {
        var han: String
        var latin: String
    }

    struct Step {
        var at: String
        var act: Act
        var note: String?
    }

    enum Act {
        case order(DisputeOrder)
        /// Named by staff key.
        case assign(String)
        case recuse(String)
        case agree(AgreementForm, by: String)
        case calm(until: String)
        /// Joined to another case of the story, by its place in the list.
        case join(Int)
    }

    static let all: [Case] = settled + withoutAgreement + underway + fresh

    private static func at(_ time: String, _ order: DisputeOrder, _ note: String? = nil) -> Step {
        Step(at: time, act: .order(order), note: note)
    }

    private static func does(_ time: String, _ act: Act) -> Step { Step(at: time, act: act) }

    private static func papers(_ time: String, _ kinds: [PaperKind]) -> [Step] {
        kinds.map { at(time, .paper($0, digest: nil)) }
    }

    private static let file: [PaperKind] = [.acceptance, .rightsNotice, .identity, .record]

    private static let settled = [
        Case(
            registered: "02-24 09:10", kind: .supplies, grid: "HA-01", homes: ["HA-01-020"],
            firm: Firm(han: "青湾便民超市", latin: "Qingwan Market"),
            words: "预订的菜没送到，钱没退",
            steps: [
                at("02-24 09:15", .accept), does("02-24 09:15", .assign("mediator-01")),
                at("02-24 10:30", .mediate(.telephone)), does("02-24 11:00", .agree(.oral, by: "02-25 12:00")),
                at("02-24 17:20", .performed), at("02-27 10:00", .visit(.satisfied)),
            ] + papers("02-27 15:00", file) + [at("02-27 15:10", .archive)]),
        Case(
            registered: "02-25 14:40", kind: .neighbours, grid: "XS-01", homes: ["XS-01-010", "XS-01-014"],
            source: .ownInitiative, words: "楼道堆物挡了消毒通道",
            steps: [
                at("02-25 14:45", .accept), does("02-25 14:45", .assign("mediator-04")),
                at("02-25 15:00", .mediate(.onTheSpot)), does("02-25 15:30", .agree(.oral, by: "02-26 18:00")),
                at("02-26 16:00", .performed), at("03-01 09:30", .visit(.fair)),
            ] + papers("03-01 10:00", file) + [at("03-01 10:05", .archive)]),
        Case(
            registered: "02-26 08:20", kind: .rent, grid: "IZ-02", homes: ["IZ-02-011"],
            firm: Firm(han: "青湾工业区管理处", latin: "Zone Office"),
            scale: .general, words: "店面停业一个月，要求减租",
            steps: [
                at("02-26 09:00", .accept), does("02-26 09:00", .assign("mediator-02")), at("02-26 15:00", .inquire),
                at("02-28 09:00", .mediate(.meeting)), does("02-28 10:30", .agree(.written, by: "03-06 18:00")),
                at("02-28 10:30", .perform), at("03-06 11:00", .performed),
            ] + papers("03-06 11:30", [.application, .agreement, .receipt])),
        Case(
            registered: "02-27 10:05", kind: .supplies, grid: "ND-01", homes: ["ND-01-020", "ND-01-023"],
            words: "代买的药少了一盒",
            steps: [
                at("02-27 10:10", .accept), does("02-27 10:10", .assign("mediator-03")),
                at("02-27 11:00", .mediate(.telephone)), does("02-27 11:20", .agree(.oral, by: "02-29 18:00")),
                at("02-28 16:00", .performed), at("03-06 10:00", .visit(.satisfied)),
            ] + papers("03-06 10:20", [.acceptance, .record])),
    ]

    private static let withoutAgreement = [
        Case(
            registered: "02-27 16:30", kind: .contract, grid: "IZ-01", firm: Firm(han: "海天纸箱厂", latin: "Haitian Boxes"),
            scale: .complex, people: 4,
            words: "货款争议，法院已立案", steps: [at("02-28 09:00", .decline(.outOfScope), "已告知由法院审理")]),
        Case(
            registered: "02-28 13:00", kind: .quarantine, grid: "SY-02", homes: ["SY-02-018"],
            firm: Firm(han: "上屿村委会", latin: "SY Committee"),
            words: "不认可封门做法",
            steps: [
                at("02-28 13:20", .accept), does("02-28 13:20", .assign("mediator-05")),
                at("02-28 15:00", .mediate(.meeting)), at("02-28 15:40", .end(.refused), "已告知行政、司法途径"),
            ]),
        Case(
            registered: "02-29 09:30", kind: .contract, grid: "QY-02", homes: ["QY-02-009"],
            firm: Firm(han: "前洋农机合作社", latin: "QY Machines Co-op"),
            scale: .general, words: "春耕机耕费没付",
            steps: [
                at("02-29 10:00", .accept), does("02-29 10:00", .assign("mediator-06")),
                at("03-02 09:00", .mediate(.meeting)), does("03-02 10:00", .agree(.written, by: "03-08 18:00")),
                at("03-02 10:00", .perform), at("03-09 09:00", .notPerformed),
            ]),
    ]

    private static let underway = [
        Case(
            registered: "03-01 08:40", kind: .wages, grid: "IZ-03", firm: Firm(han: "鼎新鞋厂", latin: "Dingxin Shoes"),
            source: .government,
            scale: .complex, isMajor: true, people: 12, level: .town, words: "十二名工人的年前工资",
            steps: [
                at("03-01 09:00", .accept), does("03-01 09:00", .assign("mediator-02")),
                does("03-01 09:00", .assign("mediator-07")), at("03-01 14:00", .inquire),
                at("03-03 09:00", .mediate(.meeting)), does("03-03 11:30", .agree(.written, by: "03-10 24:00")),
                at("03-03 11:30", .perform), at("03-10 16:10", .phone(nil, .answered), "厂方称今晚转账"),
            ]),
        Case(
            registered: "03-02 10:20", kind: .quarantine, grid: "ND-02", homes: ["ND-02-015"],
            firm: Firm(han: "青湾镇接待点", latin: "Reception Post"),
            scale: .general, words: "集中隔离的餐费",
            steps: [
                at("03-02 10:30", .accept), does("03-02 10:30", .assign("mediator-03")),
                at("03-03 15:00", .mediate(.video)), does("03-03 16:00", .agree(.written, by: "04-02 18:00")),
                at("03-08 09:00", .court(.applied)), at("03-10 10:00", .court(.accepted)),
            ] + papers("03-10 10:10", [.application, .rightsNotice, .identity, .record, .agreement])),
        Case(
            registered: "03-05 11:15", kind: .unsoldProduce, grid: "QY-01", homes: ["QY-01-030"],
            firm: Firm(han: "鲜达果蔬公司", latin: "Xianda Fruit"),
            scale: .general, people: 6, words: "草莓收购违约",
            steps: [
                at("03-05 13:00", .accept), does("03-05 13:00", .assign("mediator-08")),
                does("03-05 15:00", .recuse("mediator-08")), does("03-05 15:10", .assign("mediator-09")),
                at("03-06 09:00", .inquire), at("03-10 17:00", .moveUp(.town)),
            ]),
        Case(
            registered: "03-06 09:50", kind: .neighbours, grid: "SY-01", homes: ["SY-01-031", "SY-01-033"],
            words: "围墙挡了排水",
            steps: [
                at("03-06 10:10", .accept), does("03-06 10:10", .assign("mediator-05")), at("03-07 09:00", .inquire),
                at("03-09 15:00", .mediate(.onTheSpot)),
            ]),
    ]

    private static let fresh = [
        Case(
            registered: "03-08 18:30", kind: .neighbours, grid: "SY-01", homes: ["SY-01-033"], source: .police,
            words: "同一段围墙再次报警",
            steps: [Step(at: "03-08 19:00", act: .join(10))]),
        Case(
            registered: "03-09 20:10", kind: .family, grid: "SB-01", homes: ["SB-01-012"], people: 3,
            words: "赡养费", steps: [at("03-10 09:00", .wait, "等两个儿子回话")]),
        Case(
            registered: "03-10 19:31", kind: .neighbours, grid: "HA-02", homes: ["HA-02-021", "HA-02-022"], people: 5,
            words: "为倒垃圾在电话里吵，扬言动手", call: Heard(caller: "王某", callback: "22:05"),
            steps: [
                at("03-10 19:33", .flareUp(reported: true), "已报派出所"), does("03-10 19:35", .assign("mediator-10")),
                does("03-10 20:05", .calm(until: "03-10 23:00")),
            ]),
    ]
}
