/// A count of households or people in a tally, as something that can be asked for and listed.
public enum TallyPart: String, Sendable, Hashable, CaseIterable {
    /// Every household 应查.
    case households
    /// Households that are done 已查.
    case visited
    /// Households still to be reached 未查户, whatever the reason.
    case unvisited
    /// People still to be seen 未查人: those of unvisited households and those missed in visited ones.
    case unscreened
    /// Nobody at home 不在家, nobody lives there 空房, nobody let in 拒访, somebody must call again 待访.
    case out, vacant, refused, revisit

    /// The result of the last call that it counts; nil where it counts more than one.
    public var result: VisitResult? {
        switch self {
        case .households, .unvisited, .unscreened: nil
        case .visited: .done
        case .out: .out
        case .vacant: .vacant
        case .refused: .refused
        case .revisit: .revisit
        }
    }
}

extension GridTally {
    /// One of its counts.
    public subscript(part: TallyPart) -> Int {
        switch part {
        case .households: households
        case .visited: visited
        case .unvisited: unvisited
        case .unscreened: unscreened
        case .out: out
        case .vacant: vacant
        case .refused: refused
        case .revisit: revisit
        }
    }
}

extension HouseholdRow {
    /// How much the household adds to a count: people for those who are still to be seen, else itself.
    public func counts(in part: TallyPart) -> Int { part == .unscreened ? people - screened : 1 }
}
