internal import Crypto
internal import Exchange
internal import GridDomain
internal import GridStore

/// One run of an import: what its rows are held against, and what the chunk at hand has come to.
///
/// Lives on one thread and inside one call. What it remembers of the register is right as long as every chunk commits;
/// when one does not, the run ends.
final class ImportRun {
    let desk: OpenDesk
    let folder: PlaceFolder
    /// The batch as its row stands.
    var batchRow: ImportBatch
    let officer: OfficerCode
    let plane: PlaneOrigin
    let limit: ChunkLimit
    let rejects: RejectsFile
    var names = NameFilling()
    /// The chunk at hand.
    var chunk = ChunkSum()
    /// What the desk says at the beginning of the chunk at hand; read once, for it is asked of every row.
    var facts = ChunkFacts()
    private var aliases: [AliasKind: [String: String]] = [:]
    private var places: [PlaceCode: (level: PlaceLevel, kind: GridKind)]?
    private var homes: [String: HomePlace]?

    init(
        desk: OpenDesk, folder: PlaceFolder, batch: ImportBatch, officer: OfficerCode, plane: PlaneOrigin,
        limit: ChunkLimit, rejects: RejectsFile
    ) {
        self.desk = desk
        self.folder = folder
        batchRow = batch
        self.officer = officer
        self.plane = plane
        self.limit = limit
        self.rejects = rejects
    }

    var batch: BatchCode { batchRow.code }
    var identity: DeskIdentity { desk.store.identity }

    // MARK: - The register

    /// The code that a source key names; nil when none does.
    func code(_ kind: AliasKind, _ key: String, _ session: DeskSession) throws -> String? {
        if aliases[kind] == nil { aliases[kind] = try session.aliases(kind) }
        return aliases[kind]?[key]
    }

    /// Draws a code for a source key that names nothing yet.
    func mint(_ kind: AliasKind, _ key: String, _ session: DeskSession) throws -> String {
        let number = try draw(kind.series, session)
        let code = kind.series.code(scope: identity.scope, year: facts.today.year, number: number)
        try session.addAlias(kind, key: key, code: code)
        aliases[kind, default: [:]][key] = code
        return code
    }

    /// Uses up the number of a refused row that is new. Acts of the folder name things by the numbers that its rows draw
    /// in their order: without this they would mean the neighbours of what they name.
    func passNumber(_ kind: AliasKind, _ key: String, _ session: DeskSession) throws {
        guard folder.files.contains(.commands), try code(kind, key, session) == nil else { return }
        _ = try draw(kind.series, session)
    }

    private func draw(_ series: CodeSeries, _ session: DeskSession) throws -> Int {
        let number =
            try chunk.next[series] ?? session.nextNumber(series, scope: identity.scope, year: facts.today.year)
        chunk.next[series] = number + 1
        return number
    }

    /// The level and kind of a place; nil when there is no such place.
    func place(_ code: PlaceCode, _ session: DeskSession) throws -> (level: PlaceLevel, kind: GridKind)? {
        if places == nil { places = try session.placeKinds() }
        return places?[code]
    }

    func note(_ code: PlaceCode, level: PlaceLevel, kind: GridKind) { places?[code] = (level, kind) }

    /// Where a household stands; nil when there is no such household.
    func home(_ code: String, _ session: DeskSession) throws -> HomePlace? {
        if homes == nil { homes = try session.homePlaces() }
        return homes?[code]
    }

    /// Every household's place, once for a file.
    func everyHome(_ session: DeskSession) throws -> [String: HomePlace] {
        if homes == nil { homes = try session.homePlaces() }
        return homes ?? [:]
    }

    func note(_ code: String, _ home: HomePlace) { homes?[code] = home }

    // MARK: - Rows

    /// Writes a row and counts it.
    @discardableResult
    func put(
        _ row: RegistryRow, in table: RegistryTable, isNew: Bool = false, _ session: DeskSession
    ) throws -> RowChange {
        let (change, digest) = try session.put(row, in: table, batch: batch, isNew: isNew)
        switch change {
        case .inserted: chunk.count.inserted += 1
        case .changed: chunk.count.changed += 1
        case .same: chunk.count.same += 1
        }
        chunk.add(digest)
        return change
    }

    /// Carries out an act that a row asks for and counts it.
    func act(
        _ order: Order, as name: String, by officer: OfficerCode = .desk, happened: Instant? = nil,
        _ row: borrowing DelimitedRow, _ session: DeskSession
    ) throws {
        let id = CommandID("import-\(batch.text)-\(name)")
        let answer = try desk.carryOut(Command(id: id, officer: officer, happened: happened, order: order), session)
        if case .refused(let refusal) = answer { throw row.problem(0, .accepted(reason: refusal.kind)) }
        chunk.count.inserted += 1
        chunk.add(Chain.sha256(id.text.utf8))
    }
}

/// What a chunk's rows are held against.
struct ChunkFacts {
    /// The latest instant that the desk can have seen: its clock, which stands before the acts of a folder while these
    /// are still to come, or the origin at which it then begins to run.
    private(set) var latest = Instant(milliseconds: 0)
    /// The date of that instant.
    private(set) var today = CivilDate(year: 1970, month: 1, day: 1)
    /// The open round.
    private(set) var round: Int?

    /// What a last round may be: at most the open one.
    var rounds: ClosedRange<Int> { 0...(round ?? 9999) }
    /// The round that tallies count: the open one, and the first while none is open.
    var countedRound: Int { round ?? 1 }

    init() {}

    init(_ run: ImportRun, _ session: DeskSession) throws {
        let now = try run.desk.now(session).now
        latest = run.identity.kind == .live ? now : max(now, run.folder.manifest.origin ?? now)
        today = run.identity.zone.date(latest)
        round = try session.currentRound()?.number
    }
}

/// What one chunk has come to.
struct ChunkSum {
    var count = FileCount(file: "")
    private(set) var deltas: [PlaceCode: GridTally] = [:]
    /// The number that each series gives next: drawn here one by one and written at the end of the chunk.
    var next: [CodeSeries: Int] = [:]
    private var hash = SHA256()

    /// Adds the digest of a row.
    mutating func add(_ digest: [UInt8]) { hash.update(data: digest) }

    /// Moves the tally of a grid.
    mutating func move(_ grid: PlaceCode, by delta: GridTally) {
        deltas[grid, default: GridTally()] += delta
    }

    /// SHA-256 over the digests of the rows, in hexadecimal.
    var digest: String { Chain.hexadecimal(Array(hash.finalize())) }

    /// The deltas that move something, in the order of grids.
    var gridDeltas: [RegistryEvent.GridDelta] {
        deltas.filter { !$0.value.isZero }.sorted { $0.key < $1.key }
            .map { RegistryEvent.GridDelta(grid: $0.key, tally: $0.value) }
    }
}

extension AliasKind {
    /// The series that its codes are drawn from.
    var series: CodeSeries {
        switch self {
        case .household: .household
        case .person: .person
        case .staff: .staff
        case .source: .source
        case .post: .post
        }
    }
}
