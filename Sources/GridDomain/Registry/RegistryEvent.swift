/// What became of the register. Rows are table rows; the journal holds one entry a chunk. The digest of a chunk's rows,
/// and that of the folder where an import begins, stand in the personal part.
public enum RegistryEvent: Sendable, Equatable {
    /// A folder is about to be taken; its digest stands in the personal part.
    case importBegan(BatchCode)
    /// A piece of a file was taken.
    case chunk(Chunk)
    /// The last file was taken: rows and refusals over all files and runs.
    case importEnded(BatchCode, rows: Int, refused: Int)
    /// What the import wrote stands as before, but for the rows that were kept as they are.
    case importUndone(BatchCode, rows: Int, kept: Int, deltas: [GridDelta])

    /// A piece of a file, at most 5,000 rows or 50 ms: also where a broken import resumes.
    public struct Chunk: Sendable, Equatable, Codable {
        /// The import whose entry this is.
        public var batch: BatchCode
        /// The file's name in its folder: `households.csv`.
        public var file: String
        /// Rows that were taken, changed or not.
        public var rows: Int
        /// Rows that could not be used; they stand in the file of rejected rows.
        public var refused: Int
        /// Where the next row begins.
        public var offset: Int64
        /// The line, from 1, that starts there; for boundaries the outline's number.
        public var line: Int
        /// One for each grid whose tally moved.
        public var deltas: [GridDelta]

        /// What one transaction of an import came to.
        public init(
            batch: BatchCode, file: String, rows: Int, refused: Int, offset: Int64, line: Int, deltas: [GridDelta]
        ) {
            self.batch = batch
            self.file = file
            self.rows = rows
            self.refused = refused
            self.offset = offset
            self.line = line
            self.deltas = deltas
        }
    }

    /// How a chunk moved one grid's tally.
    public struct GridDelta: Sendable, Equatable, Codable {
        /// The grid at the time of the import.
        public var grid: PlaceCode
        /// A delta: parts of it may be negative.
        public var tally: GridTally

        /// What a grid gained, or lost.
        public init(grid: PlaceCode, tally: GridTally) {
            self.grid = grid
            self.tally = tally
        }
    }

    /// The second half of the entry's kind.
    public var kind: String {
        switch self {
        case .importBegan: "importBegan"
        case .chunk: "chunk"
        case .importEnded: "importEnded"
        case .importUndone: "importUndone"
        }
    }

    /// Also the subject under which the journal's index finds the entry.
    public var batch: BatchCode {
        switch self {
        case .importBegan(let batch), .importEnded(let batch, _, _), .importUndone(let batch, _, _, _): batch
        case .chunk(let chunk): chunk.batch
        }
    }

    /// Whether the rows of the register stand anew: places, staff, teams and sources are not told one by one, so whoever
    /// holds boards reads them again.
    public var remakesBoards: Bool {
        switch self {
        case .importEnded, .importUndone: true
        case .importBegan, .chunk: false
        }
    }

    /// Whether households or people of a place may have changed.
    public func mayChange(_ place: PlaceCode) -> Bool {
        remakesBoards || tallyDeltas.keys.contains { $0.lies(in: place) }
    }

    var tallyDeltas: [PlaceCode: GridTally] {
        let deltas: [GridDelta]
        switch self {
        case .chunk(let chunk): deltas = chunk.deltas
        case .importUndone(_, _, _, let undone): deltas = undone
        case .importBegan, .importEnded: deltas = []
        }
        return Dictionary(deltas.map { ($0.grid, $0.tally) }, uniquingKeysWith: +)
    }
}
