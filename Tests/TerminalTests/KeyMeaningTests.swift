import CNcurses
import Canvas
import Testing

@testable import Terminal

@Suite struct KeyMeaningTests {
    @Test func namesEachSequenceOnce() {
        let all = KeyMeaning.sequences.map(\.bytes)
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { $0.hasPrefix("\u{1B}") })
    }

    /// Curses reports the shorter one at once, so that the longer one would never be found.
    @Test func hidesNoSequenceBehindAnother() {
        let all = KeyMeaning.sequences.map(\.bytes)
        for sequence in all {
            #expect(!all.contains { $0 != sequence && $0.hasPrefix(sequence) }, "\(sequence.debugDescription)")
        }
    }

    @Test(arguments: [
        ("\u{1B}[1;2A", Key.shiftUp), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}Oc", .controlRight), ("\u{1B}[H", .home),
        ("\u{1B}[8~", .end), ("\u{1B}[1;5F", .controlEnd), ("\u{1B}[[C", .function(3)), ("\u{1B}[24~", .function(12)),
        ("\u{1B}OS", .function(4)), ("\u{1B}Ow", .character("7")), ("\u{1B}Oj", .character("*")),
        ("\u{1B}[O", .focus(false)), ("\u{1B}[Z", .backtab),
    ])
    func knowsWhatTerminalsSend(_ bytes: String, _ key: Key) {
        #expect(KeyMeaning.sequences.first { $0.bytes == bytes }?.meaning == .key(key))
    }

    @Test(arguments: [
        (KEY_UP, Key.up), (KEY_PPAGE, .pageUp), (KEY_BTAB, .backtab), (KEY_F0 + 5, .function(5)), (KEY_SR, .shiftUp),
    ])
    func knowsTheCodesOfCurses(_ code: Int32, _ key: Key) {
        #expect(KeyMeaning(code: code) == .key(key))
    }

    @Test func ignoresOtherCodes() {
        #expect(KeyMeaning(code: KEY_RESIZE) == nil)
        #expect(KeyMeaning(code: KeyMeaning.firstCode + 5000) == nil)
    }
}
