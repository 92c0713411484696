import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Rota pane")
struct RotaPaneTests {
    private func code(_ number: Int) -> ObservationCode { ObservationCode("990000101-2020-Q-000\(number)") }

    private let slot = ShiftSlot(CivilDate(year: 2020, month: 3, day: 10), .evening)

    @Test("by exception", arguments: FrameTests.sizes, Tongue.allCases)
    func now(size: Size, tongue: Tongue) {
        var driver = ConsoleDriver(size: size, tongue: tongue)
        driver.press("2")
        driver.expectFrame("rota-\(size.width)-\(tongue)")
    }

    @Test("a week, and the members", arguments: ["5", "6"])
    func views(key: String) {
        var driver = ConsoleDriver()
        driver.press("2", "z", key)
        driver.expectFrame("rota-view-\(key)")
    }

    @Test("popups", arguments: ["d", ",", "t"])
    func popups(key: String) {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24))
        driver.press("2", key)
        driver.expectFrame("rota-popup-\(key == "," ? "menu" : key)")
    }

    @Test("w signs the member in for all households of the shift, and u takes it back")
    func signIn() {
        var driver = ConsoleDriver()
        driver.press("2", "j", "w")
        let commands = driver.commands()
        #expect(commands.map(\.order) == [.rota(.signIn(slot, [StaffCode("S01")]))])
        driver.carryOut(commands)
        #expect(driver.state.desk.rota.items[code(2)]?.duty(in: slot)?.signed != nil)
        #expect(driver.text.contains("已签到 李强"))
        driver.press("u")
        driver.carryOut(driver.commands())
        #expect(driver.state.desk.rota.items[code(2)]?.duty(in: slot)?.signed == nil)
    }

    @Test("h opens the card of the selected household")
    func card() {
        var driver = ConsoleDriver()
        driver.press("2", "h")
        let household = driver.state.desk.rota.items[code(1)]?.household
        #expect(household != nil)
        #expect(
            driver.effects().contains { effect in
                guard case .load(.card(let code, _)) = effect else { return false }
                return code == household
            })
    }

    @Test("d proposes who may and sends them")
    func standIn() {
        var driver = ConsoleDriver()
        driver.press("2", "d", "1")
        let commands = driver.commands()
        guard case .rota(.standIn(let places, let who)) = commands.first?.order else {
            Issue.record("nobody was sent")
            return
        }
        #expect(places == [RotaOrder.DutyPlace(code(1), slot)])
        driver.carryOut(commands)
        #expect(driver.state.desk.rota.items[code(1)]?.duty(in: slot)?.member == who)
    }

    @Test("t takes 34.0 to 42.9 with symptoms, and says what is wrong with 66", arguments: ["66", "x", "33.9", "43"])
    func temperature(wrong: String) {
        var driver = ConsoleDriver()
        driver.press("2", "t", wrong, "Enter")
        #expect(driver.commands().isEmpty)
        #expect(driver.text.contains("34.0"))
        driver.press("^u", "38.1 咳嗽", "Enter")
        let time = CheckTime(CivilDate(year: 2020, month: 3, day: 10), .evening)
        #expect(
            driver.commands().map(\.order) == [.measure([Measurement(code(1), time, tenths: 381, symptoms: [.cough])])])
    }

    @Test("a roll is matched, asked about once, and taken back with one key")
    func roll() {
        var driver = ConsoleDriver()
        driver.press("2", ",", "2")
        driver.send(.key(.paste("#接龙 中班\n1. 李强 到岗👍\n2. 老张\n")))
        driver.press("Enter")
        #expect(driver.text.contains("认出1人签到，1行存疑不签"))
        #expect(driver.commands().isEmpty)
        driver.press("y")
        #expect(driver.commands().map(\.order) == [.rota(.signIn(slot, [StaffCode("S01")]))])
    }

    @Test("a roll that matches nobody is refused where it stands")
    func emptyRoll() {
        var driver = ConsoleDriver()
        driver.press("2", ",", "2")
        driver.send(.key(.paste("1. 甲\n2. 乙")))
        driver.press("Enter")
        #expect(driver.text.contains("接龙里没有认出的人"))
        #expect(driver.commands().isEmpty)
    }

    @Test("everybody but the marked signs in after y")
    func allBut() {
        var driver = ConsoleDriver()
        driver.press("2", ",", "1")
        #expect(driver.commands().isEmpty)
        driver.press("y")
        #expect(driver.commands().map(\.order) == [.rota(.signInAllBut(slot, PlaceCode("990000101"), []))])
    }

    @Test("a release that is due needs y, an early one a reason")
    func release() {
        var driver = ConsoleDriver()
        driver.press("2", ",", "6", "好转", "Enter")
        #expect(driver.commands().map(\.order) == [.observation(code(1), .release(papers: [], note: "好转"))])
    }

    @Test("groups fold and unfold; a search finds what lies folded")
    func fold() {
        var driver = ConsoleDriver()
        driver.press("2")
        #expect(!driver.text.contains("东港-02-034"))
        driver.press("/", "东港-02-034", "Enter")
        #expect(driver.text.contains("东港-02-034"))
        driver.press("-")
        #expect(!driver.text.contains("东港-02-034"))
        driver.press("+")
        #expect(driver.text.contains("东港-02-034"))
    }

    @Test("figures follow the filter and a chip says so")
    func filter() {
        var driver = ConsoleDriver()
        driver.press("2", "&", "上屿", "Enter")
        #expect(driver.text.contains("& 上屿"))
        #expect(!driver.text.contains("后岸-02-007"))
    }
}
