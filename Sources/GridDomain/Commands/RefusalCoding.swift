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
        var latest: CivilDate?
        var papers: [ReleasePaper]?
        var tenths: Int?
        var member: StaffCode?
        var slot: ShiftSlot?
        var obstacle: Obstacle?
        var until: Instant?
        var stage: DisputeStage?
        var filePapers: [PaperKind]?
        var least: Int?
        var isStopped: Bool?
        var from: Instant?
        var to: Instant?
    }

    /// The kinds that have no fields.
    private static let plain: [Refusal] = [
        .otherPlace, .nobodySent, .priorityNotHigher, .nothingToUndo, .reasonMissing, .cannotUndo, .alreadyUndone,
        .noOpenRound, .notResident, .alreadyObserved, .observationOver, .noticeAhead, .checkAhead, .alreadySo,
        .nobodyFree, .dutyOver, .leaveTime, .householdMissing, .timePast, .ambulanceFirst, .amount, .nothingLaidOut,
        .partyRefused, .partiesMissing, .notAnOrganisation, .peopleNumber, .levelNotHigher, .joinsItself, .courtOrder,
        .liveDesk, .noDrill,
    ]

    public func encode(to encoder: any Encoder) throws {
        var stored = Stored(kind: kind)
        switch self {
        case .unknown(let thing): stored.thing = thing
        case .notAllowed(let right): stored.right = right
        case .conflict(let by, let at, let change): (stored.by, stored.at, stored.change) = (by, at, change)
        case .already(let state): stored.state = state
        case .closed(let at): stored.at = at
        case .shelfEnd(let longest), .openingWindow(let longest): stored.longest = longest
        case .alreadyAnnounced(let until): stored.until = until
        case .notYours(let by), .watchRunning(let by): stored.by = by
        case .builtUpon(let by, let at): (stored.by, stored.at) = (by, at)
        case .roundExists(let number): stored.round = number
        case .extensionEnd(let latest): stored.latest = latest
        case .papersMissing(let papers): stored.papers = papers
        case .reading(let tenths): stored.tenths = tenths
        case .notOnDuty(let who, let slot): (stored.member, stored.slot) = (who, slot)
        case .signedInAlready(let who): stored.member = who
        case .signInTime(let slot): stored.slot = slot
        case .obstacle(let who, let why): (stored.member, stored.obstacle) = (who, why)
        case .disputeStage(let stage): stored.stage = stage
        case .filePapersMissing(let papers), .papersVanished(let papers): stored.filePapers = papers
        case .tooFewMediators(let least): stored.least = least
        case .recused(let who): stored.member = who
        case .clock(let isStopped): stored.isStopped = isStopped
        case .dateNotAllowed(let from, let to): (stored.from, stored.to) = (from, to)
        case .flareNotReported(let since): stored.from = since
        case .drillSpeed(let fastest): stored.least = fastest
        case .otherPlace, .nobodySent, .priorityNotHigher, .nothingToUndo, .reasonMissing, .cannotUndo, .alreadyUndone,
            .noOpenRound, .notResident, .alreadyObserved, .observationOver, .noticeAhead, .checkAhead, .alreadySo,
            .nobodyFree, .dutyOver, .leaveTime, .householdMissing, .timePast, .ambulanceFirst, .amount, .nothingLaidOut,
            .partyRefused, .partiesMissing, .notAnOrganisation, .peopleNumber, .levelNotHigher, .joinsItself,
            .courtOrder, .liveDesk, .noDrill:
            break
        }
        try stored.encode(to: encoder)
    }

    public init(from decoder: any Decoder) throws {
        let stored = try Stored(from: decoder)
        guard
            let refusal = Self.refusal(stored) ?? Self.rotaRefusal(stored)
                ?? Self.plain.first(where: { $0.kind == stored.kind })
        else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "no kind of refusal, or it lacks a field: \(stored.kind)"))
        }
        self = refusal
    }

    private static func rotaRefusal(_ stored: Stored) -> Refusal? {
        switch stored.kind {
        case "extensionEnd": stored.latest.map { .extensionEnd(latest: $0) }
        case "papersMissing": stored.papers.map { .papersMissing($0) }
        case "reading": stored.tenths.map { .reading(tenths: $0) }
        case "notOnDuty":
            if let who = stored.member, let slot = stored.slot { .notOnDuty(who, slot) } else { nil }
        case "signedInAlready": stored.member.map { .signedInAlready($0) }
        case "signInTime": stored.slot.map { .signInTime($0) }
        case "obstacle": if let who = stored.member, let why = stored.obstacle { .obstacle(who, why) } else { nil }
        default: nil
        }
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
        case "openingWindow": stored.longest.map { .openingWindow(longest: $0) }
        case "alreadyAnnounced": stored.until.map { .alreadyAnnounced(until: $0) }
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
        case "filePapersMissing": stored.filePapers.map { .filePapersMissing($0) }
        case "papersVanished": stored.filePapers.map { .papersVanished($0) }
        case "tooFewMediators": stored.least.map { .tooFewMediators(least: $0) }
        case "recused": stored.member.map { .recused($0) }
        case "clock": stored.isStopped.map { .clock(isStopped: $0) }
        case "dateNotAllowed": stored.from.map { .dateNotAllowed(from: $0, to: stored.to) }
        case "flareNotReported": stored.from.map { .flareNotReported(since: $0) }
        case "drillSpeed": stored.least.map { .drillSpeed(fastest: $0) }
        default: nil
        }
    }
}
