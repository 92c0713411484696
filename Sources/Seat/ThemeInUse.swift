internal import Canvas

/// The theme as the terminal can draw it, resolved again only when another is chosen.
struct ThemeInUse {
    let library: ThemeLibrary
    let depth: ColorDepth
    private var name: String?
    private var current: ResolvedTheme

    init(library: ThemeLibrary, depth: ColorDepth) {
        self.library = library
        self.depth = depth
        current = ResolvedTheme(ThemeLibrary.builtIn, depth: depth)
    }

    /// The theme of a name; the built-in one when its file is missing or bad.
    mutating func resolved(named wanted: String) -> ResolvedTheme {
        if wanted != name {
            name = wanted
            let theme = (try? library.theme(named: wanted)) ?? ThemeLibrary.builtIn
            current = ResolvedTheme(theme, depth: depth)
        }
        return current
    }
}
