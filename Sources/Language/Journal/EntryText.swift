public import GridDomain

/// What an entry of the journal says, in one line: what was done, to whom, and the words that came with it.
public struct EntryText: Sendable {
    let naming: Naming

    /// Tells entries with these names, on these clocks.
    public init(_ naming: Naming) { self.naming = naming }

    /// What was done, in the tongue of the naming, with the personal words; without time and officer.
    public func line(_ entry: Entry) -> String { phrase(entry)[naming.tongue] }

    /// The same in both tongues.
    public func phrase(_ entry: Entry) -> Phrase {
        let what = event(entry.event, entry.personal)
        if entry.isErased {
            return Phrase(zh: "\(what.zh)（个人信息已按期擦除）", en: "\(what.en) (personal part erased on its date)")
        }
        guard let words = entry.personal.words else { return what }
        return Phrase(zh: "\(what.zh)：\(words)", en: "\(what.en): \(words)")
    }

    /// When and by whom: `21:47`, 郑洁.
    public func stamp(_ entry: Entry) -> (time: String, officer: String) {
        (naming.moment(entry.happened)[naming.tongue], naming.officer(entry.officer)[naming.tongue])
    }

    static func alert(_ code: String) -> Phrase {
        Phrase(zh: "预警\(CodeSeries.short(code))", en: "alert \(CodeSeries.short(code))")
    }

    private func event(_ event: Event, _ personal: Personal) -> Phrase {
        switch event {
        case .alert(let event): alert(event.change, personal)
        case .dispute(let event): dispute(event.change, personal)
        case .source(let event): source(event, personal)
        case .screening(let event): screening(event, personal)
        case .observation(let event): observation(event, personal)
        case .rota(let event): rota(event, personal)
        case .watch(let event): watch(event)
        case .registry(let event): registry(event)
        case .privacy(let event): privacy(event)
        case .opening(let event): opening(event, personal)
        case .call(let event): call(event, personal)
        case .need(let event): need(event, personal)
        case .instruction(let event): instruction(event)
        case .log(let event): log(event)
        case .drill(let event): drill(event, personal)
        }
    }
}
