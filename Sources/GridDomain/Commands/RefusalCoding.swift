/// How the first answer to a command is kept when it was a refusal: its kind and the fields of that kind by their names,
/// flat as a stored event.
extension Refusal: Codable {
    private struct Stored: Codable {
        var kind: String
        var thing: String?
        var right: Right?
        var by: OfficerCode?
        var at: Instant?
        var change: String?
        var state: AlertStateName?
        var longest: Span?
        var round: Int?
        var stage: DisputeStage?
        var papers: [PaperKind]?
        var least: Int?
        var member: StaffCode?
        var isStopped: Bool?
        var from: Instant?
        var to: Instant?
    }

    /// The kinds that have no fields.
    private static let plain: [Refusal] = [
        .otherPlace, .nobodySent, .priorityNotHigher, .nothingToUndo, .reasonMissing, .cannotUndo, .alreadyUndone,
        .noOpenRound, .notResident, .alreadyObserved, .partyRefused, .partiesMissing, .levelNotHigher, .joinsItself,
        .courtOrder,
    ]

    public func encode(to encoder: any Encoder) throws {
        var stored = Stored(kind: kind)
        switch self {
        case .unknown(let thing): stored.thing = thing
        case .notAllowed(let right): stored.right = right
        case .conflict(let by, let at, let change): (stored.by, stored.at, stored.change) = (by, at, change)
        case .already(let state): stored.state = state
        case .closed(let at): stored.at = at
        case .shelfEnd(let longest): stored.longest = longest
        case .notYours(let by), .watchRunning(let by): stored.by = by
        case .builtUpon(let by, let at): (stored.by, stored.at) = (by, at)
        case .roundExists(let number): stored.round = number
        case .disputeStage(let stage): stored.stage = stage
        case .papersMissing(let papers), .papersVanished(let papers): stored.papers = papers
        case .tooFewMediators(let least): stored.least = least
        case .recused(let who): stored.member = who
        case .clock(let isStopped): stored.isStopped = isStopped
        case .dateNotAllowed(let from, let to): (stored.from, stored.to) = (from, to)
        case .courtTooLate(let since): stored.from = since
        case .otherPlace, .nobodySent, .priorityNotHigher, .nothingToUndo, .reasonMissing, .cannotUndo, .alreadyUndone,
            .noOpenRound, .notResident, .alreadyObserved, .partyRefused, .partiesMissing, .levelNotHigher, .joinsItself,
            .courtOrder:
            break
        }
        try stored.encode(to: encoder)
    }

    public init(from decoder: any Decoder) throws {
        let stored = try Stored(from: decoder)
        guard let refusal = Self.refusal(stored) ?? Self.plain.first(where: { $0.kind == stored.kind }) else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "no kind of refusal, or it lacks a field: \(stored.kind)"))
        }
        self = refusal
    }

    private static func refusal(_ stored: Stored) -> Refusal? {
        switch stored.kind {
        case "unknown": stored.thing.map { .unknown(thing: $0) }
        case "notAllowed": stored.right.map { .notAllowed($0) }
        case "conflict":
            if let by = stored.by, let at = stored.at, let change = stored.change {
                .conflict(by: by, at: at, change: change)
            } else {
                nil
            }
        case "already": stored.state.map { .already($0) }
        case "closed": stored.at.map { .closed(at: $0) }
        case "shelfEnd": stored.longest.map { .shelfEnd(longest: $0) }
        case "notYours": stored.by.map { .notYours(by: $0) }
        case "watchRunning": stored.by.map { .watchRunning($0) }
        case "builtUpon": if let by = stored.by, let at = stored.at { .builtUpon(by: by, at: at) } else { nil }
        case "roundExists": stored.round.map { .roundExists($0) }
        default: dispute(stored)
        }
    }

    private static func dispute(_ stored: Stored) -> Refusal? {
        switch stored.kind {
        case "disputeStage": stored.stage.map { .disputeStage($0) }
        case "papersMissing": stored.papers.map { .papersMissing($0) }
        case "papersVanished": stored.papers.map { .papersVanished($0) }
        case "tooFewMediators": stored.least.map { .tooFewMediators(least: $0) }
        case "recused": stored.member.map { .recused($0) }
        case "clock": stored.isStopped.map { .clock(isStopped: $0) }
        case "dateNotAllowed": stored.from.map { .dateNotAllowed(from: $0, to: stored.to) }
        case "courtTooLate": stored.from.map { .courtTooLate(since: $0) }
        default: nil
        }
    }
}
