import GridDomain
import Testing

@Suite struct HealthCheckTests {
    private let today = CivilDate(year: 2020, month: 3, day: 10)

    private func measure(_ tenths: Int, _ half: CheckHalf = .morning, of number: Int = 1) -> Order {
        .measure([Measurement(PaperDesk.observation(number), CheckTime(today, half), tenths: tenths)])
    }

    @Test(arguments: [(339, false), (340, true), (366, true), (429, true), (430, false), (660, false)])
    func whatIsAccepted(_ tenths: Int, _ isAccepted: Bool) throws {
        var desk = try RotaDesk()
        if isAccepted {
            try desk.paper.act(measure(tenths))
            #expect(desk.observation(1)?.check(CheckTime(today, .morning))?.tenths == tenths)
        } else {
            #expect(throws: Refusal.reading(tenths: tenths)) { try desk.paper.act(measure(tenths)) }
            #expect(desk.observation(1)?.checks.isEmpty == true)
        }
    }

    @Test(arguments: [
        ("38.1", 381), ("38", 380), ("381", 381), ("３８．１", 381), ("36.65", nil), ("-1", nil), ("37.2℃", 372),
        ("x", nil), ("三十八", nil), ("十", nil), ("990000197001011234", nil), ("9223372036854775807", nil),
    ])
    func readings(_ text: String, _ tenths: Int?) { #expect(HealthCheck.tenths(text) == tenths) }

    @Test func feverBeginsAt373AndIsOneAlert() throws {
        var desk = try RotaDesk()
        try desk.paper.act(measure(372))
        #expect(desk.openKinds.isEmpty)
        try desk.paper.act(measure(373))
        try desk.paper.act(measure(381))
        #expect(desk.openKinds == [.fever])
        #expect(desk.paper.things.alerts.values.first?.reading == "37.3")
        try desk.paper.act(measure(366, .evening))
        #expect(desk.openKinds.isEmpty)
    }

    @Test func aCorrectionIsANewEntry() throws {
        var desk = try RotaDesk()
        try desk.paper.act(measure(381))
        try desk.paper.act(measure(368))
        #expect(desk.observation(1)?.checks.map(\.tenths) == [368])
        let checks = desk.paper.entries.filter { $0.event.kind == "observation.checked" }
        #expect(checks.map(\.personal.reading) == ["38.1", "36.8"])
        let time = CheckTime(today, .morning)
        #expect(
            checks.map(\.event)
                == [false, true].map {
                    .observation(.changed(PaperDesk.observation(1), Sample.grid, .checked(time, corrects: $0)))
                })
        #expect(desk.openKinds.isEmpty)
    }

    @Test func temperaturesStandInThePersonalPart() throws {
        var desk = try RotaDesk()
        try desk.paper.act(measure(366))
        let entry = try #require(desk.paper.entries.last)
        #expect(entry.personal.reading == "36.6")
        #expect(
            entry.event
                == .observation(.changed(PaperDesk.observation(1), Sample.grid, .checked(CheckTime(today, .morning)))))
    }

    @Test func aMissingCheckIsOneAlertOfAHousehold() throws {
        var desk = try RotaDesk()
        try desk.paper.act(measure(366, of: 2))
        try desk.paper.act(.checkDue(CheckTime(today, .morning)), by: .desk)
        #expect(desk.openKinds == [.temperatureMissing, .temperatureMissing, .temperatureMissing])
        try desk.paper.act(.checkDue(CheckTime(today, .morning)), by: .desk)
        #expect(desk.openKinds.count == 3)
        try desk.paper.act(measure(366))
        #expect(desk.openKinds.count == 2)
    }

    @Test func aCheckAheadIsRefusedWithAllThatCameWithIt() throws {
        var desk = try RotaDesk()
        let ahead = Measurement(PaperDesk.observation(1), CheckTime(today.adding(days: 1), .morning), tenths: 366)
        let fine = Measurement(PaperDesk.observation(2), CheckTime(today, .morning), tenths: 366)
        #expect(throws: Refusal.checkAhead) { try desk.paper.act(.measure([fine, ahead])) }
        #expect(desk.observation(2)?.checks.isEmpty == true)
    }

    @Test(arguments: [
        (0, 20, -1, CheckHalf.evening), (5, 59, -1, .evening), (6, 0, 0, .morning), (13, 59, 0, .morning),
        (14, 5, 0, .evening), (23, 59, 0, .evening),
    ])
    func whatIsToldAtNightIsTheEveningBefore(_ hour: Int, _ minute: Int, _ days: Int, _ half: CheckHalf) throws {
        let zone = try Sample.zone()
        let told = zone.instant(CivilTime(date: today, hour: hour, minute: minute))
        #expect(CheckTime(at: told, zone: zone) == CheckTime(today.adding(days: days), half))
    }

    @Test(arguments: [
        (0, CheckHalf.morning, -1), (0, .evening, -1), (9, .morning, 0), (9, .evening, -1), (15, .morning, 0),
    ])
    func aHalfThatIsNamedIsTheLastOfItsKind(_ hour: Int, _ half: CheckHalf, _ days: Int) throws {
        let zone = try Sample.zone()
        let told = zone.instant(CivilTime(date: today, hour: hour))
        #expect(CheckTime(half, lastAt: told, zone: zone) == CheckTime(today.adding(days: days), half))
    }

    @Test func aHouseholdWhoseTimeIsOverOwesNoCheck() throws {
        var desk = try RotaDesk()
        let zone = desk.paper.identity.zone
        let after = CheckTime(CivilDate(year: 2020, month: 3, day: 21), .morning)
        let last = CheckTime(CivilDate(year: 2020, month: 3, day: 20), .evening)
        #expect(desk.observation(1)?.owes(last, zone: zone) == true)
        #expect(desk.observation(1)?.owes(after, zone: zone) == false)
        desk.paper.now = after.due(zone)
        try desk.paper.act(.checkDue(after), by: .desk)
        #expect(desk.openKinds.isEmpty)
    }

    @Test func oneCommandRaisesOneFeverOfAHousehold() throws {
        var desk = try RotaDesk()
        let home = PaperDesk.observation(1)
        let (morning, evening) = (CheckTime(today, .morning), CheckTime(today, .evening))
        try desk.paper.act(
            .measure([Measurement(home, morning, tenths: 380), Measurement(home, evening, tenths: 385)]))
        #expect(desk.openKinds == [.fever])
        let other = PaperDesk.observation(2)
        try desk.paper.act(
            .measure([Measurement(other, evening, tenths: 365), Measurement(other, morning, tenths: 380)]))
        #expect(desk.openKinds == [.fever])
    }

    @Test func fourChecksAreAtHand() throws {
        var desk = try RotaDesk()
        for day in 6...10 {
            let time = CheckTime(CivilDate(year: 2020, month: 3, day: day), .morning)
            try desk.paper.act(.measure([Measurement(PaperDesk.observation(1), time, tenths: 360 + day)]))
        }
        #expect(desk.observation(1)?.checks.map(\.tenths) == [367, 368, 369, 370])
    }
}
