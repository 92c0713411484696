import GridDomain
import Testing

@testable import Seat

/// One reading of the journal at a time, and what it means when one does not come back.
@Suite struct FeedFollowerTests {
    @Test func aReadingThatHangsIsNoticed() {
        var feed = FeedFollower(last: EntryNumber(5))
        #expect(feed.ask() == EntryNumber(5))
        for _ in 0..<3 {
            let hangs = feed.tick()
            #expect(!hangs)
        }
        let hangs = feed.tick()
        #expect(hangs)
        #expect(feed.ask() == nil)
        let again = feed.took([], more: false)
        #expect(again)
        let isWell = !feed.tick()
        #expect(isWell)
    }

    @Test func readingsThatComeBackAreNeverLate() {
        var feed = FeedFollower(last: .none)
        for _ in 0..<20 {
            _ = feed.ask()
            let hangs = feed.tick()
            #expect(!hangs)
            _ = feed.took([], more: false)
        }
    }
}
