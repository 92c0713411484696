internal import GridDomain
internal import Language

/// A dispute that is about to be registered: who, where, and what it was born from.
struct DisputeDraft: Sendable, Equatable {
    var grid: PlaceCode
    var parties: [DisputeParty]
    var links: [ThingLink] = []

    /// Between households; it arose where the first one is.
    init(_ rows: [HouseholdRow]) {
        grid = rows.first?.grid ?? PlaceCode("")
        parties = rows.map { DisputeParty(household: $0.code, grid: $0.grid, number: $0.number) }
    }

    /// Out of an alert at a household; nil when it is about none.
    init?(_ alert: Alert) {
        guard let household = alert.household else { return nil }
        grid = alert.grid
        parties = [DisputeParty(household: household, grid: alert.grid, number: alert.householdNumber)]
        links = [ThingLink(.alert, alert.code.text)]
    }

    /// 后岸-02-004 邻里纠纷
    func title(_ kind: DisputeKind?, _ labels: Labels) -> Phrase {
        Phrase { tongue in
            let names = parties.map { labels.household(grid: $0.grid ?? grid, number: $0.number, tongue) }
            let what = kind.map { " " + $0.name[tongue] } ?? ""
            return names.joined(separator: tongue == .zh ? "、" : ", ") + what
        }
    }
}

extension ConsoleState {
    func registerPicker(_ draft: DisputeDraft) -> Picker {
        Picker(
            purpose: .register(draft), title: DisputeActions.registerHousehold.name,
            subject: draft.title(nil, labels),
            options: DisputeKind.allCases.map { Picker.Option(value: .disputeKind($0), label: $0.name) })
    }

    mutating func register(_ draft: DisputeDraft, _ kind: DisputeKind, _ words: String, _ out: inout Outbox) {
        let report = DisputeReport(
            kind: kind, source: .party, people: max(2, draft.parties.count), grid: draft.grid, links: draft.links,
            parties: draft.parties, words: words)
        let text = ConsoleWords.did(OrderKind.registerDispute.name, to: draft.title(kind, labels))
        send([Request(order: .registerDispute(report), thing: .desk, seen: nil)], text, canUndo: false, &out)
        grids.households.marks = []
    }
}
