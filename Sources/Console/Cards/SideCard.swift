internal import Canvas
internal import GridDomain
internal import Language

/// What stands beside a list where there is room: more about the row that is selected in it.
enum SideCard: Sendable, Equatable {
    case alert(AlertCode)
    /// The alerts that one row of a flood stands for.
    case alerts(Phrase, [AlertCode])
    case household(HouseholdCode)
    case dispute(DisputeCode)
    case place(PlaceCode)
}

extension ConsoleState {
    /// The cards of a pane's selected row, the one about the row itself first. How many there are depends on the pane
    /// alone, so that nothing jumps while a list is moved in; one that is nil is drawn empty.
    func sideCards(of pane: PaneID) -> [SideCard?] {
        switch pane {
        case .alerts: alerts.detail == nil ? [selectedAlert, alertPlace] : [alertPlace]
        case .rota: [rota.selected.flatMap { desk.rota.items[$0]?.household }.map(SideCard.household) ?? memberPlace]
        case .grids: [gridsCard]
        case .disputes: [disputes.detail == nil ? disputes.subject.map(SideCard.dispute) ?? signPlace : disputePlace]
        }
    }

    /// The cards on the screen, each with where it stands.
    var placedCards: [(card: SideCard?, rect: Rect)] {
        layout.cardsPane.map { zip(sideCards(of: $0), layout.cards).map { (card: $0, rect: $1) } } ?? []
    }

    private var selectedAlert: SideCard? {
        if let group = selectedGroup { return .alerts(title(group), group.codes) }
        if let many = selectedNuisance { return .alerts(title(many), many.alerts) }
        return alerts.selected.map(SideCard.alert)
    }

    /// Where the selected alert is: its household, or the grid that it lies in.
    private var alertPlace: SideCard? {
        if let group = selectedGroup { return .place(group.key.place) }
        if let source = selectedNuisance.flatMap({ desk.sources[$0.source] }) {
            return source.household.map(SideCard.household) ?? .place(source.grid)
        }
        guard let alert = alerts.subject.flatMap({ desk.alerts.items[$0] }) else { return nil }
        return alert.household.map(SideCard.household) ?? .place(alert.grid)
    }

    private var memberPlace: SideCard? {
        rota.selectedMember.flatMap { desk.staff[$0]?.grid }.map(SideCard.place)
    }

    private var gridsCard: SideCard? {
        switch grids.level {
        case nil: grids.cursor.selected.map(SideCard.place)
        case .households(let place), .gaps(let place):
            grids.households.cursor.selected.map(SideCard.household) ?? .place(place)
        case .residents(let row): .household(row.code)
        }
    }

    private var disputePlace: SideCard? { firstSpot.flatMap { side(of: $0.spot) } }

    private var signPlace: SideCard? { disputes.selectedSign.map { spot(of: $0) }.flatMap(side) }

    private func side(of spot: MatterSpot) -> SideCard? {
        spot.household.map(SideCard.household) ?? spot.place.map(SideCard.place)
    }

    /// The pages that the cards on the screen are drawn from.
    var sidePages: [PageRequest] { placedCards.compactMap { $0.card.flatMap(page) } }

    /// The page that a card is drawn from; nil where the desk has it all.
    func page(of card: SideCard) -> PageRequest? {
        switch card {
        case .alert(let code): .history(code)
        case .household(let code): page(of: .card(code))
        case .dispute(let code): .matter(code.text)
        case .place, .alerts: nil
        }
    }
}
