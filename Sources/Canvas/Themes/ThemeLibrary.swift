import Foundation

/// The themes in a list of folders, of which the first that has one wins, and the one that is built in.
public struct ThemeLibrary: Sendable {
    /// Where to look, in order. Folders that do not exist are passed over.
    public let folders: [String]

    /// A library over folders given as paths, the most personal one first.
    public init(folders: [String]) {
        self.folders = folders
    }

    /// The name under which the built-in theme is found when no file has it.
    public static let builtInName = "dark"

    /// The names to choose from, sorted: the files' names without `.toml`, and the built-in one.
    public var names: [String] {
        let found = folders.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
                .filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
        }
        return Set(found + [Self.builtInName]).sorted()
    }

    /// Reads a theme and all that it inherits.
    /// - Throws: an error that names file, line, key and what was expected.
    public func theme(named name: String) throws(ThemeError) -> Theme {
        var files = [try load(name, besides: [], askedBy: nil)]
        while let last = files.last, let parent = last.inherits {
            files.append(try load(parent, besides: files.map(\.path), askedBy: last))
        }
        return try Theme(files)
    }

    /// A theme may inherit one of its own name from a later folder, so files that were already used are passed over.
    private func load(_ name: String, besides used: [String], askedBy asker: ThemeFile?) throws(ThemeError) -> ThemeFile
    {
        if Self.isName(name) {
            for path in folders.map({ $0 + "/" + name + ".toml" }) where !used.contains(path) {
                guard FileManager.default.fileExists(atPath: path) else { continue }
                return try ThemeDecoder.decode(try Self.read(path), path: path)
            }
            if name == Self.builtInName, !used.contains(BuiltInTheme.path) {
                return try ThemeDecoder.decode(BuiltInTheme.text, path: BuiltInTheme.path)
            }
        }
        let known = names.map { "\"\($0)\"" }.joined(separator: ", ")
        guard let asker else {
            throw ThemeError(file: name, line: nil, key: "", expected: "expected one of the themes \(known)")
        }
        throw asker.error("inherits", "expected one of \(known) that is not in use already, found \"\(name)\"")
    }

    private static func read(_ path: String) throws(ThemeError) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw ThemeError(file: path, line: nil, key: "", expected: "expected a readable file in UTF-8")
        }
    }

    /// Names come from settings and from other files, and must not lead out of the folders.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.first != "." && !name.contains("/") && !name.contains("\0")
    }
}

extension Theme {
    /// The dark theme as it is built in, for when no file can be used. Its text is known to be right by a test.
    public static let builtIn: Theme = {
        let file = try? ThemeDecoder.decode(BuiltInTheme.text, path: BuiltInTheme.path)
        return (try? Theme(file.map { [$0] } ?? [])) ?? Theme()
    }()
}
