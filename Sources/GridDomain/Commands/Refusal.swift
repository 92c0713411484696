/// Why a command was not carried out. Said to the officer in words of `Language`; the kind goes to the journal.
public enum Refusal: Error, Sendable, Equatable {
    /// There is no such thing.
    case unknown(thing: String)
    /// The officer's roles or place do not allow it.
    case notAllowed(Right)
    /// The thing lies outside the officer's place.
    case otherPlace
    /// Somebody else was first.
    case conflict(by: OfficerCode, at: Instant, change: String)
    /// It is already so.
    case already(AlertStateName)
    /// Nobody is on the way or there.
    case nobodySent
    /// A priority can only be raised.
    case priorityNotHigher
    /// There is no such command to take back.
    case nothingToUndo
    /// It was closed before.
    case closed(at: Instant)
    /// The end of a shelf lies in the past, or too far in the future.
    case shelfEnd(longest: Span)
    /// A reason is asked for.
    case reasonMissing
    /// The act belongs to somebody else or to an earlier watch.
    case notYours(by: OfficerCode)
    /// Others have built on it.
    case builtUpon(by: OfficerCode, at: Instant)
    /// What was done cannot be taken back.
    case cannotUndo
    /// It was taken back before.
    case alreadyUndone
    /// No round is open there.
    case noOpenRound
    /// A round with that number, or a later one, exists.
    case roundExists(Int)
    /// A resident who is named does not live in that household.
    case notResident
    /// A household is already under observation.
    case alreadyObserved
    /// The observation would be over before it begins, or is over by the corrected date.
    case observationOver
    /// A date of contact, arrival or notice lies in the future.
    case noticeAhead
    /// An extension ends before the release that stands, or too late.
    case extensionEnd(latest: CivilDate)
    /// A release lacks papers.
    case papersMissing([ReleasePaper])
    /// No temperature of a person.
    case reading(tenths: Int)
    /// The check lies ahead, or before the observation.
    case checkAhead
    /// It is so already.
    case alreadySo
    /// The grid has fewer than four members who are free.
    case nobodyFree
    /// The member has no duty in that shift.
    case notOnDuty(StaffCode, ShiftSlot)
    /// The member signed in before.
    case signedInAlready(StaffCode)
    /// Signing in is open from an hour before the shift to its end.
    case signInTime(ShiftSlot)
    /// The duty lies in the past.
    case dutyOver
    /// The member cannot take it.
    case obstacle(StaffCode, Obstacle)
    /// A leave ends before it begins, or in the past.
    case leaveTime
    /// Which household it is about must be said.
    case householdMissing
    /// The window of an announced opening has no end ahead, or is too long.
    case openingWindow(longest: Span)
    /// The household announced an opening in that time already.
    case alreadyAnnounced(until: Instant)
    /// A time that must lie ahead lies behind.
    case timePast
    /// An urgent need: was 120 called?
    case ambulanceFirst
    /// More people or money than one need can be about, or less than nothing.
    case amount
    /// No money is outstanding.
    case nothingLaidOut
    /// The officer stands the watch already.
    case watchRunning(OfficerCode)

    /// A dispute stands at a stage from which the law or the order of things does not allow this.
    case disputeStage(DisputeStage)
    /// A party clearly refused, and mediation stopped by that.
    case partyRefused
    /// Nobody is named who quarrels.
    case partiesMissing
    /// What was named as an enterprise or office may be the name of a person, a number, or a label with a slip.
    case notAnOrganisation
    /// A dispute cannot be between so few people, or so many.
    case peopleNumber
    /// The file lacks papers; one of each list is enough, the first is named.
    case filePapersMissing([PaperKind])
    /// The scans of papers are not where they were put.
    case papersVanished([PaperKind])
    /// Local practice asks for more mediators.
    case tooFewMediators(least: Int)
    /// A party asked that somebody does not mediate.
    case recused(StaffCode)
    /// The clock of a dispute stands still already, or runs already.
    case clock(isStopped: Bool)
    /// The date must lie after one instant, and not after the other.
    case dateNotAllowed(from: Instant, to: Instant?)
    /// A dispute moves up, never down.
    case levelNotHigher
    /// A dispute cannot be joined to itself.
    case joinsItself
    /// The steps of judicial confirmation come one after the other.
    case courtOrder
    /// The police have not been told of a flare-up: before that the dispute is neither closed nor joined.
    case flareNotReported(since: Instant)
    /// A live desk takes no drills, and nobody sets its clock.
    case liveDesk
    /// No drill was begun.
    case noDrill
    /// A clock does not go that fast, or slower than a clock on the wall.
    case drillSpeed(fastest: Int)

    /// The name in the journal.
    public var kind: String {
        String(describing: self).prefix { $0 != "(" }.description
    }
}
