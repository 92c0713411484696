/// What became of an observation. The household stands in the personal part, and so do temperatures and symptoms.
public enum ObservationEvent: Sendable, Equatable {
    case ordered(Ordered)
    /// One of the steps of an observation that runs.
    case changed(ObservationCode, PlaceCode, ObservationChange)

    public struct Ordered: Sendable, Equatable, Codable {
        public var code: ObservationCode
        public var grid: PlaceCode
        public var place: ObservationPlace
        public var reason: ObservationReason
        public var contact: CivilDate
        public var ordered: Instant
        /// 24:00 of day 14, in the desk's zone.
        public var release: Instant
        /// Nil in a facility, which looks after its own.
        public var team: ObservationTeam?
        public var plan: DutyPlan

        public init(
            code: ObservationCode, grid: PlaceCode, place: ObservationPlace, reason: ObservationReason,
            contact: CivilDate, ordered: Instant, release: Instant, team: ObservationTeam?, plan: DutyPlan
        ) {
            self.code = code
            self.grid = grid
            self.place = place
            self.reason = reason
            self.contact = contact
            self.ordered = ordered
            self.release = release
            self.team = team
            self.plan = plan
        }
    }

    public var kind: String {
        switch self {
        case .ordered: "ordered"
        case .changed(_, _, let change): change.kind
        }
    }

    public var code: ObservationCode {
        switch self {
        case .ordered(let ordered): ordered.code
        case .changed(let code, _, _): code
        }
    }

    public var grid: PlaceCode {
        switch self {
        case .ordered(let ordered): ordered.grid
        case .changed(_, let grid, _): grid
        }
    }
}

/// The ways in which an observation that runs changes.
public enum ObservationChange: Sendable, Equatable {
    /// It lasts longer; the plan goes on from where it ended.
    case extended(until: Instant, plan: DutyPlan, before: Instant)
    /// From home to a facility or back. Back at home the duties that lie ahead are planned anew.
    case moved(ObservationPlace, before: ObservationPlace, home: RotaProposal? = nil)
    /// Papers of its release are there.
    case papers([ReleasePaper], before: [ReleasePaper])
    /// Duties after the last slot fall away.
    case released(ReleaseKind, last: ShiftSlot)
    /// The date of contact or the reason was wrong; the end follows the date.
    case corrected(Correction, before: Correction, plan: DutyPlan?)
    /// A temperature, which stands in the personal part. One that corrects another replaces it; the journal keeps both.
    case checked(CheckTime, corrects: Bool = false)
    /// An officer took a step back.
    case undone(Standing)

    /// What a correction sets.
    public struct Correction: Sendable, Equatable, Codable {
        public var contact: CivilDate
        public var reason: ObservationReason
        public var release: Instant

        public init(contact: CivilDate, reason: ObservationReason, release: Instant) {
            self.contact = contact
            self.reason = reason
            self.release = release
        }
    }

    /// What undo puts back: everything but duties and checks.
    public struct Standing: Sendable, Equatable, Codable {
        public var place: ObservationPlace
        public var papers: [ReleasePaper]

        public init(place: ObservationPlace, papers: [ReleasePaper]) {
            self.place = place
            self.papers = papers
        }

        public init(_ observation: Observation) {
            self.init(place: observation.place, papers: observation.papers)
        }
    }

    public var kind: String {
        switch self {
        case .extended: "extended"
        case .moved: "moved"
        case .papers: "papers"
        case .released: "released"
        case .corrected: "corrected"
        case .checked: "checked"
        case .undone: "undone"
        }
    }
}

extension Observation {
    /// The one fold: the handler applies it before it saves the rows, every seat applies it to its board.
    public mutating func apply(_ change: ObservationChange, _ personal: Personal, at stamp: Stamp) {
        switch change {
        case .checked(let time, _): return take(time, personal, at: stamp)
        case .extended(let until, let plan, _):
            release = until
            go(on: plan, version: stamp.number)
        case .moved(let place, _, let home):
            self.place = place
            guard let home else { break }
            team = home.team
            go(on: home.plan, version: stamp.number)
        case .papers(let papers, _): self.papers = papers
        case .released(let kind, let last):
            ended = Ended(at: stamp.happened, kind: kind)
            duties.removeAll { $0.slot > last }
        case .corrected(let correction, _, let plan):
            contact = correction.contact
            reason = correction.reason
            release = correction.release
            if let plan { go(on: plan, version: stamp.number) }
        case .undone(let standing):
            place = standing.place
            papers = standing.papers
        }
        version = stamp.number
    }

    /// A plan replaces what stands from its first slot on.
    private mutating func go(on plan: DutyPlan, version: EntryNumber) {
        duties.removeAll { $0.slot >= plan.first }
        // Duties have no holes: where a facility looked after them nobody was named.
        while let last = duties.last?.slot, last.next < plan.first {
            duties.append(Duty(slot: last.next, member: nil, version: version))
        }
        duties += plan.duties(version: version)
    }

    private mutating func take(_ time: CheckTime, _ personal: Personal, at stamp: Stamp) {
        keep(
            HealthCheck(
                time: time, tenths: personal.reading.flatMap(HealthCheck.tenths), symptoms: personal.symptoms ?? [],
                taken: stamp.happened, version: stamp.number))
    }

    /// Puts a check in its place among the last four; a correction replaces what stood there.
    public mutating func keep(_ check: HealthCheck) {
        checks.removeAll { $0.time == check.time }
        checks.insert(check, at: checks.firstIndex { $0.time > check.time } ?? checks.endIndex)
        checks.removeFirst(max(0, checks.count - Self.keptChecks))
    }

    /// Somebody signed in, or an officer took that very sign-in back. What has ended stays as it was.
    mutating func apply(_ roll: RotaEvent.SignIn, isUndone: Bool, at stamp: Stamp) {
        guard isAttended(at: stamp.happened), grid == roll.grid, let place = place(of: roll.slot),
            let member = duties[place].member, roll.members.contains(member),
            isUndone ? duties[place].version == roll.entry : duties[place].signed == nil
        else { return }
        duties[place].signed = isUndone ? nil : stamp.happened
        duties[place].version = stamp.number
    }

    /// Somebody else is named for a duty.
    mutating func apply(_ change: RotaEvent.DutyChange, at stamp: Stamp) {
        guard let place = place(of: change.slot) else { return }
        duties[place] = Duty(
            slot: change.slot, member: change.after.member, role: change.after.role, signed: change.after.signed,
            version: stamp.number)
    }
}
