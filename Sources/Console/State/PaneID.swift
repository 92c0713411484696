internal import Language

/// The panes, by the number of their key.
enum PaneID: Int, Sendable, Equatable, CaseIterable {
    case alerts = 1
    case rota = 2
    case grids = 3
    case disputes = 4

    /// The panes that there are, in the order of their keys. Others have no key, no tab and no room.
    static let built: [PaneID] = [.alerts, .rota, .grids, .disputes]
}

extension PaneID {
    /// The key that goes there.
    var key: Character { Character("\(rawValue)") }

    /// The pane after this one, going round.
    var next: PaneID {
        let place = Self.built.firstIndex(of: self) ?? 0
        return Self.built[(place + 1) % Self.built.count]
    }

    /// What stands in the pane's border and in its tab.
    var title: Phrase {
        switch self {
        case .alerts: ConsoleWords.alertsTitle
        case .rota: ConsoleWords.rotaTitle
        case .grids: ConsoleWords.gridsTitle
        case .disputes: ConsoleWords.disputesTitle
        }
    }

    /// The help of its key.
    var help: Phrase {
        switch self {
        case .alerts: Phrase(zh: "到预警栏。", en: "To the alerts.")
        case .rota: Phrase(zh: "到值守栏。", en: "To the rota.")
        case .grids: Phrase(zh: "到网格栏。", en: "To the grids.")
        case .disputes: Phrase(zh: "到纠纷栏。", en: "To the disputes.")
        }
    }
}
