import Exchange
import Foundation
import GridDomain
import GridStore
import Operations
import SQLiteStore

/// A folder of place files and a desk beside it, on a real engine; both go with the test.
final class TemporaryDesk {
    let root: URL
    /// Keeps the clock of a desk going that was opened later.
    private var seat: SeatHold?
    var folder: String { root.appendingPathComponent("place").path }
    var rejects: String { root.appendingPathComponent("state").path }
    /// What the system's clock shows.
    static let system = Instant(seconds: 1_583_900_000)

    init(files: [String: String] = Township.files) throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        try write(files)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    /// Writes files into the place folder; a nil text takes one away.
    func write(_ files: [String: String?]) throws {
        for (name, text) in files { try write(name, text.map { Array($0.utf8) }) }
    }

    func write(_ name: String, _ bytes: [UInt8]?) throws {
        let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        guard let bytes else { return try FileManager.default.removeItem(at: url) }
        try Data(bytes).write(to: url)
    }

    /// Makes a desk as the folder's manifest says.
    func create(_ name: String = "desk", kind: DeskKind? = nil) throws -> OpenDesk {
        let engine = try SQLiteEngine(path: root.appendingPathComponent(name).path, create: true)
        let manifest = try PlaceManifest(path: folder + "/manifest.toml")
        return try OpenDesk.create(from: manifest, kind: kind, on: engine, systemClock: { Self.system })
    }

    /// The same desk as another process has it.
    func open(_ name: String = "desk") throws -> OpenDesk {
        let engine = try SQLiteEngine(path: root.appendingPathComponent(name).path)
        return OpenDesk(store: try DeskStore(engine: engine), systemClock: { Self.system })
    }

    /// A number out of the file.
    func number(_ sql: String, _ desk: OpenDesk) throws -> Int64 {
        try desk.store.engine.read { try $0.first(sql) { $0.integer(0) } ?? 0 }
    }

    static let keeper = OfficerCode("keeper")

    /// Names the officer who may erase.
    func appointKeeper(on desk: OpenDesk) throws {
        let name = Name(han: "孙平", latin: "Sun Ping", sortKey: "sun ping")
        let officer = Officer(code: Self.keeper, name: name, roles: [.keeper], place: Township.scope, phone: "")
        _ = try desk.handle(Command(id: CommandID("keeper"), officer: .desk, order: .appoint(officer)))
    }

    /// The same desk some time later, its clock taken up.
    func later(_ desk: OpenDesk, by span: Span) throws -> OpenDesk {
        seat = try desk.openSeat()
        return OpenDesk(store: desk.store, systemClock: { Self.system + span })
    }

    /// Imports the folder as it is.
    @discardableResult
    func load(
        _ desk: OpenDesk, officer: OfficerCode = .desk, limit: ChunkLimit = .standard,
        progress: (ImportProgress) throws -> Void = { _ in }
    ) throws -> ImportResult {
        try desk.importFolder(folder, officer: officer, rejectsFolder: rejects, limit: limit, progress: progress)
    }

    /// The refused rows of an import: file, line, column, reason.
    func refused(_ result: ImportResult) throws -> [[String]] {
        guard let path = result.rejects else { return [] }
        let columns = ["file", "line", "column", "reason", "row"].map { Column($0) }
        let reader = try DelimitedReader(path: path, columns: columns)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append((0..<4).map { row.string($0) }) }
        return rows
    }
}
