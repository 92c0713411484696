/// Something that `check` found wrong with a desk.
///
/// Names things by code and number and never shows a word of a personal part: a report of findings may be sent to
/// somebody who mends desks.
public struct Finding: Sendable, Equatable, CustomStringConvertible {
    /// What it is about: `entry 5`, `link 5-6`, `alert 990000101-2020-A-0042`.
    public var thing: String
    /// In which way it is wrong; the report begins with this.
    public var fault: Fault
    /// What should stand there: a number, hash, state or kind, never a personal word.
    public var expected: String
    /// What stands there, in the same form.
    public var found: String

    /// The two sides are shown as they are given: keep people out of them.
    public init(_ thing: String, _ fault: Fault, expected: String, found: String) {
        self.thing = thing
        self.fault = fault
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "\(thing): \(fault.rawValue): expected \(expected), found \(found)"
    }
}

/// The ways in which a desk can be wrong.
public enum Fault: String, Sendable, CaseIterable {
    /// The engine reports damage of its files or a reference to nothing.
    case engine = "damaged file"
    /// Numbers are missing from the journal.
    case missingEntry = "entry missing"
    /// An entry stands outside of every link.
    case unlinked = "not in the chain"
    /// The hash of a link does not follow from its entries and the link before it.
    case brokenLink = "link broken"
    /// The stored text of an entry or row does not read.
    case unreadable = "unreadable"
    /// The columns of an entry say something else than its payload.
    case mislabelled = "columns differ from payload"
    /// Time runs backwards.
    case outOfOrder = "recorded before its predecessor"
    /// Personal bytes or salt are not those that the entry was written with.
    case commitment = "personal part changed"
    /// A personal part went without an erasure.
    case missingPersonal = "personal part missing"
    /// A tally is not what its rows, or the journal's deltas, add up to.
    case tally = "tally differs"
    /// A row is not what the journal makes of it.
    case row = "row differs from journal"
    /// A row of the register was changed by something else than this program.
    case registry = "row changed outside"
    /// What must happen by itself is not in the table of due work, or something else is.
    case due = "due work differs"
    /// The scan of a paper is not where it was put, or is another.
    case paper = "paper differs"
    /// Something that came due could not be carried out.
    case setAside = "due work set aside"
    /// The hash that somebody wrote down does not occur.
    case unknownHash = "hash not in the chain"
}
