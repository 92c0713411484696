public import Canvas
public import GridDomain
public import Language

/// Where an action's keys work.
public enum Scope: String, Sendable, CaseIterable {
    /// On every screen.
    case anywhere
    /// In every list.
    case list
    /// In the alerts pane and its details.
    case alerts
    /// In the disputes pane and its details.
    case disputes
    /// In the tree of grids.
    case grids
    /// In lists of households and of residents.
    case households

    /// The heading in the help.
    public var name: Phrase {
        switch self {
        case .anywhere: Phrase(zh: "任何地方", en: "Anywhere")
        case .list: Phrase(zh: "列表", en: "Lists")
        case .alerts: Phrase(zh: "预警", en: "Alerts")
        case .disputes: Phrase(zh: "纠纷", en: "Disputes")
        case .grids: Phrase(zh: "网格", en: "Grids")
        case .households: Phrase(zh: "户", en: "Households")
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
    /// What an officer must be allowed to do; nil for what only looks.
    public let right: Right?
    /// Whether `u` takes it back.
    public let canUndo: Bool
    /// Its place in the lines of keys, the higher the longer it stays there; nil to leave it out.
    public let footer: Int?
    let disabled: @Sendable (ConsoleState) -> Phrase?
    let perform: @Sendable (inout ConsoleState, inout Outbox) -> Void

    init(
        _ id: String, _ scope: Scope, _ keys: [Key], _ name: Phrase, _ help: Phrase, right: Right? = nil,
        canUndo: Bool = false, footer: Int? = nil,
        disabled: @escaping @Sendable (ConsoleState) -> Phrase? = { _ in nil },
        perform: @escaping @Sendable (inout ConsoleState, inout Outbox) -> Void
    ) {
        self.id = id
        self.scope = scope
        self.keys = keys
        self.name = name
        self.help = help
        self.right = right
        self.canUndo = canUndo
        self.footer = footer
        self.disabled = disabled
        self.perform = perform
    }

    /// Why it cannot be done now; nil when it can. Signing on is no reason: the act asks for it.
    public func disabledReason(_ state: ConsoleState) -> Phrase? {
        if let right {
            if state.isReadOnly { return ConsoleWords.readOnlySeat }
            if let officer = state.officer, !officer.may(right) { return ConsoleWords.lacks(right) }
        }
        return disabled(state)
    }
}
