/// What an officer asks for with a dispute.
public enum DisputeOrder: Sendable, Equatable, Codable {
    case accept
    case decline(DeclineReason)
    /// Calmed on the spot; to be looked at again at that time.
    case calm(until: Instant)
    case inquire
    case mediate(MediationMethod)
    case agree(AgreementForm, performBy: Instant)
    /// Ended without agreement, the parties told of the other ways (article 26).
    case end(EndReason)
    case perform
    case performed
    /// Not performed in time; the parties told of the court.
    case notPerformed
    case visit(Satisfaction)
    case archive
    case wait
    case resume
    /// Longer than the local rule, with the consent of both parties.
    case extend(until: Instant)
    case flareUp(reported: Bool)
    case moveUp(MediationLevel)
    case join(DisputeCode)
    case court(CourtStep)
    /// Puts a paper into the file; `digest` is that of its scan, when there is one.
    case paper(PaperKind, digest: String?)
    case assign(StaffCode)
    case recuse(StaffCode)
    case link(ThingLink)
    case major(Bool)
    case note
    case phone(StaffCode?, PhoneResult)

    /// The member of staff whom the order names.
    public var member: StaffCode? {
        switch self {
        case .assign(let who), .recuse(let who), .phone(let who?, _): who
        default: nil
        }
    }
}
