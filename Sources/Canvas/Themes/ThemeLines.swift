/// In which line of a theme file each key stands, for messages. Quotes around keys are taken off.
struct ThemeLines: Sendable {
    private var lines: [String: Int] = [:]

    init(_ text: String) {
        var section = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.first == "[" {
                section = Self.path(line.dropFirst().prefix { $0 != "]" })
                note(section, index + 1)
            } else if let key = Self.key(in: line) {
                note(section.isEmpty ? key : section + "." + key, index + 1)
            }
        }
    }

    /// The line of a key, or of the nearest one that holds it.
    subscript(key: String) -> Int? {
        var key = key[...]
        while true {
            if let line = lines[String(key)] { return line }
            guard let dot = key.lastIndex(of: ".") else { return nil }
            key = key[..<dot]
        }
    }

    private mutating func note(_ path: String, _ line: Int) {
        lines[path] = lines[path] ?? line
    }

    private static func key(in line: Substring) -> String? {
        guard line.first != "#", let equals = line.firstIndex(of: "=") else { return nil }
        return path(line[..<equals])
    }

    private static func path(_ text: Substring) -> String {
        String(text.filter { !" \t\"'\r".contains($0) })
    }
}
