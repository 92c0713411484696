public import GridDomain

/// One import of a folder.
public struct ImportBatch: Sendable, Equatable {
    public var code: BatchCode
    /// SHA-256 over the names and contents of its files, in hexadecimal; empty once it is erased.
    public var folderDigest: String
    public var began: Instant
    public var ended: Instant?
    public var undone: Instant?
    public var rows: Int
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
    public var file: String
    public var bytes: Int64
    /// Where the next row begins.
    public var offset: Int64
    public var line: Int
    public var isDone: Bool

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
