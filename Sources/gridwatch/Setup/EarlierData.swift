import Exchange
import Foundation
import GridDomain

/// The sample's data as it was earlier on its day: without what happened since, so that a drill can begin there.
struct EarlierData {
    private let folder: String
    private let begins: Int
    private let start: Instant

    /// Nil when the data stands at that time already.
    ///
    /// - Parameter begins: in seconds of the day.
    /// - Throws: a failure when the data ends before that time, `ExchangeError` for a bad manifest.
    init?(of folder: String, at begins: Int) throws {
        let manifest = try PlaceManifest(path: folder + "/manifest.toml")
        guard let origin = manifest.origin else { throw Failure("\(folder)/manifest.toml: origin: expected a time") }
        let midnight = manifest.zone.instant(CivilTime(date: manifest.zone.date(origin)))
        let start = midnight + .seconds(begins)
        guard start <= origin else {
            throw Failure("begins: the sample's day ends before that; play it on a desk of your own", .misuse)
        }
        guard start < origin else { return nil }
        self.folder = folder
        self.begins = begins
        self.start = start
    }

    /// Writes the folder.
    func write(to target: String) throws {
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            try earlier(name, text, at: start).write(toFile: target + "/" + name, atomically: false, encoding: .utf8)
        }
    }

    private func earlier(_ name: String, _ text: String, at start: Instant) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let kept: [String]
        switch name {
        case "manifest.toml":
            kept = lines.map { $0.hasPrefix("origin") ? "origin = " + Self.time(start) : String($0) }
        case "commands.jsonl": kept = lines.filter { Self.happened($0).map { $0 <= start } ?? true }.map(String.init)
        case "observations.csv": kept = lines.map { ordered(String($0), before: start) }
        default: return text
        }
        return kept.joined(separator: "\n")
    }

    private static func happened(_ line: Substring) -> Instant? {
        guard let found = line.firstRange(of: "\"happened\":") else { return nil }
        return Int64(line[found.upperBound...].prefix(while: \.isNumber)).map(Instant.init(milliseconds:))
    }

    private static let shift = 28_800

    /// A household that was put under observation later that day is so since the shift before: commands name observations
    /// by their order in the file, and those who are with it have signed in with the others.
    private func ordered(_ line: String, before start: Instant) -> String {
        var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard cells.count > 3, let date = ISO8601DateFormatter().date(from: cells[3]) else { return line }
        guard Instant(seconds: Int64(date.timeIntervalSince1970)) > start else { return line }
        cells[3] = Self.time(start - .seconds(begins % Self.shift) - .minutes(10))
        return cells.joined(separator: ",")
    }

    private static func time(_ instant: Instant) -> String {
        ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: Double(instant.seconds)))
    }
}
