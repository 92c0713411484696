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
        ("x", nil),
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
        #expect(desk.paper.entries.count { $0.event.kind == "observation.checked" } == 2)
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

    @Test func fourChecksAreAtHand() throws {
        var desk = try RotaDesk()
        for day in 6...10 {
            let time = CheckTime(CivilDate(year: 2020, month: 3, day: day), .morning)
            try desk.paper.act(.measure([Measurement(PaperDesk.observation(1), time, tenths: 360 + day)]))
        }
        #expect(desk.observation(1)?.checks.map(\.tenths) == [367, 368, 369, 370])
    }
}
