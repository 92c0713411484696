import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Announced openings at the console")
struct OpeningBookTests {
    @Test("the book shows what runs, what is ahead and what is over", arguments: Tongue.allCases)
    func book(tongue: Tongue) {
        var console = ConsoleDriver(SampleDesk.desk(work: SampleWork.all), tongue: tongue)
        console.press("7")
        console.expectFrame("openings-\(tongue.rawValue)")
    }

    @Test("an empty book says so", arguments: [Size(width: 80, height: 24), Size(width: 200, height: 60)])
    func empty(size: Size) {
        var console = ConsoleDriver(size: size)
        console.press("7")
        console.expectFrame("openings-empty-\(size.width)")
    }

    @Test("a label in pinyin names a household; without an end nothing is sent")
    func typed() throws {
        var console = ConsoleDriver(SampleDesk.desk(work: SampleWork.all))
        console.press("7", "i", "Up", "End")
        for _ in 0..<14 { console.press("Backspace") }
        console.press("ha-2-9", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
        #expect(console.text.contains("报备要有结束时刻"))
        #expect(console.commands().isEmpty)
        console.press("22:30", "Enter", "3", "Enter", "Enter", "Enter")
        let commands = console.commands()
        guard case .announce(let plan)? = commands.first?.order else {
            Issue.record("nothing was announced")
            return
        }
        #expect(plan.at == MatterSpot(place: PlaceCode("990000101201002"), number: 9))
        #expect(plan.until == SampleDesk.at(22, 30))
        #expect(plan.reason == .doctor)
        console.carryOut(commands)
        #expect(console.text.contains("已登记报备"))
        console.press("u")
        console.carryOut(console.commands())
        #expect(console.state.desk.work.openings.open.count == 2)
    }

    @Test("cancelling sends the version that was seen")
    func cancelled() {
        var console = ConsoleDriver(SampleDesk.desk(work: SampleWork.all))
        console.press("7", "x")
        let commands = console.commands()
        #expect(commands.first?.seen == EntryNumber(151))
        console.carryOut(commands)
        #expect(console.state.desk.work.openings.open.count == 1)
    }

    @Test("! leaves the book, ' comes back to it with the half-written form")
    func interrupted() {
        var console = ConsoleDriver(SampleDesk.desk(work: SampleWork.all))
        console.press("7", "i", "End", "x", "F3")
        #expect(!console.text.contains("登记报备"))
        console.press("'")
        #expect(console.text.contains("登记报备"))
    }
}
