/// How far a dispute has come.
public enum DisputeStage: String, Sendable, Codable, CaseIterable {
    case registered, declined, accepted, inquiry, mediation, agreed, performing, performed, notPerformed, ended
    case visited, archived, joined
    /// Its officer took the entry in the register back.
    case struck

    /// Nothing more happens to it here.
    public var isClosed: Bool { self == .declined || self == .archived || self == .joined || self == .struck }

    /// Before an agreement or an end: mediators may be named, the clock may stop, it may move up or be joined.
    public var isBeforeAgreement: Bool {
        switch self {
        case .registered, .accepted, .inquiry, .mediation: true
        default: false
        }
    }

    /// An agreement stands: the court may be asked to confirm it.
    public var hasAgreement: Bool {
        switch self {
        case .agreed, .performing, .performed, .notPerformed, .visited: true
        default: false
        }
    }

    /// The six dots of the screen: accepted, inquiry, mediation, agreed, performing, visited.
    public static let dots = 6

    /// Which of the six dots the dispute stands at, from 0; nil where it has left them.
    public var dot: Int? {
        switch self {
        case .registered, .accepted: 0
        case .inquiry: 1
        case .mediation: 2
        case .agreed: 3
        case .performing, .notPerformed: 4
        case .performed: 5
        case .visited, .archived, .declined, .ended, .joined, .struck: nil
        }
    }
}
