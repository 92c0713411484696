/// What became of duties. Members are named in the clear: staff are there to be phoned. Households stand in the personal
/// part.
public enum RotaEvent: Sendable, Equatable {
    case signedIn(SignIn)
    /// An officer took a sign-in back.
    case signInUndone(SignIn)
    case changed(DutyChange)
    case leaveGranted(Leave)
    case leaveUndone(Leave)

    /// Members of one grid who are there: once for all their households of that shift.
    public struct SignIn: Sendable, Equatable, Codable {
        public var grid: PlaceCode
        public var slot: ShiftSlot
        public var members: [StaffCode]
        /// Of an undo: the entry that it takes back. Who signed in by another stays.
        public var entry: EntryNumber?

        /// A sign-in, or one that is taken back when it names the entry.
        public init(grid: PlaceCode, slot: ShiftSlot, members: [StaffCode], entry: EntryNumber? = nil) {
            self.grid = grid
            self.slot = slot
            self.members = members
            self.entry = entry
        }
    }

    /// Somebody else is named for a duty.
    public struct DutyChange: Sendable, Equatable, Codable {
        public var observation: ObservationCode
        public var grid: PlaceCode
        public var slot: ShiftSlot
        public var before: Assignment
        public var after: Assignment
        /// Of an undo: the entry that it takes back.
        public var undoes: EntryNumber?

        /// A change of one duty.
        public init(
            observation: ObservationCode, grid: PlaceCode, slot: ShiftSlot, before: Assignment, after: Assignment,
            undoes: EntryNumber? = nil
        ) {
            self.undoes = undoes
            self.observation = observation
            self.grid = grid
            self.slot = slot
            self.before = before
            self.after = after
        }
    }

    /// Who is named for a duty, and how they came to it.
    public struct Assignment: Sendable, Equatable, Codable {
        public var member: StaffCode?
        public var role: Duty.Role
        public var signed: Instant?

        public init(member: StaffCode?, role: Duty.Role, signed: Instant? = nil) {
            self.member = member
            self.role = role
            self.signed = signed
        }

        public init(_ duty: Duty) { self.init(member: duty.member, role: duty.role, signed: duty.signed) }
    }

    public var kind: String {
        switch self {
        case .signedIn: "signedIn"
        case .signInUndone: "signInUndone"
        case .changed: "changed"
        case .leaveGranted: "leaveGranted"
        case .leaveUndone: "leaveUndone"
        }
    }

    /// The thing in the journal's index.
    public var subject: String {
        switch self {
        case .signedIn(let roll), .signInUndone(let roll): "\(roll.grid.text)-\(roll.slot.text)"
        case .changed(let change): change.observation.text
        case .leaveGranted(let leave), .leaveUndone(let leave): leave.code.text
        }
    }

    /// The grid that it happened in; nil for a leave.
    public var grid: PlaceCode? {
        switch self {
        case .signedIn(let roll), .signInUndone(let roll): roll.grid
        case .changed(let change): change.grid
        case .leaveGranted, .leaveUndone: nil
        }
    }
}
