public import Canvas

extension ColorDepth {
    /// How many colours to draw with, from `--color`, the environment and what terminfo says.
    ///
    /// `NO_COLOR` (any value but the empty one, see no-color.org) means mono. `COLORTERM=truecolor` or `24bit` is
    /// believed except on the Linux console, and under GNU screen, which passes on the variable of the terminal around
    /// it but not the colours.
    public static func detected(
        _ choice: ColorChoice, environment: [String: String], terminal: TerminalTraits
    ) -> ColorDepth {
        switch choice {
        case .never: return .mono
        case .auto where !(environment["NO_COLOR"] ?? "").isEmpty: return .mono
        case .auto, .always: break
        }
        let colors = terminal.colors
        if terminal.hasDirectColor { return .truecolor }
        if colors >= 8, terminal.speaksXterm, claimsTrueColor(environment) { return .truecolor }
        return ColorDepth(colors: colors)
    }

    /// What so many colours of a palette allow.
    init(colors: Int) {
        self = colors >= 256 ? .x256 : colors >= 16 ? .x16 : colors >= 8 ? .x8 : .mono
    }

    private static func claimsTrueColor(_ environment: [String: String]) -> Bool {
        guard ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") else { return false }
        let isGNUScreen = environment["STY"] != nil && environment["TMUX"] == nil
        return !isGNUScreen
    }
}
