import GridDomain

/// What became of matters.
extension EntryText {
    func opening(_ event: MatterEvent<OpeningStanding>, _ personal: Personal) -> Phrase {
        let number = CodeSeries.short(event.matter.text)
        switch event.change {
        case .announced:
            let home = spot(event.place, personal)
            let window = naming.window(event.after.from, event.after.until)
            let reason = event.after.reason.name
            return Phrase(
                zh: "\(home.zh) 报备开门 \(window.zh)，\(reason.zh)",
                en: "\(home.en) announced an opening \(window.en), \(reason.en)")
        case .used:
            let count = event.after.used
            return Phrase(zh: "报备\(number)第\(count)次开门", en: "opening \(number): door opened, time \(count)")
        case .expired: return Phrase(zh: "报备\(number)到期", en: "opening \(number) is over")
        case .cancelled: return Phrase(zh: "报备\(number)已取消", en: "opening \(number) cancelled")
        case .undone: return Phrase(zh: "报备\(number)撤销上一步", en: "opening \(number): step before taken back")
        }
    }

    /// 后岸-02-004, or the place alone; nothing where none is known.
    func spot(_ place: PlaceCode?, _ personal: Personal) -> Phrase {
        guard let place else { return Phrase(same: "") }
        return personal.householdNumber == nil ? naming.place(place) : naming.household(personal, in: place)
    }
}

extension Naming {
    /// `22:00–22:30`
    func window(_ from: Instant, _ until: Instant) -> Phrase {
        Phrase { Times.moment(from, now: now, zone, $0) + "–" + Times.ending(until, now: now, zone, $0) }
    }
}
