import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Calls, needs, instructions, log and phone book at the console")
struct DeskWorkTests {
    private func console(_ tongue: Tongue = .zh, _ size: Size = Size(width: 120, height: 36)) -> ConsoleDriver {
        ConsoleDriver(SampleDesk.desk(work: SampleWork.all), size: size, tongue: tongue)
    }

    @Test("books", arguments: [("8", "needs"), ("9", "instructions")], Tongue.allCases)
    func books(book: (String, String), tongue: Tongue) {
        var console = console(tongue)
        console.press(book.0)
        console.expectFrame("\(book.1)-\(tongue.rawValue)")
    }

    @Test("the log and the phone book", arguments: Tongue.allCases)
    func pages(tongue: Tongue) {
        var console = console(tongue)
        console.press("3", "i")
        console.send(.page(.log(before: nil), .success(SampleWork.log)))
        console.expectFrame("log-\(tongue.rawValue)")
        console.press("b")
        for case .load(let request) in console.effects() {
            guard case .onDuty = request else { continue }
            console.send(.page(request, .success(.onDuty([SampleWork.staff[2].code: 2]))))
        }
        console.expectFrame("phones-\(tongue.rawValue)")
    }

    @Test("an empty desk of 80 columns", arguments: ["8", "9", "b"])
    func empty(key: String) {
        var console = ConsoleDriver(size: Size(width: 80, height: 24))
        console.press(key)
        console.expectFrame("empty-80-" + (key == "8" ? "needs" : key == "9" ? "instructions" : "phones"))
    }

    @Test("a call: the key starts the clock, violence puts 110 first, the kind comes afterwards")
    func call() throws {
        var console = console()
        console.press("c", "王某", "Enter", "ha-2-4", "Enter", "楼上楼下争吵", "Enter", "y")
        console.send(.tick(SampleDesk.now + .minutes(1)))
        console.expectFrame("call-violent")
        console.press("Enter", "Enter")
        #expect(console.commands().isEmpty)
        console.expectFrame("call-kind")
        console.press("1", "2")
        let command = try #require(console.commands().first)
        guard case .logCall(let report) = command.order else {
            Issue.record("another order")
            return
        }
        #expect(report.at == MatterSpot(place: PlaceCode("990000101201002"), number: 4))
        #expect(report.isViolent)
        #expect(report.began == SampleDesk.now)
        #expect(report.outcome.kind == .dispute)
        console.carryOut([command])
        #expect(console.text.contains("已登记来电"))
        console.press("c")
        #expect(!console.text.contains("王某"))
    }

    @Test("an alarm interrupts a call; ' brings the half-written form back, clock and all")
    func interrupted() {
        var console = console()
        console.press("c", "王某", "Enter", "后岸")
        console.press("F3")
        #expect(!console.text.contains("王某"))
        console.press("a")
        console.carryOut(console.commands())
        console.press("'")
        #expect(console.text.contains("王某"))
        #expect(console.text.contains("21:47"))
    }

    @Test("a call parked with Esc comes back with the same key")
    func parked() {
        var console = console()
        console.press("c", "王某", "Esc", "c")
        #expect(console.text.contains("王某"))
    }

    /// Writes a call of one line down to the choice of its kind.
    private func call(_ words: String, on console: inout ConsoleDriver) {
        console.press("c", "Enter", "ha-2-4", "Enter", words, "Enter", "n", "Enter", "Enter")
    }

    @Test("a need's form that one call left half written does not come back under another")
    func parkedByCall() {
        var console = console()
        call("要买药", on: &console)
        console.press("2", "Enter", "Enter", "Enter", "Enter", "二甲双胍", "Esc")
        #expect(!console.text.contains("二甲双胍"))
        console.press("c", "Enter", "2")
        #expect(console.text.contains("二甲双胍"))
        console.press("Esc", "c", "Enter", "5")
        console.carryOut(console.commands())
        console.send(.tick(SampleDesk.now + .minutes(1)))
        call("要倒垃圾", on: &console)
        console.press("2")
        #expect(console.text.contains("要倒垃圾"))
        #expect(!console.text.contains("二甲双胍"))
    }

    @Test("what the desk refuses is not lost: ' brings the form back as it was")
    func refused() {
        var console = console()
        call("要买药", on: &console)
        console.press("2", "Enter", "Enter", "Enter", "Enter", "两盒", "Enter", "Enter")
        console.refuse(console.commands(), .timePast)
        #expect(console.text.contains("所写还在"))
        console.press("'")
        #expect(console.text.contains("要买药两盒"))
        console.press("Enter")
        let commands = console.commands()
        guard case .logCall(let report)? = commands.first?.order else {
            Issue.record("another order")
            return
        }
        #expect(report.outcome.need?.words == "要买药两盒")
        console.carryOut(commands)
        console.press("c")
        #expect(!console.text.contains("要买药"))
    }

