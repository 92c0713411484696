public import Canvas
public import Console
public import GridDomain
public import Language
internal import Testing

/// A console in a test: keys go in, effects and frames come out.
public struct ConsoleDriver {
    /// The console as it stands.
    public private(set) var state: ConsoleState
    /// Everything asked of the seat since the last `effects()`.
    private var asked: [ConsoleEffect] = []
    private let counter = Counter()
    /// How long the seat has been open.
    private var moment = GridDomain.Span(milliseconds: 0)
    private let remembered = Remembered()
    /// What `carryOut` has written so far.
    var journal: [Entry] = []
    /// The signs that frames are drawn with.
    public var glyphs = Glyphs.unicode

    /// A console in front of a desk, 120 by 36 unless said otherwise; signed on unless `officer` is nil.
    public init(
        _ desk: Desk = SampleDesk.desk(), size: Size = Size(width: 120, height: 36), tongue: Tongue = .zh,
        officer: String? = "linwen", isReadOnly: Bool = false, themes: [String] = ["dark", "light"],
        isFirstTime: Bool = false
    ) {
        state = ConsoleState(
            desk: desk, now: SampleDesk.now, size: size,
            settings: ConsoleSettings(tongue: tongue, theme: "dark"), isReadOnly: isReadOnly, themes: themes,
            isFirstTime: isFirstTime)
        if let officer, let who = desk.watch.officers[OfficerCode(officer)] {
            send(.signedOn(who))
        }
        asked = []
    }

    /// Gives the console an input.
    public mutating func send(_ input: ConsoleInput) {
        let counter = counter
        asked += state.update(input, at: moment) { counter.next() }
    }

    /// A step of a drill was played: what it suggests, or who says what.
    ///
    /// - Parameters:
    ///   - last: the entry that the step made before.
    ///   - step: its place in the plan of the desk's run, from 0.
    public mutating func play(
        key: String? = nil, _ hint: DrillText? = nil, last: EntryNumber? = nil, step: Int = 0, who: String? = nil,
        words: String? = nil
    ) {
        let moment = DrillMoment(
            run: state.desk.drills.run?.entry ?? .none, step: step, last: last, key: key, hint: hint)
        tell(.played(moment), Personal(words: words, caller: who))
    }

    /// An entry about a drill comes through the feed.
    public mutating func tell(
        _ event: DrillEvent, _ personal: Personal = Personal(), by officer: OfficerCode = .desk, at now: Instant? = nil
    ) {
        let number = state.desk.last.next
        let now = now ?? state.now
        send(
            .entries([
                Entry(
                    number: number, recorded: now, happened: now, officer: officer,
                    command: CommandID("drill-\(number)"), group: nil, event: .drill(event), personal: personal)
            ]))
    }

    /// Lets time pass at the seat; the desk's clock is another, and stands.
    public mutating func wait(_ time: GridDomain.Span) { moment = moment + time }

    /// Presses keys. `Enter`, `Esc`, `Tab`, `Space`, `Up`, `Down`, `Left`, `Right`, `PgDn`, `PgUp`, `Home`, `End`,
    /// `Backspace`, `F3`, `^P` are single keys; anything else is typed character by character.
    public mutating func press(_ keys: String...) {
        for key in keys {
            if let named = Self.named(key) {
                send(.key(named))
            } else {
                for character in key { send(.key(.character(character))) }
            }
        }
    }

    /// What was asked of the seat since the last call.
    public mutating func effects() -> [ConsoleEffect] {
        defer { asked = [] }
        return asked
    }

    /// The commands among what was asked, since the last call.
    public mutating func commands() -> [Command] {
        effects().flatMap { effect -> [Command] in
            switch effect {
            case .send(let commands): commands
            case .look(let command), .file(let command, _): [command]
            default: []
            }
        }
    }

    /// The screen as it is now.
    ///
    /// Drawn twice, with a memory of the one before and without: a part that forgets what it depends on is found by
    /// every test that looks at a screen.
    public var frame: Frame {
        let whole = state.view(glyphs: glyphs)
        #expect(state.view(glyphs: glyphs, memory: &remembered.screen) == whole, "a part of the screen is out of date")
        return whole
    }
    /// The screen as text.
    public var text: String { frame.text }

    private static func named(_ key: String) -> Key? {
        let names: [String: Key] = [
            "Enter": .enter, "Esc": .escape, "Tab": .tab, "Space": .character(" "), "Up": .up, "Down": .down,
            "Left": .left, "Right": .right, "PgDn": .pageDown, "PgUp": .pageUp, "Home": .home, "End": .end,
            "Backspace": .backspace,
        ]
        if let key = names[key] { return key }
        if key.count == 2, key.first == "^", let letter = key.last { return .control(Character(letter.lowercased())) }
        if key.count > 1, key.first == "F", let number = Int(key.dropFirst()) { return .function(number) }
        return nil
    }

    /// The last screen that was looked at.
    private final class Remembered {
        var screen = ScreenMemory()
    }

    /// Draws `c-1`, `c-2` … as command ids.
    private final class Counter {
        private var last = 0

        func next() -> CommandID {
            last += 1
            return CommandID("c-\(last)")
        }
    }
}

