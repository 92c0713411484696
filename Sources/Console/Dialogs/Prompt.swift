internal import Canvas
internal import Language

/// A text on the message line that acts while it is typed.
struct Prompt: Sendable, Equatable {
    enum Purpose: Sendable, Equatable {
        case find, filter
        /// A place that somebody asks about.
        case answer
    }

    var purpose: Purpose
    var field: TextField
    /// What stood there before, for Esc.
    var before: String

    init(_ purpose: Purpose, _ before: String) {
        self.purpose = purpose
        self.before = before
        field = TextField(purpose == .filter ? before : "")
    }
}

extension ConsoleState {
    mutating func promptKey(_ key: Key, _ prompt: Prompt, _ out: inout Outbox) {
        var prompt = prompt
        switch key {
        case .enter:
            if prompt.purpose == .answer { answer(prompt.field.text, &out) }
            return
        case .escape: return set(prompt.purpose, prompt.before)
        default: break
        }
        if prompt.field.take(key) {
            set(prompt.purpose, prompt.field.text)
            if prompt.purpose == .find { findHere() }
        }
        open(.prompt(prompt))
    }

    private mutating func set(_ purpose: Prompt.Purpose, _ text: String) {
        switch purpose {
        case .find: search = text
        case .filter: filter = text
        case .answer: break
        }
    }
}
