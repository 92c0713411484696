internal import GridDomain
internal import Language

/// What the officer has made of the disputes pane. What is selected is named by code.
struct DisputesPane: Sendable, Equatable {
    enum Sort: Int, Sendable, Equatable, CaseIterable {
        case due, number, place
    }

    /// A row of the screen.
    enum Row: Sendable, Equatable {
        case heading(Dispute.Group, count: Int)
        case dispute(DisputeCode)

        var code: DisputeCode? {
            guard case .dispute(let code) = self else { return nil }
            return code
        }
    }

    /// The dispute whose details are open.
    var detail: DisputeCode?
    var detailScroll = 0
    var cursor = ListCursor<DisputeCode>()
    var rows: [Row] = []
    var sort = Sort.due
    var filter = ""
    var search = ""
    /// What comes due tonight, whatever the filter lets through.
    private(set) var tonight: [Coming] = []
    /// How many of each group the filter lets through.
    private(set) var shown: [Dispute.Group: Int] = [:]
    /// What the rows were made from.
    private var source: Source?

    struct Coming: Sendable, Equatable {
        var dispute: DisputeCode
        var deadline: DisputeDeadline
    }

    private struct Source: Sendable, Equatable {
        var last: EntryNumber
        var nightEnds: Instant
        var sort: Sort
        var filter: String
    }

    /// The dispute that an act is about.
    var subject: DisputeCode? { detail ?? cursor.selected }

    /// Whether the rows show something else than what is asked for.
    func isOutdated(by last: EntryNumber, _ nightEnds: Instant) -> Bool {
        source != Source(last: last, nightEnds: nightEnds, sort: sort, filter: filter)
    }

    /// The boards were read anew: the rows must be made again whatever they were made from.
    mutating func forgetRows() { source = nil }

    /// Makes the rows anew after the board, the filter, the order or the duty day has changed.
    mutating func rebuild(_ state: ConsoleState) {
        let nightEnds = state.nightEnds
        source = Source(last: state.desk.last, nightEnds: nightEnds, sort: sort, filter: filter)
        tonight = state.desk.disputes.items.values.flatMap { dispute in
            dispute.deadlines.filter { $0.at <= nightEnds }.map { Coming(dispute: dispute.code, deadline: $0) }
        }
        let found = state.desk.disputes.items.values.filter { !$0.isClosed && state.passes($0, filter) }
        let groups = Dictionary(grouping: found) { $0.group(until: nightEnds) }
        shown = groups.mapValues(\.count)
        rows = [Dispute.Group.tonight, .open].flatMap { group -> [Row] in
            guard let disputes = groups[group] else { return [] }
            return [.heading(group, count: disputes.count)] + disputes.sorted(by: isBefore).map { .dispute($0.code) }
        }
        cursor.rebuild(rows.compactMap(\.code))
        if let code = detail, state.desk.disputes.items[code] == nil { detail = nil }
    }

    private func isBefore(_ a: Dispute, _ b: Dispute) -> Bool {
        switch sort {
        case .due: Dispute.isBefore(a, b)
        case .number: a.code > b.code
        case .place: a.grid == b.grid ? a.code < b.code : a.grid < b.grid
        }
    }
}

extension ConsoleState {
    /// The end of the duty day: what comes due before is due tonight.
    var nightEnds: Instant { Dispute.nightEnds(at: now, zone: zone) }

    /// The dispute that an act is about, as it stands.
    var selectedDispute: Dispute? { disputes.subject.flatMap { desk.disputes.items[$0] } }

    /// How a dispute is named in popups and in the message line: 纠纷014 后岸-02-021、后岸-02-022.
    func title(_ dispute: Dispute) -> Phrase {
        let number = ThingLink(.dispute, dispute.code.text).name
        return Phrase { number[$0] + " " + dispute.parties(labels, $0) }
    }

    /// Whether a dispute answers a search text: its number, what it is, where, between whom, who mediates.
    func passes(_ dispute: Dispute, _ query: String) -> Bool {
        guard !query.isEmpty else { return true }
        let words = [
            CodeSeries.short(dispute.code.text), dispute.kind.name.zh, dispute.kind.name.en,
            dispute.standing.stage.name.zh, dispute.standing.stage.name.en, dispute.parties(labels, .zh),
            dispute.parties(labels, .en), labels.grid(dispute.grid, .zh), labels.grid(dispute.grid, .en),
        ]
        if words.contains(where: { $0.localizedContains(query) }) { return true }
        let places = [desk.grids.tree[dispute.grid], desk.grids.tree.village(of: dispute.grid)].compactMap { $0?.name }
        let mediators = dispute.standing.mediators.compactMap { desk.staff[$0]?.name }
        return (places + mediators).contains { $0.matches(query) }
    }
}
