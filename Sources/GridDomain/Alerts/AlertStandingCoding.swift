/// How the two fields of a standing that have cases are stored: the name of the case beside its values, as in an event.
extension AlertStanding.Service: Codable {
    private struct Stored: Codable {
        var kind: String
        var by: OfficerCode?
        var until: Instant?
        var reason: ShelfReason?
    }

    public init(from decoder: any Decoder) throws {
        let stored = try Stored(from: decoder)
        switch (stored.kind, stored.by, stored.until, stored.reason) {
        case ("inService", _, _, _): self = .inService
        case ("shelved", let by?, let until?, let reason?): self = .shelved(by: by, until: until, reason: reason)
        case ("suppressed", _, let until?, _): self = .suppressed(until: until)
        default: throw DecodingError.unknownCase(stored.kind, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .inService: try Stored(kind: "inService").encode(to: encoder)
        case .shelved(let by, let until, let reason):
            try Stored(kind: "shelved", by: by, until: until, reason: reason).encode(to: encoder)
        case .suppressed(let until): try Stored(kind: "suppressed", until: until).encode(to: encoder)
        }
    }
}

extension AlertStanding.Response: Codable {
    private struct Stored: Codable {
        var kind: String
        var member: StaffCode?
        var at: Instant?
    }

    public init(from decoder: any Decoder) throws {
        let stored = try Stored(from: decoder)
        switch (stored.kind, stored.member, stored.at) {
        case ("none", _, _): self = .none
        case ("sent", let member?, let at?): self = .sent(member, at: at)
        case ("underway", let member?, let at?): self = .underway(member, at: at)
        case ("there", let member?, let at?): self = .there(member, at: at)
        default: throw DecodingError.unknownCase(stored.kind, decoder)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        let stored =
            switch self {
            case .none: Stored(kind: "none")
            case .sent(let member, let at): Stored(kind: "sent", member: member, at: at)
            case .underway(let member, let at): Stored(kind: "underway", member: member, at: at)
            case .there(let member, let at): Stored(kind: "there", member: member, at: at)
            }
        try stored.encode(to: encoder)
    }
}

extension DecodingError {
    fileprivate static func unknownCase(_ name: String, _ decoder: any Decoder) -> DecodingError {
        .dataCorrupted(
            Context(codingPath: decoder.codingPath, debugDescription: "no such case, or it lacks a field: \(name)"))
    }
}
