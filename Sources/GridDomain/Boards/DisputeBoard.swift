/// The part of the Desk that the disputes pane looks at: every dispute that is not closed, and those closed within a day.
public struct DisputeBoard: Sendable, Equatable, Codable {
    public private(set) var items: [DisputeCode: Dispute]
    /// How many were settled since the desk began.
    public private(set) var settled: Int
    /// How many are not closed.
    public private(set) var open = 0
    /// How many flared up and have not been calmed since.
    public private(set) var flared = 0
    /// Which disputes each thing has led to; struck ones have not come of anything.
    private var links: [ThingLink: Set<DisputeCode>] = [:]
    /// What quarrels came to the desk in the last days, with and without a case.
    public private(set) var quarrels: Quarrels

    /// - Parameter settled: of all disputes, also those that are not among the items.
    public init(items: [Dispute] = [], settled: Int = 0, quarrels: Quarrels = Quarrels()) {
        self.items = [:]
        self.settled = settled
        self.quarrels = quarrels
        for item in items { put(item, at: item.code) }
    }

    /// How long a closed dispute stays on the board: its officer may still take the act back. No erasure takes anything
    /// from it so long.
    public static let keepsClosed = Span.hours(24)

    /// The fold.
    public mutating func apply(_ event: DisputeEvent, _ personal: Personal, at stamp: Stamp) {
        let was = items[event.dispute]?.isSettled ?? false
        if case .registered(let report, let decideBy) = event.change {
            let dispute = Dispute(event.dispute, report, decideBy: decideBy, personal: personal, at: stamp)
            put(dispute, at: event.dispute)
        } else if var dispute = items[event.dispute] {
            dispute.apply(event, personal, at: stamp)
            put(dispute, at: event.dispute)
        }
        let isSettled = items[event.dispute]?.isSettled ?? false
        settled += (isSettled ? 1 : 0) - (was ? 1 : 0)
        if let dispute = items[event.dispute] { quarrels.note(dispute) }
    }

    /// A call may be about a quarrel.
    public mutating func hear(_ event: MatterEvent<CallStanding>) { quarrels.apply(event) }

    /// Forgets what lies too far behind the last entry.
    public mutating func trim(before now: Instant) {
        let start = now - Self.keepsClosed
        for item in items.values where item.standing.closed.map({ $0 < start }) ?? false { put(nil, at: item.code) }
        quarrels.trim(before: now - DisputePolicy.keepsQuarrels)
    }

    /// Those that are not closed, with their clocks, in the order of the pane.
    public func timed(at now: Instant, _ zone: Zone) -> [TimedDispute] {
        items.values.filter { !$0.isClosed }.map { TimedDispute($0, at: now, zone) }.sorted(by: TimedDispute.isBefore)
    }

    /// The open disputes in which a household quarrels.
    public func open(at household: HouseholdCode) -> [Dispute] {
        items.values.filter { !$0.isClosed && $0.parties.contains { $0.household == household } }
            .sorted { $0.code < $1.code }
    }

    /// The disputes that were born from a thing, or joined to it; not those that were struck.
    public func linked(to link: ThingLink) -> [DisputeCode] {
        links[link]?.sorted() ?? []
    }

    /// The one place where an item changes: what is counted changes with it.
    private mutating func put(_ dispute: Dispute?, at code: DisputeCode) {
        if let old = items[code] { count(old, by: -1) }
        items[code] = dispute
        if let dispute { count(dispute, by: 1) }
    }

    private mutating func count(_ dispute: Dispute, by step: Int) {
        if !dispute.isClosed { open += step }
        if dispute.standing.flare != nil { flared += step }
        guard dispute.standing.stage != .struck else { return }
        for link in dispute.standing.links {
            var codes = links[link] ?? []
            if step > 0 { codes.insert(dispute.code) } else { codes.remove(dispute.code) }
            links[link] = codes.isEmpty ? nil : codes
        }
    }
}
