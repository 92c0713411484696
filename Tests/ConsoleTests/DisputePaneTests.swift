import Canvas
import Console
import Foundation
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("The disputes pane")
struct DisputePaneTests {
    struct Case: Sendable, CustomStringConvertible {
        var number: Int
        var keys: [String]
        var order: DisputeOrder
        var note: String?
        var description: String { "\(number) " + keys.joined(separator: " ") }

        init(_ number: Int, _ keys: [String], _ order: DisputeOrder, note: String? = nil) {
            self.number = number
            self.keys = keys
            self.order = order
            self.note = note
        }
    }

    /// A driver with a dispute selected.
    private static func driver(on number: Int, tongue: Tongue = .zh, size: Size = Size(width: 120, height: 36))
        -> ConsoleDriver
    {
        var driver = ConsoleDriver(size: size, tongue: tongue)
        driver.press("4", "/", "0\(number)", "Enter")
        return driver
    }

    static let cases = [
        Case(42, ["a"], .accept), Case(42, ["w"], .accept), Case(40, ["w", "3"], .mediate(.telephone)),
        Case(41, ["w", "2", "3", "Enter"], .agree(.oral, performBy: SampleDesk.at(24, 0) + .days(3))),
        Case(41, ["w", "1", "3-15", "Enter"], .agree(.written, performBy: SampleDesk.at(24, 0) + .days(5))),
        Case(39, ["f", "2"], .notPerformed), Case(39, ["w", "1"], .performed),
        Case(38, ["v", "i", "很感谢", "Tab", "1"], .visit(.satisfied), note: "很感谢"),
        Case(38, ["w", "3"], .visit(.dissatisfied)),
        Case(41, ["p", "2", "1"], .phone(StaffCode("S09"), .answered)),
        Case(41, ["p", "1", "2"], .phone(nil, .noAnswer)), Case(41, ["i", "去过", "Enter"], .note, note: "去过"),
        Case(42, [",", "1", "2"], .decline(.outOfScope)), Case(42, [",", "4"], .wait), Case(36, [",", "4"], .resume),
        Case(42, [",", "2", "1"], .calm(until: SampleDesk.at(22, 47, 12))),
        Case(40, [",", "5", "1"], .assign(StaffCode("S10"))),
    ]

