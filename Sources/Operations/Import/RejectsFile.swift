internal import Exchange
internal import Foundation
internal import GridDomain

/// Refused rows of one batch: a CSV file with file, line, column, reason and the row as it stood. It holds personal data
/// and lies in a folder of the user's state, readable by that user alone; never beside the input. Desks share the folder,
/// so the name holds the desk's id.
final class RejectsFile {
    let path: String
    private let folder: String
    private var waiting: [[String]] = []
    /// The first refusals without their rows, to be told at once.
    private(set) var told: [String] = []
    private static let mostTold = 10
    private static let columns = ["file", "line", "column", "reason", "row"]

    init(folder: String, desk: String, batch: BatchCode) {
        self.folder = folder
        path = "\(folder)/rejects-\(desk)-\(batch.text).csv"
    }

    /// The path when the file is there.
    var existingPath: String? { FileManager.default.fileExists(atPath: path) ? path : nil }

    func refuse(_ file: PlaceFile, _ problem: RowProblem, row: String) {
        if told.count < Self.mostTold { told.append("\(file.rawValue), \(problem)") }
        waiting.append([
            file.rawValue, String(problem.line), problem.column ?? "", problem.expected.description, row,
        ])
    }

    /// Takes away what a chunk left that was never committed: its rows are taken, and refused, again.
    func cut(to length: Int64) throws {
        guard existingPath != nil else { return }
        let handle = try open()
        if try handle.seekToEnd() > UInt64(length) { try handle.truncate(atOffset: UInt64(length)) }
    }

    /// Puts what was refused since the last call on the disk, and returns how long the file is then; nil when nothing was
    /// refused.
    func flush() throws -> Int64? {
        guard !waiting.isEmpty else { return nil }
        let isNew = existingPath == nil
        if isNew {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        let handle = try open()
        var writer = CSVWriter(columns: Self.columns)
        if try handle.seekToEnd() > 0 { _ = writer.takeChunk(atLeast: 1) }
        for row in waiting { writer.row(row) }
        waiting = []
        try handle.write(contentsOf: writer.bytes)
        try handle.synchronize()
        if isNew { try FileHandle(forReadingFrom: URL(fileURLWithPath: folder)).synchronize() }
        return Int64(try handle.seekToEnd())
    }

    private func open() throws -> FileHandle {
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ExchangeError(file: path, expected: .readableFile(reason: String(cString: strerror(errno))))
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
