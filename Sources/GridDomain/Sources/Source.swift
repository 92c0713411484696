/// What kind of thing reports to the desk (mission C3). No face images, ever.
public enum SourceKind: String, Sendable, Codable, CaseIterable {
    case door, wristband, reader, healthcode

    /// The alert that an abnormal signal of this source raises.
    public var alertKind: AlertKind {
        switch self {
        case .door: .doorOpened
        case .wristband: .leftZone
        case .reader: .checkpointHit
        case .healthcode: .codeRed
        }
    }
}

/// A door sensor, wristband, checkpoint reader or feed. Devices have a heartbeat; people have none.
public struct Source: Sendable, Equatable {
    /// What a signal names; drawn when the source was imported.
    public let code: SourceCode
    /// Also tells the alert that its signal raises.
    public var kind: SourceKind
    /// Where its alerts begin.
    public var grid: PlaceCode
    /// Whose door or wristband it is; nil for readers and feeds.
    public var household: HouseholdCode?
    /// The number of that household inside its grid: what labels show.
    public var householdNumber: Int?
    /// Where that household lies, when known.
    public var point: PlanePoint?
    /// The gate where a reader stands.
    public var post: PostCode?
    /// In both scripts; one that belongs to a household is called by the household's label instead.
    public var name: Name
    /// It must be heard at least this often.
    public var heartbeat: Span
    /// Since when it has been silent; nil while it is heard.
    public var silentSince: Instant?
    /// The entry that changed it last; 0 since import.
    public var version: EntryNumber

    /// From a row of the register with what its household tells.
    public init(
        code: SourceCode, kind: SourceKind, grid: PlaceCode, household: HouseholdCode?, householdNumber: Int?,
        point: PlanePoint?, post: PostCode?, name: Name, heartbeat: Span, silentSince: Instant?,
        version: EntryNumber
    ) {
        self.code = code
        self.kind = kind
        self.grid = grid
        self.household = household
        self.householdNumber = householdNumber
        self.point = point
        self.post = post
        self.name = name
        self.heartbeat = heartbeat
        self.silentSince = silentSince
        self.version = version
    }
}

/// What a source says.
public enum SourceSignal: Sendable, Equatable, Codable {
    /// The net was touched: the door is open, the wristband left its zone, the reader met a number on a list.
    case touched
    /// The condition is over.
    case cleared
    /// It lives.
    case heard
}

/// A source as an entry keeps it in the clear. One that belongs to a household leads there, so its code stands in the
/// personal part and only kind and grid stand here.
public struct SourceStub: Sendable, Equatable, Codable {
    /// Nil when the source belongs to a household.
    public var code: SourceCode?
    /// Stays after the erase date.
    public var kind: SourceKind
    /// Stays after the erase date.
    public var grid: PlaceCode

    /// For a stored event; everything else goes by `init(_:)`, which leaves out what leads to a household.
    public init(code: SourceCode?, kind: SourceKind, grid: PlaceCode) {
        self.code = code
        self.kind = kind
        self.grid = grid
    }

    /// What may stand in the clear of a source.
    public init(_ source: Source) {
        self.init(code: source.household == nil ? source.code : nil, kind: source.kind, grid: source.grid)
    }
}

/// What became of a source.
public enum SourceEvent: Sendable, Equatable {
    /// Not heard within its heartbeat; `since` is when it should have been.
    case fellSilent(SourceStub, since: Instant)
    /// It lives: the silence is over.
    case heardAgain(SourceStub)

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .fellSilent: "fellSilent"
        case .heardAgain: "heardAgain"
        }
    }

    /// What the entry says of it in the clear.
    public var source: SourceStub {
        switch self {
        case .fellSilent(let stub, _), .heardAgain(let stub): stub
        }
    }

    /// The source that it is about; nil when that belonged to a household and is erased.
    public func code(_ personal: Personal) -> SourceCode? { source.code ?? personal.source }
}

extension Source {
    /// The fold.
    public mutating func apply(_ event: SourceEvent, at stamp: Stamp) {
        switch event {
        case .fellSilent(_, let since): silentSince = since
        case .heardAgain: silentSince = nil
        }
        version = stamp.number
    }
}
