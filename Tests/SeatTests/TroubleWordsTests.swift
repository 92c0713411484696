import GridStore
import Language
import Testing

@testable import Seat

/// Trouble with the desk, in the words of officers.
@Suite struct TroubleWordsTests {
    @Test(arguments: StoreTrouble.allCases) func everyTroubleIsOneLineInBothLanguages(_ trouble: StoreTrouble) {
        let phrase = StoreError.trouble(trouble, detail: "SQLite: detail").phrase
        for tongue in Tongue.allCases {
            #expect(!phrase[tongue].isEmpty && !phrase[tongue].contains("\n"))
        }
        #expect(phrase.zh.unicodeScalars.contains { $0.value > 0x4E00 })
        #expect(phrase.en.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test func aNewerDeskSaysSo() {
        #expect(StoreError.newerDesk(needs: 2, have: 1).phrase == SeatWords.newerDesk)
    }
}
