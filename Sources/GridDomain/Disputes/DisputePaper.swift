/// The papers of a dispute's file (article 27).
public enum PaperKind: String, Sendable, Codable, CaseIterable {
    case application, acceptance, rightsNotice, identity, powerOfAttorney, inquiry, evidence, record, agreement
    case receipt, visitRecord, confirmation
}

/// Why the scan of a paper could not be taken in. Nothing was filed then.
public enum PaperProblem: String, Sendable, CaseIterable {
    /// There is no such file: the stick was pulled out, or the path is wrong.
    case missing
    /// It may not be read.
    case forbidden
    /// A folder or a device.
    case notAFile
    /// Nothing was scanned.
    case empty
    /// Larger than `mostBytes`.
    case tooLarge
    /// It could not be copied into the folder beside the desk.
    case notKept

    /// The largest scan that is taken in: 64 MiB, a long file at a good resolution.
    public static let mostBytes = 64 << 20
}

/// A paper in the file. The digest of its scan stands in the personal part and in the row, for it leads to what the
/// paper says of people.
public struct DisputePaper: Sendable, Equatable, Codable {
    /// Counted within the dispute, from 1.
    public var number: Int
    public var kind: PaperKind
    /// Whether a scan is kept beside the desk; otherwise the paper lies in the cabinet.
    public var isScanned: Bool

    public init(number: Int, kind: PaperKind, isScanned: Bool) {
        self.number = number
        self.kind = kind
        self.isScanned = isScanned
    }
}

extension DisputeStanding {
    /// What the archive still lacks: application or acceptance entry, notice of rights, proof of identity; the
    /// record where somebody mediated, the agreement where one was written, the court's paper where the court was asked.
    /// Each list is of papers one of which will do.
    public var lackingPapers: [[PaperKind]] {
        let kinds = Set(papers.map(\.kind))
        return requiredPapers.filter { kinds.isDisjoint(with: $0) }
    }

    private var requiredPapers: [[PaperKind]] {
        var needed: [[PaperKind]] = [[.application, .acceptance], [.rightsNotice], [.identity]]
        if method != nil { needed.append([.record]) }
        if agreement?.form == .written { needed.append([.agreement]) }
        if court != nil { needed.append([.confirmation]) }
        return needed
    }
}
