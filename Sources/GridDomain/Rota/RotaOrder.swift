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
    /// A member cannot come: the duties in that time become gaps.
    case leave(StaffCode, from: Instant, until: Instant, LeaveReason)
    /// Due work: a shift begins. Where nobody is named an alert is raised.
    case shiftBegins(ShiftSlot)
    /// Due work: the time to sign in is over. One alert per grid lists who has not.
    case signInEnds(ShiftSlot)

    /// A duty by what it belongs to.
    public struct DutyPlace: Sendable, Hashable, Codable {
        public var observation: ObservationCode
        public var slot: ShiftSlot

        public init(_ observation: ObservationCode, _ slot: ShiftSlot) {
            self.observation = observation
            self.slot = slot
        }
    }
}
