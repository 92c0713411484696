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
    public let code: SourceCode
    public var kind: SourceKind
    public var grid: PlaceCode
    public var household: HouseholdCode?
    public var householdNumber: Int?
    public var point: PlanePoint?
    public var post: PostCode?
    public var name: Name
    /// It must be heard at least this often.
    public var heartbeat: Span
    /// Since when it has been silent; nil while it is heard.
    public var silentSince: Instant?
    public var version: EntryNumber

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
    public var code: SourceCode?
    public var kind: SourceKind
    public var grid: PlaceCode

    public init(code: SourceCode?, kind: SourceKind, grid: PlaceCode) {
        self.code = code
        self.kind = kind
        self.grid = grid
    }

    public init(_ source: Source) {
        self.init(code: source.household == nil ? source.code : nil, kind: source.kind, grid: source.grid)
    }
}

/// What became of a source.
public enum SourceEvent: Sendable, Equatable {
    case fellSilent(SourceStub, since: Instant)
    case heardAgain(SourceStub)

    public var kind: String {
        switch self {
        case .fellSilent: "fellSilent"
        case .heardAgain: "heardAgain"
        }
    }

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
