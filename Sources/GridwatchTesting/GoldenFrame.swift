public import Canvas
internal import Foundation
public import Testing

/// Frames that were looked at and found right, as files.
///
/// A file holds the text grid, an empty line, and a line for each run of roles, so that no theme breaks it. Recording
/// needs `GRIDWATCH_RECORD=1`, and such a run fails.
public enum GoldenFrame {
    /// The text grid between bars, then `row columns role` or `row columns role/ground` for each run.
    public static func describe(_ frame: Frame) -> String {
        var lines = (0..<frame.size.height).map { "|" + padded(frame, $0) + "|" }
        lines.append("")
        for row in 0..<frame.size.height {
            for run in frame.runs(row: row) where run.ink != Ink(.text) {
                let ground = run.ink.ground.map { "/" + $0.rawValue } ?? ""
                let range = "\(run.columns.lowerBound)-\(run.columns.upperBound - 1)"
                lines.append("\(row) \(range) \(run.ink.role.rawValue)\(ground)")
            }
        }
        if let cursor = frame.cursor { lines.append("cursor \(cursor.x),\(cursor.y)") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func padded(_ frame: Frame, _ row: Int) -> String {
        let text = frame.text(row: row)
        let columns = frame.textWidth.columns(of: text)
        return text + String(repeating: " ", count: max(0, frame.size.width - columns))
    }

    static func check(
        _ frame: Frame, _ name: String, file: String, location: SourceLocation
    ) {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Frames")
        let path = folder.appending(path: name + ".txt")
        let drawn = describe(frame)
        let known = try? String(contentsOf: path, encoding: .utf8)
        if ProcessInfo.processInfo.environment["GRIDWATCH_RECORD"] == "1" {
            return record(drawn, known, name, folder: folder, path: path, location)
        }
        guard let known else {
            Issue.record("no frame \(name); record it with GRIDWATCH_RECORD=1", sourceLocation: location)
            return
        }
        if known != drawn { Issue.record("\(name): \(difference(known, drawn))", sourceLocation: location) }
    }

    private static func record(
        _ drawn: String, _ known: String?, _ name: String, folder: URL, path: URL, _ location: SourceLocation
    ) {
        guard known != drawn else { return }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try drawn.write(to: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)", sourceLocation: location)
        } catch {
            Issue.record("could not record \(name): \(error)", sourceLocation: location)
        }
    }

    /// The first lines that differ.
    private static func difference(_ known: String, _ drawn: String) -> String {
        let old = known.split(separator: "\n", omittingEmptySubsequences: false)
        let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
        let place =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let before = old.indices.contains(place) ? old[place] : "(nothing)"
        let after = new.indices.contains(place) ? new[place] : "(nothing)"
        return "line \(place + 1)\n  expected \(before)\n  drawn    \(after)"
    }
}

extension ConsoleDriver {
    /// Compares the screen with `Frames/<name>.txt` beside the test.
    public func expectFrame(
        _ name: String, file: String = #filePath, location: SourceLocation = #_sourceLocation
    ) {
        GoldenFrame.check(frame, name, file: file, location: location)
    }
}
