public import GridDomain

/// What an entry of the journal says, in one line: what was done, to whom, and the words that came with it.
public struct EntryText: Sendable {
    let naming: Naming

    /// Tells entries with these names, on these clocks.
    public init(_ naming: Naming) { self.naming = naming }

    /// What was done, in the tongue of the naming, with the personal words; without time and officer.
    ///
    /// - Parameter erasedOn: the date on which the personal part went, when known.
    public func line(_ entry: Entry, erasedOn: CivilDate? = nil) -> String {
        phrase(entry, erasedOn: erasedOn)[naming.tongue]
    }

    /// The same in both tongues.
    public func phrase(_ entry: Entry, erasedOn: CivilDate? = nil) -> Phrase {
        let what = event(entry.event, entry.personal)
        if entry.isErased {
            let erased = Self.erased(on: erasedOn)
            return Phrase(zh: "\(what.zh)（\(erased.zh)）", en: "\(what.en) (\(erased.en))")
        }
        guard let words = entry.personal.words else { return what }
        return Phrase(zh: "\(what.zh)：\(words)", en: "\(what.en): \(words)")
    }

    /// The thing that the entry is about, as journals of many things put it first: 预警042, `alert 042`. Nil where the
    /// line says it.
    public func subject(_ entry: Entry) -> Phrase? {
        switch entry.event {
        case .alert(let event): Self.alert(event.alert.text)
        case .dispute(let event): Self.dispute(event.dispute.text)
        default: nil
        }
    }

    /// When and by whom: `21:47`, 郑洁.
    public func stamp(_ entry: Entry) -> (time: String, officer: String) {
        (naming.moment(entry.happened)[naming.tongue], naming.officer(entry.officer)[naming.tongue])
    }

    /// What stands where a personal part was: 个人信息已于3月24日擦除.
    public static func erased(on date: CivilDate?) -> Phrase {
        guard let date else { return Phrase(zh: "个人信息已按期擦除", en: "personal part erased on its date") }
        let day = Dates.dayOfMonth(date)
        return Phrase(zh: "个人信息已于\(day.zh)擦除", en: "personal part erased on \(day.en)")
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
        case .watch(let event): watch(event)
        case .registry(let event): registry(event)
        case .privacy(let event): privacy(event, personal)
        }
    }
}
