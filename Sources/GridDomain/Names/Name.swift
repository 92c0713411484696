/// How a place, person or thing is called, in Han and in Latin letters, and how lists sort it.
///
/// Filled once, at import: no screen ever converts Han to Latin.
public struct Name: Hashable, Sendable, Codable {
    /// 后岸
    public var han: String
    /// Houan
    public var latin: String
    /// `hou an`: lower case, one syllable per character, the order of lists and the text of pinyin search.
    public var sortKey: String

    /// From what an import read or filled in; nothing is converted here.
    public init(han: String, latin: String, sortKey: String) {
        self.han = han
        self.latin = latin
        self.sortKey = sortKey
    }

    /// First letters of the syllables: `ha` for 后岸.
    public var initials: String {
        String(sortKey.split(separator: " ").compactMap(\.first))
    }

    /// Whether a search text names this: part of the characters, the beginning of a Latin word, of the pinyin from any
    /// syllable on (with or without spaces), or of the initials. `ha` finds 后岸 and not 上屿 Shangyu.
    public func matches(_ query: String) -> Bool {
        guard !query.isEmpty else { return false }
        if han.contains(query) { return true }
        let lower = query.lowercased()
        if initials.hasPrefix(lower) { return true }
        return Self.starts(in: latin.lowercased(), with: lower) || Self.starts(in: sortKey, with: lower)
    }

    /// Whether the text, from the beginning of any of its words on and without blanks, begins with the query.
    private static func starts(in text: String, with query: String) -> Bool {
        let words = text.split(separator: " ")
        let wanted = query.filter { $0 != " " }
        return words.indices.contains { words[$0...].joined().hasPrefix(wanted) }
    }
}
