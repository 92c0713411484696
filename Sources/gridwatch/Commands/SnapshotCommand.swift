import ArgumentParser
import Canvas
import Console
import Foundation
import GridDomain
import Language
import Operations

/// `gridwatch snapshot`: one picture of the console, without a terminal.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Print one picture of the console.",
        discussion: "text for people and mail, ansi for a terminal, svg and html for documents, json for programs.")

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, ansi, svg, html, json
    }

    @OptionGroup var asOf: AsOfOption
    @OptionGroup var desk: DeskOptions
    @OptionGroup var language: LanguageOptions

    @Option(name: .long, help: "Only this pane, as large as the screen: 1 alerts, 2 rota, 3 grids, 4 disputes.")
    var pane: Int?

    @Option(
        name: .long, help: "Columns (20 to 500) and rows (5 to 200); 120x36 unless given.",
        transform: SnapshotSize.parse)
    var size: SnapshotSize = SnapshotSize(columns: 120, rows: 36)

    @Option(name: .long, help: "text, ansi, svg, html or json.")
    var format: Form = .text

    @Option(name: .long, help: "Theme for ansi, svg and html.")
    var theme: String = ThemeLibrary.builtInName

    @Flag(name: .long, help: "Only ASCII for lines and marks.")
    var ascii = false

    @Flag(name: .long, help: "Linear text, one fact after the other, for a screen reader; only with --format text.")
    var plain = false

    private static let parts: [Int: SnapshotPart] = [1: .alerts, 2: .rota, 3: .grids, 4: .disputes]

    func validate() throws {
        if let pane, Self.parts[pane] == nil {
            throw ValidationError("--pane: expected 1 (alerts), 2 (rota), 3 (grids) or 4 (disputes)")
        }
        if plain, format != .text { throw ValidationError("--plain: expected --format text") }
    }

    func run() throws {
        let opened = try desk.open(readOnly: true)
        let past = try asOf.past(of: opened)
        let state = try Self.state(opened, at: past, size: size.size, language.tongue(kept: nil))
        let part = pane.flatMap { Self.parts[$0] } ?? .screen
        let glyphs = Self.glyphs(ascii, language)
        if plain { return print(Self.plainText(state, part, size.columns, glyphs), terminator: "") }
        let frame = state.snapshot(part, glyphs: glyphs)
        print(try text(of: frame, title: Self.title(state), tint: state.tint), terminator: "")
    }

    private func text(of frame: Frame, title: String, tint: Role?) throws -> String {
        switch format {
        case .text: FrameText.plain(frame)
        case .ansi: FrameText.ansi(frame, theme: try resolved(frame, tint))
        case .svg: FrameSVG.text(frame, theme: try resolved(frame, tint), title: title)
        case .html:
            FrameHTML.text(
                frame, theme: try resolved(frame, tint), title: title,
                language: language.tongue(kept: nil) == .zh ? "zh-Hans" : "en")
        case .json: try Self.json(FrameRuns(frame))
        }
    }

    private func resolved(_ frame: Frame, _ tint: Role?) throws -> ResolvedTheme {
        try ScreenOptions.themes.theme(named: theme).resolved(
            at: .truecolor, ascii: frame.glyphs.isASCII, tint: tint)
    }

    /// Sorted keys, so that the same desk gives the same bytes.
    private static func json(_ runs: FrameRuns) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(runs), as: UTF8.self) + "\n"
    }

    private static func title(_ state: ConsoleState) -> String {
        let tree = state.desk.grids.tree
        return "Gridwatch " + (tree[tree.root]?.name[state.settings.tongue] ?? "")
    }

    /// Prints the whole screen as text: what a console shows where there is no terminal.
    static func show(_ desk: OpenDesk, _ language: LanguageOptions, isPlain: Bool = false) throws {
        let state = try state(desk, size: printedSize, language.tongue(kept: nil))
        let glyphs = glyphs(false, language)
        if isPlain { return print(plainText(state, .screen, printedSize.width, glyphs), terminator: "") }
        print(FrameText.plain(state.snapshot(.screen, glyphs: glyphs)), terminator: "")
    }

    /// Signs that ASCII lacks are replaced by their twins.
    private static func plainText(
        _ state: ConsoleState, _ part: SnapshotPart, _ width: Int, _ glyphs: Glyphs
    ) -> String {
        let text = state.plainText(part, width: width)
        return glyphs.isASCII ? FrameText.ascii(text) : text
    }

    private static func glyphs(_ ascii: Bool, _ language: LanguageOptions) -> Glyphs {
        ascii || language.isASCII ? .ascii : .unicode
    }

    /// As wide as the terminal that prints it, where one does: longer lines would break there.
    private static var printedSize: Size {
        var window = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col >= 60
        return Size(width: isKnown ? Int(window.ws_col) : 120, height: 36)
    }

    private static func state(
        _ desk: OpenDesk, at past: PastDesk? = nil, size: Size, _ tongue: Tongue
    ) throws -> ConsoleState {
        let board = try desk.loadDesk()
        let now = board.now(system: desk.system)
        var state = ConsoleState(
            desk: board, now: now, size: size,
            settings: ConsoleSettings(tongue: tongue, theme: ThemeLibrary.builtInName), isReadOnly: true)
        if let past { state.stand(before: past) }
        for effect in state.update(.tick(now), at: .seconds(0), ids: { CommandID("snapshot") }) {
            try answer(effect, of: desk, to: &state)
        }
        return state
    }

    /// A picture waits for no page: what is asked for is read at once. Words that somebody typed stay in the desk.
    private static func answer(_ effect: ConsoleEffect, of desk: OpenDesk, to state: inout ConsoleState) throws {
        guard case .load(let request) = effect else { return }
        let page = try desk.page(request).withoutWords
        _ = state.update(.page(request, .success(page)), at: .seconds(0), ids: { CommandID("snapshot") })
    }
}

/// `120x36`
struct SnapshotSize: CustomStringConvertible {
    let columns: Int
    let rows: Int

    var size: Size { Size(width: columns, height: rows) }
    var description: String { "\(columns)x\(rows)" }

    static func parse(_ text: String) throws -> SnapshotSize {
        let parts = text.split(separator: "x").compactMap { Int($0) }
        guard parts.count == 2, (20...500).contains(parts[0]), (5...200).contains(parts[1]) else {
            throw ValidationError("expected 20 to 500 columns and 5 to 200 rows, such as 120x36")
        }
        return SnapshotSize(columns: parts[0], rows: parts[1])
    }
}
