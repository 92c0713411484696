/// How an event of a dispute is stored: flat as every stored event, with the fields of its kind by their names.
struct StoredDisputeEvent: Codable {
    /// What the kinds of these events begin with.
    static let area = "dispute."

    let kind: String
    var dispute: DisputeCode
    /// The standing that a change replaced.
    var before: DisputeStanding?

    var report: DisputeReport?
    var decideBy: Instant?
    var concludeBy: Instant?
    var performBy: Instant?
    var visitBy: Instant?
    var until: Instant?
    var decline: DeclineReason?
    var end: EndReason?
    var method: MediationMethod?
    var form: AgreementForm?
    var satisfaction: Satisfaction?
    var isReported: Bool?
    var level: MediationLevel?
    var into: DisputeCode?
    var court: CourtStep?
    var paper: DisputePaper?
    var member: StaffCode?
    var link: ThingLink?
    var isMajor: Bool?
    var call: PhoneResult?
    /// The standing that comes back.
    var standing: DisputeStanding?

    init(_ event: DisputeEvent) {
        kind = Self.area + event.change.kind
        (dispute, before) = (event.dispute, event.before)
        switch event.change {
        case .registered(let report, let decideBy): (self.report, self.decideBy) = (report, decideBy)
        case .accepted(let end): concludeBy = end
        case .declined(let reason): decline = reason
        case .calmed(let until), .extended(let until): self.until = until
        case .mediated(let method): self.method = method
        case .agreed(let form, let performBy): (self.form, self.performBy) = (form, performBy)
        case .ended(let reason): end = reason
        case .performed(let visitBy): self.visitBy = visitBy
        case .visited(let answer): satisfaction = answer
        case .undone(let standing): self.standing = standing
        default: putFlag(event.change)
        }
    }

    private mutating func putFlag(_ change: DisputeChange) {
        switch change {
        case .flaredUp(let reported): isReported = reported
        case .movedUp(let level): self.level = level
        case .joined(let other): into = other
        case .court(let step): court = step
        case .papered(let paper): self.paper = paper
        case .assigned(let who), .recused(let who): member = who
        case .linked(let link): self.link = link
        case .marked(let major): isMajor = major
        case .phoned(let who, let result): (member, call) = (who, result)
        default: break
        }
    }

    /// The event; throws for a kind that this program does not know and for a field that is not there.
    func event() throws -> DisputeEvent {
        DisputeEvent(dispute, try stage(String(kind.dropFirst(Self.area.count))), before: before)
    }

    private func stage(_ name: String) throws -> DisputeChange {
        switch name {
        case "registered": .registered(try need(report, .report), decideBy: try need(decideBy, .decideBy))
        case "accepted": .accepted(concludeBy: try need(concludeBy, .concludeBy))
        case "declined": .declined(try need(decline, .decline))
        case "inquired": .inquired
        case "mediated": .mediated(try need(method, .method))
        case "agreed": .agreed(try need(form, .form), performBy: try need(performBy, .performBy))
        case "ended": .ended(try need(end, .end))
        case "performing": .performing
        case "performed": .performed(visitBy: try need(visitBy, .visitBy))
        case "notPerformed": .notPerformed
        case "visited": .visited(try need(satisfaction, .satisfaction))
        case "archived": .archived
        case "undone": .undone(try need(standing, .standing))
        default: try flag(name)
        }
    }

    private func flag(_ name: String) throws -> DisputeChange {
        switch name {
        case "calmed": .calmed(until: try need(until, .until))
        case "extended": .extended(until: try need(until, .until))
        case "waited": .waited
        case "resumed": .resumed
        case "flaredUp": .flaredUp(reported: try need(isReported, .isReported))
        case "movedUp": .movedUp(try need(level, .level))
        case "joined": .joined(try need(into, .into))
        case "court": .court(try need(court, .court))
        case "papered": .papered(try need(paper, .paper))
        case "assigned": .assigned(try need(member, .member))
        case "recused": .recused(try need(member, .member))
        case "linked": .linked(try need(link, .link))
        case "marked": .marked(major: try need(isMajor, .isMajor))
        case "noted": .noted
        case "phoned": .phoned(member, try need(call, .call))
        default:
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: [], debugDescription: "no kind of event is called \(kind)"))
        }
    }

    private func need<Value>(_ value: Value?, _ field: CodingKeys) throws -> Value {
        guard let value else {
            throw DecodingError.keyNotFound(
                field, DecodingError.Context(codingPath: [], debugDescription: "\(kind) lacks \(field.stringValue)"))
        }
        return value
    }
}
