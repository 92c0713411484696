internal import Canvas
internal import GridDomain
internal import Language

/// A popup with one line to write. Esc parks what is written until the form is opened again.
struct TextForm: Sendable, Equatable {
    enum Purpose: Sendable, Equatable {
        case bulkTake([AlertCode])
        case note([AlertCode])
        case refer([AlertCode])
        /// The words of an alert that is raised by hand.
        case raise(AlertKind, Spot)
        /// How long, when none of the offered lengths fits.
        case shelveOther([AlertCode])
        /// The words for the reason "other".
        case shelfWords([AlertCode], TimeSpan)
        case measure(ObservationCode)
        case extend([ObservationCode])
        case release([ObservationCode])
        case correct(ObservationCode)
        case leave(StaffCode)
        /// A roll, its lines parted by ↵.
        case roll
        case dispute(DisputeCode, DisputeText)

        /// Under which a draft is parked.
        var draftKey: String {
            switch self {
            case .bulkTake: "bulkTake"
            case .note(let codes): "note " + (codes.first?.text ?? "")
            case .refer(let codes): "refer " + (codes.first?.text ?? "")
            case .raise: "raise"
            case .shelveOther: "shelveOther"
            case .shelfWords: "shelfWords"
            case .measure(let code): "measure " + code.text
            case .extend(let codes): "extend " + (codes.first?.text ?? "")
            case .release(let codes): "release " + (codes.first?.text ?? "")
            case .correct(let code): "correct " + code.text
            case .leave(let who): "leave " + who.text
            case .roll: "roll"
            case .dispute(let code, let text): "dispute \(text) \(code)"
            }
        }

        var codes: [AlertCode] {
            switch self {
            case .bulkTake(let codes), .note(let codes), .refer(let codes), .shelveOther(let codes): codes
            case .shelfWords(let codes, _): codes
            case .raise, .measure, .extend, .release, .correct, .leave, .roll, .dispute: []
            }
        }
    }

    /// The row of the field inside the popup.
    static let fieldRow = 3

    var purpose: Purpose
    var field: TextField
    /// Why Enter did not do.
    var problem: Phrase?

    init(_ purpose: Purpose, draft drafts: [String: String]) {
        self.purpose = purpose
        field = TextField(drafts[purpose.draftKey] ?? "")
    }
}

extension ConsoleState {
    mutating func textKey(_ key: Key, _ form: TextForm, _ out: inout Outbox) {
        var form = form
        switch key {
        case .escape:
            drafts[form.purpose.draftKey] = form.field.text.isEmpty ? nil : form.field.text
            return
        case .enter:
            written.dialog = .text(form)
            defer { written = Written() }
            guard let problem = finish(form, &out) else {
                drafts[form.purpose.draftKey] = nil
                return
            }
            form.problem = problem
        case .paste(let words) where form.purpose == .roll:
            _ = form.field.take(.paste(words.split(whereSeparator: \.isNewline).joined(separator: "↵")))
        default:
            if form.field.take(key) { form.problem = nil }
        }
        open(.text(form))
    }

    /// Does what the form is for; says what is wrong when it cannot.
    private mutating func finish(_ form: TextForm, _ out: inout Outbox) -> Phrase? {
        let text = form.field.text
        switch form.purpose {
        case .bulkTake(let codes):
            guard !text.isEmpty else { return ConsoleWords.noteNeeded }
            take(codes, note: text, &out)
        case .note(let codes):
            guard !text.isEmpty else { return ConsoleWords.noteNeeded }
            write(text, on: codes, &out)
        case .raise(let kind, let spot): raise(kind, at: spot, words: text.isEmpty ? nil : text, &out)
        case .refer(let codes): refer(codes, note: text.isEmpty ? nil : text, &out)
        case .shelveOther(let codes):
            guard let length = shelfLength(text) else { return ConsoleWords.lengthNeeded }
            open(.picker(.shelveReason(codes, length, subject: shelfSubject(codes, length))))
        case .shelfWords(let codes, let length):
            guard !text.isEmpty else { return ConsoleWords.noteNeeded }
            shelve(codes, for: length, .other, note: text, &out)
        case .measure(let code): return measure(code, text, &out)
        case .extend(let codes): return extend(codes, text, &out)
        case .correct(let code): return correct(code, text, &out)
        case .release(let codes):
            guard !text.isEmpty else { return ConsoleWords.noteNeeded }
            observe(codes, .release(papers: [], note: text), ConsoleWords.didRelease, &out)
        case .leave(let who): return leave(who, text)
        case .roll: return openRoll(text)
        case .dispute(let code, let what): return finish(what, text, on: code, &out)
        }
        return nil
    }

    /// Reads minutes (`45`) or a clock time (`23:30`), today or tomorrow; nil for anything else or beyond a day.
    func shelfLength(_ text: String) -> TimeSpan? {
        let parts = text.map { $0 == "：" ? ":" : $0 }.split(separator: ":").map { Int(String($0)) }
        var length: TimeSpan?
        if parts.count == 1, let minutes = parts[0] { length = .minutes(minutes) }
        if parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        {
            let at = zone.instant(CivilTime(date: zone.date(now), hour: hour, minute: minute))
            length = (at > now ? at : at + .days(1)) - now
        }
        guard let length, length > .minutes(0), length <= AlertPolicy.longestShelf else { return nil }
        return length
    }
}
