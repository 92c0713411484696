/// Names one import.
public struct BatchCode: Hashable, Sendable, Codable {
    public let text: String

    public init(_ text: String) { self.text = text }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// What became of the register. Rows are table rows; the journal holds one entry a chunk. The digest of a chunk's rows,
/// and that of the folder where an import begins, stand in the personal part.
public enum RegistryEvent: Sendable, Equatable {
    case importBegan(BatchCode)
    case chunk(Chunk)
    case importEnded(BatchCode, rows: Int, refused: Int)
    case importUndone(BatchCode, rows: Int, kept: Int, deltas: [GridDelta])

    /// A piece of a file, at most 5,000 rows or 50 ms: also where a broken import resumes.
    public struct Chunk: Sendable, Equatable, Codable {
        public var batch: BatchCode
        public var file: String
        public var rows: Int
        public var refused: Int
        /// Where the next row begins.
        public var offset: Int64
        public var line: Int
        public var deltas: [GridDelta]

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
        public var grid: PlaceCode
        public var tally: GridTally

        public init(grid: PlaceCode, tally: GridTally) {
            self.grid = grid
            self.tally = tally
        }
    }

    public var kind: String {
        switch self {
        case .importBegan: "importBegan"
        case .chunk: "chunk"
        case .importEnded: "importEnded"
        case .importUndone: "importUndone"
        }
    }

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
