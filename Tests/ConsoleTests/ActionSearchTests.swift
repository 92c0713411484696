import Console
import GridwatchTesting
import Language
import Testing

@Suite("Searching the actions")
struct ActionSearchTests {
    /// The first line of the palette, below the search and a blank.
    private func first(_ query: String, _ tongue: Tongue) -> String {
        var driver = ConsoleDriver(tongue: tongue)
        driver.press(":", query)
        let lines = driver.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let top = lines.firstIndex { $0.contains(": " + query) } ?? 0
        return lines[top + 2]
    }

    @Test(
        "pinyin and its initials find the Chinese names",
        arguments: [
            ("qs", "签收"), ("qianshou", "签收"), ("qian", "签收"), ("shou", "签收"), ("bj", "办结"), ("kszb", "开始值班"),
            ("bz", "备注"),
        ])
    func pinyin(query: String, name: String) {
        #expect(first(query, .zh).contains(name))
    }

    @Test(
        "a whole name comes before the beginning of a word, and that before its middle",
        arguments: [("take", "take "), ("send", "send "), ("close", "close "), ("TAKE", "take "), ("q", "leave ")])
    func ranking(query: String, name: String) {
        #expect(first(query, .en).contains(name))
        #expect(!first(query, .en).contains("untaken"))
    }

    @Test("of equals, what can be done now comes first")
    func possibleFirst() throws {
        var driver = ConsoleDriver(SampleDesk.calm(), tongue: .en)
        driver.press(":")
        let lines = driver.text.split(separator: "\n")
        let raise = try #require(lines.firstIndex { $0.contains("raise an alert ") })
        let take = lines.firstIndex { $0.contains(" take ") } ?? lines.count
        #expect(raise < take)
    }

    @Test("every character of a name has its pinyin")
    func everyCharacter() {
        for action in Registry.all {
            let left = Pinyin.syllables(of: action.name.zh).unicodeScalars.filter { $0.value > 0x2E80 }
            #expect(left.isEmpty, "\(action.name.zh)")
        }
    }

    @Test("the help finds by pinyin too, and says what the codes of states are", arguments: Tongue.allCases)
    func help(tongue: Tongue) {
        var driver = ConsoleDriver(tongue: tongue)
        driver.press("?", "qianshou")
        #expect(driver.text.contains(tongue == .zh ? "签收预警" : "Take the alert"))
        driver = ConsoleDriver(tongue: tongue)
        driver.press("?", "RTNUN")
        #expect(driver.text.contains(tongue == .zh ? "RTNUN 已恢复未签收" : "RTNUN over, untaken"))
    }
}
