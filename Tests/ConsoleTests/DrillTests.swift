import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Drills at the console")
struct DrillTests {
    private static let plan = DrillPlan(
        name: "bad-night", title: DrillText(zh: "难熬的一夜", en: "A bad night"), digest: "00",
        steps: [
            DrillPlan.Step(
                at: 0, act: .call, label: DrillText(zh: "两家在电话里吵", en: "two families quarrel"),
                expected: [DrillPlan.Expected(.call, within: 5), DrillPlan.Expected(.dispute, within: 15)]),
            DrillPlan.Step(
                at: 60, act: .touch, label: DrillText(zh: "门开了", en: "a door opens"),
                expected: [DrillPlan.Expected(.take, within: 3), DrillPlan.Expected(.send, within: 5)]),
            DrillPlan.Step(at: 600, act: .rumour, expected: [DrillPlan.Expected(.log, within: 10)]),
        ], ends: 1200)
    private static let words = "楼上往下泼水，两家在电话里骂起来了，还没动手"

    /// A demo on which the drill has just begun.
    private static func driver(
        size: Size = Size(width: 120, height: 36), tongue: Tongue = .zh, kind: DeskKind = .demo
    ) -> ConsoleDriver {
        var driver = ConsoleDriver(SampleDesk.desk(kind: kind), size: size, tongue: tongue)
        driver.tell(.began(plan))
        return driver
    }

    @Test("the header says that a drill plays, how fast, and that it waits")
    func header() {
        var driver = Self.driver()
        #expect(driver.text.contains("难熬的一夜 0/3"))
        driver.tell(.paced(DrillPace(speed: 20)))
        #expect(driver.text.contains("20倍"))
        driver.tell(.paced(DrillPace(speed: 20, isPaused: true)))
        #expect(driver.text.contains("已暂停") && !driver.text.contains("20倍"))
        driver.expectFrame("drill-paused-120x36-zh")
    }

    @Test("at 80 columns the pause is said before anything else gives way")
    func narrow() {
        var driver = Self.driver(size: Size(width: 80, height: 24), tongue: .en)
        driver.tell(.paced(DrillPace(isPaused: true)))
        #expect(driver.text.contains("PAUSED"))
    }

    @Test(
        "the palette pauses, goes on and sets the speed",
        arguments: [
            ("drill pause", DrillOrder.pause, DrillPace()), ("drill go on", .goOn, DrillPace(isPaused: true)),
            ("drill speed 5", .speed(5), DrillPace()), ("drill speed 1", .speed(1), DrillPace(speed: 20)),
            ("演练速度 20", .speed(20), DrillPace()),
        ])
    func palette(text: String, order: DrillOrder, before: DrillPace) {
        var driver = Self.driver(tongue: .en)
        driver.tell(.paced(before))
        driver.press(":", text, "Enter")
        #expect(driver.commands().map(\.order) == [.drill(order)])
    }

    @Test("restart and score ask for y first")
    func asks() {
        for (text, order) in [("drill restart", DrillOrder.restart), ("drill score", .score)] {
            var driver = Self.driver(tongue: .en)
            driver.press(":", text, "Enter")
            #expect(driver.commands().isEmpty)
            driver.press("1", "y")
            #expect(driver.commands().map(\.order) == [.drill(order)])
        }
    }

    @Test("a live desk refuses all of it, and says why")
    func live() {
        for text in ["drill pause", "drill go on", "drill speed 5", "drill restart", "drill score", "drill"] {
            var driver = ConsoleDriver(SampleDesk.desk(kind: .live), tongue: .en)
            driver.press(":", text, "Enter")
            #expect(driver.commands().isEmpty)
            #expect(driver.text.contains("This desk is live"), "\(text)")
        }
    }

    @Test("what is said stays while it is being written down, and goes once it stands in the journal")
    func said() {
        var driver = Self.driver()
        driver.play(key: "c", DrillText(zh: "记来电", en: "log the call"), step: 0, who: "住户", words: Self.words)
        #expect(driver.text.contains("住户：楼上往下泼水"))
        #expect(driver.effects().contains(.bell))
        driver.press("c")
        #expect(driver.state.hint != nil)
        driver.press("Esc")
        let call = CallStanding(
            isViolent: false, kind: nil, started: SampleDesk.now, ended: SampleDesk.now, callback: nil)
        driver.send(
            .entries([
                Entry(
                    number: driver.state.desk.last.next, recorded: SampleDesk.now, happened: SampleDesk.now,
                    officer: OfficerCode("linwen"), command: CommandID("x"), group: nil,
                    event: .call(
                        MatterEvent(CallCode("990000101-2020-C-0009"), .logged, place: nil, after: call)),
                    personal: Personal(words: "吵架"))
            ]))
        #expect(driver.state.hint == nil)
    }

    @Test("a seat hears what another seat's player says")
    func hint() {
        var driver = Self.driver(tongue: .en)
        driver.play(key: "a", DrillText(zh: "签收", en: "take it"))
        #expect(driver.text.contains("take it"))
    }

