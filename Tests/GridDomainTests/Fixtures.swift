import GridDomain

/// An invented township with two villages, and the hours of one afternoon.
enum Sample {
    static let scope = PlaceCode("990000101")
    static let village = PlaceCode("990000101201")
    static let grid = PlaceCode("990000101201001")
    static let other = PlaceCode("990000101202001")
    static let alert = AlertCode("990000101-2020-A-0001")
    static let home = HouseholdCode("990000101H000001")
    static let member = StaffCode("990000101S000001")
    static let chen = OfficerCode("chen")
    static let lin = OfficerCode("lin")

    /// 10 March 2020, 16:00 in Shanghai.
    static let four = Instant(seconds: 1_583_827_200)

    static func name(_ han: String = "测试") -> Name { Name(han: han, latin: "Test", sortKey: "ce shi") }

    static func officer(_ code: OfficerCode, _ roles: [OfficerRole] = [.duty]) -> Officer {
        Officer(code: code, name: name(), roles: roles, place: scope, phone: "000-1")
    }

    /// An alert as it was raised at 16:00 by entry 1.
    static func raised(_ kind: AlertKind = .doorOpened, at instant: Instant = four) -> Alert {
        let report = AlertReport(kind: kind, grid: grid, source: SourceCode("990000101D000001"))
        let stamp = Stamp(number: EntryNumber(1), recorded: instant, happened: instant, officer: .desk)
        return Alert(alert, report, personal: Personal(household: home, householdNumber: 4), at: stamp)
    }

    /// A household of two that nobody has visited.
    static func household(_ code: HouseholdCode = home, people: Int = 2, grid: PlaceCode = grid) -> Household {
        Household(
            code: code, grid: grid, kind: .dwelling, number: 4, screening: HouseholdScreening(round: 0, result: nil),
            residents: (1...people).map { ResidentScreening(code: PersonCode("\(code.text)P\($0)"), lastRound: 0) })
    }

    static func round(_ number: Int, in place: PlaceCode = scope) -> ScreeningRound {
        ScreeningRound(number: number, place: place, name: name("排查"), opened: four, due: four + .hours(48))
    }

    static func zone(_ identifier: String = "Asia/Shanghai") throws -> Zone {
        guard let zone = Zone(identifier: identifier) else { throw MissingZone(identifier: identifier) }
        return zone
    }

    struct MissingZone: Error { let identifier: String }
}

extension Alert {
    /// The alert after a change by somebody, as entry `number`.
    func after(_ change: AlertChange, by officer: OfficerCode = Sample.chen, at instant: Instant = Sample.four) -> Alert
    {
        var alert = self
        let number = EntryNumber(max(alert.version.value, alert.standing.step.value) + 1)
        alert.apply(
            AlertEvent(code, change, before: standing),
            at: Stamp(number: number, recorded: instant, happened: instant, officer: officer))
        return alert
    }
}
