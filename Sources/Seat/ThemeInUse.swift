internal import Canvas

/// The theme as the terminal can draw it, resolved again only when another is chosen.
struct ThemeInUse {
    let themes: ThemeLibrary
    let depth: ColorDepth
    let ascii: Bool
    private var name: String?
    private var current: ResolvedTheme

    init(themes: ThemeLibrary, depth: ColorDepth, ascii: Bool) {
        self.themes = themes
        self.depth = depth
        self.ascii = ascii
        current = Theme.builtIn.resolved(at: depth, ascii: ascii)
    }

    /// The theme of a name; the built-in one when its file is missing or bad.
    mutating func resolved(named wanted: String) -> ResolvedTheme {
        if wanted != name {
            name = wanted
            let theme = (try? themes.theme(named: wanted)) ?? Theme.builtIn
            current = theme.resolved(at: depth, ascii: ascii)
        }
        return current
    }
}
