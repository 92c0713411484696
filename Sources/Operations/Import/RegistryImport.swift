internal import Exchange
public import GridDomain
internal import GridStore

extension OpenDesk {
    /// Imports a folder of place files, chunk by chunk, so that officers act meanwhile.
    ///
    /// The same folder again changes nothing; one whose import was broken off goes on where it stopped; a changed one
    /// changes the rows that differ. A row that cannot be used is refused alone and goes to a file of `rejectsFolder`.
    /// One import is at work at a time; one that was broken off is finished or undone before another begins.
    ///
    /// - Parameters:
    ///   - officer: who imports, signed on before. A live desk takes nobody else than an officer who may, except while it
    ///     is being made.
    ///   - rejectsFolder: a folder of the user's state; never the folder of the input.
    ///   - progress: told after each chunk. When it throws, the import stops there and can be resumed.
    /// - Throws: `ExchangeError` for a file that cannot be used at all, `ImportError`, `Refusal`, the engine's error.
    public func importFolder(
        _ path: String, officer: OfficerCode = .desk, rejectsFolder: String, limit: ChunkLimit = .standard,
        progress: (ImportProgress) throws -> Void = { _ in }
    ) throws -> ImportResult {
        let folder = try PlaceFolder(path: path)
        try check(folder)
        let hold = try holdForImport()
        defer { withExtendedLifetime(hold) {} }
        let latest = try earlierBatch(of: folder)
        try checkRight(of: officer)
        let id = try store.read { try $0.deskID() }
        if let latest, latest.ended != nil {
            let rejects = RejectsFile(folder: rejectsFolder, desk: id, batch: latest.code)
            return ImportResult(
                batch: latest.code, files: [], rejects: rejects.existingPath, ignoredFiles: folder.ignored,
                isResumed: false, nothingChanged: true)
        }
        let batch = try latest ?? begin(folder, officer)
        let run = ImportRun(
            desk: self, folder: folder, batch: batch, officer: officer,
            plane: try store.write { try $0.planeOrigin(or: folder.manifest.planeOrigin) }, limit: limit,
            rejects: RejectsFile(folder: rejectsFolder, desk: id, batch: batch.code))
        try run.rejects.cut(to: batch.rejectedBytes)
        let files = try run.takeFiles(progress)
        try end(run)
        return ImportResult(
            batch: batch.code, files: files, rejects: run.rejects.existingPath, refusals: run.rejects.told,
            ignoredFiles: folder.ignored, isResumed: latest != nil,
            nothingChanged: files.allSatisfy { $0.inserted == 0 && $0.changed == 0 })
    }

    /// Refuses a folder that does not belong here or cannot be used as a whole, before anything is written.
    private func check(_ folder: PlaceFolder) throws {
        let manifest = folder.manifest
        guard manifest.place == store.identity.scope else {
            throw ImportError.otherPlace(folder: manifest.place, desk: store.identity.scope)
        }
        guard manifest.zone == store.identity.zone else {
            throw ImportError.otherZone(folder: manifest.zone.identifier, desk: store.identity.zone.identifier)
        }
        for file in folder.files {
            if file == .commands, store.identity.kind == .live {
                throw ImportError.actsForLiveDesk(file: folder.path(of: file))
            }
            if file == .boundaries { _ = try GeoJSONReader.boundaries(path: folder.path(of: file)) }
            guard let type = file.rows else { continue }
            _ = try DelimitedReader(path: folder.path(of: file), columns: type.columns)
        }
    }

    /// The batch of the same files: one that was broken off, else the last one that stands.
    ///
    /// - Throws: `ImportError.brokenOff` when the import of other files was.
    private func earlierBatch(of folder: PlaceFolder) throws -> ImportBatch? {
        try store.read { session in
            let open = try openBatches(session)
            let same = try session.batches().filter { $0.undone == nil }
            if let batch = open.first(where: { $0.folderDigest == folder.digest }) {
                return same.first { $0.code == batch.code }
            }
            // One whose digest was erased on its date can be neither finished nor undone, and stands as it is.
            if let other = open.first(where: { !$0.folderDigest.isEmpty }) { throw ImportError.brokenOff(other) }
            return same.first.flatMap { $0.folderDigest == folder.digest ? $0 : nil }
        }
    }

