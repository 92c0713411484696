/// Those who may sign on at the desk of the demo. Their PINs are samples, accepted by a demo or exercise desk only.
struct OfficerPlan {
    let code: String
    let name: PersonName
    let roles: String
    let pin: String

    static let all: [OfficerPlan] = [
        OfficerPlan(code: "lin", name: PersonName(han: "林文", latin: "Lin Wen"), roles: "duty", pin: "1642"),
        OfficerPlan(code: "zhao", name: PersonName(han: "赵敏", latin: "Zhao Min"), roles: "duty", pin: "2873"),
        OfficerPlan(code: "chen", name: PersonName(han: "陈晓", latin: "Chen Xiao"), roles: "duty", pin: "3914"),
        OfficerPlan(
            code: "zhou", name: PersonName(han: "周建国", latin: "Zhou Jianguo"), roles: "lead", pin: "52067"),
        OfficerPlan(
            code: "keeper", name: PersonName(han: "王海", latin: "Wang Hai"), roles: "registrar keeper",
            pin: "660185"),
    ]
}
