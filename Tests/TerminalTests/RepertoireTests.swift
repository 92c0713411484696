import Testing

@testable import Terminal

@Suite struct RepertoireTests {
    @Test func sendsASCIIEverywhere() {
        for encoding in [TextEncoding.utf8, .locale, .ascii] {
            let repertoire = Repertoire(encoding: encoding, prefersASCII: true)
            #expect(repertoire.draws(0x41, inColumns: 1))
            #expect(!repertoire.draws(0x41, inColumns: 2))
        }
    }

    @Test func sendsNothingElseInASCII() {
        #expect(!Repertoire(encoding: .ascii, prefersASCII: true).draws(0x540E, inColumns: 2))
    }

    /// A box line and an ellipsis have twins.
    @Test(arguments: [0x2500, 0x2026]) func prefersTwins(_ scalar: UInt32) {
        #expect(!Repertoire(encoding: .utf8, prefersASCII: true).draws(scalar, inColumns: 1))
    }
}
