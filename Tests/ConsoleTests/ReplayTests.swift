import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("The desk as it stood")
struct ReplayTests {
    /// The sample desk at an earlier entry, with only some of its alerts.
    private func past(_ number: Int64, at now: Instant, alerts: [Alert] = Array(SampleAlerts.all.prefix(4))) -> PastDesk
    {
        let desk = SampleDesk.desk()
        let then = Desk(
            identity: desk.identity, clock: desk.clock, alerts: AlertBoard(items: alerts), disputes: desk.disputes,
            grids: desk.grids, sources: desk.sources, rota: desk.rota, watch: desk.watch, staff: desk.staff,
            last: EntryNumber(number), lastRecorded: now)
        return PastDesk(desk: then, now: now)
    }

    private let at = SampleDesk.at(21, 46, 3)

    /// A console that shows the desk after entry 190.
    private func replaying(
        _ size: Size = Size(width: 120, height: 36), _ tongue: Tongue = .zh, officer: String? = "linwen"
    ) -> ConsoleDriver {
        var driver = ConsoleDriver(size: size, tongue: tongue, officer: officer)
        driver.press("[")
        driver.send(.past(.entry(EntryNumber(199)), .success(past(190, at: at))))
        _ = driver.effects()
        return driver
    }

    private func raised(_ number: Int64) -> Entry {
        Entry(
            number: EntryNumber(number), recorded: SampleDesk.now + .seconds(1), happened: SampleDesk.now,
            officer: .desk, command: CommandID("new"), group: nil,
            event: .alert(
                AlertEvent(
                    SampleAlerts.code(90),
                    .raised(AlertReport(kind: .fever, priority: .high, grid: PlaceCode("990000101201002"))))),
            personal: Personal())
    }

    @Test("the banner, in both languages", arguments: FrameTests.sizes.prefix(2), Tongue.allCases)
    func banner(size: Size, tongue: Tongue) {
        replaying(size, tongue).expectFrame("replay-\(size.width)-\(tongue)")
    }

    @Test("keys go back and forth by entry, also full-width ones", arguments: ["[", "［", "【"])
    func byEntry(key: String) {
        var driver = ConsoleDriver()
        driver.press(key)
        #expect(driver.effects() == [.goBack(to: .entry(EntryNumber(199)))])
        #expect(!driver.state.isReplaying)
        driver.send(.past(.entry(EntryNumber(199)), .success(past(199, at: at))))
        #expect(driver.state.isReplaying)
        #expect(driver.state.desk.last == EntryNumber(199))
        driver.press(key)
        #expect(driver.effects() == [.goBack(to: .entry(EntryNumber(198)))])
        driver.send(.past(.entry(EntryNumber(198)), .success(past(198, at: at))))
        driver.press("]")
        #expect(driver.effects() == [.goBack(to: .entry(EntryNumber(199)))])
    }

    @Test("by full hours, also full-width keys", arguments: ["{", "｛"])
    func byHour(key: String) {
        var driver = ConsoleDriver()
        driver.press(key)
        #expect(driver.effects() == [.goBack(to: .time(SampleDesk.at(21, 0)))])
        driver.send(.past(.time(SampleDesk.at(21, 0)), .success(past(150, at: SampleDesk.at(21, 0)))))
        driver.press(key)
        #expect(driver.effects() == [.goBack(to: .time(SampleDesk.at(20, 0)))])
        driver.send(.past(.time(SampleDesk.at(20, 0)), .success(past(120, at: SampleDesk.at(20, 0)))))
        driver.press("｝")
        #expect(driver.effects() == [.goBack(to: .time(SampleDesk.at(21, 0)))])
        driver.send(.past(.time(SampleDesk.at(21, 0)), .success(past(150, at: SampleDesk.at(21, 0)))))
        driver.press("}")
        #expect(!driver.state.isReplaying)
        #expect(driver.state.desk.last == EntryNumber(200))
    }

    @Test("a key that is held down asks for one moment at a time, and ends where the officer let go")
    func heldDown() {
        var driver = ConsoleDriver()
        for _ in 0..<40 { driver.press("[") }
        #expect(driver.effects() == [.goBack(to: .entry(EntryNumber(199)))])
        driver.send(.past(.entry(EntryNumber(199)), .success(past(199, at: at))))
        #expect(driver.effects() == [.goBack(to: .entry(EntryNumber(160)))])
        #expect(driver.text.contains(ConsoleWords.replayLoading[.zh]))
        driver.send(.past(.entry(EntryNumber(160)), .success(past(160, at: at))))
        #expect(driver.effects() == [])
        #expect(!driver.text.contains(ConsoleWords.replayLoading[.zh]))
    }

    @Test("the palette takes a time", arguments: ["at 21:46", "AT 昨21:46", "回放 2020-03-10 21:46", "at #12"])
    func palette(words: String) {
        var driver = ConsoleDriver()
        driver.press(":", words, "Enter")
        let day = words.contains("昨") ? TimeInterval.day : TimeInterval.none
        let wanted: DeskMoment =
            words.contains("#") ? .entry(EntryNumber(12)) : .time(SampleDesk.at(21, 46) - day)
        #expect(driver.effects() == [.goBack(to: wanted)])
    }

    private enum TimeInterval {
        static let day = GridDomain.Span.days(1)
        static let none = GridDomain.Span.seconds(0)
    }

