import Foundation
import Operations

/// A desk for one demo: a copy in the state folder, removed with everything beside it.
struct ScratchDesk {
    /// What SQLite and the seats keep beside a desk.
    static let suffixes = ["", "-wal", "-shm", "-bell", "-seats"]

    let path: String

    private static var folder: String { Places.state + "/demo" }

    /// Copies a desk.
    init(copying sample: String) throws {
        try Places.make(Self.folder)
        path = Self.folder + "/\(getpid()).desk"
        remove()
        try Self.copy(sample, to: path)
    }

    /// Copies a file into one that only its owner reads at any moment.
    private static func copy(_ source: String, to path: String) throws {
        let original = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure("\(path): cannot be made: \(String(cString: strerror(errno)))") }
        let copy = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        while let piece = try original.read(upToCount: 1 << 20), !piece.isEmpty { try copy.write(contentsOf: piece) }
    }

    func remove() {
        for suffix in Self.suffixes { unlink(path + suffix) }
        for folder in ["-papers", "-checkpoints"] { try? FileManager.default.removeItem(atPath: path + folder) }
    }

    /// Removes it when nobody sits at it any more: the last one to leave does.
    func removeUnlessHeld() {
        if !SeatHold.isHeld(beside: path) { remove() }
    }

    private init(path: String) { self.path = path }

    private static func all() -> [ScratchDesk] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".desk") }.sorted().map { ScratchDesk(path: folder + "/" + $0) }
    }

    /// Removes what demos left that could not end well: scratch desks that no seat holds.
    static func removeAbandoned() {
        for scratch in all() { scratch.removeUnlessHeld() }
    }

    /// The scratch desk of a running demo; the newest when there are several.
    static func running() -> ScratchDesk? {
        all().filter { SeatHold.isHeld(beside: $0.path) }
            .max { modified($0.path) < modified($1.path) }
    }

    private static func modified(_ path: String) -> Date {
        (try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date) ?? .distantPast
    }
}
