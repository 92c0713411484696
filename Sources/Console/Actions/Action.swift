public import Canvas
internal import GridDomain
public import Language

/// Where an action's keys work.
public enum Scope: String, Sendable, CaseIterable {
    /// On every screen.
    case anywhere
    /// In every list.
    case list
    /// In the alerts pane and its details.
    case alerts
    /// In the rota.
    case rota
    /// In the disputes pane and its details.
    case disputes
    /// In the tree of grids.
    case grids
    /// In lists of households and of residents.
    case households
    /// In the book of announced openings.
    case openings
    /// In the officer's log, the needs, the instructions of the lead, the phone book.
    case log, needs, instructions, phones
    /// On the card of a household.
    case card
    /// In the figures of the alerts.
    case alertFigures
    /// While the cursor of figures is on.
    case figures
    /// In the book of a drill.
    case drill

    /// The heading in the help.
    public var name: Phrase {
        switch self {
        case .anywhere: Phrase(zh: "任何地方", en: "Anywhere")
        case .list: Phrase(zh: "列表", en: "Lists")
        case .alerts: Phrase(zh: "预警", en: "Alerts")
        case .rota: Phrase(zh: "值守", en: "Rota")
        case .disputes: Phrase(zh: "纠纷", en: "Disputes")
        case .grids: Phrase(zh: "网格", en: "Grids")
        case .households: Phrase(zh: "户", en: "Households")
        case .openings: Phrase(zh: "报备", en: "Announced openings")
        case .log: Phrase(zh: "值班日志", en: "Officer's log")
        case .needs: Phrase(zh: "代办", en: "Needs")
        case .instructions: Phrase(zh: "指示", en: "Instructions")
        case .phones: Phrase(zh: "电话簿", en: "Phone book")
        case .card: Phrase(zh: "住户卡", en: "Household card")
        case .alertFigures: Phrase(zh: "预警指标", en: "Alert figures")
        case .figures: Phrase(zh: "数字", en: "Figures")
        case .drill: ConsoleWords.drillTitle
        }
    }
}

/// One thing that an officer can do at the console. Keys, the lines of keys, help, palette and subcommands all come from
/// the registry of these; an act that is not built is not in it.
public struct Action: Sendable, Identifiable {
    /// A stable name: `alert.take`.
    public let id: String
    /// Where its keys work.
    public let scope: Scope
    /// The keys, the one that is shown first; empty for what only the palette offers.
    public let keys: [Key]
    /// As short as the line of keys needs it.
    public let name: Phrase
    /// One sentence for the help.
    public let help: Phrase
    /// Whether it asks something of the desk: whoever does that has signed on.
    public let writes: Bool
    /// Whether `u` takes it back.
    public let canUndo: Bool
    /// Its place in the lines of keys, the higher the longer it stays there; nil to leave it out.
    public let footer: Int?
    /// What it takes after a space in the palette; nil when it takes nothing.
    public internal(set) var argument: Argument?
    /// What it would ask of the desk, for the rule of rights.
    let order: @Sendable (ConsoleState) -> OrderKind?
    let disabled: @Sendable (ConsoleState) -> Phrase?
    let perform: @Sendable (inout ConsoleState, inout Outbox) -> Void

    init(
        _ id: String, _ scope: Scope, _ keys: [Key], _ name: Phrase, _ help: Phrase, order: OrderKind? = nil,
        canUndo: Bool = false, footer: Int? = nil,
        disabled: @escaping @Sendable (ConsoleState) -> Phrase? = { _ in nil },
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) {
        self.init(
            id, scope, keys, name, help, writes: order != nil, order: { _ in order }, canUndo: canUndo, footer: footer,
            disabled: disabled, perform: perform)
    }

    /// An action whose order follows from what the officer did before.
    init(
        _ id: String, _ scope: Scope, _ keys: [Key], _ name: Phrase, _ help: Phrase, writes: Bool,
        order: @escaping @Sendable (ConsoleState) -> OrderKind?, canUndo: Bool, footer: Int? = nil,
        disabled: @escaping @Sendable (ConsoleState) -> Phrase?,
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) {
        self.id = id
        self.scope = scope
        self.keys = keys
        self.name = name
        self.help = help
        self.writes = writes
        self.order = order
        self.canUndo = canUndo
        self.footer = footer
        self.disabled = disabled
        self.perform = perform
    }

    /// Why it cannot be done now; nil when it can. Signing on is no reason: the act asks for it.
    public func disabledReason(_ state: ConsoleState) -> Phrase? {
        if writes, let reason = state.readOnlyReason { return reason }
        if let kind = order(state), let refusal = state.refusal(of: kind) { return refusal.phrase(state.naming) }
        return disabled(state)
    }
}

extension ConsoleState {
    /// What the rule of rights would say to this seat's officer; nil before somebody has signed on.
    func refusal(of kind: OrderKind, in places: Set<PlaceCode> = []) -> Refusal? {
        officer.flatMap { Rules.refusal(of: kind, in: places, to: $0) }
    }

    /// Why the desk would refuse an order to an alert as it stands; nil when it would not.
    func refusal(of order: AlertOrder, to alert: Alert) -> Refusal? {
        refusal(of: OrderKind(order), in: [alert.grid])
            ?? AlertRules.refusal(of: order, to: alert, officer: officer?.code ?? .desk, now: now)
    }
}
