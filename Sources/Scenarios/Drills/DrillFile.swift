import Foundation
internal import GridStore
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
        return try DrillTable(table: table, lines: DrillLines(file: file, text: text)).drill()
    }
}

extension Drill {
    /// SHA-256 of the file in hexadecimal.
    var digest: String { Chain.hexadecimal(Chain.sha256(text.utf8)) }
}
