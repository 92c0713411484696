internal import GridDomain
internal import Language

/// What the officer has made of the disputes pane. What is selected is named by code.
struct DisputesPane: Sendable, Equatable {
    enum Sort: Int, Sendable, Equatable, CaseIterable {
        case due, number, place
    }

    /// What can be selected.
    enum RowID: Hashable, Sendable {
        case dispute(DisputeCode)
        case sign(EarlySign.ID)
    }

    /// A row of the screen.
    enum Row: Sendable, Equatable {
        case heading(Dispute.Group, count: Int)
        case signs(count: Int)
        case dispute(DisputeCode)
        case sign(EarlySign)

        var id: RowID? {
            switch self {
            case .heading, .signs: nil
            case .dispute(let code): .dispute(code)
            case .sign(let sign): .sign(sign.id)
            }
        }
    }

    /// The dispute whose details are open.
    var detail: DisputeCode?
    var detailScroll = 0
    var cursor = ListCursor<RowID>()
    var rows: [Row] = []
    var sort = Sort.due
    var filter = ""
    var search = ""
    /// What comes due tonight, whatever the filter lets through.
    private(set) var tonight: [Coming] = []
    /// How many of each group the filter lets through.
    private(set) var shown: [Dispute.Group: Int] = [:]
    /// How many early signs there are, whatever the filter lets through.
    private(set) var signs = 0
    /// What the rows were made from.
    private var source: Source?

    struct Coming: Sendable, Equatable {
        var dispute: DisputeCode
        var deadline: DisputeDeadline
    }

    private struct Source: Sendable, Equatable {
        var last: EntryNumber
        var nightEnds: Instant
        /// Quarters of an hour: households fall silent as time goes by.
        var quarter: Int64
        var sort: Sort
        var filter: String
    }

    /// The dispute that an act is about.
    var subject: DisputeCode? {
        if let detail { return detail }
        guard case .dispute(let code) = cursor.selected else { return nil }
        return code
    }

    /// The early sign in the selected row.
    var selectedSign: EarlySign? {
        detail == nil ? cursor.selected.flatMap(sign) : nil
    }

    func sign(_ id: RowID) -> EarlySign? {
        rows.lazy.compactMap { if case .sign(let sign) = $0 { sign } else { nil } }.first { .sign($0.id) == id }
    }

    private func source(_ state: ConsoleState) -> Source {
        Source(
            last: state.desk.last, nightEnds: state.nightEnds, quarter: state.now.seconds / 900, sort: sort,
            filter: filter)
    }

    /// Whether the rows show something else than what is asked for.
    func isOutdated(by state: ConsoleState) -> Bool { source != source(state) }

    /// The boards were read anew: the rows must be made again whatever they were made from.
    mutating func forgetRows() { source = nil }

    /// Makes the rows anew after the board, the filter, the order or the duty day has changed.
    mutating func rebuild(_ state: ConsoleState) {
        let nightEnds = state.nightEnds
        source = source(state)
        let open = state.desk.disputes.timed(at: state.now, state.zone)
        tonight = open.flatMap { timed in
            timed.deadlines.filter { $0.isDuty && $0.at <= nightEnds }
                .map { Coming(dispute: timed.dispute.code, deadline: $0) }
        }
        let found = open.filter { state.passes($0.dispute, filter) }
        let groups = Dictionary(grouping: found) { $0.group(until: nightEnds) }
        shown = groups.mapValues(\.count)
        rows = [Dispute.Group.tonight, .open].flatMap { group -> [Row] in
            guard let disputes = groups[group] else { return [] }
            return [.heading(group, count: disputes.count)] + ordered(disputes).map { .dispute($0.dispute.code) }
        }
        let allSigns = state.earlySigns
        signs = allSigns.count
        let passing = allSigns.filter { state.passes($0, filter) }
        if !passing.isEmpty { rows += [.signs(count: passing.count)] + passing.map { .sign($0) } }
        cursor.rebuild(rows.compactMap(\.id))
        if let code = detail, state.desk.disputes.items[code] == nil { detail = nil }
    }

    /// The board gives them in the order of their clocks.
    private func ordered(_ disputes: [TimedDispute]) -> [TimedDispute] {
        switch sort {
        case .due: disputes
        case .number: disputes.sorted { $0.dispute.code > $1.dispute.code }
        case .place: disputes.sorted { ($0.dispute.grid, $0.dispute.code) < ($1.dispute.grid, $1.dispute.code) }
        }
    }
}

extension ConsoleState {
    /// The end of the duty day: what comes due before is due tonight.
    var nightEnds: Instant { Dispute.nightEnds(at: now, zone: zone) }

    /// The dispute that an act is about, as it stands.
    var selectedDispute: Dispute? { disputes.subject.flatMap { desk.disputes.items[$0] } }

    /// What breeds disputes, from the boards.
    var earlySigns: [EarlySign] {
        EarlySign.all(on: desk, .standard, now: now)
    }

    /// The household or grid of an early sign.
    func spot(of sign: EarlySign) -> MatterSpot {
        switch sign {
        case .quarrels(let grid, _, _, _): return MatterSpot(place: grid)
        case .quiet(let code, _):
            guard let observation = desk.rota.items[code] else { return MatterSpot() }
            return MatterSpot(
                household: observation.household, place: observation.grid, number: observation.householdNumber)
        }
    }

    /// Whether an early sign answers a search text: its place.
    func passes(_ sign: EarlySign, _ query: String) -> Bool {
        guard !query.isEmpty else { return true }
        let spot = spot(of: sign)
        guard let place = spot.place else { return false }
        let words = Tongue.allCases.map { labels.household(grid: place, number: spot.number, $0) }
        if words.contains(where: { $0.localizedContains(query) }) { return true }
        return [desk.grids.tree[place], desk.grids.tree.village(of: place)].compactMap { $0?.name }
            .contains { $0.matches(query) }
    }

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
