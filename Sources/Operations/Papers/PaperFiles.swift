internal import Crypto
internal import Foundation
internal import GridDomain
internal import GridStore

/// Why a paper could not be kept.
public enum PaperError: Error, Sendable, Equatable {
    /// There is no such file, or it may not be read.
    case unreadable(path: String, reason: String)
    /// It is empty: nothing was scanned.
    case empty(path: String)
}

/// Scans of papers lie in a folder beside the desk that only its owner may enter, each under the digest of its bytes: a
/// stick that is pulled out takes nothing away, and no file name tells whose paper it is.
extension OpenDesk {
    /// The folder of scans; made when the first one is kept.
    public var paperFolder: String { store.engine.bellPath.dropLast("bell".count) + "papers" }

    /// Where the scan with a digest lies, whether it is there or not.
    public func paperPath(_ digest: String) -> String { paperFolder + "/" + digest }

    /// Copies a file into the folder of scans and returns the digest under which it lies there.
    ///
    /// - Throws: `PaperError`, or the system's error when the folder cannot be written.
    public func keepPaper(at path: String) throws -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            let code = access(path, R_OK) == 0 ? EISDIR : errno
            throw PaperError.unreadable(path: path, reason: String(cString: strerror(code)))
        }
        guard !bytes.isEmpty else { throw PaperError.empty(path: path) }
        let digest = Self.digest(bytes)
        try write(bytes, as: digest)
        return digest
    }

    private func write(_ bytes: Data, as digest: String) throws {
        try FileManager.default.createDirectory(
            atPath: paperFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let draft = paperPath("draft-\(UUID().uuidString)")
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw PaperError.unreadable(path: draft, reason: String(cString: strerror(errno)))
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        defer { unlink(draft) }
        try handle.write(contentsOf: bytes)
        try handle.synchronize()
        guard rename(draft, paperPath(digest)) == 0 else {
            throw PaperError.unreadable(path: paperPath(digest), reason: String(cString: strerror(errno)))
        }
    }

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

    /// Deletes scans that no dispute names any more, and returns how many there were.
    func deletePapersOfNobody() throws -> Int {
        guard FileManager.default.fileExists(atPath: paperFolder) else { return 0 }
        let named = try store.read { Set(try $0.everyDispute().flatMap(\.digests.values)) }
        let gone = try FileManager.default.contentsOfDirectory(atPath: paperFolder).filter { !named.contains($0) }
        for name in gone { try FileManager.default.removeItem(atPath: paperPath(name)) }
        return gone.count
    }
}
