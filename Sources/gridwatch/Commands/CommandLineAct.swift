import Console
import GridDomain
import GridStore
import Language
import Operations

/// The acts that can be done without a screen: those of the registry, and what sources say.
enum CommandLineAct: String, CaseIterable {
    case take, send, step, outcome, close, shelve, note, phone, refer, visit, raise, watch, undo, signal
    case signIn = "sign-in"
    case standIn = "stand-in"
    case measure, swap, leave, papers, release, extend, move, admit, correct

    /// The action of the console with the same meaning; nil for what no officer does.
    private var action: Action? {
        switch self {
        case .visit: Registry.action("household.visit")
        case .watch: Registry.action("watch.begin")
        case .undo: Registry.action("desk.undo")
        case .signal: nil
        case .signIn: Registry.action("rota.signIn")
        case .standIn: Registry.action("rota.standIn")
        case .measure: Registry.action("rota.measure")
        case .admit: Registry.action("rota.admit")
        case .swap, .leave, .papers, .release, .extend, .move, .correct: nil
        default: Registry.action("alert." + rawValue)
        }
    }

    init?(named name: String) {
        self.init(rawValue: name.split(separator: ".").last.map(String.init) ?? name)
    }

    static func printAll(_ tongue: Tongue) {
        for act in allCases {
            let name = act.action?.name ?? act.kind.name
            let help = act.action?.help ?? act.help
            print("\(act.rawValue)\t\(name[tongue])\t\(help[tongue])")
        }
    }

    /// What an act without a key of its own is called.
    private var kind: OrderKind {
        switch self {
        case .swap: .swap
        case .leave: .leave
        case .papers: .papers
        case .release: .release
        case .extend: .extend
        case .move: .move
        case .correct: .correct
        default: .signal
        }
    }

    private var help: Phrase {
        switch self {
        case .swap: Phrase(zh: "两人对换一班的全部值守。", en: "Two members change all their duties of a shift.")
        case .leave: Phrase(zh: "请假：其间的班成为空岗。", en: "A member cannot come: the duties become gaps.")
        case .papers: Phrase(zh: "登记解除文书。", en: "Papers of a release are there.")
        case .release:
            Phrase(zh: "解除观察；文书须齐，提前须有事由。", en: "End an observation; papers must be there, early needs a note.")
        case .extend: Phrase(zh: "延长观察，须有事由。", en: "An observation lasts longer; needs a note.")
        case .move: Phrase(zh: "居家转集中，或转回。", en: "From home to a facility, or back.")
        case .correct: Phrase(zh: "更正末次接触日期或原因，须有事由。", en: "Correct the date of contact or the reason; needs a note.")
        default: Phrase(zh: "脚本转报信源信号。", en: "A script passes on what a source says.")
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
        case .signIn, .standIn, .measure, .swap, .leave, .papers, .release, .extend, .move, .admit, .correct:
            return try rotaOrder(thing, options, on: desk)
        default:
            let alert = try desk.alert(called: thing, mayBeClosed: isRemark)
            return .alert(alert, try alertOrder(alert, options, on: desk))
        }
    }

    /// Whether it adds to the record only, which goes on when an alert is closed.
    private var isRemark: Bool { [.note, .phone, .refer].contains(self) }

    private func report(_ kind: String, _ options: DoCommand, on desk: OpenDesk) throws -> AlertReport {
        guard let kind = AlertKind(rawValue: kind), AlertKind.byHand.contains(kind) else {
            throw missing("a kind:", AlertKind.byHand)
        }
        guard let place = options.at else { throw Failure("do raise: expected --at GRID or HOUSEHOLD", .misuse) }
        let spot = try desk.spot(called: place)
        let about = Personal(household: spot.household, words: options.note)
        return AlertReport(kind: kind, grid: spot.grid, about: about.isEmpty ? nil : about)
    }

    private func alertOrder(_ alert: AlertCode, _ options: DoCommand, on desk: OpenDesk) throws -> AlertOrder {
        switch self {
        case .take: return .take(note: options.note)
        case .send: return .send(try desk.staff(called: options.to))
        case .step: return try desk.nextStep(alert)
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
        default: return .note(options.note ?? "")
        }
    }

    private func missing<Kind: RawRepresentable>(_ option: String, _ kinds: [Kind]) -> Failure
    where Kind.RawValue == String {
        Failure("do \(rawValue): expected \(option) \(kinds.map(\.rawValue).joined(separator: "|"))", .misuse)
    }
}
