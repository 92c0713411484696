internal import Glibc
internal import GridDomain
internal import GridStore

/// The hold of the one import or undoing that may be at work on a desk. It is a lock of the kernel on the bell's file, so
/// that a killed import lets go of it.
final class ImportHold {
    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Takes the hold; nil when another import or undoing has it.
    static func take(on engine: any SQLEngine) throws -> ImportHold? {
        let descriptor = open(engine.bellPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.notADesk(path: engine.bellPath) }
        let hold = ImportHold(descriptor: descriptor)
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? hold : nil
    }
}

extension OpenDesk {
    /// Takes the hold that an import needs.
    ///
    /// - Throws: `ImportError.running` when another import is at work.
    func holdForImport() throws -> ImportHold {
        if let hold = try ImportHold.take(on: store.engine) { return hold }
        throw ImportError.running(try store.read { try openBatches($0).first })
    }

    /// The batches that began and neither ended nor were undone, newest first. Since one import waits for the other
    /// there is at most one, unless an earlier program wrote the desk.
    func openBatches(_ session: DeskSession) throws -> [OpenBatch] {
        try session.batches().filter { $0.ended == nil && $0.undone == nil }.map { batch in
            let began = try session.history(of: batch.code.text).first
            return OpenBatch(
                code: batch.code, folderDigest: batch.folderDigest, officer: began?.officer ?? .desk,
                began: store.identity.zone.civil(batch.began))
        }
    }
}
