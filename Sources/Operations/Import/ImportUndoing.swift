public import GridDomain
internal import GridStore

/// What came of taking back an import.
public struct UndoneImport: Sendable, Equatable {
    /// A row that was left as it stands.
    public struct KeptRow: Sendable, Equatable {
        /// The table's name.
        public var table: String
        /// The row's code.
        public var key: String
    }

    /// The import that was taken back.
    public var batch: BatchCode
    /// Rows that stand as before the import.
    public var restored = 0
    /// Rows that the import had made.
    public var deleted = 0
    /// Rows that changed since, or that something points at.
    public var kept: [KeptRow] = []
    /// Entries of acts that the import carried out; acts are not taken back here.
    public var acts: [EntryNumber] = []
}

extension OpenDesk {
    /// Takes back an import: rows that it changed stand as before, rows that it made go, where nothing has happened to
    /// them since; the others are listed. Acts that it carried out stay, for they are in the journal.
    ///
    /// One that was broken off can be taken back too.
    ///
    /// - Throws: `ImportError.noBatch`, `.erased` or `.running`, `Refusal.notAllowed`, the engine's error.
    public func undoImport(_ batch: BatchCode, officer: OfficerCode = .desk) throws -> UndoneImport {
        let hold = try holdForImport()
        defer { withExtendedLifetime(hold) {} }
        try checkRight(of: officer)
        let undone: UndoneImport? = try store.write { session in
            guard var row = try session.batches().first(where: { $0.code == batch && $0.undone == nil }) else {
                throw ImportError.noBatch(batch)
            }
            guard try !session.hasErasedImages(of: batch) else {
                let event = Event.watch(.refused(order: "undoImport", reason: "erased"))
                try append(event, as: CommandID("undo-refused-\(try session.head().number.next)"), officer, session)
                return nil
            }
            var undone = UndoneImport(batch: batch)
            var sum = ChunkSum()
            let round = try session.currentRound()?.number ?? 1
            for table in RegistryTable.all.reversed() {
                try session.revert(batch, in: table) { key, reversal in
                    undone.add(reversal, of: key, in: table)
                    for (grid, delta) in try session.moves(reversal, in: table, round: round) {
                        sum.move(grid, by: delta)
                    }
                }
                if table.name == RegistryTable.households.name { try add(sum.gridDeltas, session) }
            }
            undone.acts = try session.acts(of: batch)
            try session.forgetImages(of: batch)
            row.undone = try now(session).now
            try session.save(row)
            let event = RegistryEvent.importUndone(
                batch, rows: undone.restored + undone.deleted, kept: undone.kept.count, deltas: sum.gridDeltas)
            try append(.registry(event), as: CommandID("import-\(batch.text)-undone"), officer, session)
            return undone
        }
        guard let undone else { throw ImportError.erased(batch) }
        return undone
    }

    /// Tallies move before places go, for a tally belongs to a place.
    private func add(_ deltas: [RegistryEvent.GridDelta], _ session: DeskSession) throws {
        for delta in deltas { try session.add(delta.tally, to: delta.grid) }
    }
}

extension UndoneImport {
    fileprivate mutating func add(_ reversal: RowReversal, of key: String, in table: RegistryTable) {
        switch reversal {
        case .restored: restored += 1
        case .deleted: deleted += 1
        case .kept: kept.append(KeptRow(table: table.name, key: key))
        }
    }
}

extension DeskSession {
    /// How tallies move when a row is taken back.
    fileprivate func moves(
        _ reversal: RowReversal, in table: RegistryTable, round: Int
    ) throws -> [(PlaceCode, GridTally)] {
        let (from, to): (RegistryRow?, RegistryRow?) =
            switch reversal {
            case .restored(let from, let to): (from, to)
            case .deleted(let row): (row, nil)
            case .kept: (nil, nil)
            }
        switch table.name {
        case RegistryTable.households.name: return try moves(from: from, to: to, round: round)
        case RegistryTable.people.name:
            return try personMoves(from, { GridTally() - $0 }, round) + personMoves(to, { $0 }, round)
        default: return []
        }
    }

    private func personMoves(
        _ row: RegistryRow?, _ sign: (GridTally) -> GridTally, _ round: Int
    ) throws -> [(PlaceCode, GridTally)] {
        guard let row, let home = try registryRow(PersonColumns.household(row), in: .households) else { return [] }
        return [(HouseholdColumns.grid(home), sign(PersonColumns.tally(row, round: round)))]
    }
}
