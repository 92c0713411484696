internal import Canvas
internal import GridDomain
internal import Language

/// Code and PIN of an officer. The first act of a console that only reads opens it, and goes on afterwards.
struct SignOnForm: Sendable, Equatable {
    enum Field: Sendable, Equatable {
        case code, pin
    }

    /// Rows inside the popup.
    static let codeRow = 1
    static let pinRow = 2
    static let listRow = 5
    /// Officers in view at most.
    static let listHeight = 8

    /// Nobody is proposed: whoever stands the watch may sit at another seat, and a PIN belongs to a name that was chosen.
    var code = TextField()
    var pin = TextField()
    var field = Field.code
    /// Who may sign on, in the order of their codes.
    let officers: [Officer]
    /// An action that waits for a name, and what stood after the space in the palette.
    struct Resume: Sendable, Equatable {
        var action: String
        var words: String?
    }

    /// The action to go on with.
    let resume: Resume?
    var isWaiting = false
    /// Whether anything was written by hand.
    var isBegun = false
    var problem: Phrase?

    init(_ state: ConsoleState, resume: Resume?) {
        officers = state.desk.watch.officers.values.filter { $0.code != .desk }.sorted { $0.code < $1.code }
        self.resume = resume
    }

    /// The officer whose code is typed.
    var officer: Officer? {
        officers.first { $0.code.text == code.text.lowercased() } ?? officers.first { $0.code.text == code.text }
    }
}

extension ConsoleState {
    mutating func signOnKey(_ key: Key, _ form: SignOnForm, _ out: inout Outbox) {
        var form = form
        switch key {
        case .escape: return
        case .tab, .backtab: form.field = form.field == .code ? .pin : .code
        case .up: form.step(-1)
        case .down: form.step(1)
        case .enter: signOn(&form, &out)
        case _ where key.isHan: form.problem = ConsoleWords.inputMethodOn
        default:
            form.problem = nil
            form.isBegun = true
            switch form.field {
            case .code: _ = form.code.take(key.plain)
            case .pin: _ = form.pin.take(key.plain)
            }
        }
        open(.signOn(form))
    }

    private func signOn(_ form: inout SignOnForm, _ out: inout Outbox) {
        guard !form.isWaiting else { return }
        guard form.field == .pin else {
            form.field = .pin
            return
        }
        guard !form.code.text.isEmpty, !form.pin.text.isEmpty else {
            form.problem = ConsoleWords.codeAndPin
            return
        }
        form.isWaiting = true
        out.add(.signOn(form.officer?.code ?? OfficerCode(form.code.text), pin: form.pin.text))
    }

    /// What one officer has half written is not for the next to read.
    private mutating func forgetWords() {
        parked = [:]
        drafts = [:]
        for id in acts.keys { acts[id]?.written = Written() }
        for index in back.indices { back[index].dialogs.removeAll(where: \.hasTyped) }
    }

    mutating func signedOn(_ officer: Officer, _ out: inout Outbox) {
        if let before = self.officer, before != officer { forgetWords() }
        if officer != self.officer { dialogs.removeAll(where: \.showsClearNames) }
        self.officer = officer
        let text = Phrase { officer.name[$0] + ConsoleWords.didSignOn[$0] }
        tell(text)
        var resume: SignOnForm.Resume?
        dialogs.removeAll { dialog in
            guard case .signOn(let form) = dialog else { return false }
            resume = form.resume
            return true
        }
        guard let resume, let action = Registry.action(resume.action) else { return }
        guard let words = resume.words else { return perform(action, &out) }
        perform(action, with: words, &out)
    }

    mutating func signOnFailed(_ text: Phrase) {
        guard case .signOn(var form) = dialogs.last else { return tell(text, tone: .refused) }
        form.isWaiting = false
        form.problem = text
        form.pin = TextField()
        form.field = .pin
        dialogs[dialogs.count - 1] = .signOn(form)
    }
}

extension SignOnForm {
    /// The officers in view: those around the one whose code is typed.
    var visible: Range<Int> {
        var scroll = Scroll()
        let place = officers.firstIndex { $0.code == officer?.code }
        scroll.follow(selected: place, count: officers.count, height: Self.listHeight, margin: 1)
        return scroll.visible(count: officers.count, height: Self.listHeight)
    }

    mutating func choose(_ officer: Officer) {
        code = TextField(officer.code.text)
        field = .pin
        problem = nil
    }

    /// Steps through the list of officers.
    mutating func step(_ steps: Int) {
        guard !officers.isEmpty else { return }
        let place = officers.firstIndex { $0.code == officer?.code }
        let next = place.map { max(0, min(officers.count - 1, $0 + steps)) } ?? 0
        code = TextField(officers[next].code.text)
        problem = nil
    }
}