extension ConsoleDriver {
    /// Plays the desk: carries commands out with its own rules and feeds the entries back, as a seat does.
    ///
    /// - Parameter officer: who else's act it is; the commands' own when nil.
    @discardableResult
    public mutating func carryOut(_ commands: [Command], at now: Instant? = nil) -> [Entry] {
        var made: [Entry] = []
        for command in commands {
            do {
                let entries = try entries(for: command, at: now ?? state.now)
                send(.answered(command.id, .done(entries: entries.map(\.number))))
                send(.entries(entries))
                made += entries
            } catch {
                send(.answered(command.id, .refused(error)))
            }
        }
        journal += made
        return made
    }

    private func entries(for command: Command, at now: Instant) throws(Refusal) -> [Entry] {
        let desk = state.desk
        guard let officer = desk.watch.officers[command.officer] else { throw .unknown(thing: command.officer.text) }
        let facts = DeskFacts(
            identity: desk.identity, nextAlert: SampleAlerts.code(90),
            nextDispute: DisputeCode("990000101-2020-M-0090"), nextWatch: WatchCode("990000101-2020-W-0032"),
            nextObservation: ObservationCode("990000101-2020-Q-0090"), nextLeave: LeaveCode("990000101-2020-L-0090"),
            nextMatters: SampleWork.nextCodes(after: journal))
        let decided = try Rules.decide(command, things(for: command), facts, officer: officer, now: now)
        var number = desk.last
        return decided.map { fact in
            number = number.next
            return Entry(
                number: number, recorded: now, happened: now, officer: command.officer, command: command.id,
                group: command.group, event: fact.event, personal: fact.personal)
        }
    }

    private func things(for command: Command) -> Things {
        var things = Things()
        things.alerts = state.desk.alerts.items
        things.disputes = state.desk.disputes.items
        things.round = state.desk.grids.round
        things.watch = state.desk.watch.watch
        for party in command.order.dispute?.parties ?? [] where party.organisation == nil {
            let code = party.household ?? HouseholdCode("990000101H9\(party.number ?? 0)")
            things.households[code] = household(of: party, code)
        }
        things.observations = state.desk.rota.items
        things.leaves = state.desk.rota.leaves
        things.staff = Array(state.desk.staff.members.values)
        things.places = command.order.places(scope: state.desk.identity.scope).filter {
            state.desk.grids.tree[$0] != nil
        }
        things.lastStep = command.order.matter.flatMap { code in
            journal.last { $0.event.subject == code && $0.officer != command.officer && $0.officer != .desk }
        }
        if case .instruct(let plan) = command.order {
            things.officers[plan.from] = state.desk.watch.officers[plan.from]
        }
        if case .visit(let code, _) = command.order { things.households[code] = household(code) }
        if case .observe(let order) = command.order { things.households[order.household] = household(order.household) }
        if case .raise(let report) = command.order, let code = report.about?.household {
            things.households[code] = household(code)
        }
        things.work = state.desk.work
        things.drills = state.desk.drills
        things.drillEntries = journal
        for spot in command.order.spots { things.households.merge(households(at: spot)) { $1 } }
        things.dutySteps = Dictionary(journal.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        guard case .undo(let id) = command.order else { return things }
        things.undone = journal.filter { $0.command == id }
        let told = Set(
            things.undone.compactMap { entry in
                if case .dispute(let event) = entry.event { event.dispute } else { nil }
            })
        things.disputes = things.disputes.filter { told.contains($0.key) }
        if let first = things.undone.first, case .alert(let event) = first.event {
            things.lastStep = journal.last { entry in
                if case .alert(let other) = entry.event { other.alert == event.alert } else { false }
            }
        }
        return things
    }

    private func household(of party: DisputeParty, _ code: HouseholdCode) -> Household {
        Household(
            code: code, grid: party.grid ?? SampleDesk.township, kind: .dwelling, number: party.number ?? 0,
            screening: HouseholdScreening(round: 0, result: nil), residents: [], version: .none)
    }

    /// The desk refuses a command that was sent: somebody else was first, or it is read only meanwhile.
    public mutating func refuse(_ commands: [Command], _ refusal: Refusal) {
        for command in commands { send(.answered(command.id, .refused(refusal))) }
    }

    private func households(at spot: MatterSpot) -> [HouseholdCode: Household] {
        guard spot.isHousehold else { return [:] }
        let rows = (1...40).lazy.map(SampleHouseholds.row)
        let row =
            if let code = spot.household {
                rows.first { $0.code == code }
            } else {
                rows.first { $0.grid == spot.place && $0.number == spot.number }
            }
        guard let home = row.flatMap({ household($0.code) }) else { return [:] }
        return [home.code: home]
    }

    private func household(_ code: HouseholdCode) -> Household? {
        guard let row = (1...40).lazy.map(SampleHouseholds.row).first(where: { $0.code == code }) else { return nil }
        return Household(
            code: row.code, grid: row.grid, kind: row.kind, number: row.number, screening: row.screening, residents: [],
            version: row.version)
    }
}

extension Order {
    /// The dispute that it enters in the register.
    fileprivate var dispute: DisputeReport? {
        switch self {
        case .registerDispute(let report): report
        case .logCall(let report): report.outcome.dispute
        case .call(_, .sort(let outcome)): outcome.dispute
        default: nil
        }
    }

    /// The matter that the order is about.
    fileprivate var matter: String? {
        switch self {
        case .opening(let code, _): code.text
        case .call(let code, _): code.text
        case .need(let code, _): code.text
        case .instruction(let code, _): code.text
        default: nil
        }
    }
}
