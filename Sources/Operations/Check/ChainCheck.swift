internal import GridDomain
internal import GridStore

/// Goes over the journal link by link: numbers without holes, hashes that follow from each other, and the hash that
/// somebody wrote down.
struct ChainCheck {
    private(set) var findings: [Finding] = []
    private var expected = EntryNumber(1)
    private var previous = Chain.origin
    private let wanted: String?
    private var isWantedFound = false

    /// - Parameter wanted: a link's hash in hexadecimal, or at least its first 16 digits.
    init(wanted: String?) { self.wanted = wanted?.lowercased() }

    /// Verifies every link and hands each stored entry on, in order.
    mutating func run(_ session: DeskSession, _ body: (StoredEntry) throws -> Void) throws {
        var stream = EntryStream(session)
        var last = EntryNumber.none
        while let slice = try Self.slice(session, after: last), let end = slice.last {
            for link in slice { try verify(link, &stream, body) }
            last = end.last
        }
        while let entry = try stream.next(upTo: EntryNumber(.max)) {
            note("entry \(entry.number)", .unlinked, "a link", "none")
            try body(entry)
        }
        if let wanted, !isWantedFound { note("chain", .unknownHash, wanted, Chain.hexadecimal(previous)) }
    }

    private static func slice(_ session: DeskSession, after last: EntryNumber) throws -> [StoredLink]? {
        let slice = try session.links(after: last, limit: 1000)
        return slice.isEmpty ? nil : slice
    }

    private mutating func verify(
        _ link: StoredLink, _ stream: inout EntryStream, _ body: (StoredEntry) throws -> Void
    ) throws {
        let name = "link \(link.first)-\(link.last)"
        if link.first != expected { note(name, .brokenLink, "first entry \(expected)", "\(link.first)") }
        var digests: [[UInt8]] = []
        while let entry = try stream.next(upTo: link.last) {
            noteMissing(before: entry.number)
            expected = entry.number.next
            digests.append(Chain.digest(entry))
            try body(entry)
        }
        noteMissing(before: link.last.next)
        expected = link.last.next
        verify(link, name, digests)
    }

    private mutating func verify(_ link: StoredLink, _ name: String, _ digests: [[UInt8]]) {
        if link.previous != previous {
            note(name, .brokenLink, Chain.hexadecimal(previous), Chain.hexadecimal(link.previous))
        }
        let hash = Chain.link(previous: link.previous, first: link.first, last: link.last, digests: digests)
        if link.hash != hash { note(name, .brokenLink, Chain.hexadecimal(hash), Chain.hexadecimal(link.hash)) }
        previous = link.hash
        let text = Chain.hexadecimal(link.hash)
        if let wanted, wanted.count >= 16, text.hasPrefix(wanted) { isWantedFound = true }
    }

    private mutating func noteMissing(before number: EntryNumber) {
        guard expected < number else { return }
        let last = EntryNumber(number.value - 1)
        note(expected == last ? "entry \(last)" : "entries \(expected)-\(last)", .missingEntry, "an entry", "none")
    }

    private mutating func note(_ thing: String, _ fault: Fault, _ expected: String, _ found: String) {
        findings.append(Finding(thing, fault, expected: expected, found: found))
    }
}
