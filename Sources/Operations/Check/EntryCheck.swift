internal import GridDomain
internal import GridStore

/// Looks at each stored entry by itself: that it reads, that its columns say what its payload says, and that its
/// personal part is the one it was written with or went in an erasure.
struct EntryCheck {
    private(set) var findings: [Finding] = []
    private var recorded = Instant(milliseconds: .min)
    private let erasures: [(entry: EntryNumber, before: Instant)]

    init(erasures: [(entry: EntryNumber, before: Instant)]) { self.erasures = erasures }

    /// The entry that the stored text means; nil when it does not read.
    mutating func read(_ stored: StoredEntry) -> Entry? {
        let name = "entry \(stored.number)"
        if stored.recorded < recorded {
            note(name, .outOfOrder, "\(recorded.milliseconds) or later", "\(stored.recorded.milliseconds)")
        }
        recorded = max(recorded, stored.recorded)
        checkPersonal(stored, name)
        guard let entry = try? stored.entry() else {
            note(name, .unreadable, "an event of kind \(stored.kind)", "text that does not read")
            return nil
        }
        if entry.event.kind != stored.kind { note(name, .mislabelled, entry.event.kind, stored.kind) }
        if entry.event.subject != stored.subject {
            note(name, .mislabelled, entry.event.subject ?? "no subject", stored.subject ?? "no subject")
        }
        if entry.personal.household != stored.filed {
            note(name, .mislabelled, "the household of the personal part", "another")
        }
        return entry
    }

    private mutating func checkPersonal(_ stored: StoredEntry, _ name: String) {
        switch (stored.commitment, stored.personal, stored.salt) {
        case (nil, nil, nil): return
        case (let commitment?, let bytes?, let salt?):
            let hash = Chain.commitment(salt: salt, bytes: bytes)
            guard hash != commitment else { return }
            note(name, .commitment, Chain.hexadecimal(commitment), Chain.hexadecimal(hash))
        case (_?, nil, nil):
            guard !isErased(stored) else { return }
            note(name, .missingPersonal, "a personal part or a later erasure", "neither")
        default:
            note(name, .commitment, "no personal part", "one that the entry does not know")
        }
    }

    private func isErased(_ stored: StoredEntry) -> Bool {
        erasures.contains { $0.entry > stored.number && $0.before > stored.happened }
    }

    private mutating func note(_ thing: String, _ fault: Fault, _ expected: String, _ found: String) {
        findings.append(Finding(thing, fault, expected: expected, found: found))
    }
}
