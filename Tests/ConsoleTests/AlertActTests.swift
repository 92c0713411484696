import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Acts on alerts")
struct AlertActTests {
    struct Case: Sendable, CustomStringConvertible {
        var keys: [String]
        var order: AlertOrder
        var description: String { keys.joined(separator: " ") }
    }

    /// The cursor begins on alert 042, a fever that nobody has taken.
    static let cases = [
        Case(keys: ["a"], order: .take(note: nil)),
        Case(keys: ["ａ"], order: .take(note: nil)),
        Case(keys: ["d", "1"], order: .send(StaffCode("S04"))),
        Case(keys: ["d", "j", "Enter"], order: .send(StaffCode("S05"))),
        Case(keys: ["d", "/", "lq", "Enter"], order: .send(StaffCode("S01"))),
        Case(keys: ["f", "3"], order: .outcome(.falseDevice, note: nil)),
        Case(keys: ["f", "i", "门已关", "Tab", "1"], order: .outcome(.real, note: "门已关")),
        Case(keys: ["x", "2", "y"], order: .close(.announced, note: nil)),
        Case(
            keys: ["s", "1", "1"],
            order: .shelve(until: SampleDesk.at(22, 17, 12), reason: .repairOrdered, note: nil)),
        Case(
            keys: ["s", "4", "23:30", "Enter", "2"],
            order: .shelve(until: SampleDesk.at(23, 30), reason: .awaitingCallback, note: nil)),
        Case(
            keys: ["s", "2", "5", "等电工", "Enter"],
            order: .shelve(until: SampleDesk.at(22, 47, 12), reason: .other, note: "等电工")),
        Case(keys: ["p", "1", "2"], order: .phone(StaffCode("S04"), .noAnswer, note: nil)),
        Case(keys: ["i", "已问邻居", "Enter"], order: .note("已问邻居")),
        Case(keys: ["e", "Enter"], order: .refer(note: nil)),
    ]

    @Test("each key asks for its order, with the version on the screen", arguments: cases)
    func keyToOrder(example: Case) {
        var driver = ConsoleDriver()
        for key in example.keys { driver.press(key) }
        let commands = driver.commands()
        #expect(commands.map(\.order) == [.alert(SampleAlerts.code(42), example.order)])
        #expect(commands.first?.seen == EntryNumber(42))
        #expect(commands.first?.officer == OfficerCode("linwen"))
        #expect(commands.first?.group == nil)
    }

    @Test("a close is never confirmed by Enter, and Esc leaves it open")
    func closeNeedsYes() {
        var driver = ConsoleDriver()
        driver.press("x", "Enter", "Enter", "Enter")
        #expect(driver.commands().isEmpty)
        driver.press("Esc", "Esc")
        #expect(driver.commands().isEmpty)
        #expect(!driver.text.contains("确认办结"))
    }

    @Test("a row is pending until its own entry comes back through the feed")
    func pendingUntilFed() {
        var driver = ConsoleDriver()
        driver.press("a")
        let commands = driver.commands()
        #expect(driver.text.contains("待确认"))
        let entry = Entry(
            number: EntryNumber(201), recorded: driver.state.now, happened: driver.state.now,
            officer: OfficerCode("linwen"), command: commands[0].id, group: nil,
            event: .alert(AlertEvent(SampleAlerts.code(42), .taken(until: SampleDesk.at(22, 17)))), personal: Personal()
        )
        driver.send(.answered(commands[0].id, .done(entries: [entry.number])))
        #expect(driver.text.contains("待确认"))
        driver.send(.entries([entry]))
        #expect(!driver.text.contains("待确认"))
    }

    @Test("the next step is on the way, then there")
    func nextStep() {
        var driver = ConsoleDriver()
        driver.press("/", "郭海", "Enter", "w")
        let first = driver.commands()
        #expect(first.map(\.order) == [.alert(SampleAlerts.code(35), .underway)])
        driver.carryOut(first)
        driver.press("w")
        #expect(driver.commands().map(\.order) == [.alert(SampleAlerts.code(35), .arrived)])
    }

    @Test("where nobody was sent, the next step says what to do instead")
    func nobodySent() {
        var driver = ConsoleDriver()
        driver.press("w")
        #expect(driver.commands().isEmpty)
        #expect(driver.text.contains("还没有派人"))
    }

    @Test("u takes the last act back, and then the one before")
    func undo() {
        var driver = ConsoleDriver()
        driver.press("a")
        driver.carryOut(driver.commands())
        driver.press("d", "1")
        driver.carryOut(driver.commands())
        driver.press("u")
        let undo = driver.commands()
        #expect(undo.map(\.order) == [.undo(CommandID("c-2"))])
        driver.carryOut(undo)
        #expect(driver.state.desk.alerts.items[SampleAlerts.code(42)]?.standing.response == AlertStanding.Response.none)
        #expect(driver.text.contains("已撤销"))
        driver.press("u")
        #expect(driver.commands().map(\.order) == [.undo(CommandID("c-1"))])
    }

