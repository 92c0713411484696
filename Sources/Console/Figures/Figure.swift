internal import Canvas
internal import GridDomain
internal import Language

/// A number on the screen, as something that can be pointed at: what it counts, and over what.
///
/// A filter that is empty lets everything through.
enum Figure: Hashable, Sendable {
    case alerts(Alert.Group, filter: String)
    case overdue, raisedLastHour
    /// Untaken alerts by priority, and of one group, while a flood lasts.
    case flood(isHigh: Bool, filter: String)
    case floodGroup(FloodGroup.Key, filter: String)
    /// Sources that are a nuisance.
    case nuisances(filter: String)
    /// Alerts of ten minutes.
    case load
    /// What is open in a place beside the round.
    case openIn(PlaceCode, OpenThing, filter: String)
    case shelvesEnding(Instant)
    /// Takes that lapse between two instants.
    case takesLapsing(Instant, Instant)
    case rota(RotaPane.Group, filter: String)
    case rotaCount(RotaCount, filter: String)
    case member(StaffCode, MemberCount)
    /// A count of a place's tally.
    case tally(PlaceCode, TallyPart)
    /// The same over those of its grids that a filter lets through.
    case tallyShown(PlaceCode, TallyPart, filter: String)
    /// How much of a place is done.
    case share(PlaceCode)
    case shareShown(PlaceCode, filter: String)
    /// Not closed, over all groups.
    case disputes(filter: String)
    case disputeGroup(Dispute.Group, filter: String)
    case flared
    case earlySigns(filter: String)
    case settled
    case unreadInstructions
    case sources, sourcesAlive, sourcesSilent
    case silentHouseholds, served
    /// Marked rows of a pane.
    case marked(PaneID)
    /// The rows of the open book.
    case listed

    /// Counts over the households of the rota that are no groups.
    enum RotaCount: Hashable, Sendable {
        case onDuty, dutyNow, nextNamed, nextWanted, fever, notMeasured, papersReady, underObservation
    }

    enum OpenThing: Hashable, Sendable {
        case observed, alerts, disputes
    }

    enum MemberCount: Hashable, Sendable {
        case hours, nights, ahead, late
    }

    /// What it is called and what it counts.
    var kind: FigureKind {
        switch self {
        case .alerts(let group, _): group.figure
        case .overdue: .overdue
        case .raisedLastHour: .raisedLastHour
        case .flood(let isHigh, _): isHigh ? .untakenHigh : .untakenOthers
        case .floodGroup: .untakenGroup
        case .nuisances: .nuisances
        case .load: .load
        case .openIn(_, .observed, _): .underObservation
        case .openIn(_, .alerts, _): .notClosed
        case .openIn(_, .disputes, _): .openDisputes
        case .shelvesEnding: .shelvesEnding
        case .takesLapsing: .takesLapsing
        case .rota(let group, _): group.figure
        case .rotaCount(let count, _): count.figure
        case .member(_, let count): count.figure
        case .tally(_, let part), .tallyShown(_, let part, _): part.figure
        case .share, .shareShown: .visitedShare
        case .disputes: .openDisputes
        case .disputeGroup(let group, _): group == .tonight ? .dueTonight : .notTonight
        case .flared: .flared
        case .earlySigns: .earlySigns
        case .settled: .settled
        case .unreadInstructions: .unreadInstructions
        case .sources: .sources
        case .sourcesAlive: .sourcesAlive
        case .sourcesSilent: .sourcesSilent
        case .silentHouseholds: .silentHouseholds
        case .served: .served
        case .marked: .marked
        case .listed: .listed
        }
    }

    /// The filter that it is counted behind, if any.
    var filter: String {
        switch self {
        case .alerts(_, let filter), .rota(_, let filter), .rotaCount(_, let filter), .tallyShown(_, _, let filter),
            .flood(_, let filter), .floodGroup(_, let filter), .nuisances(let filter), .openIn(_, _, let filter),
            .shareShown(_, let filter), .disputes(let filter), .disputeGroup(_, let filter), .earlySigns(let filter):
            filter
        default: ""
        }
    }
}

extension Alert.Group {
    fileprivate var figure: FigureKind {
        switch self {
        case .untaken: .untaken
        case .open: .open
        case .shelved: .shelved
        case .closed: .closedToday
        }
    }
}

extension RotaPane.Group {
    fileprivate var figure: FigureKind {
        switch self {
        case .nobody: .nobodyThere
        case .next: .nextUncovered
        case .health: .healthConcern
        case .released: .releasedSoon
        case .planned: .asPlanned
        }
    }
}

extension Figure.RotaCount {
    fileprivate var figure: FigureKind {
        switch self {
        case .onDuty: .onDuty
        case .dutyNow: .dutyNow
        case .nextNamed: .nextNamed
        case .nextWanted: .nextWanted
        case .fever: .fever
        case .notMeasured: .notMeasured
        case .papersReady: .papersReady
        case .underObservation: .underObservation
        }
    }
}

extension Figure.MemberCount {
    fileprivate var figure: FigureKind {
        switch self {
        case .hours: .memberHours
        case .nights: .memberNights
        case .ahead: .memberAhead
        case .late: .memberLate
        }
    }
}

extension TallyPart {
    fileprivate var figure: FigureKind {
        switch self {
        case .households: .households
        case .visited: .visited
        case .unvisited: .unvisited
        case .unscreened: .unscreened
        case .out: .out
        case .vacant: .vacant
        case .refused: .refused
        case .revisit: .revisit
        }
    }
}

extension ConsoleState {
    /// A number on the screen. Its place is remembered while somebody points at figures; else it is a text as any.
    func span(_ figure: Figure, _ text: String, _ ink: Ink) -> Span {
        Span(text, ink, tag: marksFigures ? Tag(figure) : nil)
    }

    func span(_ figure: Figure, _ text: String, _ role: Role) -> Span { span(figure, text, Ink(role)) }

    /// A text whose numbers are figures, from left to right.
    func spans(_ text: String, _ figures: [Figure], _ role: Role) -> [Span] {
        guard marksFigures else { return [Span(text, role)] }
        var spans: [Span] = []
        var rest = text[...]
        for figure in figures {
            guard let start = rest.firstIndex(where: \.isDigit) else { break }
            let end = rest[start...].firstIndex { !$0.isDigit } ?? rest.endIndex
            if start > rest.startIndex { spans.append(Span(String(rest[..<start]), role)) }
            spans.append(span(figure, String(rest[start..<end]), role))
            rest = rest[end...]
        }
        return rest.isEmpty ? spans : spans + [Span(String(rest), role)]
    }

    /// Whether frames remember where figures stand.
    var marksFigures: Bool { figures != nil }
}

extension Character {
    /// Whether numbers are written with it; 一 is a word.
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
