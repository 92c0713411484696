internal import Crypto
internal import Foundation
public import GridDomain
internal import GridStore

/// Why a scan could not be kept, and which.
public struct PaperError: Error, Sendable, Equatable {
    public var problem: PaperProblem
    public var path: String

    public init(_ problem: PaperProblem, _ path: String) {
        self.problem = problem
        self.path = path
    }
}

/// Scans of papers lie in a folder beside the desk that only its owner may enter, each under the digest of its bytes: a
/// stick that is pulled out takes nothing away, and no file name tells whose paper it is.
extension OpenDesk {
    /// The folder of scans; made when the first one is kept.
    public var paperFolder: String { store.engine.bellPath.dropLast("bell".count) + "papers" }

    /// Where the scan with a digest lies, whether it is there or not.
    public func paperPath(_ digest: String) -> String { paperFolder + "/" + digest }

    /// Copies a file into the folder of scans and returns the digest under which it lies there.
    public func keepPaper(at path: String) throws(PaperError) -> String { try keep(path).digest }

    /// Files a paper together with its scan: both, or neither.
    ///
    /// - Parameters:
    ///   - command: files the paper; the digest of the scan is put into it.
    ///   - path: of the scan; `~` is the home of whoever runs this.
    /// - Throws: `PaperError` when the scan cannot be taken in, else the engine's error.
    public func file(_ command: Command, scan path: String) throws -> CommandAnswer {
        guard case .dispute(let code, .paper(let kind, _), let note) = command.order else { return try handle(command) }
        let (digest, isNew) = try keep(path)
        var command = command
        command.order = .dispute(code, .paper(kind, digest: digest), note: note)
        do {
            let answer = try handle(command)
            if case .refused = answer, isNew { try discard(digest) }
            return answer
        } catch {
            if isNew { try? discard(digest) }
            throw error
        }
    }

    /// Takes a scan away again, unless somebody else has filed the same one meanwhile: whether a paper names it is looked
    /// at under the lock under which papers are filed.
    private func discard(_ digest: String) throws {
        try store.write { session in
            guard try !named(session).contains(digest) else { return }
            unlink(paperPath(digest))
        }
    }

    /// The digests that papers name.
    private func named(_ session: DeskSession) throws -> Set<String> {
        Set(try session.everyDispute().flatMap(\.digests.values))
    }

    private func keep(_ path: String) throws(PaperError) -> (digest: String, isNew: Bool) {
        let bytes = try Self.scan(at: path)
        let digest = Self.digest(bytes)
        let isNew = !isKept(digest)
        do { try write(bytes, as: digest) } catch { throw PaperError(.notKept, path) }
        return (digest, isNew)
    }

    /// The bytes of a scan. A device would never end, and a folder has none.
    private static func scan(at path: String) throws(PaperError) -> Data {
        let full = NSString(string: path).expandingTildeInPath
        var found = stat()
        guard stat(full, &found) == 0 else {
            throw PaperError(errno == EACCES ? .forbidden : .missing, path)
        }
        guard found.st_mode & S_IFMT == S_IFREG else { throw PaperError(.notAFile, path) }
        guard found.st_size > 0 else { throw PaperError(.empty, path) }
        guard found.st_size <= PaperProblem.mostBytes else { throw PaperError(.tooLarge, path) }
        guard let bytes = FileManager.default.contents(atPath: full) else {
            throw PaperError(access(full, F_OK) == 0 ? .forbidden : .missing, path)
        }
        return bytes
    }

    private func write(_ bytes: Data, as digest: String) throws {
        try FileManager.default.createDirectory(
            atPath: paperFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // It may have been copied here with the desk, and be open to others.
        guard chmod(paperFolder, 0o700) == 0 else { throw PaperError(.notKept, paperFolder) }
        let draft = paperPath(Self.draft + UUID().uuidString)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw PaperError(.notKept, draft) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        defer { unlink(draft) }
        try handle.write(contentsOf: bytes)
        try handle.synchronize()
        guard rename(draft, paperPath(digest)) == 0 else { throw PaperError(.notKept, draft) }
        try syncFolder()
    }

    /// A name is kept only when its folder is.
    private func syncFolder() throws {
        let folder = open(paperFolder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw PaperError(.notKept, paperFolder) }
        try FileHandle(fileDescriptor: folder, closeOnDealloc: true).synchronize()
    }

    /// What a scan is called until all of it is written.
    private static let draft = "draft-"
    /// A draft older than this belongs to a process that is gone.
    private static let oldestDraft = 3600.0

    private static func digest(_ bytes: Data) -> String { Chain.hexadecimal(Array(SHA256.hash(data: bytes))) }

    /// Whether the scan is where it was put. What is no digest names no file.
    private func isKept(_ digest: String) -> Bool {
        digest.utf8.count == 64 && digest.allSatisfy { $0.isHexDigit && !$0.isUppercase }
            && FileManager.default.fileExists(atPath: paperPath(digest))
    }

    /// The papers without which an order must not be carried out and whose scans are not there.
    func vanishedPapers(of order: Order, _ things: Things) -> [PaperKind] {
        switch order {
        case .dispute(_, .paper(let kind, let digest?), _): return isKept(digest) ? [] : [kind]
        case .dispute(let code, .archive, _):
            guard let dispute = things.disputes[code] else { return [] }
            return dispute.standing.papers.filter { paper in
                dispute.digests[paper.number].map { !isKept($0) } ?? false
            }.map(\.kind)
        default: return []
        }
    }

    /// Scans that vanished or are not what they were, by dispute and number.
    func paperFindings(_ session: DeskSession) throws -> [Finding] {
        try session.disputeCodes().flatMap { code in
            guard let dispute = try? session.dispute(code) else { return [Finding]() }
            return dispute.digests.sorted { $0.key < $1.key }.compactMap { number, digest in
                let bytes = FileManager.default.contents(atPath: paperPath(digest))
                guard bytes.map(Self.digest) != digest else { return nil }
                return Finding(
                    "paper \(number) of dispute \(dispute.code)", .paper, expected: "the scan that was put there",
                    found: bytes == nil ? "no file" : "another")
            }
        }
    }

    /// Deletes scans that no dispute names any more, and returns how many there were. All under the lock under which
    /// papers are filed: one that is not filed yet is refused afterwards, never lost behind its entry.
    func deletePapersOfNobody() throws -> Int {
        guard FileManager.default.fileExists(atPath: paperFolder) else { return 0 }
        return try store.write { session in
            let named = try named(session)
            let gone = try FileManager.default.contentsOfDirectory(atPath: paperFolder).filter {
                $0.hasPrefix(Self.draft) ? isLeftBehind($0) : !named.contains($0)
            }
            for name in gone { try FileManager.default.removeItem(atPath: paperPath(name)) }
            return gone.count
        }
    }

    private func isLeftBehind(_ draft: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: paperPath(draft))
        let written = attributes?[.modificationDate] as? Date
        return written.map { -$0.timeIntervalSinceNow > Self.oldestDraft } ?? false
    }
}