    @Test("what is no time, still to come or before the first entry is told, and the desk stays live")
    func noSuchMoment() {
        var driver = ConsoleDriver(tongue: .en)
        driver.press(":", "at noon", "Enter")
        #expect(driver.text.contains("write a time as 21:46"))
        driver.press("Esc", ":", "at 23:59", "Enter")
        #expect(driver.text.contains("still to come"))
        #expect(driver.effects() == [])
        driver.press("Esc")
        driver.press(":", "at 0:01", "Enter")
        let text = PastError.beforeFirst(SampleDesk.at(16, 0)).phrase(
            now: SampleDesk.now, SampleDesk.desk().identity.zone)
        driver.send(.past(.time(SampleDesk.at(0, 1)), .failure(PageFailure(text))))
        #expect(driver.text.contains("first entry is of 16:00"))
        driver.press("]")
        #expect(driver.text.contains(ConsoleWords.replayIsNow[.en]))
        #expect(!driver.state.isReplaying)
    }

    @Test("Esc comes back in one key to where the officer was, with what has happened since")
    func backToNow() {
        var driver = ConsoleDriver()
        driver.press("3", "j", "[")
        driver.send(.past(.entry(EntryNumber(199)), .success(past(190, at: at))))
        driver.press("1", "j", "Enter")
        driver.send(.entries([raised(201)]))
        #expect(driver.state.desk.last == EntryNumber(190))
        #expect(driver.effects().contains(.bell))
        #expect(driver.text.contains(ConsoleWords.replayUntaken(1)[.zh].prefix(2)))
        driver.press("Esc")
        #expect(!driver.state.isReplaying)
        #expect(driver.state.desk.last == EntryNumber(201))
        #expect(driver.state.desk.alerts.items[SampleAlerts.code(90)] != nil)
        #expect(driver.state.scopes.first == .grids)
    }

    @Test("time goes on behind it: the clock of the banner moves, the moment does not")
    func clock() {
        var driver = replaying()
        driver.send(.tick(SampleDesk.now + .seconds(30)))
        #expect(driver.state.now == at)
        #expect(driver.state.live.now == SampleDesk.now + .seconds(30))
        #expect(driver.text.contains("21:47:42"))
        #expect(driver.text.contains("21:46:03"))
    }

    @Test("no act that writes can be begun, and each says why")
    func readOnly() {
        let driver = replaying()
        for action in Registry.all where action.writes {
            #expect(action.disabledReason(driver.state) == ConsoleWords.replayReads, "\(action.id)")
        }
        var pressed = replaying(Size(width: 120, height: 36), .en)
        for key in "adwfxpseivtcu.,@" {
            pressed.send(.key(.character(key)))
            pressed.press("1", "y", "Enter", "Enter")
            if pressed.state.isReplaying { #expect(pressed.commands() == [], "\(key)") }
        }
        pressed = replaying(Size(width: 120, height: 36), .en)
        pressed.press("a")
        #expect(pressed.text.contains(ConsoleWords.replayReads[.en]))
    }

    @Test("whatever is pressed in a replay, nothing is sent", arguments: 1...3)
    func random(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let keys = "adwfxpsievlogjkn/&*.;uyz1234567890,+- ?hbtcm@r".map { Key.character($0) } + [.enter, .tab, .down]
        var driver = replaying()
        for _ in 0..<200 {
            driver.send(.key(keys.randomElement(using: &generator) ?? .enter))
            #expect(driver.state.isReplaying)
            #expect(driver.commands() == [])
            #expect(driver.frame.size == driver.state.size)
        }
    }

    @Test("! leaves the replay for what waits now")
    func nextUntaken() {
        var driver = replaying()
        driver.press("!")
        #expect(!driver.state.isReplaying)
        #expect(driver.state.scopes.first == .alerts)
    }

    @Test("the history of an alert ends at the moment")
    func history() {
        var driver = ConsoleDriver(size: Size(width: 120, height: 60))
        let code = SampleAlerts.code(43)
        driver.press("j", "[")
        driver.send(.past(.entry(EntryNumber(199)), .success(past(199, at: at, alerts: SampleAlerts.all))))
        driver.press("Enter")
        driver.send(.page(.history(code), .success(.entries(SampleHistory.entries(code), more: false))))
        #expect(driver.text.contains("邻居说在扔垃圾"))
        driver.press(":", "at #151", "Enter")
        driver.send(.past(.entry(EntryNumber(151)), .success(past(151, at: at, alerts: SampleAlerts.all))))
        #expect(!driver.text.contains("邻居说在扔垃圾"))
    }

    @Test("a form that was opened while the past was on its way is not taken away")
    func formFirst() {
        var driver = ConsoleDriver()
        driver.press("[", "c")
        driver.send(.past(.entry(EntryNumber(199)), .success(past(199, at: at))))
        #expect(!driver.state.isReplaying)
    }

    @Test("what was half written before stays to be kept while a replay stands in front")
    func halfWritten() {
        var driver = ConsoleDriver()
        driver.press("c", "王", "Esc")
        let before = driver.state.live.halfWritten
        #expect(!before.isEmpty)
        driver.press("[")
        driver.send(.past(.entry(EntryNumber(199)), .success(past(190, at: at))))
        #expect(driver.state.live.halfWritten == before)
        #expect(driver.state.halfWritten.isEmpty, "a replay writes nothing")
    }
}
