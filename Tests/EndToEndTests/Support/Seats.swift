import Foundation
import Testing

/// What tests do at a seat more than once, each step on a state of the screen.
extension Screen {
    /// Opens the form from the palette, types code and PIN, and waits until the seat has an officer.
    func signOn(_ code: String = "lin", _ pin: String = "1642", plain: Bool = false) async throws {
        try await wait(for: "READ ONLY")
        if plain {
            press(":")
            try await wait(for: "command:")
            enter("sign on")
            press("Enter")
        } else {
            try await command("sign on")
        }
        // The palette speaks of the PIN too: the form is there when its field is.
        let field = plain ? "PIN, not shown:" : "PIN +│"
        try await wait("the form to sign on") { $0.contains(try Regex(field)) }
        if !plain, !text.contains(try Regex(#"code +│"#)) {
            press("Tab", "C-u")
        }
        enter(code)
        press("Tab")
        enter(pin)
        press("Enter")
        try await wait(without: "READ ONLY")
    }

    /// An entry of the palette, by words in either language.
    func command(_ words: String) async throws {
        press(":")
        try await wait("the palette") { $0.contains(try Regex("[─-] (command|命令) [─-]")) }
        enter(words)
        try await wait(for: ": \(words)")
        press("Enter")
    }

    /// Esc, and then nothing until the state is reached: what follows Esc at once would be taken for one key with it.
    func escape(
        _ what: String, _ place: SourceLocation = #_sourceLocation, until state: (String) throws -> Bool
    ) async throws {
        press("Escape")
        try await wait(what, place, until: state)
    }

    /// Leaves the seat for the shell.
    func leave(_ place: SourceLocation = #_sourceLocation) async throws {
        press("q")
        try await wait("the question", place) { $0.contains(try Regex("[─-] (leave|离开) [─-]")) }
        press("1")
    }

    /// The rows on which the selection stands.
    var selected: [String] { text.split(separator: "\n").map(String.init).filter { $0.contains("▌") } }

    /// The line that says what the last act did: the one above both lines of keys.
    var message: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let keys = lines.lastIndex(where: { $0.contains("q leave") || $0.contains("q 离开") }), keys >= 2 else {
            return ""
        }
        return String(lines[keys - 2])
    }
}

extension Workplace {
    /// Starts the program without waiting for its end.
    func start(
        _ arguments: [String], input: String = "", halt: String? = nil
    ) throws -> Child {
        var variables = environment
        variables["GRIDWATCH_HALT"] = halt
        return try Child(Self.program, arguments, environment: variables, input: input)
    }

    /// How many entries of a kind the whole journal holds.
    func entries(_ kind: String, in desk: String) throws -> [[String: String]] {
        try journal(desk, limit: 100_000).filter { $0["kind"] == kind }
    }
}

/// Waits for something that no screen shows.
func wait(
    for what: String, within seconds: Double = 20, _ place: SourceLocation = #_sourceLocation,
    until state: () throws -> Bool
) async throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while try !state() {
        guard Date() < deadline else {
            Issue.record("never came: \(what)", sourceLocation: place)
            throw Broken("never came: \(what)")
        }
        await Pause.short()
    }
}