    @Test("a refused call comes back with c too, with its clock")
    func refusedCall() {
        var console = console()
        call("问政策", on: &console)
        console.press("5")
        console.refuse(console.commands(), .otherPlace)
        console.press("c")
        #expect(console.text.contains("问政策"))
        #expect(console.text.contains("21:47"))
    }

    @Test("words of a refused line of the log, and of a note, come back")
    func refusedWords() {
        var console = console()
        console.press("3", "i", "i", "村医回话", "Enter")
        console.refuse(console.commands(), .notAllowed(.keepLog))
        console.press("'")
        #expect(console.text.contains("村医回话"))
    }

    @Test("words for an alert come back too, from a line and from a choice")
    func refusedNote() {
        var console = console()
        console.press("i", "敲门没人应", "Enter")
        console.refuse(console.commands(), .otherPlace)
        #expect(!console.text.contains("敲门没人应"))
        console.press("'")
        #expect(console.text.contains("敲门没人应"))
        console.press("Esc", "f", "i", "电池松了", "Tab", "3")
        console.refuse(console.commands(), .otherPlace)
        console.press("'")
        #expect(console.text.contains("电池松了"))
    }

    @Test("a row of the log is copied without what was said")
    func copied() {
        var console = console()
        console.press("3", "i")
        console.send(.page(.log(before: nil), .success(SampleWork.log)))
        #expect(console.text.contains("问几时解除"))
        console.press("j", "y")
        let copied = console.effects().compactMap { if case .copy(let text) = $0 { text } else { nil } }
        #expect(copied.count == 1)
        #expect(copied.first?.contains("来电012") == true)
        for word in ["问几时解除", "李"] { #expect(copied.first?.contains(word) == false) }
    }

    @Test("what one officer wrote does not come back to the next")
    func refusedToAnother() throws {
        var console = console()
        console.press("3", "i", "i", "村医回话", "Enter")
        console.refuse(console.commands(), .notAllowed(.keepLog))
        let other = try #require(console.state.desk.watch.officers.values.first { $0.code != OfficerCode("linwen") })
        console.send(.signedOn(other))
        console.press("'")
        #expect(!console.text.contains("村医回话"))
    }

    @Test("with several rows marked no form opens for the first of them")
    func severalMarked() {
        var console = console()
        console.press("1", "Space", "Space", ",")
        console.press("2")
        #expect(console.text.contains("一次登记一户"))
        #expect(!console.text.contains("几次"))
    }

    @Test("an emptied place names nothing")
    func emptiedPlace() {
        var console = console()
        console.press("1", ",", "3", "Up")
        for _ in 0..<14 { console.press("Backspace") }
        console.press("Down", "Down", "Down", "Down", "Enter", "Enter")
        #expect(console.commands().isEmpty)
        #expect(console.text.contains("请写"))
    }

    @Test("a call that is a need goes on in the need's form, and both are one command")
    func brings() throws {
        var console = console()
        console.press("c", "Enter", "ha-2-4", "Enter", "胰岛素两支", "Enter", "n", "Enter", "45", "Enter", "2")
        #expect(console.text.contains("登记代办"))
        console.press("Enter", "2", "Enter", "y")
        #expect(console.text.contains("要不要打120"))
        console.press("Enter", "Enter", "Enter", "Enter")
        #expect(console.text.contains("请写明打了120没有"))
        console.press("n", "Enter", "Enter", "Enter")
        let commands = console.commands()
        guard case .logCall(let report)? = commands.first?.order else {
            Issue.record("another order")
            return
        }
        #expect(report.outcome.need?.words == "胰岛素两支")
        #expect(report.outcome.need?.ambulance == false)
        #expect(report.callback == SampleDesk.now + .minutes(45))
        console.carryOut(commands)
        #expect(console.state.desk.work.needs.open.count == 4)
        #expect(console.text.contains("回电"))
    }

    @Test("a second call on the same quarrel is joined")
    func joined() {
        var console = console()
        console.press("c", "Enter", "ha-2-9", "Enter", "又吵起来了", "Enter", "n", "Enter", "Enter")
        #expect(console.text.contains("并入来电 011"))
        console.press("7")
        guard case .logCall(let report)? = console.commands().first?.order else {
            Issue.record("another order")
            return
        }
        #expect(report.outcome.joined == SampleWork.calls[0].code)
    }

    @Test("needs are given, met and repaid by key")
    func needs() {
        var console = console()
        console.press("8", "d", "1")
        console.carryOut(console.commands())
        #expect(console.state.desk.work.needs[SampleWork.needs[0].code]?.standing.who != nil)
        console.press("w", "Enter", "35.5", "Enter", "Enter")
        console.carryOut(console.commands())
        #expect(console.state.desk.work.needs[SampleWork.needs[0].code]?.standing.outlay == 3550)
        #expect(console.state.desk.work.served(in: PlaceCode("990000101")) == 6)
        console.press("u")
        console.carryOut(console.commands())
        #expect(console.state.desk.work.served(in: PlaceCode("990000101")) == 5)
        console.press("f", "2")
        #expect(
            console.commands().map(\.order) == [.need(SampleWork.needs[0].code, .fail(.outOfStock, note: nil))])
    }

