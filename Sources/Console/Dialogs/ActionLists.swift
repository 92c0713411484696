internal import Canvas
internal import GridDomain
internal import Language

/// The keys of the place where the officer is, searched as they type.
struct HelpView: Sendable, Equatable {
    var query = TextField()
    var scroll = Scroll()
}

/// One line of the help.
enum HelpLine {
    case heading(Phrase)
    /// A line of words with their inks.
    case text([Span])
    /// A line of an action's text; keys and name stand before the first.
    case action(Action, text: String, isFirst: Bool)
    /// Why the action above it cannot be done now.
    case reason(String)

    static let keyColumns = 9
    /// Where the texts begin.
    static let textColumn = keyColumns + 15
}

/// Every action, searched as the officer types.
struct Palette: Sendable, Equatable {
    var query = TextField()
    var selected = 0

    /// Rows of actions inside a popup: above them the search and a blank, below them two lines on the selected one.
    static func listHeight(_ inner: Int) -> Int { max(1, inner - 5) }

    /// The actions in view: those around the selected one.
    func visible(count: Int, height: Int) -> Range<Int> {
        var scroll = Scroll()
        scroll.follow(selected: selected, count: count, height: height, margin: 1)
        return scroll.visible(count: count, height: height)
    }
}

extension ConsoleState {
    /// What the help shows: the keys of this place first, then those of others, the words of the desk, what the numbers
    /// count; before a search also what the first minute needs.
    func helpLines(_ view: HelpView) -> [HelpLine] {
        let query = view.query.text
        let here = scopes
        let others = Scope.allCases.filter { !here.contains($0) }.flatMap { helpLines($0, query, isHere: false) }
        let mine = here.flatMap { helpLines($0, query, isHere: true) }
        let elsewhere: [HelpLine] = others.isEmpty ? [] : [.heading(ConsoleWords.elsewhere)] + others
        return mine + elsewhere + glossaryLines(query) + figureLines(query) + (query.isEmpty ? firstMinuteHelp : [])
    }

    private func helpLines(_ scope: Scope, _ query: String, isHere: Bool) -> [HelpLine] {
        let actions = Registry.all.filter { $0.scope == scope && answers($0, query) }
        let remarks = scope == .alerts ? remarks(query) : []
        guard !actions.isEmpty || !remarks.isEmpty else { return [] }
        return [.heading(scope.name)] + actions.flatMap { helpLines($0, width: helpTextWidth, isHere: isHere) }
            + remarks
    }

    /// Columns of the help; the plain screen breaks its lines itself.
    private var helpWidth: Int {
        isPlain ? Self.plainWidth : max(10, (place(of: .help(HelpView()))?.width ?? 0) - 4)
    }

    private var helpTextWidth: Int { helpWidth - HelpLine.textColumn }

    /// What the codes of states mean.
    private func remarks(_ query: String) -> [HelpLine] {
        let text = t(AlertStateName.legend)
        guard query.isEmpty || text.localizedContains(query) else { return [] }
        return TextWidth.standard.wrap(text, to: helpWidth).map { .text([Span($0, .textDim)]) }
    }

    /// The words of the desk that answer a search, in either language and by pinyin.
    private func glossaryLines(_ query: String) -> [HelpLine] {
        explained(ConsoleWords.glossaryTitle, Glossary.all.map { ($0.term, $0.meaning) }, query)
    }

    /// What the numbers of the screen count.
    private func figureLines(_ query: String) -> [HelpLine] {
        explained(ConsoleWords.figuresTitle, FigureKind.allCases.map { ($0.name, $0.definition) }, query)
    }

