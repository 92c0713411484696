internal import Canvas
internal import GridDomain
internal import Language

/// How well an action answers a search text.
enum ActionMatch: Int, Comparable {
    /// The text is the whole name, or the key.
    case whole
    /// The beginning of a word of the name, in pinyin of a syllable, or its initials.
    case beginning
    /// Somewhere inside the name.
    case inside
    /// In the sentence on it.
    case help

    static func < (a: ActionMatch, b: ActionMatch) -> Bool { a.rawValue < b.rawValue }
}

extension ConsoleState {
    /// The actions that the palette shows: what is called so first, and of equals what can be done now.
    func paletteActions(_ palette: Palette) -> [Action] {
        let here = Set(scopes)
        let found = Registry.all.filter { here.contains($0.scope) }.compactMap { action in
            match(action, palette.query.text).map { (action: action, match: $0) }
        }
        let ranked = found.enumerated().map { place, found in
            let isOff = found.action.disabledReason(self) != nil
            return (found.action, rank: (found.match.rawValue, isOff ? 1 : 0, place))
        }
        return ranked.sorted { $0.rank < $1.rank }.map(\.0)
    }

    func answers(_ action: Action, _ query: String) -> Bool { match(action, query) != nil }

    /// Nil where the text names nothing of the action.
    private func match(_ action: Action, _ query: String) -> ActionMatch? {
        let text = query.lowercased()
        let name = action.searchName
        let whole = [name.han.lowercased(), name.latin.lowercased(), name.initials, name.sortKey.filter { $0 != " " }]
        if query.isEmpty || whole.contains(text) { return .whole }
        if action.keys.contains(where: { $0.label(.ascii) == query }) { return .whole }
        if name.han.lowercased().hasPrefix(text) || name.matchesBeginning(text) { return .beginning }
        if [name.han, name.latin, action.id].contains(where: { $0.localizedContains(query) }) { return .inside }
        let help = action.help(in: self)
        return help.zh.localizedContains(query) || help.en.localizedContains(query) ? .help : nil
    }
}

extension Action {
    /// Its name with the pinyin of the Chinese.
    var searchName: Name { Name(han: name.zh, latin: name.en, sortKey: Pinyin.syllables(of: name.zh)) }
}

extension Name {
    /// Whether a text begins a Latin word, a syllable or the initials. Characters have no beginning inside a name.
    fileprivate func matchesBeginning(_ query: String) -> Bool {
        Name(han: "", latin: latin, sortKey: sortKey).matches(query)
    }
}
