public import GridDomain

/// What taking back a batch did to one row.
public enum RowReversal: Sendable, Equatable {
    /// It stands as before the batch.
    case restored(from: RegistryRow, to: RegistryRow)
    /// The batch had made it and nothing pointed at it.
    case deleted(RegistryRow)
    /// Somebody has changed it since, points at it, or stands where it stood.
    case kept
}

extension DeskSession {
    /// Takes back what a batch did to a table, row by row, the newest key first: what it made goes, then what it changed
    /// is put back. Rows that have changed since are kept.
    public func revert(
        _ batch: BatchCode, in table: RegistryTable, _ body: (String, RowReversal) throws -> Void
    ) throws {
        let images = try images(of: batch, in: table).reversed()
        for (key, image) in images where image.before == nil {
            try body(key, try deleteNew(key, image, in: table))
        }
        var waiting = images.filter { $0.image.before != nil }
        // A row may have to wait until another has given back its number.
        while !waiting.isEmpty {
            var blocked: [(key: String, image: RowImage)] = []
            for (key, image) in waiting {
                guard let reversal = try restore(key, image, in: table) else {
                    blocked.append((key, image))
                    continue
                }
                try body(key, reversal)
            }
            guard blocked.count < waiting.count else {
                for (key, _) in blocked { try body(key, .kept) }
                return
            }
            waiting = blocked
        }
    }

    /// Whether what stood before a batch was erased on its date.
    public func hasErasedImages(of batch: BatchCode) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM before_images WHERE batch = ? AND image IS NULL LIMIT 1", [.text(batch.text)]
        ) { _ in true } ?? false
    }

    /// Forgets what stood before a batch, once it is taken back.
    public func forgetImages(of batch: BatchCode) throws {
        try connection.run("DELETE FROM before_images WHERE batch = ?", [.text(batch.text)])
    }

    /// The entries of acts that an import carried out: appointments, rounds, orders of observation.
    public func acts(of batch: BatchCode) throws -> [EntryNumber] {
        try connection.all(
            """
            SELECT number FROM entries WHERE command >= ? AND command < ? AND kind NOT LIKE 'registry.%'
            AND kind <> 'watch.refused' ORDER BY number
            """, [.text("import-\(batch.text)-"), .text("import-\(batch.text).")]
        ) { $0.entry(0) }
    }

    /// The row when it stands as the batch left it.
    private func unchanged(_ key: String, _ image: RowImage, in table: RegistryTable) throws -> RegistryRow? {
        guard let row = try registryRow(key, in: table), Chain.hexadecimal(row.digest(in: table)) == image.after
        else { return nil }
        return row
    }

    private func deleteNew(_ key: String, _ image: RowImage, in table: RegistryTable) throws -> RowReversal {
        guard let row = try unchanged(key, image, in: table), try delete(key, in: table) else { return .kept }
        return .deleted(row)
    }

    /// Nil when the row cannot be put back yet.
    private func restore(_ key: String, _ image: RowImage, in table: RegistryTable) throws -> RowReversal? {
        guard let row = try unchanged(key, image, in: table), let before = image.row(key), let batch = image.batch
        else { return .kept }
        do {
            try savepoint {
                try update(before, in: table, batch: BatchCode(batch), digest: before.digest(in: table))
            }
        } catch {
            return nil
        }
        return .restored(from: row, to: before)
    }
}
