internal import Exchange
internal import GridDomain
internal import GridStore

extension PlaceFile {
    /// What takes the rows of a file; nil for files that are not made of rows.
    var rows: (any RowImporting.Type)? {
        switch self {
        case .places: PlaceRows.self
        case .staff: StaffRows.self
        case .teams: TeamRows.self
        case .officers: OfficerRows.self
        case .rounds: RoundRows.self
        case .posts: PostRows.self
        case .households: HouseholdImport.self
        case .people: PersonRows.self
        case .boats: BoatRows.self
        case .sources: SourceImport.self
        case .observations: ObservationRows.self
        case .boundaries, .commands: nil
        }
    }

    /// What the keys of its rows name; nil for a file whose rows draw no numbers.
    fileprivate var aliases: AliasKind? {
        switch self {
        case .households: .household
        case .people: .person
        case .staff: .staff
        case .sources: .source
        case .posts: .post
        case .places, .teams, .officers, .rounds, .boats, .boundaries, .observations, .commands: nil
        }
    }
}

/// Files, chunk by chunk.
extension ImportRun {
    /// Takes every file that is not done yet.
    func takeFiles(_ progress: (ImportProgress) throws -> Void) throws -> [FileCount] {
        let standing = try desk.store.read { try $0.files(of: batch) }
        var counts: [FileCount] = []
        for file in folder.files {
            guard let place = standing.first(where: { $0.file == file.rawValue }), !place.isDone else { continue }
            var work = FileWork(place: place, file: file)
            switch file {
            case .boundaries: try takeBoundaries(&work, progress)
            case .commands: try replay(&work, progress)
            default: if let type = file.rows { try take(type, &work, progress) }
            }
            counts.append(work.count)
        }
        return counts
    }

    private func take<Rows: RowImporting>(
        _ type: Rows.Type, _ work: inout FileWork, _ progress: (ImportProgress) throws -> Void
    ) throws {
        var keys = try keysTaken(type, before: work.place)
        let reader = try DelimitedReader(
            path: folder.path(of: work.file), columns: Rows.columns, from: work.place.position)
        work.count.ignored = reader.ignoredHeaders
        var rows = try desk.store.read { try Rows(self, $0) }
        while !work.place.isDone {
            try commit(&work, progress) { session in
                let start = ContinuousClock.now
                var taken = 0
                while taken < limit.rows, start.duration(to: .now) < limit.duration {
                    guard let row = try reader.next() else { return (reader.position, true) }
                    try take(row, &rows, &keys, session)
                    taken += 1
                }
                return (reader.position, false)
            }
        }
    }

    private func take<Rows: RowImporting>(
        _ row: borrowing DelimitedRow, _ rows: inout Rows, _ keys: inout Set<String>, _ session: DeskSession
    ) throws {
        do {
            if let problem = row.problem { throw problem }
            guard keys.insert(row.text(0)).inserted else { throw row.problem(0, .newKey) }
            try rows.take(row, session)
        } catch let problem as RowProblem {
            chunk.count.refused += 1
            if let kind = Rows.file.aliases { try passNumber(kind, row.problem == nil ? row.text(0) : "", session) }
            rejects.refuse(Rows.file, problem, row: row.rawText)
        }
    }

    /// The keys of the rows that an earlier run took: a key that comes again is refused after a break too.
    private func keysTaken<Rows: RowImporting>(_ type: Rows.Type, before place: BatchFile) throws -> Set<String> {
        guard place.offset > 0 else { return [] }
        let reader = try DelimitedReader(path: folder.path(of: Rows.file), columns: Rows.columns)
        var keys: Set<String> = []
        while let row = try reader.next(), row.startOffset < place.offset {
            if row.problem == nil { keys.insert(row.text(0)) }
        }
        return keys
    }

    /// Runs one chunk in a transaction of its own and tells how far it came.
    ///
    /// - Parameter body: takes rows and returns where the next one begins, and whether there is none.
    func commit(
        _ work: inout FileWork, _ progress: (ImportProgress) throws -> Void,
        _ body: (DeskSession) throws -> (position: ReadPosition, isDone: Bool)
    ) throws {
        chunk = ChunkSum()
        try desk.store.write { session in
            facts = try ChunkFacts(self, session)
            let (position, isDone) = try body(session)
            work.place.offset = Int64(position.offset)
            work.place.line = position.line
            work.place.isDone = isDone
            try close(work, session)
        }
        work.count.add(chunk.count)
        try progress(
            ImportProgress(
                file: work.file.rawValue, bytesDone: work.place.offset, bytesTotal: work.place.bytes,
                rows: work.count.rows, refused: work.count.refused))
    }

    /// Writes what a chunk came to: tallies, its entry, where the file stands. Refused rows are on the disk before the
    /// chunk is committed, for afterwards nobody takes them again.
    private func close(_ work: FileWork, _ session: DeskSession) throws {
        try session.save(work.place, of: batch)
        for (series, next) in chunk.next {
            try session.setNextNumber(next, of: series, scope: identity.scope, year: facts.today.year)
        }
        let count = chunk.count
        guard count.rows + count.refused > 0 else { return }
        let deltas = chunk.gridDeltas
        for delta in deltas { try session.add(delta.tally, to: delta.grid) }
        batchRow.rows += count.rows
        batchRow.refused += count.refused
        if let length = try rejects.flush() { batchRow.rejectedBytes = length }
        try session.save(batchRow)
        let event = RegistryEvent.Chunk(
            batch: batch, file: work.file.rawValue, rows: count.rows, refused: count.refused,
            offset: work.place.offset, line: work.place.line, deltas: deltas)
        let id = CommandID("import-\(batch.text)-\(work.file.rawValue)-\(work.place.offset)")
        try desk.append(.registry(.chunk(event)), Personal(digest: chunk.digest), as: id, officer, session)
    }
}

/// A file at work.
struct FileWork {
    var place: BatchFile
    let file: PlaceFile
    var count: FileCount

    init(place: BatchFile, file: PlaceFile) {
        self.place = place
        self.file = file
        count = FileCount(file: file.rawValue)
    }
}

extension BatchFile {
    /// Where a read goes on; nil at the beginning.
    var position: ReadPosition? { offset > 0 ? ReadPosition(offset: Int(offset), line: line) : nil }
}

extension FileCount {
    fileprivate mutating func add(_ other: FileCount) {
        inserted += other.inserted
        changed += other.changed
        same += other.same
        refused += other.refused
    }
}
