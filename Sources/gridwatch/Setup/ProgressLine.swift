import Foundation
import Operations

/// A progress bar on standard error, only on a terminal.
final class ProgressLine {
    private let shows = isatty(STDERR_FILENO) == 1
    private var lastShown = 0.0
    private let began = Date().timeIntervalSince1970

    /// Draws the bar, at most ten times a second.
    func show(_ progress: ImportProgress) {
        let now = Date().timeIntervalSince1970
        guard shows, now - lastShown >= 0.1 else { return }
        lastShown = now
        let share = progress.bytesTotal == 0 ? 1 : Double(progress.bytesDone) / Double(progress.bytesTotal)
        let filled = Int(share * 30)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
        let rate = Int(Double(progress.rows) / max(0.001, now - began))
        write("\r\u{1B}[K[\(bar)] \(Int(share * 100))%  \(progress.file)  \(progress.rows) rows, \(rate)/s")
    }

    func end() {
        if shows, lastShown > 0 { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
