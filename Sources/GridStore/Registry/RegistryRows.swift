public import GridDomain

/// What writing a row came to.
public enum RowChange: Sendable, Equatable {
    /// No row had the key.
    case inserted
    /// It stood there otherwise; this is how.
    case changed(before: RegistryRow)
    /// It stood there with the same values, and is left alone.
    case same
}

/// Rows of the register inside a transaction.
extension DeskSession {
    /// A row as it stands.
    public func registryRow(_ key: String, in table: RegistryTable) throws -> RegistryRow? {
        try storedRow(key, in: table)?.row
    }

    func storedRow(_ key: String, in table: RegistryTable) throws -> (row: RegistryRow, batch: String)? {
        try connection.first(table.selectRow, [.text(key)]) { Self.row($0, table) }
    }

    static func row(_ row: any SQLRow, _ table: RegistryTable) -> (row: RegistryRow, batch: String) {
        let values = table.columns.enumerated().map { index, column -> SQLValue in
            if row.isNull(index + 1) { return .null }
            switch column.kind {
            case .text: return .text(row.text(index + 1))
            case .integer: return .integer(row.integer(index + 1))
            }
        }
        return (RegistryRow(key: row.text(0), values: values), row.text(table.columns.count + 1))
    }

    /// Writes a row for a batch and keeps what stood there before. A row that is the same is left alone, and stays with
    /// the batch that wrote it.
    ///
    /// - Parameter isNew: spares the look for an earlier row when the key was drawn just now.
    public func put(
        _ row: RegistryRow, in table: RegistryTable, batch: BatchCode, isNew: Bool = false
    ) throws -> (change: RowChange, digest: [UInt8]) {
        let digest = row.digest(in: table)
        guard !isNew, let before = try storedRow(row.key, in: table) else {
            try insert(row, in: table, batch: batch, digest: digest)
            try keepImage(RowImage(after: digest), of: row.key, in: table, batch: batch)
            return (.inserted, digest)
        }
        guard before.row != row else { return (.same, digest) }
        try update(row, in: table, batch: batch, digest: digest)
        try keepImage(
            RowImage(after: digest, before: before.row, batch: before.batch), of: row.key, in: table, batch: batch)
        return (.changed(before: before.row), digest)
    }

    private func insert(_ row: RegistryRow, in table: RegistryTable, batch: BatchCode, digest: [UInt8]) throws {
        try connection.run(
            table.insertRow, [.text(row.key)] + row.values + table.tail(batch: batch, digest: digest))
    }

    func update(_ row: RegistryRow, in table: RegistryTable, batch: BatchCode, digest: [UInt8]) throws {
        try connection.run(
            table.updateRow, row.values + table.tail(batch: batch, digest: digest) + [.text(row.key)])
    }

    /// Deletes a row that nothing points at, and the source keys that name it. False when something does.
    func delete(_ key: String, in table: RegistryTable) throws -> Bool {
        if table.name == RegistryTable.places.name, try hasPlacesBelow(key) { return false }
        for reference in table.references {
            let isUsed = try connection.first(
                "SELECT 1 FROM \(reference.table) WHERE \(reference.column) = ? LIMIT 1", [.text(key)]
            ) { _ in true }
            if isUsed == true { return false }
        }
        try connection.run(table.deleteRow, [.text(key)])
        if table.aliases != nil { try connection.run("DELETE FROM aliases WHERE code = ?", [.text(key)]) }
        return true
    }

    /// Whether places lie in a place. Its tally goes here when it counts nothing, for then it points at nobody.
    private func hasPlacesBelow(_ code: String) throws -> Bool {
        try connection.run(
            """
            DELETE FROM tallies WHERE grid = ? AND households = 0 AND people = 0 AND visited = 0 AND out = 0
            AND vacant = 0 AND refused = 0 AND revisit = 0 AND screened = 0
            """, [.text(code)])
        return try connection.first(
            "SELECT 1 FROM places WHERE code > ? AND code < ? LIMIT 1", [.text(code), .text(code + ":")]
        ) { _ in true } ?? false
    }

    /// Takes the digest of a row again after something else than an import changed it, and returns it.
    @discardableResult
    public func refreshDigest(of key: String, in table: RegistryTable) throws -> [UInt8]? {
        guard let update = table.updateDigest, let row = try registryRow(key, in: table) else { return nil }
        let digest = row.digest(in: table)
        try connection.run(update, [.blob(digest), .text(key)])
        return digest
    }

    /// The digest that stands with a row, and the batch that wrote the row last.
    public func filedDigest(of key: String, in table: RegistryTable) throws -> (digest: [UInt8], batch: BatchCode)? {
        guard let select = table.selectDigest else { return nil }
        return try connection.first(select, [.text(key)]) { ($0.blob(0), BatchCode($0.text(1))) }
    }

    /// Every row whose digest is not that of its columns: somebody changed it outside of this program.
    public func rowsChangedOutside(of table: RegistryTable) throws -> [String] {
        guard let select = table.selectDigest else { return [] }
        var changed: [String] = []
        try recomputedDigests(of: table) { key, digest in
            let stored = try connection.first(select, [.text(key)]) { $0.blob(0) }
            if stored != digest { changed.append(key) }
        }
        return changed
    }

    /// The digest of every row of a table, taken again from its columns.
    public func recomputedDigests(of table: RegistryTable, _ body: (String, [UInt8]) throws -> Void) throws {
        try connection.each("\(table.selectEvery) ORDER BY \(table.key)", []) {
            let row = Self.row($0, table).row
            try body(row.key, row.digest(in: table))
        }
    }
}
