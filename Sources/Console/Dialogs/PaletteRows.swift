internal import Canvas
internal import GridDomain
internal import Language

/// One row of the palette: an action, or an action with something after the space.
struct PaletteRow: Sendable {
    var action: Action
    /// What would be handed to the action; nil for the action alone.
    var words: String?
    var meaning = Phrase(same: "")
}

extension ConsoleState {
    /// What the palette offers for what is typed: the arguments of the action that stands before a space, else actions.
    func paletteRows(_ palette: Palette) -> [PaletteRow] {
        if let (action, argument, words) = argument(in: palette.query.text) {
            return rows(of: action, argument, words)
        }
        return paletteActions(palette).map { PaletteRow(action: $0) }
    }

    /// The action that a text names before a space, and what stands behind it. A word may hold spaces itself.
    private func argument(in text: String) -> (action: Action, argument: Action.Argument, words: String)? {
        let text = text.replacing("　", with: " ")
        let spaces = text.indices.filter { text[$0] == " " }
        for space in spaces.reversed() {
            let head = text[..<space].trimmingSpaces.lowercased()
            guard !head.isEmpty, let (action, argument) = action(called: head) else { continue }
            return (action, argument, text[space...].trimmingSpaces)
        }
        return nil
    }

    private func action(called head: String) -> (Action, Action.Argument)? {
        let here = Set(scopes)
        for action in Registry.withArgument where here.contains(action.scope) {
            guard let argument = action.argument else { continue }
            let names = argument.words + [action.name.zh, action.name.en]
            if names.contains(where: { $0.lowercased() == head }) { return (action, argument) }
        }
        return nil
    }

    /// What was written comes first where it is understood; the proposals that hold it follow.
    private func rows(of action: Action, _ argument: Action.Argument, _ words: String) -> [PaletteRow] {
        let choices = argument.choices(self)
        var rows = choices.filter { $0.answers(words) }
            .map { PaletteRow(action: action, words: $0.text, meaning: $0.meaning) }
        let isChoice = rows.contains { $0.words?.lowercased() == words.lowercased() }
        if rows.isEmpty || (!words.isEmpty && !isChoice && misreading(words, argument) == nil) {
            rows.insert(PaletteRow(action: action, words: words), at: 0)
        }
        return rows
    }

    /// Why a row cannot be done now: the action's own reason, or what is wrong with what was written.
    func reason(against row: PaletteRow) -> Phrase? {
        if let reason = row.action.disabledReason(self) { return reason }
        guard let words = row.words, !words.isEmpty, let argument = row.action.argument else { return nil }
        return misreading(words, argument)
    }

    private func misreading(_ words: String, _ argument: Action.Argument) -> Phrase? {
        do throws(Action.Argument.Misread) {
            _ = try argument.act(words, self)
            return nil
        } catch {
            return error.sentence
        }
    }

    /// What Tab makes of the query: the selected row written out; nil where it stands there already.
    func completed(_ row: PaletteRow, _ query: String) -> String? {
        guard let word = row.action.argument?.words.first else { return nil }
        let whole = word + " " + (row.words ?? "")
        return whole == query ? nil : whole
    }
}

extension Action.Argument.Choice {
    /// Whether it holds what was written, in its text or in what it means.
    func answers(_ words: String) -> Bool {
        words.isEmpty || [text, meaning.zh, meaning.en].contains { $0.localizedContains(words) }
    }
}

extension StringProtocol {
    /// Without blanks at either end.
    fileprivate var trimmingSpaces: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
