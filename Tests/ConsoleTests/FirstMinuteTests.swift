import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("The first minute")
struct FirstMinuteTests {
    private func driver(_ size: Size = Size(width: 120, height: 36), _ tongue: Tongue = .en) -> ConsoleDriver {
        ConsoleDriver(size: size, tongue: tongue, isFirstTime: true)
    }

    @Test("a card says what the screen is", arguments: FrameTests.sizes, Tongue.allCases)
    func frames(size: Size, tongue: Tongue) {
        driver(size, tongue).expectFrame("first-minute-\(size.width)-\(tongue)")
    }

    @Test("any key puts it away and does its own work, once and for all")
    func anyKey() {
        var driver = driver()
        #expect(driver.text.contains(ConsoleWords.firstMinute.en))
        driver.press("4")
        #expect(!driver.text.contains(ConsoleWords.firstMinute.en))
        #expect(driver.effects() == [.sawFirstMinute])
        driver.press("a")
        #expect(driver.text.contains("4 Disputes"))
        #expect(!driver.effects().contains(.sawFirstMinute))
    }

    @Test("Esc and a click on it only put it away; the clock and the feed leave it")
    func away() {
        var driver = driver()
        driver.send(.tick(SampleDesk.now + .seconds(5)))
        driver.send(.key(.mouse(MouseEvent(.wheelDown, at: Point(x: 60, y: 15)))))
        #expect(driver.text.contains(ConsoleWords.firstMinute.en))
        driver.send(.key(.mouse(MouseEvent(.press, at: Point(x: 60, y: 15)))))
        #expect(!driver.text.contains(ConsoleWords.firstMinute.en))
        driver.press(":", "first minute", "Enter")
        #expect(driver.text.contains(ConsoleWords.firstMinute.en))
        driver.press("Esc")
        #expect(!driver.text.contains(ConsoleWords.firstMinute.en))
    }
}

@Suite("Help and palette")
struct HelpTests {
    @Test(
        "the words of the desk are found in both languages and by pinyin",
        arguments: ["稳控", "calmed on", "wenkong", "wk"])
    func glossary(query: String) {
        for tongue in Tongue.allCases {
            var driver = ConsoleDriver(tongue: tongue)
            driver.press("?", query)
            let word = Glossary.all.first { $0.term.zh == "稳控" }
            #expect(driver.text.contains(word?.meaning[tongue].prefix(12) ?? "-"), "\(query)")
        }
    }

    @Test("every word has a meaning that ends, and its pinyin")
    func words() {
        #expect(Set(Glossary.all.map(\.term.zh)).count == Glossary.all.count)
        for word in Glossary.all {
            #expect(word.meaning.zh.last == "。" && word.meaning.en.last == ".", "\(word.term.zh)")
            let left = Pinyin.syllables(of: word.term.zh).unicodeScalars.filter { $0.value > 0x2E80 }
            #expect(left.isEmpty, "\(word.term.zh)")
        }
        for kind in FigureKind.allCases {
            let left = Pinyin.syllables(of: kind.name.zh).unicodeScalars.filter { $0.value > 0x2E80 }
            #expect(left.isEmpty, "\(kind.name.zh)")
        }
    }

    @Test("what a number counts is found in the help")
    func figures() {
        var driver = ConsoleDriver(tongue: .en)
        driver.press("?", "unvisited")
        #expect(driver.text.contains(FigureKind.unvisited.definition.en.prefix(30)))
    }

    @Test("what works here stands before what works elsewhere, and says why it cannot be done now")
    func scoped() throws {
        var driver = ConsoleDriver(SampleDesk.calm(), size: Size(width: 120, height: 60), tongue: .en)
        driver.press("?", "take")
        let lines = driver.text.split(separator: "\n").map(String.init)
        let take = try #require(lines.firstIndex { $0.contains("a        take ") })
        #expect(lines[take...].prefix(3).contains { $0.contains("(") && $0.contains("selected") })
        let elsewhere = try #require(lines.firstIndex { $0.contains(ConsoleWords.elsewhere.en) })
        #expect(take < elsewhere)
    }

    @Test("the palette offers every action, and says where those of other places work")
    func palette() {
        var driver = ConsoleDriver(tongue: .en)
        driver.press(":", "stand-in")
        #expect(driver.text.contains("works in: Rota"))
        driver.press("Enter")
        #expect(driver.text.contains("works in: Rota"))
        #expect(driver.commands().isEmpty)
        driver.press("2", ":", "stand-in")
        #expect(!driver.text.contains("works in: Rota"))
    }
}
