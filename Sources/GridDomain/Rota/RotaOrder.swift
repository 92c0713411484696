/// What somebody asks for with duties.
public enum RotaOrder: Sendable, Equatable, Codable {
    /// These members are there, in whatever grids they serve.
    case signIn(ShiftSlot, [StaffCode])
    /// Everybody who serves in a place is there, but these.
    case signInAllBut(ShiftSlot, PlaceCode, [StaffCode])
    /// Somebody takes these duties.
    case standIn([DutyPlace], StaffCode)
    /// Two members change all their duties of a slot with each other.
    case swap(StaffCode, ShiftSlot, StaffCode, ShiftSlot)
    /// A member cannot come. Those who are named instead take the duties in that time; the others become gaps.
    case leave(StaffCode, from: Instant, until: Instant, LeaveReason, instead: [Cover]? = nil)
    /// Due work: a shift begins. Where nobody is named an alert is raised.
    case shiftBegins(ShiftSlot)
    /// Due work: the time to sign in is over. One alert per grid lists who has not.
    case signInEnds(ShiftSlot)

    /// Who takes all duties of a slot that somebody leaves behind.
    public struct Cover: Sendable, Hashable, Codable {
        public var slot: ShiftSlot
        public var member: StaffCode

        public init(slot: ShiftSlot, member: StaffCode) {
            self.slot = slot
            self.member = member
        }
    }

    /// A duty by what it belongs to.
    public struct DutyPlace: Sendable, Hashable, Codable {
        public var observation: ObservationCode
        public var slot: ShiftSlot
        /// The version of the duty that the officer saw; nil for who saw none.
        public var seen: EntryNumber?

        /// A duty of an observation, as somebody saw it.
        public init(_ observation: ObservationCode, _ slot: ShiftSlot, seen: EntryNumber? = nil) {
            self.observation = observation
            self.slot = slot
            self.seen = seen
        }
    }
}