    /// A drill that was played and scored: a call that nobody logged, a door that was taken late.
    private static func scored(_ driver: inout ConsoleDriver) -> (DrillReport, [Entry]) {
        guard let run = driver.state.desk.drills.run else {
            preconditionFailure("no drill")
        }
        func entry(_ number: Int64, _ seconds: Int, _ officer: String, _ event: Event, _ command: String) -> Entry {
            Entry(
                number: EntryNumber(run.entry.value + number), recorded: run.began + .seconds(seconds),
                happened: run.began + .seconds(seconds), officer: OfficerCode(officer), command: CommandID(command),
                group: nil, event: event, personal: Personal())
        }
        let door = AlertCode("990000101-2020-A-0077")
        let raised = AlertChange.raised(AlertReport(kind: .doorOpened, grid: PlaceCode("990000101201001")))
        let prefix = "drill-\(run.entry)-"
        var call = entry(1, 0, "desk", .drill(.played(DrillMoment(run: run.entry, step: 0))), prefix + "0-mark")
        call.personal = Personal(words: words, caller: "上屿住户")
        let entries = [
            call, entry(2, 60, "desk", .alert(AlertEvent(door, raised)), prefix + "1-0"),
            entry(3, 60, "desk", .drill(.played(DrillMoment(run: run.entry, step: 1))), prefix + "1-mark"),
            entry(4, 90, "linwen", .drill(.paced(DrillPace(speed: 20))), "x"),
            entry(
                5, 360, "linwen",
                .alert(AlertEvent(door, .taken(until: run.began + .hours(1)))), "y"),
            entry(6, 380, "linwen", .alert(AlertEvent(door, .sent(StaffCode("S01")))), "z"),
        ]
        let report = DrillScoring(run).report(entries, until: run.began + .minutes(20))
        let told = entries.filter { $0.event.subject == DrillEvent.subject }
        for entry in told { driver.tell(drill(entry), entry.personal, at: entry.recorded) }
        driver.tell(.scored(report), at: run.began + .minutes(20))
        return (report, told)
    }

    private static func drill(_ entry: Entry) -> DrillEvent {
        guard case .drill(let event) = entry.event else { preconditionFailure("no entry of a drill") }
        return event
    }

    @Test(
        "the report as a book",
        arguments: [
            ("120x36-zh", Size(width: 120, height: 36), Tongue.zh), ("120x36-en", Size(width: 120, height: 36), .en),
            ("80x24-zh", Size(width: 80, height: 24), .zh), ("200x60-en", Size(width: 200, height: 60), .en),
        ])
    func book(name: String, size: Size, tongue: Tongue) {
        var driver = Self.driver(size: size, tongue: tongue)
        let (report, entries) = Self.scored(&driver)
        driver.press(":", "drill", "Enter")
        #expect(driver.effects().contains(.load(.drill)))
        driver.send(.page(.drill, .success(.drill(report, entries))))
        driver.expectFrame("drill-report-\(name)")
    }

    @Test("a drill of which no step has come says so, and is not one that never was")
    func begins() throws {
        var driver = Self.driver(tongue: .en)
        let run = try #require(driver.state.desk.drills.run)
        driver.press(":", "drill", "Enter")
        driver.send(.page(.drill, .success(.drill(DrillScoring(run).report([], until: run.began), []))))
        #expect(driver.text.contains(DrillReportText.noStepYet[.en]))
        driver.send(.page(.drill, .success(.drill(nil, []))))
        #expect(driver.text.contains(DrillReportText.noDrill[.en]))
    }

    @Test("nobody is told what is still to come")
    func hides() {
        var driver = Self.driver()
        let run = driver.state.desk.drills.run
        driver.play(step: 0, who: "住户", words: Self.words)
        driver.press(":", "drill", "Enter")
        let entries = run.map { [Self.mark(step: 0, of: $0)] } ?? []
        let report = run.map { DrillScoring($0).report(entries, until: $0.began) }
        driver.send(.page(.drill, .success(.drill(report, entries))))
        #expect(driver.text.contains("两家在电话里吵"))
        #expect(!driver.text.contains("门开了") && !driver.text.contains("传言"))
    }

    private static func mark(step: Int, of run: DrillRun) -> Entry {
        Entry(
            number: run.entry.next, recorded: run.began, happened: run.began, officer: .desk,
            command: run.mark(step: step), group: nil,
            event: .drill(.played(DrillMoment(run: run.entry, step: step))), personal: Personal(words: words))
    }

    @Test("the end is told, and stays until something else is said")
    func ends() {
        var driver = Self.driver(tongue: .en)
        _ = Self.scored(&driver)
        driver.wait(.minutes(5))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        #expect(driver.text.contains("The drill is over: 5 acts expected, 0 met, 2 late, 2 missed"))
    }

    @Test("y copies the words of a step, so that a roll can be pasted")
    func copies() {
        var driver = Self.driver()
        let (report, entries) = Self.scored(&driver)
        driver.press(":", "drill", "Enter")
        driver.send(.page(.drill, .success(.drill(report, entries))))
        _ = driver.effects()
        driver.press("y")
        #expect(driver.effects().contains(.copy(Self.words)))
    }

    @Test("the menu of the book offers what can be done now")
    func menu() {
        var driver = Self.driver(tongue: .en)
        driver.press(":", "drill", "Enter", ",")
        #expect(driver.text.contains("drill pause") && !driver.text.contains("drill go on"))
        driver.press("1")
        #expect(driver.commands().map(\.order) == [.drill(.pause)])
    }
}
