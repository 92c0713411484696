/// The matters of one kind that are open, or were closed within a day.
public struct Matters<Standing: MatterStanding>: Sendable, Equatable, Codable {
    public private(set) var items: [Code<Matter<Standing>>: Matter<Standing>]

    /// From its parts.
    public init(_ items: [Matter<Standing>] = []) {
        self.items = Dictionary(items.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    public subscript(code: Code<Matter<Standing>>) -> Matter<Standing>? { items[code] }

    /// The open ones, oldest first.
    public var open: [Matter<Standing>] {
        items.values.filter { !$0.isClosed }.sorted { ($0.began, $0.code) < ($1.began, $1.code) }
    }

    /// The open ones at a household.
    public func open(at household: HouseholdCode) -> [Matter<Standing>] { open.filter { $0.household == household } }

    /// Puts one in, as the handler loaded it.
    public mutating func insert(_ matter: Matter<Standing>) { items[matter.code] = matter }

    /// The fold.
    public mutating func apply(_ event: MatterEvent<Standing>, _ personal: Personal, at stamp: Stamp) {
        if event.before == nil {
            items[event.matter] = Matter(event, personal, at: stamp)
        } else {
            items[event.matter]?.apply(event, at: stamp)
        }
    }

    mutating func trim(before instant: Instant) {
        for matter in items.values where matter.standing.closed.map({ $0 < instant }) ?? false {
            items[matter.code] = nil
        }
    }

    mutating func erase(before instant: Instant) {
        for matter in items.values where matter.standing.closed.map({ $0 < instant }) ?? false {
            items[matter.code]?.erase()
        }
    }
}

/// The part of the Desk that desk work looks at: calls, needs, announced openings, instructions of the lead.
public struct DeskWork: Sendable, Equatable, Codable {
    /// Announced openings.
    public var openings: Matters<OpeningStanding>
    /// Calls.
    public var calls: Matters<CallStanding>
    /// Needs.
    public var needs: Matters<NeedStanding>
    /// Instructions of the lead.
    public var instructions: Matters<InstructionStanding>
    /// People served by needs that were done, per place: services count as much as alarms.
    public private(set) var served: [PlaceCode: Int]

    /// From its parts.
    public init(
        openings: Matters<OpeningStanding> = Matters(), calls: Matters<CallStanding> = Matters(),
        needs: Matters<NeedStanding> = Matters(), instructions: Matters<InstructionStanding> = Matters(),
        served: [PlaceCode: Int] = [:]
    ) {
        self.openings = openings
        self.calls = calls
        self.needs = needs
        self.instructions = instructions
        self.served = served.filter { $0.value != 0 }
    }

    /// How long matters that were closed stay on the board.
    public static let keepsClosed = AlertBoard.keepsClosed

    /// The fold; entries about other things are passed over.
    public mutating func apply(_ entry: Entry) {
        let stamp = Stamp(entry)
        switch entry.event {
        case .opening(let event): openings.apply(event, entry.personal, at: stamp)
        case .call(let event): calls.apply(event, entry.personal, at: stamp)
        case .need(let event):
            needs.apply(event, entry.personal, at: stamp)
            serve(event)
        case .instruction(let event): instructions.apply(event, entry.personal, at: stamp)
        default: break
        }
    }

    /// Forgets what was closed long ago.
    public mutating func trim(before instant: Instant) {
        openings.trim(before: instant)
        calls.trim(before: instant)
        needs.trim(before: instant)
        instructions.trim(before: instant)
    }

    /// Forgets what closed matters say of households, as their rows do.
    public mutating func erase(before instant: Instant) {
        openings.erase(before: instant)
        calls.erase(before: instant)
        needs.erase(before: instant)
        instructions.erase(before: instant)
    }

    /// People served in a place and below it.
    public func served(in place: PlaceCode) -> Int {
        served.reduce(0) { $1.key.lies(in: place) ? $0 + $1.value : $0 }
    }

    private mutating func serve<Standing>(_ event: MatterEvent<Standing>) {
        guard let place = event.place else { return }
        let moved = event.after.served - (event.before?.served ?? 0)
        guard moved != 0 else { return }
        let sum = served[place, default: 0] + moved
        served[place] = sum == 0 ? nil : sum
    }
}
