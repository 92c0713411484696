import GridDomain

/// Desk work of the evening, told by hand: calls, needs, an announced opening, an instruction of the lead, the log.
enum DeskWorkStory {
    /// One act with the clock time of the evening; the household by its key.
    struct Step {
        var at: String
        var household: String?
        var act: Act
    }

    enum Act {
        case call(String, caller: String, violent: Bool, CallKind, callback: String?)
        case need(NeedKind, String, urgent: Bool, due: String)
        case opening(OpeningReason, until: String)
        case instruction(String, due: String)
        case log(String)
    }

    static let all: [Step] = [
        Step(at: "17:10", household: "SY-01-005", act: .need(.errand, "米十斤、青菜、鸡蛋", urgent: false, due: "22:30")),
        Step(
            at: "18:40", household: "DG-02-014",
            act: .call("隔壁的狗叫了一天，吵起来了", caller: "章某", violent: false, .dispute, callback: nil)),
        Step(at: "20:05", household: nil, act: .log("卫生院来电：明早八点到后岸采样，请通知网格长")),
        Step(
            at: "20:31", household: "ND-01-006",
            act: .call("有人说集市明天开门，问真假", caller: "李某", violent: false, .question, callback: nil)),
        Step(at: "21:05", household: "HA-01-012", act: .need(.medicine, "胰岛素两支，家里只剩今晚的", urgent: true, due: "23:30")),
        Step(
            at: "21:12", household: "DG-02-019",
            act: .call("又为狗叫的事吵", caller: "金某", violent: false, .dispute, callback: nil)),
        Step(at: "21:20", household: nil, act: .instruction("后岸未查的今晚清零，22点前报我", due: "22:00")),
        Step(at: "21:32", household: "HA-01-076", act: .opening(.waste, until: "22:15")),
    ]
}
