import Foundation
import Language
import TOMLKit

/// Why a drill file was not taken: file, line where known, field, and what was expected.
public struct DrillError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The path as it was given.
    public var file: String
    /// From 1; nil where the reader cannot say.
    public var line: Int?
    /// Where in the file, as `step 2.act`; `file` or `TOML` when no field was reached.
    public var field: String
    /// In English, to stand behind `expected`.
    public var expected: String

    public var description: String {
        let place = line.map { "\(file), line \($0)" } ?? file
        return "\(place): \(field): expected \(expected)"
    }
}

/// Reads drills from TOML. The format is described in docs/drills.md.
public enum DrillFile {
    /// Reads a file.
    ///
    /// - Throws: `DrillError`.
    public static func read(path: String) throws(DrillError) -> Drill {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw DrillError(file: path, line: nil, field: "file", expected: "a file that can be read")
        }
        return try parse(String(decoding: data, as: UTF8.self), file: path)
    }

    /// Reads text; `file` is only for messages.
    public static func parse(_ text: String, file: String) throws(DrillError) -> Drill {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw DrillError(
                file: file, line: error.source.begin.line, field: "TOML", expected: "valid TOML (\(error.description))")
        } catch {
            throw DrillError(file: file, line: nil, field: "TOML", expected: "valid TOML")
        }
        return try DrillTable(table: table, file: file, text: text).drill()
    }
}

/// A drill's table with the means to say where something is wrong.
struct DrillTable {
    let table: TOMLTable
    let file: String
    let text: String

    func drill() throws(DrillError) -> Drill {
        try allow(["name", "title", "heartbeat", "step"], in: table, at: "")
        let heartbeat = try integer("heartbeat", in: table, at: "") ?? 20
        guard heartbeat > 0 else { throw wrong("heartbeat", "a number of seconds above 0") }
        guard let steps = table["step"]?.array else { throw wrong("step", "at least one [[step]]") }
        var read: [Drill.Step] = []
        for index in 0..<steps.count {
            let place = "step \(index + 1)"
            guard let step = steps[index].table else { throw wrong(place, "a table: write [[step]]") }
            read.append(try self.step(step, at: place))
        }
        return Drill(
            name: try string("name", in: table, at: ""), title: try phrase("title", in: table, at: ""),
            heartbeat: heartbeat, steps: read.sorted { $0.at < $1.at })
    }

    private func step(_ step: TOMLTable, at place: String) throws(DrillError) -> Drill.Step {
        try allow(["at", "act", "source", "words", "hint"], in: step, at: place)
        guard let at = try integer("at", in: step, at: place), at >= 0 else {
            throw wrong(place + ".at", "seconds after the start, 0 or more")
        }
        return Drill.Step(at: at, act: try act(step, at: place), hint: try hint(step, at: place))
    }

    private func act(_ step: TOMLTable, at place: String) throws(DrillError) -> Drill.Act {
        let source = try string("source", in: step, at: place)
        switch try string("act", in: step, at: place) {
        case "touch": return .touch(source: source)
        case "clear": return .clear(source: source)
        case "silence": return .silence(source: source)
        case "report": return .report(source: source, words: try phrase("words", in: step, at: place))
        default: throw wrong(place + ".act", "one of touch, clear, silence, report")
        }
    }

    private func hint(_ step: TOMLTable, at place: String) throws(DrillError) -> Drill.Hint? {
        guard let value = step["hint"] else { return nil }
        guard let hint = value.table else { throw wrong(place + ".hint", "{ key = …, zh = …, en = … }") }
        try allow(["key", "zh", "en"], in: hint, at: place + ".hint")
        return Drill.Hint(
            key: try string("key", in: hint, at: place + ".hint"),
            text: Phrase(
                zh: try string("zh", in: hint, at: place + ".hint"),
                en: try string("en", in: hint, at: place + ".hint")))
    }

    private func phrase(_ key: String, in table: TOMLTable, at place: String) throws(DrillError) -> Phrase {
        let name = join(place, key)
        guard let both = table[key]?.table else { throw wrong(name, "{ zh = …, en = … }") }
        return Phrase(zh: try string("zh", in: both, at: name), en: try string("en", in: both, at: name))
    }

    private func string(_ key: String, in table: TOMLTable, at place: String) throws(DrillError) -> String {
        guard let text = table[key]?.string, !text.isEmpty else { throw wrong(join(place, key), "text") }
        return text
    }

    private func integer(_ key: String, in table: TOMLTable, at place: String) throws(DrillError) -> Int? {
        guard let value = table[key] else { return nil }
        guard let number = value.int else { throw wrong(join(place, key), "a whole number") }
        return number
    }

    private func allow(_ keys: Set<String>, in table: TOMLTable, at place: String) throws(DrillError) {
        if let unknown = table.keys.sorted().first(where: { !keys.contains($0) }) {
            throw wrong(join(place, unknown), "one of \(keys.sorted().joined(separator: ", "))")
        }
    }

    private func join(_ place: String, _ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

    private func wrong(_ field: String, _ expected: String) -> DrillError {
        DrillError(file: file, line: line(of: field), field: field, expected: expected)
    }

    /// The line on which a field stands: the key's line after the step's heading, else the heading's.
    private func line(of field: String) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let parts = field.split(separator: ".")
        var start = 0
        if let head = parts.first, head.hasPrefix("step "), let number = Int(head.dropFirst(5)) {
            let heads = lines.indices.filter { lines[$0].trimmingCharacters(in: .whitespaces).hasPrefix("[[step]]") }
            guard number <= heads.count else { return nil }
            start = heads[number - 1]
        }
        guard let key = parts.count > 1 || start == 0 ? parts.dropFirst(start == 0 ? 0 : 1).first : nil else {
            return start + 1
        }
        let end = lines.indices.first { $0 > start && lines[$0].trimmingCharacters(in: .whitespaces).hasPrefix("[[") }
        let found = lines[start..<(end ?? lines.count)].firstIndex {
            $0.trimmingCharacters(in: .whitespaces).hasPrefix(String(key))
        }
        return (found ?? start) + 1
    }
}
