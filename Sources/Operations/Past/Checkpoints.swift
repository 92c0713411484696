internal import Foundation
internal import GridDomain
internal import GridStore

/// Copies of a desk's things in a folder beside it, so that a long journal need not be folded from its beginning to go
/// back. They are disposable and never trusted over the journal: each names the desk, the hash of the link that its entry
/// lies in and the last erasure, and one that does not agree is passed over and deleted.
struct Checkpoints: Sendable {
    /// One is kept after so many entries, and, when it has grown old, after so many.
    static let spacing: Int64 = 5000
    static let sparse: Int64 = 25_000
    /// So many entries behind the newest one, only the sparse ones stay.
    static let keepsDense: Int64 = 100_000
    /// Grows whenever the things or their meaning change: others are not read.
    private static let shape = 2

    private let folder: String
    private let mayWrite: Bool

    private struct Header: Codable {
        var shape: Int
        var desk: String
        var number: EntryNumber
        var link: String
        var erasure: EntryNumber
    }

    private struct File: Codable {
        var header: Header
        var things: DeskThings
    }

    init(_ desk: OpenDesk) {
        folder = desk.checkpointFolder
        mayWrite = !desk.isReadOnly
    }

    /// The entries after which one is kept, in order.
    var numbers: [Int64] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { Int64($0) }.sorted()
    }

    /// The nearest one at or before an entry, and after another, that agrees with the journal.
    func nearest(to number: Int64, after least: Int64, _ session: DeskSession) throws -> DeskThings? {
        for candidate in numbers.reversed() where candidate <= number && candidate > least {
            let wanted = try header(EntryNumber(candidate), session)
            if let things = read(candidate, wanted) { return things }
            if mayWrite { unlink(path(candidate)) }
        }
        return nil
    }

    private func read(_ number: Int64, _ wanted: Header?) -> DeskThings? {
        guard let wanted, let data = FileManager.default.contents(atPath: path(number)),
            let file = try? JSONDecoder().decode(File.self, from: data)
        else { return nil }
        let header = file.header
        let agrees =
            header.shape == wanted.shape && header.desk == wanted.desk && header.number == wanted.number
            && header.link == wanted.link && header.erasure == wanted.erasure && file.things.last == wanted.number
        return agrees ? file.things : nil
    }

    /// What one must say to agree; nil when the journal has no such entry.
    private func header(_ number: EntryNumber, _ session: DeskSession) throws -> Header? {
        guard let link = try session.link(over: number) else { return nil }
        return Header(
            shape: Self.shape, desk: try session.deskID(), number: number, link: Chain.hexadecimal(link),
            erasure: try session.lastErasure())
    }

    /// Keeps the things of a desk, unless they are kept already. Whoever may not write keeps nothing: it is only slower.
    func keep(_ desk: Desk, _ session: DeskSession) throws {
        let number = desk.last.value
        guard mayWrite, !FileManager.default.fileExists(atPath: path(number)),
            let header = try header(desk.last, session)
        else { return }
        let data = try JSONEncoder().encode(File(header: header, things: desk.things))
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let draft = path(number) + ".\(getpid())"
        guard FileManager.default.createFile(atPath: draft, contents: data, attributes: [.posixPermissions: 0o600]),
            rename(draft, path(number)) == 0
        else {
            unlink(draft)
            return
        }
        thin()
    }

    /// Old ones become sparse.
    private func thin() {
        let numbers = numbers
        guard let newest = numbers.last else { return }
        for number in numbers where number < newest - Self.keepsDense && number % Self.sparse != 0 {
            unlink(path(number))
        }
    }

    private func path(_ number: Int64) -> String { folder + "/\(number)" }
}

extension OpenDesk {
    /// Where checkpoints lie.
    var checkpointFolder: String { store.engine.bellPath.dropLast("bell".count) + "checkpoints" }

    /// Deletes every checkpoint: they hold what was personal when they were made.
    ///
    /// - Throws: what the file system says where there are some and they cannot go.
    func deleteCheckpoints() throws {
        guard FileManager.default.fileExists(atPath: checkpointFolder) else { return }
        try FileManager.default.removeItem(atPath: checkpointFolder)
    }
}
