internal import Canvas
internal import GridDomain
internal import Language

/// What stands above the panes and has the keys.
enum Dialog: Sendable, Equatable {
    case picker(Picker)
    case text(TextForm)
    case form(WorkForm)
    case answer(AnswerView)
    /// On the message line: find and filter.
    case prompt(Prompt)
    case signOn(SignOnForm)
    case clear(ClearView)
    case help(HelpView)
    case palette(Palette)
    case plan(PlanView)
    case figure(FigureView)

    var isHelp: Bool {
        if case .help = self { true } else { false }
    }

    /// Whether it is the form of a call.
    var isCall: Bool {
        if case .form(let form) = self { form.purpose == .call } else { false }
    }

    /// Whether names of residents stand in it in clear.
    var showsClearNames: Bool {
        if case .clear = self { true } else { false }
    }

    /// Whether something was typed that a careless click must not throw away.
    var hasTyped: Bool {
        switch self {
        case .picker(let picker): picker.words != nil || !(picker.query?.text.isEmpty ?? true)
        case .text(let form): !form.field.text.isEmpty
        case .prompt(let prompt): prompt.field.text != (prompt.purpose == .filter ? prompt.before : "")
        case .signOn(let form): form.isBegun || form.isWaiting
        case .help(let view): !view.query.text.isEmpty
        case .palette(let palette): !palette.query.text.isEmpty
        case .form: true
        case .clear, .answer, .plan, .figure: false
        }
    }

    /// Whether printables belong to a text that is being written.
    var isWriting: Bool {
        switch self {
        case .picker(let picker): picker.isWriting || picker.query != nil
        case .text, .form, .prompt, .signOn, .help, .palette: true
        case .clear, .answer, .plan, .figure: false
        }
    }
}

extension ConsoleState {
    mutating func open(_ dialog: Dialog) {
        if dialogs.isEmpty, formOpened == nil { formOpened = desk.last }
        dialogs.append(dialog)
    }

    /// The version that an act may say it saw: what a form was opened over, not what came in while it was filled in.
    func seen(_ version: EntryNumber?) -> EntryNumber? {
        version.map { min($0, formOpened ?? $0) }
    }

    /// How long a popup that opened by itself heeds no key but Esc: one that was meant for what lay there before is
    /// through by then.
    private static var deafTime: TimeSpan { TimeSpan(milliseconds: 300) }

    /// Opens a popup that nobody asked for just now.
    mutating func openByItself(_ dialog: Dialog) {
        dialogs.append(dialog)
        deafUntil = moment + Self.deafTime
        quietSince = moment
    }

    /// Clear names go when nobody has pressed a key for a while: whoever looked may have left the desk.
    mutating func closeClearNames() {
        guard moment - quietSince >= ClearView.stays else { return }
        dialogs.removeAll(where: \.showsClearNames)
    }

    /// Gives a key to the uppermost dialog.
    mutating func dialogKey(_ key: Key, _ out: inout Outbox) {
        guard let dialog = dialogs.popLast() else { return }
        switch dialog {
        case .picker(let picker): pickerKey(key, picker, &out)
        case .text(let form): textKey(key, form, &out)
        case .form(let form): formKey(key, form, &out)
        case .answer(let view): answerKey(key, view)
        case .prompt(let prompt): promptKey(key, prompt, &out)
        case .signOn(let form): signOnKey(key, form, &out)
        case .clear(let view): clearKey(key, view)
        case .help(let view): helpKey(key, view)
        case .palette(let palette): paletteKey(key, palette, &out)
        case .plan(let view): planKey(key, view, &out)
        case .figure(let view): figureKey(key, view, &out)
        }
    }
}

/// Clear names on the screen until Esc, or until no key has been pressed for a while.
struct ClearView: Sendable, Equatable {
    /// How long they stay without a key. Long enough to dictate a name and a number into a telephone, too short for
    /// somebody who passes an empty chair.
    static let stays = TimeSpan.seconds(60)

    var people: [ClearPerson]
    var look: Look
    var title: Phrase
}

extension ConsoleState {
    private mutating func stay(_ view: ClearView) { dialogs.append(.clear(view)) }

    mutating func clearKey(_ key: Key, _ view: ClearView) {
        guard key == .escape || key.plain == .character("q") else { return stay(view) }
    }
}
