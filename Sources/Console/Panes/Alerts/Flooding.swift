internal import GridDomain
internal import Language

/// What the officer does with the groups of a flood and with the sources that are a nuisance.
extension ConsoleState {
    /// The group of the flood whose row is selected.
    var selectedGroup: FloodGroup? {
        guard case .flood(let key) = alerts.cursor.selected else { return nil }
        return alerts.flood.first { $0.key == key }
    }

    /// The nuisance whose row is selected.
    var selectedNuisance: Nuisance? {
        guard case .source(let code) = alerts.cursor.selected else { return nil }
        return pressure.nuisances.first { $0.source == code }
    }

    /// The group to which the selected row belongs, as its heading or as one of several alerts.
    private var groupHere: FloodGroup? {
        selectedGroup ?? alerts.selected.flatMap { code in alerts.flood.first { $0.codes.contains(code) } }
    }

    /// Whether there is a group of the flood to fold here.
    var canFoldFlood: Bool {
        guard let group = groupHere else { return false }
        return alerts.unfolded.contains(group.key) || group.codes.contains { alerts.apart.contains($0) }
    }

    /// Folds the group; the cursor goes to its row.
    mutating func foldFlood() {
        guard let group = groupHere else { return }
        alerts.unfolded.remove(group.key)
        alerts.apart.subtract(group.codes)
        alerts.cursor.select(.flood(group.key))
    }

    /// Shows or hides the alerts of the group; the cursor stays on its row, and its acts stay acts on all of it.
    mutating func toggleFlood() {
        guard let group = selectedGroup else { return }
        if alerts.unfolded.contains(group.key) { return foldFlood() }
        alerts.unfolded.insert(group.key)
    }

    /// Selects an alert; one in a folded group gets a row of its own below that of the group.
    mutating func reveal(_ code: AlertCode) {
        alerts.cursor.select(.alert(code))
        guard alerts.isGrouped, !alerts.rows.contains(.alert(code)) else { return }
        alerts.apart.insert(code)
    }

    /// 后岸 门磁开门 14条
    func title(_ group: FloodGroup) -> Phrase {
        let count = group.codes.count
        return Phrase { tongue in
            [
                labels.village(group.key.place, tongue), group.key.kind.short[tongue],
                ConsoleWords.alertCount(count)[tongue],
            ].joined(separator: " ")
        }
    }

    /// 后岸-02-004 门磁 3条
    func title(_ nuisance: Nuisance) -> Phrase {
        Phrase { name(of: nuisance, $0) + " " + ConsoleWords.alertCount(nuisance.alerts.count)[$0] }
    }

    /// What the source is called.
    func name(of nuisance: Nuisance, _ tongue: Tongue) -> String {
        desk.sources[nuisance.source].map { labels.source($0, tongue) } ?? nuisance.source.text
    }

    /// What an act on the selected row is about when that row stands for many.
    func groupTitle(_ codes: [AlertCode]) -> Phrase? {
        guard alerts.detail == nil, alerts.marks.isEmpty else { return nil }
        if let group = selectedGroup, group.codes == codes { return title(group) }
        if let nuisance = selectedNuisance, nuisance.alerts == codes { return title(nuisance) }
        return nil
    }
}
