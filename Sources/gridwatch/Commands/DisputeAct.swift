import GridDomain
import GridStore
import Language
import Operations

/// An act on a dispute from the command line: `dispute.` and the name of an order.
enum DisputeAct: String, CaseIterable {
    case register, accept, decline, calm, inquire, mediate, agree, end, perform, performed, notPerformed, visit, archive
    case wait, resume, extend, flareUp, moveUp, join, court, paper, assign, recuse, link, major, note, phone

    init?(named name: String) {
        guard name.hasPrefix("dispute.") else { return nil }
        self.init(rawValue: String(name.dropFirst("dispute.".count)))
    }

    /// How it is written on the command line.
    var name: String { "dispute." + rawValue }

    private var kind: OrderKind? {
        self == .register ? .registerDispute : OrderKind(rawValue: name)
    }

    static func printAll(_ tongue: Tongue) {
        for act in allCases {
            guard let kind = act.kind else { continue }
            print("\(act.name)\t\(kind.name[tongue])\t\(kind.disputeHelp?[tongue] ?? "")")
        }
    }

    /// The order that the options mean.
    func order(_ options: DoCommand, on desk: OpenDesk) throws -> Order {
        if self == .register { return .registerDispute(try report(options, on: desk)) }
        guard let thing = options.thing else { throw Failure("do \(name): expected a number", .misuse) }
        return .dispute(
            try desk.dispute(numbered: thing), try stage(options, on: desk), note: options.note)
    }

    private func stage(_ options: DoCommand, on desk: OpenDesk) throws -> DisputeOrder {
        let dispute = options.dispute
        switch self {
        case .accept: return .accept
        case .decline:
            return .decline(try need(dispute.grounds.flatMap(DeclineReason.init), "--grounds refused|outOfScope"))
        case .inquire: return .inquire
        case .mediate: return .mediate(dispute.method)
        case .agree:
            let end = try end(dispute, on: desk)
            return .agree(try need(dispute.form, "--form written|oral"), performBy: end)
        case .end: return .end(try need(dispute.grounds.flatMap(EndReason.init), "--grounds failed|withdrawn|refused"))
        case .perform: return .perform
        case .performed: return .performed
        case .notPerformed: return .notPerformed
        case .visit: return .visit(try need(dispute.answer, "--answer satisfied|fair|dissatisfied"))
        case .archive: return .archive
        default: return try flag(options, on: desk)
        }
    }

    private func flag(_ options: DoCommand, on desk: OpenDesk) throws -> DisputeOrder {
        let dispute = options.dispute
        switch self {
        case .calm: return .calm(until: try desk.loadClock() + .minutes(try need(options.minutes, "--minutes")))
        case .wait: return .wait
        case .resume: return .resume
        case .extend: return .extend(until: try end(dispute, on: desk))
        case .flareUp: return .flareUp(reported: dispute.reported)
        case .moveUp: return .moveUp(try need(dispute.level, "--level town|district"))
        case .join: return .join(try desk.dispute(numbered: try need(dispute.into, "--into and a number")))
        case .court:
            return .court(try need(dispute.step, "--step applied|accepted|extended|confirmed|rejected|withdrawn"))
        case .paper:
            let kind = try need(
                dispute.document, "--document " + PaperKind.allCases.map(\.rawValue).joined(separator: "|"))
            return .paper(kind, digest: nil)
        case .assign: return .assign(try desk.staff(called: options.to))
        case .recuse: return .recuse(try desk.staff(called: options.to))
        case .link: return .link(try need(try links(dispute, on: desk).first, "--link alert:042"))
        case .major: return .major(dispute.major)
        case .phone:
            return .phone(
                try options.to.map { try desk.staff(called: $0) },
                try need(options.result, "--result answered|noAnswer|onTheWay"))
        default: return .note
        }
    }

    /// 24:00 of the day that lies so many days ahead, as in the console.
    private func end(_ dispute: DisputeOptions, on desk: OpenDesk) throws -> Instant {
        Dispute.end(
            ofDays: try need(dispute.days, "--days"), from: try desk.loadClock(), zone: desk.store.identity.zone)
    }

    private func need<Value>(_ value: Value?, _ what: String) throws -> Value {
        guard let value else { throw Failure("do dispute.\(rawValue): expected \(what)", .misuse) }
        return value
    }

    /// The dispute that the options mean.
    ///
    /// - Parameter caller: a household that quarrels besides those named.
    func report(_ options: DoCommand, besides caller: HouseholdCode? = nil, on desk: OpenDesk) throws -> DisputeReport {
        let dispute = options.dispute
        let homes = [caller].compactMap(\.self) + (try dispute.household.map { try desk.household(called: $0) })
        let grid =
            try options.at.map { try desk.spot(called: $0).grid } ?? homes.first.flatMap { try desk.grid(of: $0) }
        return DisputeReport(
            kind: try need(dispute.quarrel, "--quarrel"), source: dispute.source, scale: dispute.scale,
            isMajor: dispute.major, people: dispute.involved, grid: try need(grid, "--household or --at GRID"),
            level: dispute.level ?? .village, links: try links(dispute, on: desk),
            parties: try homes.map { DisputeParty(household: $0) }
                + dispute.organisation.map { try need(DisputeParty(named: $0), "--organisation and its full name") },
            words: options.note)
    }

    /// `alert:042` names an alert on the board, `call:007` a call, `need:003` a need, `dispute:039` a dispute.
    private func links(_ options: DisputeOptions, on desk: OpenDesk) throws -> [ThingLink] {
        guard !options.link.isEmpty else { return [] }
        let board = try desk.loadDesk()
        return try options.link.map { text in
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2, let kind = LinkKind(rawValue: parts[0]) else {
                throw Failure("--link \(text): expected alert, call, need or dispute, a colon and a number", .misuse)
            }
            switch kind {
            case .alert: return ThingLink(kind, try desk.alert(called: parts[1], mayBeClosed: true).text)
            case .dispute: return ThingLink(kind, try desk.dispute(numbered: parts[1]).text)
            case .call: return ThingLink(kind, try DeskWorkAct.code(parts[1], board.work.calls).text)
            case .need: return ThingLink(kind, try DeskWorkAct.code(parts[1], board.work.needs).text)
            }
        }
    }
}

extension OpenDesk {
    /// The dispute of a full code, or of a short number that only one on the board has.
    fileprivate func dispute(numbered text: String) throws -> DisputeCode {
        if try store.read({ try $0.dispute(DisputeCode(text)) }) != nil { return DisputeCode(text) }
        let short = CodeSeries.short("-" + text)
        let found = try loadDesk().disputes.items.keys.filter { CodeSeries.short($0.text) == short }.sorted()
        guard let code = found.first else { throw Failure("\(text): no dispute of that number on the board") }
        guard found.count == 1 else {
            throw Failure("\(text): more than one; give the full code, \(found.map(\.text).joined(separator: " or "))")
        }
        return code
    }

    fileprivate func grid(of household: HouseholdCode) throws -> PlaceCode? {
        try store.read { try $0.household(household)?.grid }
    }
}
