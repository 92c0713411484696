/// A dispute 纠纷: from the register to the archive.
public struct Dispute: Sendable, Equatable, Codable {
    public let code: DisputeCode
    public let kind: DisputeKind
    public let source: DisputeSource
    public let scale: DisputeScale
    public let people: Int
    /// The grid where it arose.
    public let grid: PlaceCode
    /// When the desk heard of it.
    public let registered: Instant
    /// Gone after the erase date, as the rest of the personal part.
    public var parties: [DisputeParty]
    /// SHA-256 of the scans, in hexadecimal, by the number of their papers. They go with the parties.
    public var digests: [Int: String]
    public var standing: DisputeStanding
    /// Notes and calls.
    public var notes: Int
    /// The entry that changed the standing last: what a command says that it saw.
    public var version: EntryNumber

    /// The dispute that a `registered` change begins.
    public init(
        _ code: DisputeCode, _ report: DisputeReport, decideBy: Instant, personal: Personal, at stamp: Stamp
    ) {
        self.code = code
        kind = report.kind
        source = report.source
        scale = report.scale
        people = report.people
        grid = report.grid
        registered = stamp.happened
        parties = personal.parties ?? []
        digests = [:]
        standing = DisputeStanding(report, decideBy: decideBy, at: stamp.happened, step: stamp.number)
        notes = 0
        version = stamp.number
    }

    /// From a stored row.
    public init(
        code: DisputeCode, kind: DisputeKind, source: DisputeSource, scale: DisputeScale, people: Int,
        grid: PlaceCode, registered: Instant, parties: [DisputeParty], digests: [Int: String],
        standing: DisputeStanding, notes: Int, version: EntryNumber
    ) {
        self.code = code
        self.kind = kind
        self.source = source
        self.scale = scale
        self.people = people
        self.grid = grid
        self.registered = registered
        self.parties = parties
        self.digests = digests
        self.standing = standing
        self.notes = notes
        self.version = version
    }

    public var isClosed: Bool { standing.closed != nil }

    /// Settled 已化解: what was agreed on was done.
    public var isSettled: Bool { standing.performed != nil }
}
