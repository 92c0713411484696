import Foundation
import GridDomain
import GridStore
import Operations
import SQLiteStore

/// A desk with a small register in a folder of its own: two grids of four households, two doors, three officers.
final class TestDesk {
    let folder: URL
    let path: String
    let engine: SQLiteEngine
    let desk: OpenDesk
    let clock: TestClock
    private var commands = 0
    /// Keeps the clock of an exercise going; the clocks of other desks are their tests' own.
    private var hold: SeatHold?

    static let scope = PlaceCode("990000101")
    static let grids = [PlaceCode("990000101201001"), PlaceCode("990000101202001")]
    static let doors = [SourceCode("990000101D000001"), SourceCode("990000101D000002")]
    static let members = (1...4).map { StaffCode("990000101S00000\($0)") }
    static let chen = OfficerCode("chen")
    static let lin = OfficerCode("lin")
    static let keeper = OfficerCode("zhou")
    /// 10 March 2020, 16:00 in Shanghai.
    static let four = Instant(seconds: 1_583_827_200)

    init(kind: DeskKind = .exercise) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("gridwatch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("test.desk").path
        let clock = TestClock(Self.four)
        self.clock = clock
        engine = try SQLiteEngine(path: path, create: true)
        guard let zone = Zone(identifier: "Asia/Shanghai") else { throw StoreError.missingZone("Asia/Shanghai") }
        let store = try DeskStore.create(
            on: engine, identity: DeskIdentity(kind: kind, scope: Self.scope, zone: zone),
            clock: DeskClock(kind: kind, base: Self.four, anchor: Self.four))
        desk = OpenDesk(store: store, systemClock: { clock.now })
        try Self.register(engine, store)
        try appoint()
        if kind == .exercise { hold = try desk.openSeat() }
    }

    deinit {
        try? engine.close()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Another seat: an engine of its own on the same file.
    func secondSeat() throws -> (desk: OpenDesk, engine: SQLiteEngine) {
        let engine = try SQLiteEngine(path: path)
        let clock = clock
        return (OpenDesk(store: try DeskStore(engine: engine), systemClock: { clock.now }), engine)
    }

    static func home(_ number: Int) -> HouseholdCode { HouseholdCode("990000101H00000\(number)") }

    /// Does something to the file that the program never would.
    func tamper(_ sql: String) throws { try engine.write { _ = try $0.run(sql, []) } }

    /// A number out of the file.
    func number(_ sql: String) throws -> Int64 {
        try engine.read { try $0.first(sql) { $0.integer(0) } ?? 0 }
    }

    func command(
        _ order: Order, by officer: OfficerCode = chen, seen: EntryNumber? = nil, group: CommandID? = nil
    ) -> Command {
        commands += 1
        return Command(id: CommandID("c\(commands)"), group: group, officer: officer, seen: seen, order: order)
    }

    /// Carries out an order; a refusal is thrown.
    @discardableResult
    func act(_ order: Order, by officer: OfficerCode = chen, seen: EntryNumber? = nil) throws -> CommandID {
        let command = command(order, by: officer, seen: seen)
        if case .refused(let refusal) = try desk.handle(command) { throw refusal }
        return command.id
    }

    func touch(_ door: Int = 0, _ signal: SourceSignal = .touched) throws {
        commands += 1
        _ = try desk.hear(signal, from: Self.doors[door], id: CommandID("s\(commands)"))
    }

    func alert(_ number: Int = 1) throws -> Alert? {
        try desk.store.read { try $0.alert(Self.alertCode(number)) }
    }

    static func alertCode(_ number: Int) -> AlertCode {
        AlertCode(CodeSeries.alert.code(scope: scope, year: 2020, number: number))
    }

    static func observationCode(_ number: Int) -> ObservationCode {
        ObservationCode(CodeSeries.observation.code(scope: scope, year: 2020, number: number))
    }

    func kinds(after number: Int64 = 0) throws -> [String] {
        try desk.feed(after: EntryNumber(number)).map(\.event.kind)
    }

    static func round(_ number: Int, in place: PlaceCode = scope) -> ScreeningRound {
        ScreeningRound(
            number: number, place: place, name: Name(han: "排查", latin: "Round", sortKey: "pai cha"), opened: four,
            due: four + .hours(48))
    }

    static func announcement(of home: HouseholdCode, at now: Instant, minutes: Int = 30) -> Order {
        .announce(
            OpeningPlan(
                at: MatterSpot(household: home), from: now, until: now + .minutes(minutes), reason: .parcel, note: "取快递"
            ))
    }

    static func need(of home: HouseholdCode, at now: Instant, words: String = "胰岛素两支") -> Order {
        .ask(
            NeedPlan(
                at: MatterSpot(household: home), kind: .medicine, isUrgent: true, ambulance: false,
                due: now + .hours(1),
                words: words))
    }

    static func matterCode<Standing>(_ number: Int) -> Code<Matter<Standing>> {
        Code(Standing.series.code(scope: scope, year: 2020, number: number))
    }

    static func observation(_ home: HouseholdCode, ordered: Instant = four) -> ObservationOrder {
        ObservationOrder(
            household: home, grid: grids[0], place: .home, reason: .returned,
            contact: CivilDate(year: 2020, month: 3, day: 9), ordered: ordered,
            team: ObservationTeam(day: members[0], evening: members[1], night: members[2], standIn: members[3]))
    }
}
