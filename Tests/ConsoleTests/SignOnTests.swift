import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Signing on")
struct SignOnTests {
    @Test("the first act asks who it is, and then goes on")
    func firstAct() throws {
        var driver = ConsoleDriver(officer: nil)
        #expect(driver.text.contains("只读"))
        driver.press("a")
        #expect(driver.commands().isEmpty)
        driver.press("linwen", "Tab", "1234")
        #expect(!driver.text.contains("1234"))
        driver.press("Enter")
        #expect(driver.effects() == [.signOn(OfficerCode("linwen"), pin: "1234")])
        let officer = try #require(driver.state.desk.watch.officers[OfficerCode("linwen")])
        driver.send(.signedOn(officer))
        #expect(driver.commands().map(\.order) == [.alert(SampleAlerts.code(42), .take(note: nil))])
        #expect(!driver.text.contains("只读"))
    }

    @Test("a wrong PIN says so and can be typed again")
    func wrongPin() {
        var driver = ConsoleDriver(officer: nil)
        driver.press("a", "linwen", "Tab", "1111", "Enter")
        driver.send(.signOnFailed(Phrase(zh: "口令不对", en: "Wrong PIN")))
        #expect(driver.text.contains("口令不对"))
        _ = driver.effects()
        driver.press("2222", "Enter")
        #expect(driver.effects() == [.signOn(OfficerCode("linwen"), pin: "2222")])
    }

    @Test("a seat that only reads never asks")
    func readOnlySeat() {
        var driver = ConsoleDriver(officer: nil, isReadOnly: true)
        driver.press("a")
        #expect(driver.text.contains("本席只读"))
        #expect(driver.commands().isEmpty)
    }

    @Test("an officer without the right is told")
    func lacksRight() {
        var driver = ConsoleDriver(officer: "heli")
        driver.press("a")
        #expect(driver.commands().isEmpty)
        #expect(driver.text.contains("您无权处置预警"))
    }

    @Test("whoever may record visits takes one back and repeats it, as the rules have it")
    func registrar() {
        var driver = ConsoleDriver(officer: "heli")
        driver.press("3", "/", "houjie", "Enter", "Enter")
        let grid = PlaceCode("990000101201002")
        driver.send(.page(.households(grid: grid, from: 0), .success(SampleHouseholds.page())))
        _ = driver.effects()
        driver.press("j", "v", "1")
        let visit = driver.commands()
        driver.carryOut(visit)
        driver.press("u")
        #expect(driver.commands().map(\.order) == visit.map { .undo($0.id) })
        driver.press(".")
        #expect(
            driver.commands().map(\.order) == [.visit(SampleHouseholds.code("201002", 2), VisitReport(result: .done))])
    }

    @Test("what lies outside the officer's place is refused before the key is sent")
    func otherPlace() throws {
        var officer = try #require(SampleDesk.desk().watch.officers[OfficerCode("linwen")])
        officer.place = PlaceCode("990000101203")
        var driver = ConsoleDriver()
        driver.send(.signedOn(officer))
        driver.press("a")
        #expect(driver.commands().isEmpty)
        #expect(driver.text.contains("不在您负责的地方"))
    }

    @Test("the form proposes nobody")
    func nobodyProposed() {
        var driver = ConsoleDriver(officer: nil)
        driver.press("a", "Enter", "1234", "Enter")
        #expect(driver.effects().allSatisfy { if case .signOn = $0 { false } else { true } })
        #expect(driver.text.contains("请填工号和口令"))
    }

    @Test("leaving says that the desk goes only where this seat takes it along", arguments: [true, false])
    func leavingDemo(goes: Bool) {
        var driver = ConsoleDriver(SampleDesk.desk(kind: .demo))
        var condition = DeskCondition()
        condition.goesWithSeat = goes
        driver.send(.condition(condition))
        driver.press("q")
        #expect(driver.text.contains("演示数据随之删除") == goes)
    }

    @Test("leaving says whose watch stays")
    func leavingWatch() throws {
        var driver = ConsoleDriver()
        driver.press("q")
        #expect(driver.text.contains("值班仍由您负责"))
        var relief = ConsoleDriver(officer: "zhaomin")
        relief.press("q")
        #expect(relief.text.contains("值班仍由林文负责") && !relief.text.contains("您负责"))
        var nobody = ConsoleDriver(officer: nil, isReadOnly: true)
        nobody.press("q")
        #expect(nobody.text.contains("席位关闭") && !nobody.text.contains("值班仍由"))
        #expect(!nobody.text.contains("值班不变"))
    }

    @Test("leaving closes the seat, not the watch")
    func leaving() {
        var driver = ConsoleDriver()
        driver.press("q", "2")
        #expect(driver.effects().filter { $0 == .leave(.away) }.isEmpty)
        driver.press("q", "1")
        #expect(driver.effects().last == .leave(.away))
    }

    @Test("what one officer has half written is gone when another signs on")
    func halfWrittenWords() throws {
        var driver = ConsoleDriver()
        driver.press("c", "Wang", "Esc", "c")
        #expect(driver.text.contains("Wang"))
        driver.press("Esc")
        let zhao = try #require(
            driver.state.desk.watch.officers.values.first { $0.code != driver.state.officer?.code && $0.may(.keepLog) })
        driver.send(.signedOn(zhao))
        driver.press("c")
        #expect(!driver.text.contains("Wang"))
    }
}
