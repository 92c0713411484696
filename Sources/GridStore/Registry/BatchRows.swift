public import GridDomain

/// One import of a folder.
public struct ImportBatch: Sendable, Equatable {
    /// What undo and every entry of the import name it by.
    public var code: BatchCode
    /// SHA-256 over the names and contents of its files, in hexadecimal; empty once it is erased.
    public var folderDigest: String
    /// By the desk's clock.
    public var began: Instant
    /// Nil while it runs, and for one that was broken off.
    public var ended: Instant?
    /// When it was taken back; nil while it stands.
    public var undone: Instant?
    /// Rows taken, over all files and runs.
    public var rows: Int
    /// Rows refused, over all files and runs.
    public var refused: Int
    /// How long the file of refused rows is with those of the last chunk that was committed.
    public var rejectedBytes: Int64

    /// A batch that begins.
    public init(code: BatchCode, folderDigest: String, began: Instant) {
        self.init(
            code: code, folderDigest: folderDigest, began: began, ended: nil, undone: nil, rows: 0, refused: 0,
            rejectedBytes: 0)
    }

    init(
        code: BatchCode, folderDigest: String, began: Instant, ended: Instant?, undone: Instant?, rows: Int,
        refused: Int, rejectedBytes: Int64
    ) {
        self.code = code
        self.folderDigest = folderDigest
        self.began = began
        self.ended = ended
        self.undone = undone
        self.rows = rows
        self.refused = refused
        self.rejectedBytes = rejectedBytes
    }
}

/// How far a batch has come in one file.
public struct BatchFile: Sendable, Equatable {
    /// The file's name in its folder: `households.csv`.
    public var file: String
    /// The file's length.
    public var bytes: Int64
    /// Where the next row begins.
    public var offset: Int64
    /// The line, from 1, that starts there; for boundaries the outline's number.
    public var line: Int
    /// Whether nothing is left to read; a resumed import passes over it.
    public var isDone: Bool

    /// Where the read stands after a chunk; offset 0 and line 1 before the first.
    public init(file: String, bytes: Int64, offset: Int64, line: Int, isDone: Bool) {
        self.file = file
        self.bytes = bytes
        self.offset = offset
        self.line = line
        self.isDone = isDone
    }
}

extension DeskSession {
    /// When a batch `b` came to its end; one that never did, when it last took rows.
    static let lastWorked = """
        coalesce(b.ended, (SELECT max(e.recorded) FROM entries e WHERE e.subject = b.code), b.began)
        """

    /// Every batch, the newest first.
    public func batches() throws -> [ImportBatch] {
        try connection.all(
            """
            SELECT code, folder_digest, began, ended, undone, rows, refused, rejected_bytes FROM batches
            ORDER BY began DESC, code DESC
            """
        ) {
            ImportBatch(
                code: BatchCode($0.text(0)), folderDigest: $0.text(1), began: $0.instant(2),
                ended: $0.optionalInstant(3), undone: $0.optionalInstant(4), rows: $0.int(5), refused: $0.int(6),
                rejectedBytes: $0.integer(7))
        }
    }

    /// The batches that came to their end, or last took rows, before an instant.
    public func batches(lastAtWorkBefore instant: Instant) throws -> [BatchCode] {
        try connection.all(
            "SELECT b.code FROM batches b WHERE \(Self.lastWorked) < ? ORDER BY b.code", [.instant(instant)]
        ) { BatchCode($0.text(0)) }
    }

    /// Writes the batch as it stands now. Code, digest and beginning never change once written.
    public func save(_ batch: ImportBatch) throws {
        try connection.run(
            """
            INSERT INTO batches(code, folder_digest, began, ended, undone, rows, refused, rejected_bytes)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(code) DO UPDATE SET ended = excluded.ended, undone = excluded.undone, rows = excluded.rows,
            refused = excluded.refused, rejected_bytes = excluded.rejected_bytes
            """,
            [
                .text(batch.code.text), .text(batch.folderDigest), .instant(batch.began), .instant(batch.ended),
                .instant(batch.undone), .int(batch.rows), .int(batch.refused), .integer(batch.rejectedBytes),
            ])
    }

    /// Where a batch stands in its files.
    public func files(of batch: BatchCode) throws -> [BatchFile] {
        try connection.all(
            "SELECT file, bytes, offset, line, done FROM batch_files WHERE batch = ?", [.text(batch.text)]
        ) {
            BatchFile(
                file: $0.text(0), bytes: $0.integer(1), offset: $0.integer(2), line: $0.int(3), isDone: $0.int(4) == 1)
        }
    }

    /// Writes how far the batch has come in the file. Name and length never change once written.
    public func save(_ file: BatchFile, of batch: BatchCode) throws {
        try connection.run(
            """
            INSERT INTO batch_files(batch, file, bytes, offset, line, done) VALUES(?, ?, ?, ?, ?, ?)
            ON CONFLICT(batch, file) DO UPDATE SET offset = excluded.offset, line = excluded.line, done = excluded.done
            """,
            [
                .text(batch.text), .text(file.file), .integer(file.bytes), .integer(file.offset), .int(file.line),
                .int(file.isDone ? 1 : 0),
            ])
    }
}
