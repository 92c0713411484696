internal import Exchange
internal import GridDomain
internal import GridStore

/// Who has which identity number: two people with the same one cannot both be right. Numbers are kept as their 17 digits
/// and never leave; a refusal names lines or codes.
struct IdentityHolders {
    /// The line of this file that has a number, 0 for a person of the desk whose row has not come by.
    private var lines: [Int: Int] = [:]

    init(_ run: ImportRun, _ session: DeskSession) throws {
        try session.eachIdentity { if let digits = Self.digits($0) { lines[digits] = 0 } }
        guard let place = try session.files(of: run.batch).first(where: { $0.file == PersonRows.file.rawValue }),
            place.offset > 0
        else { return }
        // Rows that an earlier run took: the desk has them, their lines are in the file.
        let reader = try DelimitedReader(path: run.folder.path(of: PersonRows.file), columns: PersonRows.columns)
        while let row = try reader.next(), row.startOffset < place.offset {
            guard row.problem == nil, let digits = Self.digits(PersonRows.identity(row)) else { continue }
            if lines[digits] == 0 { lines[digits] = row.line }
        }
    }

    /// Refuses a row whose number somebody else has. A row that leaves its number as it was is not asked.
    func check(
        _ identity: String?, _ before: RegistryRow?, _ row: borrowing DelimitedRow, _ session: DeskSession
    ) throws {
        guard let identity, let digits = Self.digits(identity), let line = lines[digits],
            before.flatMap(PersonColumns.identity) != identity
        else { return }
        if line > 0 { throw row.problem(PersonRows.identityColumn, .ownIdentity(line: line)) }
        let holder = try session.person(withIdentity: identity)
        throw row.problem(PersonRows.identityColumn, .ownIdentityInDesk(person: holder?.text ?? ""))
    }

    /// Takes over what a row that was written says.
    mutating func note(_ identity: String?, _ before: RegistryRow?, _ row: borrowing DelimitedRow) {
        let old = before.flatMap(PersonColumns.identity)
        if let old, old != identity, let digits = Self.digits(old) { lines[digits] = nil }
        if let identity, let digits = Self.digits(identity) { lines[digits] = row.line }
    }

    /// The digits before the check character, which follows from them.
    private static func digits(_ identity: String) -> Int? { Int(identity.prefix(17)) }
}
