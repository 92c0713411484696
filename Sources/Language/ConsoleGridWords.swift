public import GridDomain

/// What the grids pane says.
extension ConsoleWords {
    public static let villageGrid = Phrase(zh: "村 / 网格", en: "grid")
    public static let chief = Phrase(zh: "负责", en: "chief")
    public static let dueHouseholds = Phrase(zh: "应查", en: "all")
    public static let progress = Phrase(zh: "进度", en: "done")
    public static let done = Phrase(zh: "已查", en: "done")
    public static let unvisited = Phrase(zh: "未查", en: "unvisited")
    public static let unvisitedShort = Phrase(zh: "未查", en: "left")
    public static let people = Phrase(zh: "人", en: "ppl")
    public static let householdsUnit = Phrase(zh: "户", en: " hh")
    public static let peopleUnit = Phrase(zh: "人", en: " p")
    public static let dueBy = Phrase(zh: "限 ", en: "by ")
    public static let noRound = Phrase(zh: "没有进行中的轮次", en: "no open round")
    public static let noGrids = Phrase(zh: "没有网格", en: "No grids")
    public static let filteredTotal = Phrase(zh: "筛选合计", en: "filtered")
    public static let gapsOf = Phrase(zh: "未查 ", en: "unvisited ")
    public static let noGaps = Phrase(zh: "格不漏户，户不漏人：没有未查的", en: "No household and no person is missing")
    public static let noHouseholds = Phrase(zh: "没有登记的户", en: "No households registered")
    public static let household = Phrase(zh: "户", en: "household")
    public static let result = Phrase(zh: "结果", en: "result")
    public static let when = Phrase(zh: "时间", en: "when")
    public static let observation = Phrase(zh: "观察", en: "observed")
    public static let alertsHead = Phrase(zh: "预警", en: "alerts")
    public static let disputesHead = Phrase(zh: "纠纷", en: "disputes")
    public static let address = Phrase(zh: "地址", en: "address")
    public static let untried = Phrase(zh: "未查", en: "not yet")
    public static let name = Phrase(zh: "姓名", en: "name")
    public static let sex = Phrase(zh: "性别", en: "sex")
    public static let born = Phrase(zh: "出生", en: "born")
    public static let relation = Phrase(zh: "关系", en: "relation")
    public static let phone = Phrase(zh: "电话", en: "phone")
    public static let seen = Phrase(zh: "本轮", en: "round")
    public static let seenYes = Phrase(zh: "见到", en: "seen")
    public static let seenNo = Phrase(zh: "未见", en: "not seen")

    /// People who were not seen in a household that is otherwise done.
    public static func missed(_ count: Int) -> Phrase { Phrase(zh: "漏\(count)人", en: "\(count) missed") }

    public static func round(_ number: Int) -> Phrase { Phrase(zh: "第\(number)轮", en: "round \(number)") }

    /// Households where somebody has called in this round already.
    public static func withVisited(_ title: Phrase, _ visited: Int, of count: Int) -> Phrase {
        guard count > 1 else { return Phrase(zh: title.zh + " · 本轮已走访", en: title.en + " · visited already") }
        let were = visited == 1 ? "was" : "were"
        return Phrase(
            zh: title.zh + " · 其中 \(visited) 户本轮已走访",
            en: title.en + " · \(visited) of \(count) \(were) visited already")
    }

    public static func withMissed(_ title: Phrase, _ count: Int) -> Phrase {
        Phrase(zh: title.zh + " · 未见 \(count) 人", en: title.en + " · \(count) not seen")
    }
}

extension VisitResult {
    /// The head of a narrow column of counts.
    public var columnName: Phrase {
        switch self {
        case .done: Phrase(zh: "已查", en: "done")
        case .out: Phrase(zh: "不在", en: "out")
        case .vacant: Phrase(zh: "空房", en: "void")
        case .refused: Phrase(zh: "拒访", en: "ref")
        case .revisit: Phrase(zh: "待访", en: "rev")
        }
    }
}