    @Test("an undo is asked once until it is answered, and again when it could not be asked at all")
    func undoAgain() {
        var driver = ConsoleDriver(tongue: .en)
        driver.press("a")
        driver.carryOut(driver.commands())
        driver.press("u", "u")
        let first = driver.commands()
        #expect(first.map(\.order) == [.undo(CommandID("c-1"))])
        #expect(driver.text.contains("Taking it back already"))
        driver.send(.answered(first[0].id, .failed(Phrase(same: "the disk is full"))))
        #expect(driver.text.contains("the disk is full"))
        driver.press("u")
        let second = driver.commands()
        #expect(second.map(\.order) == [.undo(CommandID("c-1"))])
        driver.send(.answered(second[0].id, .refused(.unknown(thing: "c-1"))))
        driver.press("u")
        #expect(driver.commands().isEmpty)
    }

    @Test("of a group that was taken back in part, the rest is taken back next")
    func undoTheRest() {
        var driver = ConsoleDriver()
        driver.press("Space", "Space", "d", "1")
        let commands = driver.commands()
        driver.carryOut(commands)
        driver.press("u")
        let undo = driver.commands()
        #expect(undo.count == 2)
        driver.carryOut([undo[0]])
        driver.send(.answered(undo[1].id, .failed(Phrase(same: "locked"))))
        driver.press("u")
        #expect(driver.commands().map(\.order) == [undo[1].order])
    }

    @Test("notes, calls and words to the lead stay")
    func remarksStay() {
        var driver = ConsoleDriver()
        driver.press("i", "x", "Enter")
        driver.carryOut(driver.commands())
        driver.press("u")
        #expect(driver.commands().isEmpty)
        #expect(driver.text.contains("没有可撤销的操作"))
    }

    @Test("a conflict says who was first and when")
    func conflict() {
        var driver = ConsoleDriver()
        driver.press("a")
        let commands = driver.commands()
        let refusal = Refusal.conflict(by: OfficerCode("zhaomin"), at: SampleDesk.at(21, 47), change: "taken")
        driver.send(.answered(commands[0].id, .refused(refusal)))
        #expect(driver.text.contains("赵敏"))
        #expect(driver.text.contains("21:47"))
        #expect(!driver.text.contains("待确认"))
    }

    @Test("an act from a form names what was seen when the form was opened, not what came in meanwhile")
    func seenAtOpening() throws {
        var driver = ConsoleDriver()
        driver.press("g", "f")
        let opened = driver.state.desk.last
        let other = Command(
            id: CommandID("other"), officer: OfficerCode("zhaomin"),
            order: .alert(SampleAlerts.code(42), .take(note: nil)))
        let step = try #require(driver.carryOut([other]).last?.number)
        driver.press("3")
        let command = try #require(driver.commands().first { $0.id != other.id })
        let seen = try #require(command.seen)
        #expect(seen <= opened)
        #expect(seen < step)
        driver.press("Esc", "i")
        driver.press("Esc", "f", "3")
        #expect(driver.commands().first?.seen == step)
    }

    @Test(". does the last act again, but never a close")
    func repeats() {
        var driver = ConsoleDriver()
        driver.press("f", "3")
        driver.carryOut(driver.commands())
        driver.press("g", ".")
        #expect(driver.commands().map(\.order) == [.alert(SampleAlerts.code(43), .outcome(.falseDevice, note: nil))])
        var closer = ConsoleDriver()
        closer.press("x", "1", "y")
        closer.carryOut(closer.commands())
        closer.press(".")
        #expect(closer.commands().isEmpty)
    }

    @Test("raising the priority is in the menu, and only where it can rise")
    func menu() {
        var driver = ConsoleDriver()
        driver.press(",")
        #expect(driver.text.contains("手工报警"))
        #expect(!driver.text.contains("级别提高到"))
        driver.press("Esc", "G", "/", "信源", "Enter", ",", "5")
        #expect(driver.commands().map(\.order) == [.alert(SampleAlerts.code(41), .escalate(.high))])
    }

    @Test("after u the cursor goes to the alert that came back, unless a key came first", arguments: [false, true])
    func undoSelects(moves: Bool) {
        let steps: [(AlertChange, Instant)] = [
            (.taken(until: SampleDesk.at(22, 40)), SampleDesk.at(21, 41)), (.cleared, SampleDesk.at(21, 42)),
        ]
        let over = SampleAlerts.alert(50, .leftZone, "203001", 29, SampleDesk.at(21, 30), source: "D03", steps: steps)
        var driver = ConsoleDriver(SampleDesk.desk(alerts: [over] + SampleAlerts.all))
        driver.press("/", "050", "Enter", "f", "1")
        driver.carryOut(driver.commands())
        #expect(driver.state.desk.alerts.items[over.code]?.isClosed == true)
        driver.press("g", "u")
        let undo = driver.commands()
        if moves { driver.press("j", "k") }
        driver.carryOut(undo)
        let row = driver.frame.cursor.map { driver.frame.text(row: $0.y) } ?? ""
        #expect(row.contains("-01-029") != moves)
    }

    @Test("an open alert whose condition is over says what is left, the word before the code")
    func overButOpen() {
        let steps: [(AlertChange, Instant)] = [
            (.taken(until: SampleDesk.at(22, 40)), SampleDesk.at(21, 41)), (.cleared, SampleDesk.at(21, 42)),
        ]
        let over = SampleAlerts.alert(50, .leftZone, "203001", 29, SampleDesk.at(21, 30), source: "D03", steps: steps)
        var driver = ConsoleDriver(SampleDesk.desk(alerts: [over]))
        driver.press("Enter")
        #expect(driver.text.contains("正常 NORM"))
        #expect(driver.text.contains("还差结果") && !driver.text.contains("无须处置"))
    }
}
