import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("The figures of the alerts at the console")
struct AlertFigureBookTests {
    private let request = PageRequest.alertFigures(until: SampleDesk.now, days: AlertFigures.days)

    private var figures: AlertFigures {
        var figures = AlertFigures(from: SampleDesk.now - .days(30), until: SampleDesk.now)
        figures.alerts = 4320
        figures.periods = 4321
        figures.crowdedPeriods = 50
        figures.flood = .hours(9)
        figures.sources = [.init(SourceCode("D01"), 210), .init(SourceCode("D04"), 90), .init(SourceCode("D05"), 12)]
        figures.chattering = 2
        figures.stale = 1
        figures.priorities = [.low: 3300, .medium: 700, .high: 320]
        figures.toTake = [.high: .seconds(171), .medium: .seconds(725), .low: .minutes(41)]
        figures.clearable = 4000
        figures.clearedUnseen = 120
        figures.taken = 4000
        figures.stamped = 130
        return figures
    }

    private func book(_ size: Size = Size(width: 120, height: 36), _ tongue: Tongue = .zh) -> ConsoleDriver {
        var driver = ConsoleDriver(SampleFlood.desk(), size: size, tongue: tongue)
        driver.press(":", "alert figures", "Enter")
        return driver
    }

    @Test("the palette opens them; nothing waits for the page", arguments: FrameTests.sizes, Tongue.allCases)
    func frames(size: Size, tongue: Tongue) {
        var driver = book(size, tongue)
        #expect(driver.effects().contains(.load(request)))
        #expect(driver.text.contains(ConsoleWords.loading[tongue]))
        driver.send(.page(request, .success(.alertFigures(figures))))
        driver.expectFrame("alert-figures-\(size.width)-\(tongue)")
    }

    @Test("each figure says how it is counted")
    func definitions() {
        var driver = book()
        driver.send(.page(request, .success(.alertFigures(figures))))
        for figure in AlertFigure.allCases {
            #expect(driver.text.contains(figure.definition.zh.prefix(20)), "\(figure)")
            driver.press("j")
        }
    }

    @Test(
        "Enter on a source goes to its alerts, on a chattering figure to the source; else it says that there is nothing"
    )
    func behind() {
        var driver = book()
        driver.send(.page(request, .success(.alertFigures(figures))))
        driver.press("Enter")
        #expect(driver.text.contains("这项没有可看的明细"))
        driver.press("/", "反复", "Enter", "Enter")
        #expect(driver.frame.cursor.map { driver.frame.text(row: $0.y).contains("3次/分") } ?? false)
        driver.press(":", "alert figures", "Enter", "/", "后岸-02-004", "Enter", "Enter")
        #expect(driver.text.contains("& 后岸-02-004 门磁"))
        #expect(driver.text.contains("未签收 1"))
    }

    @Test("a page that cannot be read says so")
    func failed() {
        var driver = book()
        driver.send(.page(request, .failure(PageFailure(Phrase(zh: "读不到", en: "cannot read")))))
        #expect(driver.text.contains("读不到"))
    }
}
