import Foundation

/// Says in which line of a drill file a field stands.
struct DrillLines {
    let file: String
    let text: String

    /// An error about a field: `step 2.act`, `person 1.role`, `title`.
    func wrong(_ field: String, _ expected: String) -> DrillError {
        DrillError(file: file, line: line(of: field), field: field, expected: expected)
    }

    /// The key's line behind its table's heading, else the heading's; the first line for what is missing at the top.
    private func line(of field: String) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        var parts = field.split(separator: ".").map(String.init)
        var start = 0
        if let (heading, number) = parts.first.flatMap(Self.table) {
            let heads = lines.indices.filter { lines[$0].hasPrefix("[[\(heading)]]") }
            guard heads.indices.contains(number - 1) else { return nil }
            start = heads[number - 1]
            parts.removeFirst()
        }
        guard let key = parts.first?.split(separator: " ").first else { return start + 1 }
        let end = lines.indices.first { $0 > start && lines[$0].hasPrefix("[[") } ?? lines.count
        let found = lines[start..<end].firstIndex { line in
            line.hasPrefix(key) && line.dropFirst(key.count).first.map { " =.".contains($0) } ?? false
        }
        return (found ?? start) + 1
    }

    /// `step 4` is the fourth `[[step]]`.
    private static func table(_ part: String) -> (heading: String, number: Int)? {
        let words = part.split(separator: " ")
        guard words.count == 2, words[0] != "expect", let number = Int(words[1]) else { return nil }
        return (String(words[0]), number)
    }
}
