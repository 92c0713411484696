import Foundation
import Testing

/// A real terminal: tmux holds it, types into it and reads what it shows.
final class Screen: Sendable {
    private let server = "gw-" + UUID().uuidString.prefix(8).lowercased()
    private let place: Workplace

    /// Starts a shell in a terminal and runs a command line in it; `GW` stands for the program.
    init(_ command: String, in place: Workplace, size: String = "120x36", term: String? = nil) throws {
        self.place = place
        let extent = size.split(separator: "x").map(String.init)
        try tmux("-f", "/dev/null", "new-session", "-d", "-s", "s", "-x", extent[0], "-y", extent[1], "env", "sh")
        try tmux("set-option", "-g", "status", "off")
        type("PS1='$ '; GW=\(Workplace.program)" + (term.map { "; export TERM=\($0)" } ?? ""))
        type("clear; \(command)")
    }

    deinit { _ = try? tmux("kill-server") }

    /// What the terminal shows now.
    var text: String { (try? tmux("capture-pane", "-p", "-t", "s")) ?? "" }

    /// Presses keys by tmux's names: `a`, `Enter`, `C-z`.
    func press(_ keys: String...) {
        for key in keys { _ = try? tmux("send-keys", "-t", "s", key) }
    }

    /// Presses a key until the screen is in a state: a popup that has just opened by itself heeds none at first.
    func press(_ key: String, until what: String, _ state: (String) -> Bool) async throws {
        let deadline = Date(timeIntervalSinceNow: 20)
        while !state(text) {
            guard Date() < deadline else { throw Broken("\(key) never led to: \(what)") }
            press(key)
            await Pause.short()
        }
    }

    /// Types text as it is.
    func enter(_ text: String) { _ = try? tmux("send-keys", "-t", "s", "-l", text) }

    /// Types a line for the shell.
    func type(_ line: String) {
        enter(line)
        press("Enter")
    }

    func resize(_ width: Int, _ height: Int) {
        _ = try? tmux("resize-window", "-t", "s", "-x", "\(width)", "-y", "\(height)")
    }

    /// The program that runs in the terminal: the youngest of the shell's descendants.
    var program: pid_t? {
        guard let shell = (try? tmux("display-message", "-p", "-t", "s", "#{pane_pid}")).flatMap({ Int32($0.trimmed) })
        else { return nil }
        var youngest: pid_t?
        while let child = Child.children(of: youngest ?? shell).last { youngest = child }
        return youngest
    }

    /// The modes in which a program has set the terminal, by tmux's names: a whole terminal has none of them.
    var modes: [String] {
        let flags = ["alternate_on", "mouse_any_flag", "keypad_cursor_flag", "keypad_flag", "insert_flag"]
        return flags.filter { (try? tmux("display-message", "-p", "-t", "s", "#{\($0)}"))?.trimmed == "1" }
    }

    /// Whether the terminal shows its cursor.
    var showsCursor: Bool { (try? tmux("display-message", "-p", "-t", "s", "#{cursor_flag}"))?.trimmed == "1" }

    /// Column and row in which the terminal's cursor stands.
    var cursor: (x: Int, y: Int) {
        let place = (try? tmux("display-message", "-p", "-t", "s", "#{cursor_x} #{cursor_y}"))?.trimmed ?? ""
        let numbers = place.split(separator: " ").compactMap { Int($0) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : (0, 0)
    }

    /// Lets programs write to the clipboard, as an officer's tmux must.
    func allowClipboard() { _ = try? tmux("set-option", "-s", "set-clipboard", "on") }

    /// What was last copied.
    var clipboard: String { (try? tmux("show-buffer")) ?? "" }

    /// Pastes as a terminal does: marked as pasted where the program asked for that.
    func paste(_ text: String) {
        _ = try? tmux("set-buffer", "-b", "pasted", text)
        _ = try? tmux("paste-buffer", "-p", "-r", "-b", "pasted", "-t", "s")
    }

    /// A click of the left button, counted from 1.
    func click(column: Int, row: Int) {
        enter("\u{1B}[<0;\(column);\(row)M")
        enter("\u{1B}[<0;\(column);\(row)m")
    }

    /// Closes the window, as somebody does who clicks it away.
    func close() { _ = try? tmux("kill-server") }

    /// What the terminal shows, with the sequences that colour it.
    var colored: String { (try? tmux("capture-pane", "-e", "-p", "-t", "s")) ?? "" }

    /// Waits until the terminal shows a text.
    func wait(for wanted: String, within seconds: Double = 20, _ place: SourceLocation = #_sourceLocation) async throws
    {
        try await wait("'\(wanted)'", within: seconds, place) { $0.contains(wanted) }
    }

    /// Waits until the terminal does not show a text any more.
    func wait(without gone: String, within seconds: Double = 20, _ place: SourceLocation = #_sourceLocation)
        async throws
    {
        try await wait("no '\(gone)'", within: seconds, place) { !$0.contains(gone) }
    }

    /// Waits for a state of the screen.
    func wait(
        _ what: String, within seconds: Double = 20, _ place: SourceLocation = #_sourceLocation,
        until state: (String) throws -> Bool
    ) async throws {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while try !state(text) {
            guard Date() < deadline else {
                Issue.record("the screen never showed \(what); it shows:\n\(text)", sourceLocation: place)
                throw Broken("the screen never showed \(what)")
            }
            await Pause.short()
        }
    }

    @discardableResult
    private func tmux(_ arguments: String...) throws -> String {
        try Launch.run("/usr/bin/env", ["tmux", "-L", server] + arguments, environment: place.environment).output
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// The pause between two looks at a state: on a thread of its own, so that other tests go on.
enum Pause {
    static func short() async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                poll(nil, 0, 40)
                continuation.resume()
            }
        }
    }
}