    @Test("each key asks for its order, with the version on the screen", arguments: cases)
    func keyToOrder(example: Case) {
        var driver = Self.driver(on: example.number)
        for key in example.keys { driver.press(key) }
        let commands = driver.commands()
        #expect(
            commands.map(\.order) == [.dispute(SampleDisputes.code(example.number), example.order, note: example.note)],
            "\(driver.text)")
        #expect(commands.first?.seen == EntryNumber(Int64(example.number)))
        _ = driver.frame
    }

    @Test("a key of another stage says so and does nothing", arguments: ["f", "v", "x"])
    func otherStage(key: String) {
        var driver = Self.driver(on: 42)
        driver.press(key)
        #expect(driver.commands().isEmpty)
        #expect(driver.text.contains("这一环节不能这样办"))
    }

    @Test("the menu has what the rules allow first, and the rest below with the reason why not")
    func menu() throws {
        var late = Self.driver(on: 39)
        late.press(",")
        let rows = late.text.split(separator: "\n").map(String.init)
        let court = try #require(rows.firstIndex { $0.contains("记司法确认") })
        let decline = try #require(rows.firstIndex { $0.contains("不予受理") })
        #expect(court < decline && rows[decline].contains("这一步不能办"))
        Self.choose("不予受理", &late)
        #expect(late.text.contains("记司法确认") && late.text.contains("不予受理"))
        #expect(late.commands().isEmpty)
        var fresh = Self.driver(on: 42)
        fresh.press(",")
        Self.choose("不予受理", &fresh)
        #expect(fresh.text.contains("当事人拒绝"))
    }

    @Test("an act changes the row when its entries are there, and u takes it back")
    func actAndUndo() {
        var driver = Self.driver(on: 42)
        driver.press("a")
        let entries = driver.carryOut(driver.commands())
        #expect(entries.map(\.event.kind) == ["dispute.accepted"])
        #expect(driver.state.desk.disputes.items[SampleDisputes.code(42)]?.standing.stage == .accepted)
        driver.press("u")
        driver.carryOut(driver.commands())
        #expect(driver.state.desk.disputes.items[SampleDisputes.code(42)]?.standing.stage == .registered)
        #expect(driver.text.contains("已撤销"))
    }

    /// What stands in the menu, the popup behind it, and the order that comes of it.
    static let menuCases: [Case] = [
        Case(42, ["报激化", "还没有报公安"], .flareUp(reported: false)), Case(42, ["不予受理", "当事人拒绝"], .decline(.refused)),
        Case(41, ["移交", "镇"], .moveUp(.town)), Case(41, ["并案", "纠纷042"], .join(SampleDisputes.code(42))),
        Case(41, ["终止调解", "当事人拒绝"], .end(.refused)), Case(41, ["记回避", "许"], .recuse(StaffCode("S09"))),
        Case(41, ["停表等"], .wait), Case(36, ["恢复计时"], .resume), Case(41, ["列为重大"], .major(true)),
        Case(39, ["改为一般"], .major(false)), Case(37, ["记司法确认", "延长十日"], .court(.extended)),
        Case(37, ["记司法确认", "裁定确认"], .court(.confirmed)), Case(39, ["记司法确认", "共同申请"], .court(.applied)),
        Case(40, ["转调解", "视频"], .mediate(.video)),
        Case(41, ["延长期限", "=60"], .extend(until: SampleDesk.at(24, 0) + .days(79))),
        Case(41, ["材料入卷", "权利义务", "="], .paper(.rightsNotice, digest: nil)),
    ]

    @Test("every act of the menu is reached by its name and asks for its order", arguments: menuCases)
    func menuToOrder(example: Case) {
        var driver = Self.driver(on: example.number)
        driver.press(",")
        for label in example.keys { Self.choose(label, &driver) }
        #expect(
            driver.commands().map(\.order) == [
                .dispute(SampleDisputes.code(example.number), example.order, note: nil)
            ], "\(driver.text)")
    }

    /// Moves to the choice that says so, or writes what stands behind `=`.
    private static func choose(_ label: String, _ driver: inout ConsoleDriver) {
        if label.first == "=" { return driver.press(String(label.dropFirst()), "Enter") }
        for _ in 0..<20 {
            let isSelected = driver.text.split(separator: "\n").contains { line in
                guard let mark = line.range(of: "│ ▌ ") else { return false }
                return line[mark.upperBound...].drop { $0 == " " || $0.isNumber }.hasPrefix(label)
            }
            if isSelected { return driver.press("Enter") }
            driver.press("j")
        }
        Issue.record("\(label) is not offered: \(driver.text)")
    }

    @Test("without papers the archive says what it lacks; with them it asks for y")
    func archive() {
        var driver = Self.driver(on: 35)
        driver.press("x")
        #expect(driver.commands().isEmpty && driver.text.contains("还缺"))
        for kind in [PaperKind.application, .rightsNotice, .identity, .record, .agreement] {
            let order = Order.dispute(SampleDisputes.code(35), .paper(kind, digest: nil), note: nil)
            driver.carryOut([Command(id: CommandID("p-\(kind)"), officer: OfficerCode("linwen"), order: order)])
        }
        driver.press("x", "1")
        #expect(driver.commands().isEmpty)
        driver.press("y")
        #expect(driver.commands().map(\.order) == [.dispute(SampleDisputes.code(35), .archive, note: nil)])
    }

    @Test("a scan is filed by its path; one that is not there is refused in a sentence", arguments: Tongue.allCases)
    func scans(tongue: Tongue) throws {
        var driver = Self.driver(on: 41, tongue: tongue)
        driver.press(",")
        Self.choose(OrderKind.disputePaper.name[tongue], &driver)
        Self.choose(PaperKind.record.name[tongue], &driver)
        driver.press("'/usb/调解记录.pdf' ")
        driver.expectFrame("dispute-scan-\(tongue)")
        driver.press("Enter")
        let effect = try #require(driver.effects().last)
        guard case .file(let command, let scan) = effect else {
            Issue.record("\(effect)")
            return
        }
        #expect(scan == "/usb/调解记录.pdf")
        #expect(command.order == .dispute(SampleDisputes.code(41), .paper(.record, digest: nil), note: nil))
        driver.send(.answered(command.id, .failed(PaperProblem.missing.phrase(scan))))
        #expect(driver.text.contains(Phrase(zh: "案卷没有改动", en: "Nothing was filed")[tongue]))
        #expect(driver.state.desk.disputes.items[SampleDisputes.code(41)]?.standing.papers.isEmpty == true)
    }

    @Test("a search, a filter, another order; Esc leaves them in turn")
    func finding() {
        var driver = ConsoleDriver()
        driver.press("4", "&", "xq", "Enter")
        #expect(driver.text.contains("& xq"))
        #expect(!driver.text.contains("家庭"))
        driver.press("Esc", "o")
        #expect(driver.text.contains("家庭") && driver.text.contains("按编号排序"))
        driver.press("Enter")
        #expect(driver.text.contains("经过"))
        driver.press("Esc")
        #expect(!driver.text.contains("经过"))
    }

    @Test("! and ' come back to the open details")
    func thereAndBack() {
        var driver = Self.driver(on: 41)
        driver.press("Enter", "!", "'")
        #expect(driver.text.contains("经过"))
    }

    @Test("frames", arguments: FrameTests.sizes, Tongue.allCases)
    func frames(size: Size, tongue: Tongue) {
        var driver = ConsoleDriver(size: size, tongue: tongue)
        driver.press("4", "j", "j")
        driver.expectFrame("disputes-\(size.width)-\(tongue)")
    }

    @Test("the details of a dispute", arguments: Tongue.allCases)
    func details(tongue: Tongue) {
        var driver = Self.driver(on: 37, tongue: tongue, size: Size(width: 80, height: 24))
        driver.press("Enter")
        let code = SampleDisputes.code(37)
        driver.send(.page(.matter(code.text), .success(.entries(SampleHistory.entries(of: code), more: false))))
        driver.expectFrame("dispute-80-\(tongue)")
    }

    @Test("the menu of a dispute and an empty pane")
    func menuAndCalm() {
        var driver = Self.driver(on: 42, size: Size(width: 80, height: 24))
        driver.press(",")
        driver.expectFrame("dispute-menu-80")
        var calm = ConsoleDriver(SampleDesk.calm())
        calm.press("4")
        #expect(calm.text.contains("没有未结的纠纷"))
    }

    @Test("early signs stand below the cases: a place that quarrels, a household that nobody hears of")
    func earlySigns() {
        var driver = ConsoleDriver()
        driver.press("4", "G")
        #expect(driver.text.contains("苗头 1") && driver.text.contains("2次"))
        driver.press(",")
        #expect(driver.text.contains("登记纠纷"))
        driver.press("1", "Esc", "Enter")
        #expect(driver.text.contains("值班日志"))
        driver.press("Esc")
        driver.send(.tick(SampleDesk.now + .hours(25)))
        driver.press("G")
        #expect(driver.text.contains("未联系"))
        driver.press("h")
        #expect(driver.text.contains("住户卡"))
    }
}
