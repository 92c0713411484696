import Canvas

/// What tells one resolved theme from another: how every role looks alone and as a ground.
struct ThemeMark: Equatable {
    private let styles: [CellStyle]

    init(_ theme: ResolvedTheme) {
        styles = Role.allCases.flatMap { [theme.style(for: Ink($0)), theme.style(for: Ink(.text, on: $0))] }
    }
}
