internal import Canvas
internal import GridDomain
internal import Language

/// A popup with several fields. Esc parks it, half written as it is, and the same key brings it back.
struct WorkForm: Sendable, Equatable, Codable {
    enum Purpose: Sendable, Equatable, Codable {
        case opening, call, need, instruction, log
        case needDone(NeedCode)
        case instructionAnswer(InstructionCode)
        case callPromise(CallCode)
        /// A household comes under observation.
        case admission(HouseholdRow)
        /// A new dispute, by what it is born from or where.
        case dispute(String)

        fileprivate var key: String {
            switch self {
            case .opening: "opening"
            case .call: "call"
            case .need: "need"
            case .instruction: "instruction"
            case .log: "log"
            case .needDone(let code): "done " + code.text
            case .instructionAnswer(let code): "answer " + code.text
            case .callPromise(let code): "promise " + code.text
            case .admission(let row): Self.key(ofAdmission: row.code)
            case .dispute(let origin): "dispute " + origin
            }
        }

        /// Under which a half-written admission of a household is parked.
        static func key(ofAdmission household: HouseholdCode) -> String { "admission " + household.text }
    }

    /// What a field is for.
    enum Name: Sendable, Equatable, Codable {
        case household, from, until, reason, uses, words, caller, violence, kind, urgent, ambulance, people, money
        case others, source, major
    }

    struct Field: Sendable, Equatable, Codable {
        var name: Name
        var label: Phrase
        /// What is written there, or how.
        var hint = Phrase(same: "")
        var text = TextField()
        /// The choices; empty for a line of text.
        var options: [Phrase] = []
        var chosen: Int?

        /// A line of text.
        static func line(_ name: Name, _ label: Phrase, _ hint: Phrase, _ text: String = "") -> Field {
            Field(name: name, label: label, hint: hint, text: TextField(text))
        }

        /// One of several.
        static func choice(_ name: Name, _ label: Phrase, _ options: [Phrase], chosen: Int? = nil) -> Field {
            Field(name: name, label: label, options: options, chosen: chosen)
        }
    }

    var purpose: Purpose
    var title: Phrase
    /// When it was opened: a call's clock starts with its key.
    let began: Instant
    var fields: [Field]
    var active = 0
    /// Why it could not be done.
    var problem: Phrase?
    /// The household or place that stood selected when the form was opened, as long as its label is not rewritten.
    var spot: MatterSpot?
    var spotText = ""
    /// The call that it is begun from.
    var call: CallSource?
    /// What else it is born from.
    var links: [ThingLink] = []

    init(_ purpose: Purpose, _ title: Phrase, at now: Instant, _ fields: [Field]) {
        self.purpose = purpose
        self.title = title
        began = now
        self.fields = fields
    }

    /// Under which it is parked half written: one that was begun from a call comes back under that call alone.
    var key: String { purpose.key + (call.map { " " + $0.key } ?? "") }

    subscript(name: Name) -> Field? { fields.first { $0.name == name } }

    /// What is written in a field, without blanks around it.
    func text(_ name: Name) -> String {
        let text = self[name]?.text.text ?? ""
        return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// What is written, or nil for nothing.
    func words(_ name: Name) -> String? {
        let text = text(name)
        return text.isEmpty ? nil : text
    }

    func chosen(_ name: Name) -> Int? { self[name]?.chosen }
}

/// Why a form could not be sent, and in which field.
struct FormProblem: Error {
    var field: WorkForm.Name
    var text: Phrase

    init(_ field: WorkForm.Name, _ text: Phrase) {
        self.field = field
        self.text = text
    }
}

extension ConsoleState {
    /// Opens a form, or the half-written one that was parked.
    mutating func open(_ form: WorkForm) {
        guard var kept = parked.removeValue(forKey: form.key) else { return open(.form(form)) }
        kept.call = form.call
        open(.form(kept))
    }

    mutating func formKey(_ key: Key, _ form: WorkForm, _ out: inout Outbox) {
        var form = form
        switch key {
        case .escape:
            form.problem = nil
            parked[form.key] = form
            return
        case .tab, .down: form.active = min(form.active + 1, form.fields.count - 1)
        case .backtab, .up: form.active = max(0, form.active - 1)
        case .enter:
            guard form.active == form.fields.count - 1 else {
                form.active += 1
                break
            }
            do {
                written.dialog = .form(form)
                defer { written = Written() }
                return try finish(form, &out)
            } catch {
                form.problem = error.text
                form.active = form.fields.firstIndex { $0.name == error.field } ?? form.active
            }
        default: form.take(key)
        }
        open(.form(form))
    }

    /// Does what the form is for.
    private mutating func finish(_ form: WorkForm, _ out: inout Outbox) throws(FormProblem) {
        switch form.purpose {
        case .opening: try announce(form, &out)
        case .call: try askKind(form, &out)
        case .need: try ask(form, &out)
        case .instruction: try instruct(form, &out)
        case .log: try write(form, &out)
        case .needDone(let code): try finishNeed(form, code, &out)
        case .callPromise(let code): try promise(form, code, &out)
        case .admission(let row): try admit(form, row)
        case .dispute: try askDisputeKind(form)
        case .instructionAnswer(let code):
            guard let words = form.words(.words) else { throw FormProblem(.words, ConsoleWords.noteNeeded) }
            act(.answer(words), on: code, ConsoleWords.didAnswer, &out)
        }
    }
}

extension WorkForm {
    enum CodingKeys: CodingKey {
        case purpose, title, began, fields, active, spot, spotText, call, links
    }

    /// As it was kept; what does not lie within its fields and choices counts as not chosen.
    init(from decoder: any Decoder) throws {
        let kept = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try kept.decode(Purpose.self, forKey: .purpose), try kept.decode(Phrase.self, forKey: .title),
            at: try kept.decode(Instant.self, forKey: .began), try kept.decode([Field].self, forKey: .fields))
        active = max(0, min(try kept.decode(Int.self, forKey: .active), fields.count - 1))
        spot = try kept.decodeIfPresent(MatterSpot.self, forKey: .spot)
        spotText = try kept.decode(String.self, forKey: .spotText)
        call = try kept.decodeIfPresent(CallSource.self, forKey: .call)
        links = try kept.decode([ThingLink].self, forKey: .links)
        for (index, field) in fields.enumerated() {
            fields[index].chosen = field.chosen.flatMap { field.options.indices.contains($0) ? $0 : nil }
        }
    }
}

extension WorkForm {
    /// A key in the active field: text, or a choice by digit, arrows, blank, y and n.
    fileprivate mutating func take(_ key: Key) {
        guard fields.indices.contains(active) else { return }
        problem = nil
        var field = fields[active]
        let count = field.options.count
        if count == 0 {
            _ = field.text.take(key)
        } else {
            switch key.plain {
            case .left: field.chosen = ((field.chosen ?? 0) + count - 1) % count
            case .right, .character(" "): field.chosen = field.chosen.map { ($0 + 1) % count } ?? 0
            case .character("n") where count == 2: field.chosen = 0
            case .character("y") where count == 2: field.chosen = 1
            case .character(let digit):
                if let number = digit.wholeNumberValue, (1...count).contains(number) { field.chosen = number - 1 }
            case .backspace, .delete: field.chosen = nil
            default: break
            }
        }
        fields[active] = field
    }
}
