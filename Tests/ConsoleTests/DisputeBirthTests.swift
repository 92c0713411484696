import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Registering disputes in the console")
struct DisputeBirthTests {
    private let grid = PlaceCode("990000101201002")

    private func console(tongue: Tongue = .zh, size: Size = Size(width: 120, height: 36)) -> ConsoleDriver {
        ConsoleDriver(SampleDesk.desk(work: SampleWork.all), size: size, tongue: tongue)
    }

    private func report(_ console: inout ConsoleDriver) throws -> (DisputeReport, [Command]) {
        let commands = console.commands()
        guard case .registerDispute(let report)? = commands.first?.order else {
            Issue.record("nothing registered: \(console.text)")
            throw CancellationError()
        }
        return (report, commands)
    }

    @Test("an alert leads to a dispute, and each shows the other")
    func bornFromAnAlert() throws {
        var console = console()
        console.press(",", "4", "Enter", "门开着吵架", "Enter", "Enter", "3", "Enter", "y", "Enter", "1")
        let (report, commands) = try report(&console)
        #expect(report.kind == .neighbours && report.words == "门开着吵架" && report.isMajor && report.people == 3)
        #expect(report.links == [ThingLink(.alert, SampleAlerts.code(42).text)])
        #expect(report.parties?.map(\.number) == [17])
        console.carryOut(commands)
        console.press("Enter")
        #expect(console.text.contains("纠纷090"))
        console.press("u")
        console.carryOut(console.commands())
        #expect(console.state.desk.disputes.items.values.contains { $0.standing.stage == .struck })
    }

    @Test("a call goes on in the dispute's form: one command, linked both ways", arguments: Tongue.allCases)
    func bornFromACall(tongue: Tongue) throws {
        var console = console(tongue: tongue)
        console.press("c", "Enter", "ha-2-4", "Enter", "楼上楼下争吵", "Enter", "n", "Enter", "Enter", "1")
        console.expectFrame("call-quarrel-\(tongue)")
        console.press("1")
        #expect(console.text.contains("楼上楼下争吵"))
        console.press("Enter", "王二")
        console.press("Enter", "Enter", "Enter", "Enter", "Enter")
        #expect(console.commands().isEmpty)
        console.expectFrame("dispute-form-\(tongue)")
        console.press("Backspace", "Backspace", "ha-2-5，鼎新鞋厂")
        console.press("Enter", "Enter", "Enter", "Enter", "Enter", "1")
        let commands = console.commands()
        guard case .logCall(let call)? = commands.first?.order, let report = call.outcome.dispute else {
            Issue.record("no dispute: \(console.text)")
            return
        }
        #expect(report.parties?.map(\.number) == [4, 5, nil] && report.grid == grid)
        #expect(report.kind == .neighbours && report.words == "楼上楼下争吵" && commands.count == 1)
        console.carryOut(commands)
        let made = try #require(console.state.desk.disputes.items.values.first { $0.code.text.hasSuffix("0090") })
        #expect(made.standing.links.map(\.kind) == [.call])
        #expect(made.people == 3)
        console.press("c")
        #expect(!console.text.contains("楼上楼下争吵"))
    }

    @Test("a quarrel may be kept as a call alone, or be about a dispute of the village")
    func quarrels() {
        var console = console()
        let quarrel = ["c", "Enter", "ha-2-4", "Enter", "又吵了", "Enter", "n", "Enter", "Enter", "1"]
        for key in quarrel { console.press(key) }
        console.press("2")
        console.carryOut(console.commands())
        #expect(console.state.desk.work.calls.items.values.contains { $0.code.text.hasSuffix("0090") || !$0.isClosed })
        for key in quarrel { console.press(key) }
        console.press("3")
        guard case .logCall(let call)? = console.commands().first?.order else {
            Issue.record("no call: \(console.text)")
            return
        }
        #expect(call.outcome.about == SampleDisputes.code(42))
    }

    @Test("a need leads to a dispute, and shows it")
    func bornFromANeed() throws {
        var console = console()
        console.press("8", ",", "1", "ha-2-5", "Enter", "退货", "Enter", "Enter", "Enter", "Enter", "2")
        let (report, commands) = try report(&console)
        #expect(report.links == [ThingLink(.need, SampleWork.needs[0].code.text)] && report.kind == .supplies)
        console.carryOut(commands)
        #expect(console.text.contains("纠纷090"))
    }

    @Test("marked households quarrel with each other; the card of one shows it")
    func bornBetweenHouseholds() throws {
        var console = console()
        console.press("3", "+", "j", "j", "Enter")
        console.send(.page(.households(grid: grid, from: 0), .success(SampleHouseholds.page(30))))
        console.press(
            "Space", "Space", ":", "dispute.new", "Enter", "Enter", "围墙", "Enter", "Enter", "Enter", "Enter", "1")
        let (report, commands) = try report(&console)
        #expect(report.parties?.map(\.number) == [1, 2] && report.grid == grid && report.words == "围墙")
        console.carryOut(commands)
        #expect(
            console.state.desk.disputes.items.values.contains {
                $0.parties.count == 2 && $0.code.text.hasSuffix("0090")
            })
    }

    @Test("a half-written dispute comes back where it was begun; a person's name is no enterprise")
    func parked() {
        var console = console()
        console.press(":", "dispute.new", "Enter", "李强", "Enter", "Esc")
        console.press(":", "dispute.new", "Enter")
        #expect(console.text.contains("李强"))
        console.press("吵", "Enter", "Enter", "Enter", "Enter")
        #expect(console.text.contains("如 鼎新鞋厂") && console.commands().isEmpty)
    }
}
