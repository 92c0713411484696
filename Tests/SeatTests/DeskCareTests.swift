import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@testable import Seat

/// What a seat does for its desk once a second, and what it tells of it.
@Suite struct DeskCareTests {
    @Test func oneTurnAtATime() {
        var care = DeskCare()
        let first = care.begin()
        #expect(first)
        for _ in 0..<5 {
            let another = care.begin()
            #expect(!another)
        }
        care.ended(trouble: nil)
        let next = care.begin()
        #expect(next)
    }

    @Test func troubleStandsUntilATurnIsDone() {
        var care = DeskCare()
        let desk = SampleDesk.desk()
        care.ended(trouble: SeatWords.full)
        #expect(care.condition(of: desk, isInPlace: true, system: SampleDesk.now).trouble == SeatWords.full)
        care.ended(trouble: nil)
        #expect(care.condition(of: desk, isInPlace: true, system: SampleDesk.now) == DeskCondition())
        #expect(care.condition(of: desk, isInPlace: false, system: SampleDesk.now).isReplaced)
    }

    @Test(arguments: DeskKind.allCases) func onlyALiveClockLiesBehind(_ kind: DeskKind) {
        var desk = SampleDesk.desk()
        desk.identity.kind = kind
        let behind = DeskCare().condition(of: desk, isInPlace: true, system: desk.lastRecorded - .minutes(42))
        #expect(behind.minutesBehind == (kind == .live ? 42 : 0))
        let ahead = DeskCare().condition(of: desk, isInPlace: true, system: desk.lastRecorded + .hours(1))
        #expect(ahead == DeskCondition())
    }
}
