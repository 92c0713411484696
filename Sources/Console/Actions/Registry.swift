public import Canvas

/// Every action of the console.
public enum Registry {
    /// In the order of the help and the lines of keys.
    public static let all: [Action] =
        AlertActions.all + RaiseActions.all + RotaActions.all + GridActions.all + HouseholdActions.all
        + DisputeActions.all + OpeningActions.all + LogActions.all + NeedActions.all + InstructionActions.all
        + CardActions.all + AlertFigureActions.all + DeskWorkActions.all + DeskActions.all
        + ListActions.all + WatchActions.all + FigureActions.all + DrillActions.all + PaletteActions.all

    /// The actions by scope and key.
    private static let keymap: [Scope: [Key: Action]] = {
        var map: [Scope: [Key: Action]] = [:]
        for action in all {
            for key in action.keys { map[action.scope, default: [:]][key] = action }
        }
        return map
    }()

    /// The two lines of keys in each scope: those of the place, and those that work anywhere. Many keys of its own leave
    /// no room for those of all lists; where a mode has the keys, those of lists do not work.
    static let keyLines: [Scope: [[Action]]] = {
        let shown = Dictionary(grouping: all.filter { $0.footer != nil }, by: \.scope)
        let lists = shown[.list] ?? []
        return shown.mapValues { own in
            if own.first?.scope == .figures {
                let taken = Set(all.filter { $0.scope == .figures }.flatMap(\.keys))
                return [own, (shown[.anywhere] ?? []).filter { taken.isDisjoint(with: $0.keys) }]
            }
            let isFull = own.count > 8
            return [own + (isFull ? [] : lists), (shown[.anywhere] ?? []) + (isFull ? lists.prefix(2) : [])]
        }
    }()

    private static let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The actions that take an argument in the palette, in the order of the help.
    public static let withArgument: [Action] = all.filter { $0.argument != nil }

    /// The action of a key where these scopes apply, the nearest first.
    public static func action(for key: Key, in scopes: [Scope]) -> Action? {
        scopes.lazy.compactMap { keymap[$0]?[key] }.first
    }

    /// The action of a name; nil when there is none.
    public static func action(_ id: String) -> Action? { byID[id] }
}

extension ConsoleState {
    /// The scopes that apply now, the nearest first.
    public var scopes: [Scope] {
        if figures != nil { return [.figures, .anywhere] }
        if let book { return [book.kind.scope, .list, .anywhere] }
        return switch focus {
        case .alerts: [.alerts, .list, .anywhere]
        case .grids: grids.level == nil ? [.grids, .list, .anywhere] : [.households, .list, .anywhere]
        case .rota: [.rota, .list, .anywhere]
        case .disputes: [.disputes, .list, .anywhere]
        }
    }
}
