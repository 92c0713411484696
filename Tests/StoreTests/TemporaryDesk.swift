import Foundation
import GridDomain
import GridStore
import SQLiteStore

/// A desk in a folder of its own, gone with the test.
final class TemporaryDesk {
    let folder: URL
    let path: String
    let engine: SQLiteEngine
    let store: DeskStore

    static let scope = PlaceCode("990000101")
    static let grid = PlaceCode("990000101201001")
    static let other = PlaceCode("990000101201002")
    /// 10 March 2020, 16:00 in Shanghai.
    static let four = Instant(seconds: 1_583_827_200)

    init(kind: DeskKind = .exercise) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("gridwatch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("test.desk").path
        engine = try SQLiteEngine(path: path, create: true)
        guard let zone = Zone(identifier: "Asia/Shanghai") else { throw StoreError.missingZone("Asia/Shanghai") }
        store = try DeskStore.create(
            on: engine, identity: DeskIdentity(kind: kind, scope: Self.scope, zone: zone),
            clock: DeskClock(kind: kind, base: Self.four, anchor: Self.four))
    }

    deinit {
        try? engine.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Does something to the file that the program never would.
    func tamper(_ sql: String) throws { try engine.write { _ = try $0.run(sql, []) } }

    func entry(
        _ number: Int64, _ event: Event, _ personal: Personal = Personal(), command: String = "c",
        at instant: Instant = four
    ) -> Entry {
        Entry(
            number: EntryNumber(number), recorded: instant, happened: instant, officer: OfficerCode("chen"),
            command: CommandID(command), group: nil, event: event, personal: personal)
    }

    /// Two grids; households with these numbers in the first, each with two people.
    func addRegister(households: Int) throws {
        try engine.write { connection in
            for place in [Self.scope, PlaceCode("990000101201"), Self.grid, Self.other] {
                try connection.run(
                    "INSERT INTO places VALUES(?, ?, 'land', '网格', 'Grid', 'wang ge', 'G', 10, 20, 'B', x'00')",
                    [.text(place.text), .text(place.level?.rawValue ?? "")])
            }
            for number in 1...households {
                try connection.run(
                    """
                    INSERT INTO households VALUES(?, ?, NULL, 'dwelling', ?, '新街路 12号 3幢 402室', 1, 2, 0, NULL, NULL,
                    NULL, 0, 0, 'B', x'00')
                    """, [.text(Self.home(number).text), .text(Self.grid.text), .integer(Int64(number))])
                for person in 1...2 {
                    try connection.run(
                        """
                        INSERT INTO people VALUES(?, ?, '王小芳', 'Wang Xiaofang', 'wang xiao fang', 'F', '1980-01-02',
                        '990000198001020025', '00012345617', 'self', 0, 'B', x'00')
                        """, [.text("P\(number)-\(person)"), .text(Self.home(number).text)])
                }
            }
        }
        try store.write { try $0.add(GridTally(households: households, people: 2 * households), to: Self.grid) }
    }

    static func home(_ number: Int) -> HouseholdCode {
        HouseholdCode(CodeSeries.household.code(scope: scope, year: 2020, number: number))
    }
}
