internal import GridDomain

/// How an officer has arranged the panes: which are zoomed, in which order their rows stand, what is folded. It is kept
/// from one seat to the next. What was looked for, marked or opened is not part of it: a seat begins with a plain desk.
public struct PaneChoices: Sendable, Equatable {
    var zoomed: Set<PaneID> = []
    var alertsSort = AlertsPane().sort
    var alertsFolded = AlertsPane().folded
    var rotaFolded = RotaPane().folded
    var gridsSort = GridsPane().sort
    var gridsUnfolded: Set<PlaceCode> = []
    var disputesSort = DisputesPane().sort

    /// As the panes stand before anybody has changed them.
    public init() {}
}

extension ConsoleState {
    /// How the panes stand now.
    var choices: PaneChoices {
        get {
            var choices = PaneChoices()
            choices.zoomed = zoomed
            (choices.alertsSort, choices.alertsFolded) = (alerts.sort, alerts.folded)
            choices.rotaFolded = rota.folded
            (choices.gridsSort, choices.gridsUnfolded) = (grids.sort, grids.unfolded)
            choices.disputesSort = disputes.sort
            return choices
        }
        set {
            zoomed = newValue.zoomed
            (alerts.sort, alerts.folded) = (newValue.alertsSort, newValue.alertsFolded)
            rota.folded = newValue.rotaFolded
            (grids.sort, grids.unfolded) = (newValue.gridsSort, newValue.gridsUnfolded)
            disputes.sort = newValue.disputesSort
        }
    }
}

/// As it stands in the state folder: by the names of the panes, and what an older or newer program does not know is
/// passed over.
extension PaneChoices: Codable {
    private struct Pane: Codable {
        var zoomed: Bool?
        var sort: String?
        var folded: [String]?
        var unfolded: [String]?
    }

    private typealias Panes = [String: Pane]

    /// - Throws: `DecodingError` when it is no table of panes.
    public init(from decoder: any Decoder) throws {
        let panes = try Panes(from: decoder)
        zoomed = Set(PaneID.allCases.filter { panes["\($0)"]?.zoomed ?? false })
        alertsSort = Self.named(panes["alerts"]?.sort) ?? alertsSort
        gridsSort = Self.named(panes["grids"]?.sort) ?? gridsSort
        disputesSort = Self.named(panes["disputes"]?.sort) ?? disputesSort
        alertsFolded = panes["alerts"]?.folded.map(Self.named) ?? alertsFolded
        rotaFolded = panes["rota"]?.folded.map(Self.named) ?? rotaFolded
        gridsUnfolded = Set((panes["grids"]?.unfolded ?? []).map(PlaceCode.init))
        // What nobody has taken stands open whatever a file says.
        alertsFolded.remove(.untaken)
    }

    /// Writes every pane, whether it was changed or not.
    public func encode(to encoder: any Encoder) throws {
        var panes = Panes(uniqueKeysWithValues: PaneID.allCases.map { ("\($0)", Pane(zoomed: zoomed.contains($0))) })
        panes["alerts"]?.sort = "\(alertsSort)"
        panes["alerts"]?.folded = alertsFolded.map { "\($0)" }.sorted()
        panes["rota"]?.folded = rotaFolded.map { "\($0)" }.sorted()
        panes["grids"]?.sort = "\(gridsSort)"
        panes["grids"]?.unfolded = gridsUnfolded.map(\.text).sorted()
        panes["disputes"]?.sort = "\(disputesSort)"
        try panes.encode(to: encoder)
    }

    private static func named<Value: CaseIterable>(_ name: String?) -> Value? {
        name.flatMap { name in Value.allCases.first { "\($0)" == name } }
    }

    private static func named<Value: CaseIterable & Hashable>(_ names: [String]) -> Set<Value> {
        Set(names.compactMap { named($0) })
    }
}
