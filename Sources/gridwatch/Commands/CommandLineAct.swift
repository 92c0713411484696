import Console
import GridDomain
import GridStore
import Language
import Operations

/// The acts that can be done without a screen: those of the registry, and what sources say.
enum CommandLineAct: String, CaseIterable {
    case take, send, step, outcome, close, shelve, note, phone, refer, visit, raise, watch, undo, signal

    /// The action of the console with the same meaning; nil for what no officer does.
    private var action: Action? {
        switch self {
        case .visit: Registry.action("household.visit")
        case .watch: Registry.action("watch.begin")
        case .undo: Registry.action("desk.undo")
        case .signal: nil
        default: Registry.action("alert." + rawValue)
        }
    }

    init?(named name: String) {
        self.init(rawValue: name.split(separator: ".").last.map(String.init) ?? name)
    }

    static func printAll(_ tongue: Tongue) {
        for act in allCases {
            let name = act.action?.name ?? OrderKind.signal.name
            let help = act.action?.help ?? Phrase(zh: "脚本转报信源信号。", en: "A script passes on what a source says.")
            print("\(act.rawValue)\t\(name[tongue])\t\(help[tongue])")
        }
    }

    /// The order that the options mean.
    func order(_ options: DoCommand, on desk: OpenDesk) throws -> Order {
        if self == .watch {
            return .beginWatch(
                .untilShiftsChange(
                    OfficerCode(options.signing.officer ?? ""), now: try desk.loadClock(),
                    zone: desk.store.identity.zone))
        }
        guard let thing = options.thing else { throw Failure("do \(rawValue): expected what to act on", .misuse) }
        switch self {
        case .undo: return .undo(CommandID(thing))
        case .visit:
            guard let result = options.visit else { throw missing("--visit", VisitResult.allCases) }
            return .visit(try desk.household(called: thing), VisitReport(result: result, finding: options.note))
        case .raise: return .raise(try report(thing, options, on: desk))
        default: return .alert(try desk.alert(numbered: thing), try alertOrder(options, on: desk))
        }
    }

    private func report(_ kind: String, _ options: DoCommand, on desk: OpenDesk) throws -> AlertReport {
        guard let kind = AlertKind(rawValue: kind), AlertKind.byHand.contains(kind) else {
            throw missing("a kind:", AlertKind.byHand)
        }
        guard let place = options.at else { throw Failure("do raise: expected --at GRID or HOUSEHOLD", .misuse) }
        let spot = try desk.spot(called: place)
        let about = Personal(household: spot.household, words: options.note)
        return AlertReport(kind: kind, grid: spot.grid, about: about.isEmpty ? nil : about)
    }

    private func alertOrder(_ options: DoCommand, on desk: OpenDesk) throws -> AlertOrder {
        switch self {
        case .take: return .take(note: options.note)
        case .send: return .send(try desk.staff(called: options.to))
        case .step: return try desk.nextStep(options.thing ?? "")
        case .outcome, .close:
            guard let kind = options.outcome else { throw missing("--outcome", OutcomeKind.allCases) }
            return self == .close ? .close(kind, note: options.note) : .outcome(kind, note: options.note)
        case .shelve:
            guard let minutes = options.minutes, minutes > 0 else {
                throw Failure("do shelve: expected --minutes above 0", .misuse)
            }
            guard let reason = options.reason else { throw missing("--reason", ShelfReason.allCases) }
            return .shelve(until: try desk.loadClock() + .minutes(minutes), reason: reason, note: options.note)
        case .phone:
            guard let result = options.result else { throw missing("--result", PhoneResult.allCases) }
            return .phone(try options.to.map { try desk.staff(called: $0) }, result, note: options.note)
        case .refer: return .refer(note: options.note)
        case .note, .visit, .raise, .watch, .undo, .signal: return .note(options.note ?? "")
        }
    }

    private func missing<Kind: RawRepresentable>(_ option: String, _ kinds: [Kind]) -> Failure
    where Kind.RawValue == String {
        Failure("do \(rawValue): expected \(option) \(kinds.map(\.rawValue).joined(separator: "|"))", .misuse)
    }
}
