/// Who is at one household from a slot on, as an entry stores it: the faces once, then a letter per slot.
public struct DutyPlan: Sendable, Equatable, Codable {
    public var first: ShiftSlot
    /// Everybody who occurs, in the order of first duty.
    public private(set) var faces: [StaffCode]
    /// A letter per slot, `A` for the first face; `.` is a gap.
    public private(set) var lane: String

    public init(first: ShiftSlot, members: [StaffCode?]) {
        self.first = first
        var faces: [StaffCode] = []
        var lane = ""
        for member in members {
            guard let member else {
                lane.append(".")
                continue
            }
            let place = faces.firstIndex(of: member) ?? faces.endIndex
            if place == faces.endIndex { faces.append(member) }
            lane.unicodeScalars.append(Self.letter(place))
        }
        self.faces = faces
        self.lane = lane
    }

    private static func letter(_ place: Int) -> Unicode.Scalar { Unicode.Scalar(UInt8(65 + min(place, 57))) }

    /// The member of each slot in turn.
    public var members: [StaffCode?] {
        lane.unicodeScalars.map { scalar in
            let place = Int(scalar.value) - 65
            return faces.indices.contains(place) ? faces[place] : nil
        }
    }

    /// The duties that an entry with this plan makes.
    func duties(version: EntryNumber) -> [Duty] {
        members.enumerated().map { Duty(slot: first + $0.offset, member: $0.element, version: version) }
    }
}

/// The plain pattern: three fixed shifts, and the stand-in takes each member's seventh duty in turn, so that nobody has
/// more than six in seven days.
public enum PlainPattern {
    /// Every slot that [order, release) touches: 40 to 42 when ordered on day 1, fewer later.
    public static func slots(ordered: Instant, release: Instant, zone: Zone) -> [ShiftSlot] {
        guard ordered < release else { return [] }
        var slot = ShiftSlot(at: ordered, zone: zone)
        var slots: [ShiftSlot] = []
        while slot.start(zone) < release {
            slots.append(slot)
            slot = slot.next
        }
        return slots
    }

    /// Whose turn a slot is. The stand-in's three duties of a week lie two days apart: day on weekday 0, evening on 2,
    /// night on 4.
    public static func member(of team: ObservationTeam, in slot: ShiftSlot) -> StaffCode {
        switch (slot.shift, slot.date.weekday) {
        case (.day, 0), (.evening, 2), (.night, 4): team.standIn
        case (.day, _): team.day
        case (.evening, _): team.evening
        case (.night, _): team.night
        }
    }

    /// The whole plan of an observation.
    public static func plan(_ team: ObservationTeam, ordered: Instant, release: Instant, zone: Zone) -> DutyPlan {
        let slots = slots(ordered: ordered, release: release, zone: zone)
        return DutyPlan(
            first: slots.first ?? ShiftSlot(at: ordered, zone: zone), members: slots.map { member(of: team, in: $0) })
    }
}