    private func explained(_ title: Phrase, _ words: [(term: Phrase, meaning: Phrase)], _ query: String) -> [HelpLine] {
        let found = words.filter { word in
            query.isEmpty
                || [word.term.zh, word.term.en, word.meaning.zh, word.meaning.en].contains {
                    $0.localizedContains(query)
                }
                || Name(han: word.term.zh, latin: word.term.en, sortKey: Pinyin.syllables(of: word.term.zh)).matches(
                    query)
        }
        guard !found.isEmpty else { return [] }
        let measure = TextWidth.standard
        let other: Tongue = tongue == .zh ? .en : .zh
        return [.heading(title)]
            + found.flatMap { word -> [HelpLine] in
                let term = measure.pad(t(word.term), to: HelpLine.textColumn - 1) + " "
                // Whoever searched in the other language sees the word that was found.
                let text = t(word.meaning) + (query.isEmpty ? "" : " · " + word.term[other])
                return measure.wrap(text, to: max(10, helpTextWidth)).enumerated().map { index, line in
                    let head =
                        index == 0 ? Span(term, .textStrong) : Span(String(repeating: " ", count: HelpLine.textColumn))
                    return .text([head, Span(line, .text)])
                }
            }
    }

    private var firstMinuteHelp: [HelpLine] {
        [.heading(ConsoleWords.firstMinute)] + firstMinuteLines(width: helpWidth, .unicode).map { .text($0) }
    }

    private func helpLines(_ action: Action, width: Int, isHere: Bool) -> [HelpLine] {
        let usage = action.argument.map { " :" + $0.usage(tongue) } ?? ""
        let text = t(action.help(in: self)) + usage
        let fits = TextWidth.standard.columns(of: text) <= width
        let lines = fits ? [text] : TextWidth.standard.wrap(text, to: max(10, width))
        let reason = isHere ? action.disabledReason(self) : nil
        return lines.enumerated().map { .action(action, text: $0.element, isFirst: $0.offset == 0) }
            + (reason.map { [.reason(t($0))] } ?? [])
    }

    mutating func helpKey(_ key: Key, _ view: HelpView) {
        var view = view
        let count = helpLines(view).count
        switch key {
        case .escape, .enter, .function(1): return
        case .down: view.scroll.move(by: 1, count: count, height: helpHeight)
        case .up: view.scroll.move(by: -1, count: count, height: helpHeight)
        case .pageDown: view.scroll.move(by: helpHeight, count: count, height: helpHeight)
        case .pageUp: view.scroll.move(by: -helpHeight, count: count, height: helpHeight)
        default:
            _ = view.query.take(key)
            view.scroll = Scroll()
        }
        open(.help(view))
    }

    /// Rows of actions that the help has room for.
    var helpHeight: Int { max(1, size.height - 10) }

    mutating func paletteKey(_ key: Key, _ palette: Palette, _ out: inout Outbox) {
        var palette = palette
        let rows = paletteRows(palette)
        switch key {
        case .escape: return
        case .down: palette.selected = min(palette.selected + 1, max(0, rows.count - 1))
        case .up, .backtab: palette.selected = max(0, palette.selected - 1)
        case .tab:
            guard rows.indices.contains(palette.selected),
                let whole = completed(rows[palette.selected], palette.query.text)
            else { return paletteKey(.down, palette, &out) }
            palette = Palette(query: TextField(whole))
        case .enter:
            guard rows.indices.contains(palette.selected) else { return }
            if let stays = enter(rows[palette.selected], palette, &out) { open(.palette(stays)) }
            return
        default:
            _ = palette.query.take(key)
            palette.selected = 0
        }
        open(.palette(palette))
    }

    /// Does a row of the palette. What cannot be read keeps the palette open, where the reason stands below the rows.
    private mutating func enter(_ row: PaletteRow, _ palette: Palette, _ out: inout Outbox) -> Palette? {
        guard let words = row.words else {
            guard scopes.contains(row.action.scope) else {
                tell(ConsoleWords.worksIn(row.action.scope.name), tone: .refused)
                return nil
            }
            perform(row.action, &out)
            return nil
        }
        if words.isEmpty || (row.action.disabledReason(self) == nil && reason(against: row) != nil) { return palette }
        perform(row.action, with: words, &out)
        return nil
    }
}
