public import ArgumentParser
import Console
import Foundation
public import GridDomain
import GridStore
import Language
import Operations

/// `gridwatch do ACTION THING`: an act of the console from the command line.
struct DoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "do", abstract: "Act on an alert, a household or a dispute, as a key of the console does.",
        discussion: """
            ACTION is the name of an act in the console's help: take, send, step, outcome, close, shelve, note, phone, \
            refer, visit, undo; or an act on a dispute: dispute.register, dispute.accept and so on. THING is the \
            number of an alert or a dispute (042), the label of a household (HA-02-004), or for undo the id that the \
            act printed. Exit code 1 when the desk refuses.
            """)

    @Argument(help: "The act; 'list' prints all of them.")
    var action: String

    @Argument(help: "What to act on.")
    var thing: String?

    @Option(name: .long, help: "send, phone: whom, by name or telephone.")
    var to: String?

    @Option(name: .long, help: "outcome, close: real, announced, falseDevice, falseInformation, cannotVerify.")
    var outcome: OutcomeKind?

    @Option(name: .long, help: "phone: answered, noAnswer, onTheWay.")
    var result: PhoneResult?

    @Option(name: .long, help: "visit: done, out, vacant, refused, revisit.")
    var visit: VisitResult?

    @Option(name: .long, help: "shelve: minutes from now.")
    var minutes: Int?

    @Option(name: .long, help: "shelve: repairOrdered, awaitingCallback, knownWork, chatter, other.")
    var reason: ShelfReason?

    @Option(name: .long, help: "Words for the record.")
    var note: String?

    @OptionGroup var dispute: DisputeOptions
    @OptionGroup var desk: DeskOptions
    @OptionGroup var signing: SigningOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let tongue = language.tongue(kept: nil)
        if action == "list" {
            CommandLineAct.printAll(tongue)
            return DisputeAct.printAll(tongue)
        }
        if let act = DisputeAct(named: action) {
            let desk = try desk.open()
            let officer = try signing.signOn(to: desk)
            return try carryOut(try act.order(self, on: desk), "dispute." + act.rawValue, on: desk, by: officer)
        }
        guard let act = CommandLineAct(named: action) else {
            throw Failure(
                "do: expected an act such as take or visit, not '\(action)'; 'gridwatch do list' names all", .misuse)
        }
        let desk = try desk.open()
        let order = try act.order(self, on: desk)
        try carryOut(order, act.rawValue, on: desk, by: try signing.signOn(to: desk))
    }

    private func carryOut(_ order: Order, _ name: String, on desk: OpenDesk, by officer: Officer) throws {
        let id = CommandID.fresh()
        try Answer.report(
            try desk.handle(Command(id: id, officer: officer.code, order: order)), on: desk,
            tongue: language.tongue(kept: nil))
        print("\(name) \(thing ?? ""): done, \(id)")
    }
}

/// The acts of the registry that can be done without a screen.
enum CommandLineAct: String, CaseIterable {
    case take, send, step, outcome, close, shelve, note, phone, refer, visit, look, undo

    /// The action of the console with the same meaning.
    var registryID: String {
        switch self {
        case .visit: "household.visit"
        case .look: "household.look"
        case .undo: "desk.undo"
        default: "alert." + rawValue
        }
    }

    init?(named name: String) {
        let short = name.split(separator: ".").last.map(String.init) ?? name
        guard let act = Self(rawValue: short), act != .look, Registry.action(act.registryID) != nil else { return nil }
        self = act
    }

    static func printAll(_ tongue: Tongue) {
        for act in allCases where act != .look {
            guard let action = Registry.action(act.registryID) else { continue }
            print("\(act.rawValue)\t\(action.name[tongue])\t\(action.help[tongue])")
        }
    }

