public import GridDomain

/// How far an import has come: told after each chunk.
public struct ImportProgress: Sendable, Equatable {
    /// The name of the file.
    public var file: String
    /// Where the next row begins: counts from the file's beginning also when the import was resumed.
    public var bytesDone: Int64
    /// The file's length; 0 for an empty file.
    public var bytesTotal: Int64
    /// Rows of the file that were taken, and rows that were refused, in this run.
    public var rows: Int
    /// Rows of the file that could not be used, in this run.
    public var refused: Int
}

/// What came of one file.
public struct FileCount: Sendable, Equatable {
    /// The file's name in its folder: `households.csv`.
    public var file: String
    /// Rows that the desk did not have.
    public var inserted = 0
    /// Rows that stood in the desk with other values.
    public var changed = 0
    /// Rows that stood in the desk like that before.
    public var same = 0
    /// Rows that could not be used; they are in the file of refused rows.
    public var refused = 0
    /// Header words that no column knows; their cells were skipped.
    public var ignored: [String] = []

    /// Rows that were taken.
    public var rows: Int { inserted + changed + same }

    init(file: String) { self.file = file }
}

/// What came of an import.
public struct ImportResult: Sendable, Equatable {
    /// The batch; its code undoes the import.
    public var batch: BatchCode
    /// The files in the order in which they were taken; those of this run when an earlier one was broken off.
    public var files: [FileCount]
    /// The file of refused rows, when there is one.
    public var rejects: String?
    /// The first refusals of this run, one a line: file, line, column and what was expected; never a value.
    public var refusals: [String] = []
    /// Files of the folder that no import knows.
    public var ignoredFiles: [String] = []
    /// Whether an import that was broken off was taken up again.
    public var isResumed: Bool
    /// Whether the desk stands as it stood before.
    public var nothingChanged: Bool

    /// Whether acts were replayed after rows had been refused. They name things by the numbers that rows have in their
    /// order; a refused row keeps its number, so that an act on it is refused too, and an alert that was therefore not
    /// raised lets later ones have other numbers.
    public var refusedBeforeActs: Bool {
        guard files.last?.file == "commands.jsonl" else { return false }
        return files.dropLast().contains { $0.refused > 0 }
    }
}

/// An import that began and has not ended.
public struct OpenBatch: Sendable, Equatable, CustomStringConvertible {
    /// What finishing or taking back the import names.
    public var code: BatchCode
    /// SHA-256 over its files, in hexadecimal; empty once it was erased on its date.
    public var folderDigest: String
    /// Who imports; the desk itself while it is being made.
    public var officer: OfficerCode
    /// When it began, in the desk's zone.
    public var began: CivilTime

    /// `import 990000101-2020-B-0002, begun by lin at 2020-03-10 21:46,`
    public var description: String {
        func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        let time = "\(began.date.text) \(twoDigits(began.hour)):\(twoDigits(began.minute))"
        let who = officer == .desk ? "the desk itself" : officer.text
        return "import \(code.text), begun by \(who) at \(time),"
    }
}

/// Why a folder is not imported at all. Never holds anything about a resident.
public enum ImportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The folder belongs to another place than the desk.
    case otherPlace(folder: PlaceCode, desk: PlaceCode)
    /// The folder's clock has another zone than the desk's.
    case otherZone(folder: String, desk: String)
    /// Acts of officers are replayed on an exercise or demo only.
    case actsForLiveDesk(file: String)
    /// Another import is at work; nil before it has written its batch.
    case running(OpenBatch?)
    /// An import of other files was broken off and has to be finished or undone first.
    case brokenOff(OpenBatch)
    /// There is no such batch, or it was undone before.
    case noBatch(BatchCode)
    /// What stood before the batch was erased on its date.
    case erased(BatchCode)

    public var description: String {
        switch self {
        case .otherPlace(let folder, let desk): "the folder is about place \(folder), the desk about \(desk)"
        case .otherZone(let folder, let desk): "the folder's zone is \(folder), the desk's is \(desk)"
        case .actsForLiveDesk(let file): "\(file): a live desk replays no acts"
        case .running(nil): "another import has just begun on this desk; try again when it has ended"
        case .running(let batch?): "\(batch) is at work on this desk; try again when it has ended"
        case .brokenOff(let batch):
            "\(batch) was broken off; import the same files again to finish it, or take it back with "
                + "'gridwatch undo-import \(batch.code.text)' and then import these"
        case .noBatch(let code): "there is no batch \(code.text) that could be undone"
        case .erased(let code): "batch \(code.text) cannot be undone: what stood before it was erased on its date"
        }
    }
}

/// When a chunk ends: whichever comes first. Officers act between two chunks.
public struct ChunkLimit: Sendable {
    /// Taken and refused ones together.
    public var rows: Int
    /// Of the system's clock, from the chunk's beginning; how long officers may have to wait for the lock.
    public var duration: Duration

    /// For tests and measurements; imports use `standard`.
    public init(rows: Int, duration: Duration) {
        self.rows = rows
        self.duration = duration
    }

    /// 5,000 rows or 50 ms.
    public static let standard = ChunkLimit(rows: 5000, duration: .milliseconds(50))
}
