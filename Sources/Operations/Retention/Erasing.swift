internal import Foundation
public import GridDomain
internal import GridStore

/// What an erasure did.
public struct Erasure: Sendable, Equatable {
    /// A repeat with the same id has the answer of the first run, and 0 for entries and rows.
    public var answer: CommandAnswer
    /// Personal parts of entries that it took away.
    public var entries = 0
    /// Rows of other tables that it took away, or took the personal part of.
    public var rows = 0
    /// Files with rejected rows and scans of papers that it deleted.
    public var files = 0

    /// No counts yet.
    public init(answer: CommandAnswer) { self.answer = answer }
}

/// Why an erasure was not begun.
public enum ErasureError: Error, Sendable, Equatable {
    /// The day lies in the future of the desk.
    case dateAhead
}

extension OpenDesk {
    /// How long an observation stays after its release.
    public static let keepsObservations = Span.days(30)
    /// An observation that boards may still show is never taken away.
    private static let keepsAtLeast = Span.days(2)

    /// Takes away what is personal and belongs to nothing open: personal parts of entries that happened before the date,
    /// what closed alerts and disputes say of households, scans of their papers, observations long released, before-images
    /// of imports, files with rejected rows, the text of a drill, checkpoints. A dispute whose closing may still be taken back stays whole. The register itself stays. It is an entry with counts, and no byte of it is left in the desk's files.
    ///
    /// - Parameters:
    ///   - date: everything before the beginning of this day goes.
    ///   - rejected: the folder of rejected rows; this desk's files of imports that were last at work before the date go.
    /// - Throws: `ErasureError`, or the engine's error. When the compaction fails (another seat reads), the entry stands,
    ///   and running it again with the same id compacts again.
    public func erase(
        before date: CivilDate, by officer: OfficerCode, id: CommandID, keeping kept: Span = keepsObservations,
        rejected: String? = nil
    ) throws -> Erasure {
        let before = store.identity.zone.instant(CivilTime(date: date))
        var erasure = try store.write { session in
            if let answer = try session.answer(to: id) { return Erasure(answer: answer) }
            return try erase(
                before, date, by: officer, id: id, released: before - max(kept, Self.keepsAtLeast), session)
        }
        guard case .done = erasure.answer else { return erasure }
        try deleteCheckpoints()
        try store.engine.compact()
        erasure.files = try rejected.map { try deleteRejectedRows(in: $0, before: before) } ?? 0
        erasure.files += try deletePapersOfNobody()
        return erasure
    }

    private func erase(
        _ before: Instant, _ date: CivilDate, by officer: OfficerCode, id: CommandID, released: Instant,
        _ session: DeskSession
    ) throws -> Erasure {
        guard try session.officer(officer)?.may(.erase) ?? false else {
            return Erasure(answer: try refuse("erase", .notAllowed(.erase), officer, id, session))
        }
        let (now, head) = try now(session)
        guard before <= now else { throw ErasureError.dateAhead }
        let counts = try session.erase(
            before: before, released: released, settled: min(before, now - DisputeBoard.keepsClosed))
        // The text of a drill names households.
        if let run = try session.drills().run, run.began < before { try session.forgetDrillText() }
        let event = PrivacyEvent.erased(before: date, entries: counts.entries, rows: counts.rows)
        try session.append([
            Entry(
                number: head.next, recorded: now, happened: now, officer: officer, command: id, group: nil,
                event: .privacy(event), personal: Personal())
        ])
        try session.noteErasure(head.next)
        var erasure = Erasure(answer: .done(first: head.next, last: head.next))
        (erasure.entries, erasure.rows) = (counts.entries, counts.rows)
        try session.keep(erasure.answer, to: id)
        return erasure
    }

    /// Deletes this desk's files of refused rows, and returns how many there were.
    ///
    /// - Parameter before: only those of imports that were last at work before this.
    @discardableResult
    public func deleteRejectedRows(
        in folder: String, before: Instant = Instant(milliseconds: .max)
    ) throws -> Int {
        let paths = try store.read { session in
            let desk = try session.deskID()
            return try session.batches(lastAtWorkBefore: before).compactMap {
                RejectsFile(folder: folder, desk: desk, batch: $0).existingPath
            }
        }
        for path in paths { try FileManager.default.removeItem(atPath: path) }
        return paths.count
    }
}
