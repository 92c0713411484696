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
        #expect(driver.commands().isEmpty)
        driver.expectFrame("rota-plan-stand-in")
        driver.press("y")
        let commands = driver.commands()
        guard case .rota(.standIn(let places, let who)) = commands.first?.order else {
            Issue.record("nobody was sent")
            return
        }
        #expect(places.map(\.observation) == [code(1)] && places.map(\.slot) == [slot])
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
        driver.send(.key(.paste("#接龙 中班\n1. 李强 到岗👍\n2. 老张\n3. 小王 请假\n")))
        driver.press("Enter")
        #expect(driver.text.contains("存疑，不签：") && driver.text.contains("老张") && driver.text.contains("小王 请假"))
        #expect(driver.text.contains("认出1人签到，2行存疑不签"))
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

    @Test("a leave shows who takes the duties, and Esc leaves everything as it was", arguments: Tongue.allCases)
    func leave(tongue: Tongue) {
        var driver = ConsoleDriver(tongue: tongue)
        driver.press("2", "j", ",", "4", "3-12 08:00", "Enter")
        driver.expectFrame("rota-plan-leave-\(tongue)")
        driver.press("Esc")
        #expect(driver.commands().isEmpty)
        driver.press(",", "4", "3-12 08:00", "Enter", "y")
        let commands = driver.commands()
        guard case .rota(.leave(StaffCode("S01"), _, _, .other, let instead?)) = commands.first?.order else {
            Issue.record("no leave was asked for")
            return
        }
        driver.carryOut(commands)
        #expect(driver.state.desk.rota.leaves.count == 1)
        for cover in instead {
            #expect(driver.state.desk.rota.running.contains { $0.duty(in: cover.slot)?.member == cover.member })
        }
        driver.press("u")
        driver.carryOut(driver.commands())
        #expect(driver.state.desk.rota.leaves.isEmpty)
    }

    @Test("marked households get their papers in one act")
    func papers() {
        var driver = ConsoleDriver()
        driver.press("2", "Space", "j", "Space", ",", "5", "1")
        let commands = driver.commands()
        #expect(commands.count == 2)
        #expect(commands.allSatisfy { $0.group == commands.first?.group && $0.group != nil })
        #expect(commands.map(\.order) == [1, 5].map { .observation(code($0), .papers([.notice])) })
    }

    @Test("a date is corrected with its reason")
    func correct() {
        var driver = ConsoleDriver(officer: "zhoujianguo")
        driver.press("2", ",", "9", "3-5", "Enter")
        #expect(driver.commands().isEmpty)
        driver.press(" 查票", "Enter")
        let contact = CivilDate(year: 2020, month: 3, day: 5)
        #expect(
            driver.commands().map(\.order) == [
                .observation(code(1), .correct(contact: contact, reason: nil, note: "查票"))
            ])
    }

    @Test("p notes a call in the log when no alert is open about the duty")
    func phone() {
        var driver = ConsoleDriver()
        driver.press("2", "/", "东港-02-034", "Enter", "p", "1")
        guard case .phoned = driver.commands().first?.order else {
            Issue.record("no call was noted")
            return
        }
    }

    @Test("a half that is named is the check", arguments: [("早", CheckHalf.morning), ("晚", .evening)])
    func half(word: String, half: CheckHalf) {
        var driver = ConsoleDriver()
        driver.press("2", "t", "36.6 \(word)", "Enter")
        guard case .measure(let told) = driver.commands().first?.order else {
            Issue.record("no temperature was noted")
            return
        }
        #expect(told.first?.time.half == half)
    }

    @Test("a household comes under observation: the form, the plan, one command, one undo", arguments: Tongue.allCases)
    func admit(tongue: Tongue) {
        var driver = ConsoleDriver(tongue: tongue, officer: "zhoujianguo")
        driver.press("3", "+", "j", "j", "Enter")
        driver.send(.page(.households(grid: FrameTests.backstreet, from: 0), .success(SampleHouseholds.page(30))))
        driver.press("j")
        driver.press(",", "5")
        driver.expectFrame("admit-form-\(tongue)")
        driver.press("Enter", "Enter", "3-8", "Enter", "^u", "23:59", "Enter", "Dr Ye", "Enter")
        #expect(driver.commands().isEmpty)
        #expect(driver.text.contains(tongue == .zh ? "不能在未来" : "cannot lie ahead"))
        driver.press("^u", "15:30", "Enter", "Enter")
        driver.expectFrame("admit-plan-\(tongue)")
        driver.press("y")
        let commands = driver.commands()
        guard case .observe(let order) = commands.first?.order else {
            Issue.record("nobody was admitted")
            return
        }
        #expect(order.notice == "Dr Ye" && order.plan != nil)
        driver.carryOut(commands)
        #expect(driver.state.desk.rota.observation(of: order.household)?.duties.map(\.member) == order.plan?.members)
        driver.press("u")
        driver.carryOut(driver.commands())
        #expect(driver.state.desk.rota.observation(of: order.household) == nil)
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
