import Language
import Testing

@Suite("Counts and shares")
struct CountsTests {
    @Test("English has one and many")
    func plurals() {
        #expect(Counts.households(1) == Phrase(zh: "1户", en: "1 household"))
        #expect(Counts.households(212) == Phrase(zh: "212户", en: "212 households"))
        #expect(Counts.people(1).en == "1 person")
        #expect(Counts.people(0) == Phrase(zh: "0人", en: "0 people"))
        #expect(Counts.entries(1).en == "1 entry")
        #expect(Counts.entries(2).en == "2 entries")
        #expect(Counts.metres(40) == Phrase(zh: "40米", en: "40 m"))
    }

    @Test(arguments: [
        Counts.households, Counts.people, Counts.grids, Counts.villages, Counts.alerts, Counts.sources, Counts.entries,
        Counts.rows,
    ])
    func everyCount(_ count: @Sendable (Int) -> Phrase) {
        expectBoth(count(1), "one")
        expectBoth(count(7), "many")
        #expect(count(1).en.dropFirst() != count(7).en.dropFirst())
    }

    @Test("A share is rounded down: 100% means that nothing is missing")
    func shares() {
        #expect(Percent.tenths(0.9583) == "95.8%")
        #expect(Percent.tenths(0.9999) == "99.9%")
        #expect(Percent.tenths(1) == "100%")
        #expect(Percent.tenths(0) == "0.0%")
        #expect(Percent.whole(0.919) == "91%")
        #expect(Percent.whole(0.9999) == "99%")
        #expect(Percent.whole(0.29) == "29%")
        #expect(Percent.whole(1) == "100%")
        #expect(Percent.whole(.nan) == "0%")
    }
}
