internal import GridDomain
internal import Language

/// What people write into forms: households, places, times, amounts.
extension ConsoleState {
    /// The household or place of the selected row, with its label; nil when several are marked.
    var selectedSpot: (spot: MatterSpot, text: String)? { hasSeveralTargets ? nil : firstSpot }

    /// The household or place of the selected row or of the first of the marked ones, with its label.
    var firstSpot: (spot: MatterSpot, text: String)? {
        if let book { return selectedSpot(of: book) }
        switch focus {
        case .alerts:
            guard let code = alerts.subject, let alert = desk.alerts.items[code] else { return nil }
            return (
                MatterSpot(household: alert.household, place: alert.grid, number: alert.householdNumber),
                labels.household(grid: alert.grid, number: alert.householdNumber, tongue)
            )
        case .grids:
            if let row = householdTargets.first {
                return (
                    MatterSpot(household: row.code, place: row.grid, number: row.number),
                    labels.household(grid: row.grid, number: row.number, tongue)
                )
            }
            guard let code = grids.cursor.selected else { return nil }
            return (MatterSpot(place: code), labels.any(code, tongue))
        case .rota:
            guard let observation = rota.selected.flatMap({ desk.rota.items[$0] }) else { return nil }
            return (
                MatterSpot(
                    household: observation.household, place: observation.grid, number: observation.householdNumber),
                labels.household(grid: observation.grid, number: observation.householdNumber, tongue)
            )
        case .disputes:
            if let sign = disputes.selectedSign {
                let spot = spot(of: sign)
                return (spot, spotLabel(spot.place, spot.number))
            }
            guard let dispute = selectedDispute else { return nil }
            let home = dispute.parties.first { $0.household != nil }
            return (
                MatterSpot(household: home?.household, place: home?.grid ?? dispute.grid, number: home?.number),
                labels.household(grid: home?.grid ?? dispute.grid, number: home?.number, tongue)
            )
        }
    }

    /// Whether several rows are marked: a form is about one household.
    var hasSeveralTargets: Bool {
        guard book == nil else { return false }
        return switch focus {
        case .alerts: alertTargets.count > 1
        case .grids: householdTargets.count > 1
        case .rota: rotaTargets.count > 1
        case .disputes: false
        }
    }

    private func selectedSpot(of book: Book) -> (spot: MatterSpot, text: String)? {
        switch book.kind {
        case .log: selectedCall.map { spot(of: $0) }
        case .needs: selectedNeed.map { spot(of: $0) }
        case .instructions, .phones, .alertFigures, .drill: nil
        case .card:
            card.map { card in
                (
                    MatterSpot(household: card.row.code, place: card.row.grid, number: card.row.number),
                    labels.household(grid: card.row.grid, number: card.row.number, tongue)
                )
            }
        case .openings: book.selected.flatMap { desk.work.openings[OpeningCode($0)] }.map { spot(of: $0) }
        }
    }

    private func spot<Standing>(of matter: Matter<Standing>) -> (spot: MatterSpot, text: String) {
        (
            MatterSpot(household: matter.household, place: matter.place, number: matter.householdNumber),
            spotLabel(matter.place, matter.householdNumber)
        )
    }

    /// What a label names: a household (`后岸-02-004`, `HA-02-004`), a grid (`后岸-02`), a village by characters, pinyin or
    /// initials. Nil when it names nothing here, or several places.
    func spot(_ text: String) -> MatterSpot? {
        let text = text.map { $0 == "－" || $0 == "—" ? "-" : String($0) }.joined()
        let parts = text.split(separator: "-").map(String.init)
        guard let first = parts.first else { return nil }
        let tree = desk.grids.tree
        let villages = tree.children(of: tree.root).filter { code in
            tree[code]?.name.matches(first) ?? false
                || [Tongue.zh, .en].contains { labels.village(code, $0).lowercased() == first.lowercased() }
        }
        let exact = villages.filter { code in
            [Tongue.zh, .en].contains { labels.village(code, $0).lowercased() == first.lowercased() }
                || tree[code]?.name.initials == first.lowercased()
        }
        let found = exact.count == 1 ? exact : villages
        guard found.count == 1, let village = found.first else { return nil }
        guard parts.count > 1 else { return MatterSpot(place: village) }
        let grid = tree.children(of: village).first { Int(labels.gridNumber($0)) == Int(parts[1]) }
        guard let grid, Int(parts[1]) != nil, parts.count <= 3 else { return nil }
        guard parts.count == 3 else { return MatterSpot(place: grid) }
        return Int(parts[2]).map { MatterSpot(place: grid, number: $0) }
    }

    /// The spot that a form names: the one it was opened on, or what is written.
    func spot(of form: WorkForm, _ field: WorkForm.Name) -> MatterSpot? {
        let text = form.text(field)
        guard !text.isEmpty else { return nil }
        if text == form.spotText, let spot = form.spot { return spot }
        return spot(text)
    }

    /// Reads minutes from now (`45`) or a clock time (`23:30`): the next such time, up to a day ahead.
    func instant(_ text: String) -> Instant? {
        let parts = text.map { $0 == "：" ? ":" : $0 }.split(separator: ":").map { Int(String($0)) }
        if parts.count == 1, let minutes = parts[0], (0...1440).contains(minutes) { return now + .minutes(minutes) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        let at = zone.instant(CivilTime(date: zone.date(now))) + .hours(hour) + .minutes(minute)
        return at > now ? at : at + .days(1)
    }

    /// A form that begins at the selected row.
    func here(_ form: WorkForm, _ field: WorkForm.Name) -> WorkForm { begun(form, field, at: selectedSpot) }

    /// A form that begins at a household or place.
    func begun(
        _ form: WorkForm, _ field: WorkForm.Name, at place: (spot: MatterSpot, text: String)?
    ) -> WorkForm {
        guard let (spot, text) = place, let place = form.fields.firstIndex(where: { $0.name == field }) else {
            return form
        }
        var form = form
        form.spot = spot
        form.spotText = text
        form.fields[place].text = TextField(text)
        if form.active == place { form.active = min(place + 1, form.fields.count - 1) }
        return form
    }
}
