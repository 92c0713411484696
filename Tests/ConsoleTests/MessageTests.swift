import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("The message line")
struct MessageTests {
    @Test("what a key said goes with the next key that is understood")
    func nextKey() {
        var driver = ConsoleDriver()
        driver.press("Z")
        #expect(driver.text.contains("Z 在这里没有用"))
        driver.press("Y")
        #expect(driver.text.contains("Y 在这里没有用"))
        driver.press("j")
        #expect(!driver.text.contains("在这里没有用"))
    }

    @Test("what an act did stays beside the next key, with the way to take it back")
    func acts() {
        var driver = ConsoleDriver()
        driver.press("a")
        driver.carryOut(driver.commands())
        driver.press("j")
        #expect(driver.text.contains("已签收 上屿-01-017"))
    }

    @Test("a message goes after half a minute, whatever the desk's clock does; what lasts stays")
    func passes() {
        var driver = ConsoleDriver()
        driver.press("Z")
        driver.wait(.seconds(29))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        #expect(driver.text.contains("Z 在这里没有用"))
        driver.wait(.seconds(1))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        #expect(!driver.text.contains("Z 在这里没有用"))
        driver.send(.told(Phrase(zh: "写不进去", en: "not writable"), isBad: true))
        driver.wait(.minutes(5))
        driver.send(.tick(SampleDesk.now + .hours(1)))
        #expect(driver.text.contains("写不进去"))
    }
}
