internal import Canvas
public import Language

extension Action {
    /// What an action takes after a space in the palette: `:theme nord`, `:shelve 30`.
    ///
    /// The registry declares it, the palette offers its choices, says at once what is wrong, and hands the value over.
    public struct Argument: Sendable {
        /// What may stand before the space, beside the action's names; the first is how help and pages write it.
        public let words: [String]
        /// What is asked for, in a word: minutes, a time.
        public let name: Phrase
        /// As an officer would write it.
        public let example: String
        /// What the palette proposes as a state stands.
        let choices: @Sendable (ConsoleState) -> [Choice]
        /// Makes an act of what was written, or says in a sentence why not.
        let act: @Sendable (String, ConsoleState) throws(Misread) -> Act

        /// What an argument that was understood does.
        typealias Act = @Sendable (inout ConsoleState, inout Outbox) -> Void

        /// One proposal: what would be written, and what it means.
        struct Choice: Sendable, Equatable {
            var text: String
            var meaning = Phrase(same: "")
        }

        /// Why what was written cannot be taken, in a sentence for the officer.
        struct Misread: Error, Equatable {
            var sentence: Phrase

            init(_ sentence: Phrase) { self.sentence = sentence }
        }

        /// An argument that `read` makes a value of and `perform` takes.
        init<Value: Sendable>(
            _ words: [String], _ name: Phrase, example: String,
            choices: @escaping @Sendable (ConsoleState) -> [Choice] = { _ in [] },
            read: @escaping @Sendable (String, ConsoleState) throws(Misread) -> Value,
            perform: @escaping @Sendable (Value, inout ConsoleState, inout Outbox) -> Void
        ) {
            self.words = words
            self.name = name
            self.example = example
            self.choices = choices
            act = { (text, state) throws(Misread) in
                let value = try read(text, state)
                return { perform(value, &$0, &$1) }
            }
        }

        /// `theme <name>`, as help and pages write it.
        public func usage(_ tongue: Tongue) -> String { (words.first ?? "") + " <" + name[tongue] + ">" }
    }
}

extension Action {
    /// The same action, which also takes an argument in the palette.
    func taking(_ argument: Argument) -> Action {
        var action = self
        action.argument = argument
        return action
    }

    /// An action that needs its argument: its key, or its name alone, opens the palette where that is written.
    static func asking(
        _ id: String, _ scope: Scope, _ keys: [Key] = [], _ name: Phrase, _ help: Phrase,
        disabled: @escaping @Sendable (ConsoleState) -> Phrase? = { _ in nil }, for argument: Argument
    ) -> Action {
        let word = argument.words.first ?? ""
        let ask = Action(
            id, scope, keys, name, help, disabled: disabled,
            perform: { state, _ in state.open(.palette(Palette(query: TextField(word + " ")))) })
        return ask.taking(argument)
    }
}

extension ConsoleState {
    /// Does an action with what stands after the space.
    mutating func perform(_ action: Action, with words: String, _ out: inout Outbox) {
        guard isFree(action, with: words), let argument = action.argument else { return }
        do throws(Action.Argument.Misread) {
            try argument.act(words, self)(&self, &out)
        } catch {
            tell(error.sentence, tone: .refused)
        }
    }
}