    @Test("an unread instruction is counted on top until it is read")
    func instructions() {
        var console = console()
        #expect(console.text.contains("指示未读 1"))
        console.press("9", "a")
        console.carryOut(console.commands())
        #expect(!console.text.contains("指示未读"))
        console.press("f", "已派人", "Enter")
        console.carryOut(console.commands())
        console.press("w")
        console.carryOut(console.commands())
        #expect(console.state.desk.work.instructions.open.count == 1)
    }

    @Test("@ha answers in one line and notes it as told", arguments: Tongue.allCases)
    func answer(tongue: Tongue) throws {
        var console = console(tongue)
        console.press("@", "ha", "Enter")
        console.expectFrame("answer-\(tongue.rawValue)")
        let commands = console.commands()
        guard case .tell(let place, let words)? = commands.first?.order else {
            Issue.record("another order")
            return
        }
        #expect(place == PlaceCode("990000101201"))
        #expect(words.contains(tongue == .zh ? "未查" : "unvisited"))
        #expect(words.contains(tongue == .zh ? "医学观察2户" : "2 households under observation"))
        #expect(words.contains(tongue == .zh ? "代办服务5人" : "5 people served"))
        console.press("Esc", "@", "zzz", "Enter")
        #expect(console.commands().isEmpty)
    }

    @Test("a household under observation without contact for a day is an early sign, in the needs and when asked")
    func silent() throws {
        var console = console()
        console.press("8")
        #expect(!console.text.contains("24小时无接触"))
        console.send(.tick(SampleDesk.now + .hours(25)))
        #expect(console.text.contains("24小时无接触 7户"))
        console.press("@", "ha", "Enter")
        guard case .tell(_, let words)? = console.commands().first?.order else {
            Issue.record("another order")
            return
        }
        #expect(words.contains("24小时无接触2户"))
    }

    @Test("the card tells who came for a duty, who did not, and where nobody is named")
    func cardDuties() {
        var console = console()
        console.press("j", "h")
        var card = SampleWork.card
        card.duties[1].signed = nil
        card.duties[0].member = nil
        card.duties[0].signed = nil
        for case .load(let request) in console.effects() {
            guard case .card = request else { continue }
            console.send(.page(request, .success(.card(card))))
        }
        #expect(console.text.contains("中班 未签到"))
        #expect(console.text.contains("白班 空岗"))
        #expect(!console.text.contains("夜班 未签到"))
    }

    @Test("the log is searched, and filtered")
    func search() {
        var console = console()
        console.press("3", "i")
        console.send(.page(.log(before: nil), .success(SampleWork.log)))
        console.press("&", "争吵", "Enter")
        #expect(!console.text.contains("问几时解除"))
        console.press("Esc", "/", "问几时", "Enter", ",")
        #expect(console.text.contains("012"))
        console.press("5")
        #expect(
            console.commands().map(\.order) == [.call(SampleWork.calls[1].code, .sort(CallOutcome(.question)))])
    }

    @Test("somebody in the phone book is found by pinyin and phoned")
    func phones() {
        var console = console()
        console.press("b", "/", SampleWork.staff[1].name.initials, "Enter", "p", "1")
        guard case .phoned(let who, let result, _)? = console.commands().first?.order else {
            Issue.record("another order")
            return
        }
        #expect(console.state.desk.staff[who]?.name.matches(SampleWork.staff[1].name.initials) == true)
        #expect(result == .answered)
    }

    @Test("one household on one page, from an alert, and acts work on it", arguments: Tongue.allCases)
    func card(tongue: Tongue) {
        var console = console(tongue)
        console.press("j", "h")
        for case .load(let request) in console.effects() {
            guard case .card = request else { continue }
            console.send(.page(request, .success(.card(SampleWork.card))))
        }
        console.expectFrame("card-\(tongue.rawValue)")
        console.press(",", "2")
        #expect(console.text.contains(tongue == .zh ? "登记代办" : "new need"))
        console.press("Esc", "v", "1")
        #expect(console.commands().count == 1)
    }
}