    /// The order that the options mean.
    func order(_ options: DoCommand, on desk: OpenDesk) throws -> Order {
        guard let thing = options.thing else { throw Failure("do \(rawValue): expected what to act on", .misuse) }
        switch self {
        case .undo: return .undo(CommandID(thing))
        case .visit:
            guard let result = options.visit else { throw missing("--visit", VisitResult.self) }
            return .visit(try desk.household(labelled: thing), VisitReport(result: result, finding: options.note))
        case .look: return .look(try desk.household(labelled: thing), .instruction)
        default: return .alert(try desk.alert(numbered: thing), try alertOrder(options, on: desk))
        }
    }

    private func alertOrder(_ options: DoCommand, on desk: OpenDesk) throws -> AlertOrder {
        switch self {
        case .take: return .take(note: options.note)
        case .send: return .send(try desk.staff(called: options.to))
        case .step: return try desk.nextStep(options.thing ?? "")
        case .outcome, .close:
            guard let kind = options.outcome else { throw missing("--outcome", OutcomeKind.self) }
            return self == .close ? .close(kind, note: options.note) : .outcome(kind, note: options.note)
        case .shelve:
            guard let minutes = options.minutes, minutes > 0 else {
                throw Failure("do shelve: expected --minutes above 0", .misuse)
            }
            guard let reason = options.reason else { throw missing("--reason", ShelfReason.self) }
            return .shelve(until: try desk.loadClock() + .minutes(minutes), reason: reason, note: options.note)
        case .phone:
            guard let result = options.result else { throw missing("--result", PhoneResult.self) }
            return .phone(try options.to.map { try desk.staff(called: $0) }, result, note: options.note)
        case .refer: return .refer(note: options.note)
        case .note, .visit, .look, .undo: return .note(options.note ?? "")
        }
    }

    private func missing<Kind: CaseIterable & RawRepresentable>(_ option: String, _ kind: Kind.Type) -> Failure
    where Kind.RawValue == String {
        Failure("do \(rawValue): expected \(option) \(kind.allCases.map(\.rawValue).joined(separator: "|"))", .misuse)
    }
}

extension OpenDesk {
    /// The alert of a full code, or of a short number among those on the board.
    func alert(numbered text: String) throws -> AlertCode {
        let items = try loadDesk().alerts.items
        if items[AlertCode(text)] != nil { return AlertCode(text) }
        let short = CodeSeries.short("-" + text)
        guard let found = items.keys.sorted().last(where: { CodeSeries.short($0.text) == short }) else {
            throw Failure("\(text): no alert of that number on the board")
        }
        return found
    }

    /// What comes after the response of an alert as it stands.
    fileprivate func nextStep(_ text: String) throws -> AlertOrder {
        guard let alert = try loadDesk().alerts.items[try alert(numbered: text)] else { return .underway }
        if case .sent = alert.standing.response { return .underway }
        return .arrived
    }

    /// The household of a source key, a code or a label.
    func household(labelled text: String) throws -> HouseholdCode {
        let known = try store.read { session in
            try session.aliases(.household)[text] ?? session.household(HouseholdCode(text))?.code.text
        }
        guard let known else { throw Failure("\(text): no such household") }
        return HouseholdCode(known)
    }

    /// Somebody who works here, by name or telephone; must be one person.
    func staff(called text: String?) throws -> StaffCode {
        guard let text else { throw Failure("expected --to and a name or telephone", .misuse) }
        let found = try loadDesk().staff.members.values.filter {
            $0.code.text == text || $0.name.han == text || $0.name.latin == text || $0.phone == text
        }
        guard let one = found.first, found.count == 1 else {
            throw Failure(
                "--to \(text): \(found.isEmpty ? "nobody" : "\(found.count) people") here; use the telephone number")
        }
        return one.code
    }
}

extension OutcomeKind: ExpressibleByArgument {}
extension PhoneResult: ExpressibleByArgument {}
extension VisitResult: ExpressibleByArgument {}
extension ShelfReason: ExpressibleByArgument {}
