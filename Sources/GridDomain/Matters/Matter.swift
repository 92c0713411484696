/// How a matter of the desk stands: everything that an act can change and `undo` can put back, and nothing about people.
///
/// Four kinds of matter share one shape: calls, needs, announced openings, instructions of the lead.
public protocol MatterStanding: Sendable, Equatable, Codable {
    /// The ways in which such a matter changes, by the names in the journal.
    associatedtype Change: MatterChange
    /// The first half of an entry's kind: `opening`.
    static var area: String { get }
    /// What its codes are drawn from.
    static var series: CodeSeries { get }
    /// Whether the words that it began with stand on boards: those of the lead do, those of residents never.
    static var showsWords: Bool { get }
    /// When it was over; nil while it is open.
    var closed: Instant? { get set }
    /// People who were served by it.
    var served: Int { get }
    /// What must happen by itself later.
    var waits: [MatterWait] { get }
    /// Ends it as if it had never begun: the officer who began it took that back.
    mutating func takeBack(at now: Instant)
}

extension MatterStanding {
    /// Words of residents never stand on boards.
    public static var showsWords: Bool { false }
    /// Nobody, unless the kind says otherwise.
    public var served: Int { 0 }
    /// Nothing, unless the kind says otherwise.
    public var waits: [MatterWait] { [] }
    /// It is over.
    public mutating func takeBack(at now: Instant) { closed = now }
}

/// How a matter changes: its first change, the one that takes a step back, and those between.
public protocol MatterChange: RawRepresentable<String>, Sendable, Equatable, Codable, CaseIterable {
    /// The change with which a matter begins.
    static var first: Self { get }
    /// An officer took a step back.
    static var undone: Self { get }
}

/// Something that a matter waits for.
public struct MatterWait: Sendable, Equatable {
    /// When.
    public var at: Instant
    /// What the desk does then.
    public var kind: DueWork.Kind

    /// From its parts.
    public init(at: Instant, kind: DueWork.Kind) {
        self.at = at
        self.kind = kind
    }
}

/// Who changed a matter last, when and how: what a conflict names.
public struct MatterStep: Sendable, Equatable, Codable {
    /// Who.
    public var by: OfficerCode
    /// When.
    public var at: Instant
    /// The second half of the entry's kind.
    public var change: String

    /// From its parts.
    public init(by: OfficerCode, at: Instant, change: String) {
        self.by = by
        self.at = at
        self.change = change
    }
}

/// A matter of the desk.
public struct Matter<Standing: MatterStanding>: Sendable, Equatable, Codable {
    /// Its code, for ever.
    public let code: Code<Matter<Standing>>
    /// The grid, or a place above it, that it is about.
    public let place: PlaceCode?
    /// Gone after the erase date, as the rest of the personal part.
    public var household: HouseholdCode?
    /// The number on the household's label.
    public var householdNumber: Int?
    /// What it began with in words, where boards may show them.
    public var words: String?
    /// When it happened.
    public let began: Instant
    /// How it stands.
    public var standing: Standing
    /// Who changed it last, when and how.
    public var step: MatterStep
    /// The entry that changed it last.
    public var version: EntryNumber

    /// From a stored row.
    public init(
        code: Code<Matter<Standing>>, place: PlaceCode?, household: HouseholdCode?, householdNumber: Int?,
        words: String?, began: Instant, standing: Standing, step: MatterStep, version: EntryNumber
    ) {
        self.code = code
        self.place = place
        self.household = household
        self.householdNumber = householdNumber
        self.words = words
        self.began = began
        self.standing = standing
        self.step = step
        self.version = version
    }

    /// The matter that a first change begins.
    public init(_ event: MatterEvent<Standing>, _ personal: Personal, at stamp: Stamp) {
        self.init(
            code: event.matter, place: event.place, household: personal.household,
            householdNumber: personal.householdNumber, words: Standing.showsWords ? personal.words : nil,
            began: stamp.happened, standing: event.after,
            step: MatterStep(by: stamp.officer, at: stamp.happened, change: event.change.rawValue),
            version: stamp.number)
    }

    /// The one fold.
    public mutating func apply(_ event: MatterEvent<Standing>, at stamp: Stamp) {
        standing = event.after
        step = MatterStep(by: stamp.officer, at: stamp.happened, change: event.change.rawValue)
        version = stamp.number
    }

    /// Whether it is over.
    public var isClosed: Bool { standing.closed != nil }

    /// What must happen by itself later, for the table of due work.
    public var dueWork: [DueWork] {
        guard !isClosed else { return [] }
        return standing.waits.map { DueWork(at: $0.at, kind: $0.kind, thing: code.text, version: version) }
    }

    /// Takes away everything that leads to a household, and the words.
    mutating func erase() {
        household = nil
        householdNumber = nil
        words = nil
    }
}

/// What became of a matter: how it stands afterwards and stood before.
public struct MatterEvent<Standing: MatterStanding>: Sendable, Equatable {
    /// Which matter.
    public var matter: Code<Matter<Standing>>
    /// How it changed.
    public var change: Standing.Change
    /// The place that it is about.
    public var place: PlaceCode?
    /// How it stands afterwards.
    public var after: Standing
    /// Nil in the first change.
    public var before: Standing?

    /// From its parts.
    public init(
        _ matter: Code<Matter<Standing>>, _ change: Standing.Change, place: PlaceCode?, after: Standing,
        before: Standing? = nil
    ) {
        self.matter = matter
        self.change = change
        self.place = place
        self.after = after
        self.before = before
    }

    /// `opening.announced`
    public var kind: String { Standing.area + "." + change.rawValue }
}

/// How an event of a matter is stored beside the name of its kind, which tells the change.
struct StoredMatter<Standing: MatterStanding>: Codable {
    var matter: Code<Matter<Standing>>
    var place: PlaceCode?
    var after: Standing
    var before: Standing?

    init(_ event: MatterEvent<Standing>) {
        (matter, place, after, before) = (event.matter, event.place, event.after, event.before)
    }

    func event(_ change: Standing.Change) -> MatterEvent<Standing> {
        MatterEvent(matter, change, place: place, after: after, before: before)
    }
}