    /// Only an officer with the right imports into a live desk; the desk itself may until its first import has ended.
    func checkRight(of officer: OfficerCode) throws {
        let allowed = try store.read { session in
            guard officer == .desk else { return try session.officer(officer)?.may(.importRegistry) ?? false }
            if store.identity.kind != .live { return true }
            return try !session.batches().contains { $0.ended != nil }
        }
        guard !allowed else { return }
        try store.write { session in
            let event = Event.watch(.refused(order: "import", reason: Refusal.notAllowed(.importRegistry).kind))
            try append(event, as: CommandID("import-refused-\(try session.head().number.next)"), officer, session)
        }
        throw Refusal.notAllowed(.importRegistry)
    }

    /// Begins a batch. The clock of a new exercise or demo stands still until its first import has ended: at the first
    /// act of the folder, so that everything before it was recorded before it.
    private func begin(_ folder: PlaceFolder, _ officer: OfficerCode) throws -> ImportBatch {
        let firstAct = try CommandReplay.firstInstant(folder)
        return try store.write { session in
            if store.identity.kind != .live, try session.head().number == .none {
                let base = try session.clock().base
                try hold(at: min(firstAct ?? base, base), session)
            }
            let now = try now(session).now
            let year = store.identity.zone.date(now).year
            let batch = ImportBatch(
                code: BatchCode(try session.draw(.batch, scope: store.identity.scope, year: year)),
                folderDigest: folder.digest, began: now)
            try session.save(batch)
            for file in folder.files {
                try session.save(
                    BatchFile(file: file.rawValue, bytes: folder.sizes[file] ?? 0, offset: 0, line: 1, isDone: false),
                    of: batch.code)
            }
            try append(
                .registry(.importBegan(batch.code)), Personal(digest: folder.digest),
                as: CommandID("import-\(batch.code.text)-began"), officer, session)
            return batch
        }
    }

    /// Ends a batch. A clock that stood still for it stands at the origin until a seat takes it up.
    private func end(_ run: ImportRun) throws {
        try store.write { session in
            var batch = run.batchRow
            batch.ended = try now(session).now
            try session.save(batch)
            let event = Event.registry(.importEnded(batch.code, rows: batch.rows, refused: batch.refused))
            try append(event, as: CommandID("import-\(batch.code.text)-ended"), run.officer, session)
            guard try session.clock().isHeld else { return }
            let now = try now(session).now
            let base = max(run.folder.manifest.origin ?? now, now)
            try session.setClock(.atRest(store.identity.kind, at: base))
        }
    }

    /// Appends one entry that no command asked for.
    func append(
        _ event: Event, _ personal: Personal = Personal(), as id: CommandID, _ officer: OfficerCode,
        _ session: DeskSession
    ) throws {
        let (now, head) = try now(session)
        try session.append([
            Entry(
                number: head.next, recorded: now, happened: now, officer: officer, command: id, group: nil,
                event: event, personal: personal)
        ])
    }

    /// Lets the clock of an exercise or demo stand still at an instant.
    func hold(at instant: Instant, _ session: DeskSession) throws {
        try session.setClock(DeskClock(kind: store.identity.kind, base: instant, anchor: system, speed: 0))
    }
}

extension DeskClock {
    /// Whether it stands still for an import that makes the desk.
    var isHeld: Bool { kind != .live && speed == 0 }
}

extension DeskSession {
    /// The origin of the plane; the given one when the desk has none yet.
    fileprivate func planeOrigin(or given: PlaneOrigin) throws -> PlaneOrigin {
        if let origin = try planeOrigin() { return origin }
        try setPlaneOrigin(given)
        return given
    }
}
