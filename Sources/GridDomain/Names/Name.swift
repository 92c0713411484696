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

    public init(han: String, latin: String, sortKey: String) {
        self.han = han
        self.latin = latin
        self.sortKey = sortKey
    }

    /// First letters of the syllables: `ha` for 后岸.
    public var initials: String {
        String(sortKey.split(separator: " ").compactMap(\.first))
    }

    /// Whether a search text names this: part of the characters, the beginning of the pinyin (with or without
    /// spaces) or of the initials.
    public func matches(_ query: String) -> Bool {
        guard !query.isEmpty else { return false }
        if han.contains(query) { return true }
        let lower = query.lowercased()
        if latin.lowercased().contains(lower) { return true }
        let spelled = sortKey.filter { $0 != " " }
        return spelled.hasPrefix(lower.filter { $0 != " " }) || initials.hasPrefix(lower)
    }
}
