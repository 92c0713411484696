internal import Console
internal import Glibc
public import Language

/// The end of a seat: what was handed to the desk is written before anybody lets go of it. The terminal is the shell's
/// again by then.
struct SeatLeaving {
    let effects: SeatEffects
    let mailbox: Mailbox
    let tongue: Tongue

    /// After this many milliseconds whoever waits is told why.
    private static let silence: Int32 = 300
    /// After this many milliseconds the seat goes without: longer than one writer waits for another.
    private static let patience: Int32 = 15_000

    /// - Throws: `SeatError.unsaved` when the desk stayed locked.
    func finish(_ end: SeatEnd) throws {
        if !effects.finishWriting(within: Self.silence) {
            say(SeatWords.saving)
            guard effects.finishWriting(within: Self.patience) else { throw SeatError.unsaved(tongue) }
        }
        for message in mailbox.take() { report(message) }
        switch end {
        case .left: return
        case .signal(let number): say(SeatWords.ended(by: Self.names[number] ?? "\(number)"))
        case .hangup: say(SeatWords.ended(by: "SIGHUP"))
        }
    }

    private static let names = [SIGTERM: "SIGTERM", SIGINT: "SIGINT"]

    /// Nobody sees the message line any more.
    private func report(_ message: SeatMessage) {
        guard case .input(.answered(_, let answer)) = message else { return }
        switch answer {
        case .done: return
        case .refused: say(SeatWords.refusedWhileLeaving)
        case .failed(let text): say(text)
        }
    }

    private func say(_ text: Phrase) {
        let line = Array("gridwatch: \(text[tongue])\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
    }
}

/// A seat that could not end well.
public enum SeatError: Error, Sendable, CustomStringConvertible {
    /// The desk stayed locked, and the last acts were not written.
    case unsaved(Tongue)

    public var description: String {
        switch self {
        case .unsaved(let tongue): SeatWords.unsaved[tongue]
        }
    }
}
