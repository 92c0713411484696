internal import Console
internal import Foundation
internal import GridDomain

/// Half-written forms in the state folder, a file for each seat that writes: for its owner alone, since people's words
/// stand in it. A lock of the kernel tells whether the seat still lives, so that a killed one lets go of its file.
public struct KeptForms: Sendable {
    /// After this many seconds what was left belongs to no watch any more.
    static let stays = 8 * 3600.0

    let folder: String

    /// - Parameter stateFolder: nothing in it is touched yet.
    public init(stateFolder: String) { folder = stateFolder + "/forms" }

    struct Content: Codable {
        var officer: String
        var written: HalfWritten
    }

    /// A file that this process holds.
    final class Held: Sendable {
        let path: String
        private let descriptor: Int32

        fileprivate init(path: String, descriptor: Int32) {
            self.path = path
            self.descriptor = descriptor
        }

        func remove() { unlink(path) }

        deinit { close(descriptor) }
    }

    /// Removes what dead seats left of a desk, and returns how many files that were.
    public func remove(desk: String) -> Int { left(of: desk).map { $0.remove() }.count }

    /// Takes what dead seats of an officer left at a desk. What belongs to no watch any more is removed, of any desk.
    func take(desk: String, officer: OfficerCode) -> (written: HalfWritten, files: [Held]) {
        removeOld()
        var taken: (written: HalfWritten, files: [Held]) = (HalfWritten(), [])
        for file in left(of: desk) {
            guard let data = FileManager.default.contents(atPath: file.path),
                let content = try? JSONDecoder().decode(Content.self, from: data), content.officer == officer.text
            else { continue }
            taken.written.add(content.written)
            taken.files.append(file)
        }
        return taken
    }

    /// Writes a file that this process holds: temporary file and rename, on the disk before the old one goes.
    func save(_ content: Content, as name: String) throws -> Held {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let (path, draft) = (folder + "/" + name, folder + "/." + name)
        unlink(draft)
        let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure }
        let held = Held(path: path, descriptor: descriptor)
        do {
            flock(descriptor, LOCK_EX | LOCK_NB)
            let data = try JSONEncoder().encode(content)
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(contentsOf: data)
            guard fdatasync(descriptor) == 0, rename(draft, path) == 0 else { throw Self.failure }
        } catch {
            unlink(draft)
            throw error
        }
        return held
    }

    /// The name of a seat's file; another one for each seat.
    static func name(desk: String) -> String { desk + "-" + UUID().uuidString.lowercased() + ".json" }

    // MARK: What dead seats left

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".json") }.sorted()
    }

    /// The files of a desk that no living seat holds, held from now on, the youngest first: of two of one form it stays.
    private func left(of desk: String) -> [Held] {
        names.filter { $0.hasPrefix(desk + "-") || $0.hasPrefix("." + desk + "-") }.compactMap(hold)
            .sorted { Self.age($0.path) < Self.age($1.path) }
    }

    private func hold(_ name: String) -> Held? {
        let path = folder + "/" + name
        let descriptor = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        return Held(path: path, descriptor: descriptor)
    }

    private func removeOld() {
        for name in names where abs(Self.age(folder + "/" + name)) > Self.stays { hold(name)?.remove() }
    }

    /// In seconds by the system's clock; below zero when that was set back since.
    private static func age(_ path: String) -> Double {
        var status = stat()
        guard stat(path, &status) == 0 else { return 0 }
        return Date().timeIntervalSince1970 - Double(status.st_mtim.tv_sec)
    }

    private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
