import GridDomain
import GridStore
import Operations
import SQLiteStore

extension TestDesk {
    /// Rows as an import leaves them, and the entry that tells of them.
    static func register(_ engine: SQLiteEngine, _ store: DeskStore) throws {
        try engine.write { connection in
            try places(connection)
            try staff(connection)
            try homes(connection)
            for (index, door) in doors.enumerated() {
                try connection.run(
                    "INSERT INTO sources VALUES(?, 'door', ?, ?, NULL, '门磁', 'Door', 'men ci', 900, NULL, 0, 'B', x'00')",
                    [.text(door.text), .text(grids[index].text), .text(home(1 + 4 * index).text)])
            }
        }
        try store.write { session in
            for table in RegistryTable.all {
                var keys: [String] = []
                try session.recomputedDigests(of: table) { key, _ in keys.append(key) }
                for key in keys { try session.refreshDigest(of: key, in: table) }
            }
            let deltas = grids.map { RegistryEvent.GridDelta(grid: $0, tally: GridTally(households: 4, people: 8)) }
            for delta in deltas { try session.add(delta.tally, to: delta.grid) }
            let chunk = RegistryEvent.Chunk(
                batch: BatchCode("B"), file: "households.csv", rows: 8, refused: 0, offset: 0, line: 9, deltas: deltas)
            try session.append([
                Entry(
                    number: EntryNumber(1), recorded: four, happened: four, officer: .desk,
                    command: CommandID("import"),
                    group: nil, event: .registry(.chunk(chunk)), personal: Personal())
            ])
        }
    }

    private static func places(_ connection: any SQLConnection) throws {
        for place in [scope, PlaceCode("990000101201"), PlaceCode("990000101202")] + grids {
            try connection.run(
                "INSERT INTO places VALUES(?, ?, 'land', '网格', 'Grid', 'wang ge', 'G', 10, 20, 'B', x'00')",
                [.text(place.text), .text(place.level?.rawValue ?? "")])
        }
    }

    private static func staff(_ connection: any SQLConnection) throws {
        for member in members {
            try connection.run(
                """
                INSERT INTO staff VALUES(?, '李明', 'Li Ming', 'li ming', '00000000001', 'member', ?, 1, 2, 3, 6, 1, 'B', x'00')
                """, [.text(member.text), .text(grids[0].text)])
        }
    }

    private static func homes(_ connection: any SQLConnection) throws {
        for number in 1...8 {
            try connection.run(
                """
                INSERT INTO households VALUES(?, ?, NULL, 'dwelling', ?, '新街路 12号 3幢 402室', 1, 2, 0, NULL, NULL, NULL,
                0, 0, 'B', x'00')
                """,
                [.text(home(number).text), .text(grids[(number - 1) / 4].text), .integer(Int64((number - 1) % 4 + 1))])
            for person in 1...2 {
                try connection.run(
                    """
                    INSERT INTO people VALUES(?, ?, '王小芳', 'Wang Xiaofang', 'wang xiao fang', 'F', '1980-01-02', NULL,
                    '00012345617', 'self', 0, 'B', x'00')
                    """, [.text("990000101P00000\(number)\(person)"), .text(home(number).text)])
            }
        }
    }

    func appoint() throws {
        let roles: [OfficerCode: [OfficerRole]] = [
            Self.chen: [.duty, .lead], Self.lin: [.duty], Self.keeper: [.keeper],
        ]
        for (code, roles) in roles.sorted(by: { $0.key < $1.key }) {
            let officer = Officer(
                code: code, name: Name(han: "陈", latin: "Chen", sortKey: "chen"), roles: roles, place: Self.scope,
                phone: "000-1")
            _ = try desk.appoint(officer, pin: nil, by: .desk, id: CommandID("appoint-\(code)"))
        }
    }
}
