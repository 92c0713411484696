internal import Canvas
internal import Language

/// The theme as the terminal can draw it, resolved again only when another is chosen.
struct ThemeInUse {
    let themes: ThemeLibrary
    let depth: ColorDepth
    let ascii: Bool
    /// The banner of a desk that is not the real one.
    let tint: Role?
    private var name: String?
    private var current: ResolvedTheme
    private var found: Phrase?

    init(themes: ThemeLibrary, depth: ColorDepth, ascii: Bool, tint: Role?) {
        self.themes = themes
        self.depth = depth
        self.ascii = ascii
        self.tint = tint
        current = Theme.builtIn.resolved(at: depth, ascii: ascii, tint: tint)
    }

    /// The theme of a name; the built-in one when its file is missing or bad.
    mutating func resolved(named wanted: String) -> ResolvedTheme {
        if wanted != name {
            name = wanted
            current = read(wanted).resolved(at: depth, ascii: ascii, tint: tint)
        }
        return current
    }

    private mutating func read(_ wanted: String) -> Theme {
        do {
            let theme = try themes.theme(named: wanted)
            found = theme.warnings.first.map { SeatWords.themeWarning("\($0)", others: theme.warnings.count - 1) }
            return theme
        } catch {
            found = SeatWords.badTheme("\(error)")
            return .builtIn
        }
    }

    /// What was wrong with the file of the theme that was chosen last, told once.
    mutating func takeTrouble() -> Phrase? {
        defer { found = nil }
        return found
    }
}
