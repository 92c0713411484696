internal import GridDomain
internal import GridStore

/// Sources, households, observations, watches, officers and rounds.
extension TableCheck {
    mutating func checkSources() throws {
        for source in try session.sources(in: .everywhere) {
            let expected = fold.sources[source.code]?.silentSince
            guard source.silentSince != expected, !fold.erased.contains(source.version) else { continue }
            note("source \(source.code)", .row, "silent since \(text(expected))", text(source.silentSince))
        }
    }

    mutating func checkHouseholds() throws {
        let session = session
        for (code, visited) in fold.visits.sorted(by: { $0.key < $1.key }) {
            let name = "household \(code)"
            guard let row = try read(name, { try session.household(code) }) else { continue }
            if fold.erased.contains(row.version) || fold.erased.contains(row.screening.visit) { continue }
            if row.version < visited.version {
                note(name, .row, "version \(visited.version) or later", "\(row.version)")
            }
            try checkDigest(of: code, row.version, visited, name)
            // A file may have told of a later round since: then no visit of ours stands there any more.
            let isTold = row.screening.visit == .none && row.screening.round > visited.screening.round
            if row.screening != visited.screening, !isTold {
                note(name, .row, "the visit of entry \(visited.screening.visit)", "another state")
            }
            for resident in row.residents {
                guard let round = visited.residents[resident.code],
                    round > resident.lastRound || (round < resident.lastRound && !isTold)
                else { continue }
                note("person \(resident.code)", .row, "last round \(round)", "\(resident.lastRound)")
            }
        }
    }

    /// Whoever changes a row outside can take its digest again, but not that in the journal. It holds until an import
    /// writes the row.
    private mutating func checkDigest(
        of code: HouseholdCode, _ version: EntryNumber, _ visited: JournalFold.Visited, _ name: String
    ) throws {
        guard version == visited.version, let digest = visited.digest,
            let row = try session.filedDigest(of: code.text, in: .households),
            fold.batches[row.batch] ?? .none < version, Chain.hexadecimal(row.digest) != digest
        else { return }
        note(name, .registry, "the row that entry \(version) wrote", "another")
    }

    mutating func checkWatches() throws {
        let rows = Dictionary(try session.watches().map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        for code in Set(rows.keys).union(fold.watches.keys).sorted() where rows[code] != fold.watches[code] {
            note("watch \(code)", .row, text(fold.watches[code]), text(rows[code]))
        }
        for (code, officer) in fold.officers.sorted(by: { $0.key < $1.key }) {
            let row = try session.officer(code)
            guard row != officer else { continue }
            let roles = officer.roles.map(\.rawValue).joined(separator: " ")
            note("officer \(code)", .row, "as appointed: \(roles)", row == nil ? "no row" : "otherwise")
        }
    }

    mutating func checkRounds() throws {
        let rows = Dictionary(try session.rounds().map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        let opened = Dictionary(fold.rounds.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        for number in Set(rows.keys).union(opened.keys).sorted() where rows[number] != opened[number] {
            note(
                "round \(number)", .row, opened[number].map { "in \($0.place)" } ?? "no row",
                rows[number] == nil ? "no row" : "otherwise")
        }
    }
}
