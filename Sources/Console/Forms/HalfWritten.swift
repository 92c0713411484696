internal import GridDomain
internal import Language

/// What an officer has half written: forms that stand open, wait behind `'`, or were parked. Never a PIN, never what is
/// looked for.
public struct HalfWritten: Sendable, Equatable, Codable {
    /// A popup that is written in.
    enum Form: Sendable, Equatable, Codable {
        case work(WorkForm)
        case text(TextForm)
    }

    /// Forms that stand open or wait behind `'`, the one that was written in last at the end.
    var open: [Form] = []
    /// Forms that Esc parked, by what they are for.
    var parked: [String: WorkForm] = [:]
    /// Texts that Esc parked, by the form that they belong to.
    var drafts: [String: String] = [:]

    /// Nothing.
    public init() {}

    /// Whether there is nothing to lose.
    public var isEmpty: Bool { open.isEmpty && parked.isEmpty && drafts.isEmpty }

    /// What another seat of the same officer left comes behind what stands here.
    public mutating func add(_ other: HalfWritten) {
        open = other.open.filter { !open.contains($0) } + open
        parked.merge(other.parked) { mine, _ in mine }
        drafts.merge(other.drafts) { mine, _ in mine }
    }
}

extension HalfWritten.Form {
    /// What stands in a popup; nil where nothing is written.
    fileprivate init?(_ dialog: Dialog) {
        switch dialog {
        case .form(let form) where form.isWritten: self = .work(form)
        case .text(let form) where !form.field.text.isEmpty: self = .text(form)
        default: return nil
        }
    }

    fileprivate var dialog: Dialog {
        switch self {
        case .work(let form): .form(form)
        case .text(let form): .text(form)
        }
    }

    fileprivate var title: Phrase {
        switch self {
        case .work(let form): form.title
        case .text(let form): form.title
        }
    }
}

extension WorkForm {
    /// Whether there is more in it than the place that stood selected when it was opened.
    fileprivate var isWritten: Bool {
        fields.contains { !$0.text.text.isEmpty && $0.text.text != spotText }
    }
}

extension ConsoleState {
    /// What would be lost with this console.
    public var halfWritten: HalfWritten {
        var written = HalfWritten()
        guard officer != nil else { return written }
        for place in back { written.open += place.dialogs.compactMap(HalfWritten.Form.init) }
        written.open += dialogs.compactMap(HalfWritten.Form.init)
        written.parked = parked.filter { $0.value.isWritten }
        written.drafts = drafts
        return written
    }

    /// Puts back what was half written when a seat ended without its officer: `'` leads to it, the rest stands parked
    /// again.
    mutating func bringBack(_ written: HalfWritten) {
        guard officer != nil, !written.isEmpty else { return }
        drafts.merge(written.drafts) { mine, _ in mine }
        parked.merge(written.parked) { mine, _ in mine }
        var open = written.open
        if open.isEmpty, let last = written.parked.max(by: { $0.value.began < $1.value.began }) {
            parked[last.key] = nil
            open = [.work(last.value)]
        }
        for form in open { remember(form.dialog) }
        keptForm = open.last?.title
        if open.isEmpty { tell(ConsoleWords.textsAreKept) }
    }
}
