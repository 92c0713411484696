internal import GridStore

/// Rows of the register against the digests that this program wrote with them.
enum RegistryRowCheck {
    static func findings(_ session: DeskSession) throws -> [Finding] {
        try RegistryTable.all.flatMap { table in
            try session.rowsChangedOutside(of: table).map { key in
                Finding("\(table.name) \(key)", .registry, expected: "the row of its digest", found: "another")
            }
        }
    }
}
