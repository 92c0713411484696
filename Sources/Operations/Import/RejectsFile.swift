internal import Exchange
internal import Foundation
internal import GridDomain

/// Refused rows of one batch: a CSV file with file, line, column, reason and the row as it stood. It holds personal data
/// and lies in a folder of the user's state, readable by that user alone; never beside the input.
final class RejectsFile {
    let path: String
    private let folder: String
    private var waiting: [[String]] = []
    /// The first refusals without their rows, to be told at once.
    private(set) var told: [String] = []
    private static let mostTold = 10
    private static let columns = ["file", "line", "column", "reason", "row"]

    init(folder: String, batch: BatchCode) {
        self.folder = folder
        path = "\(folder)/rejects-\(batch.text).csv"
    }

    /// The path when the file is there.
    var existingPath: String? { FileManager.default.fileExists(atPath: path) ? path : nil }

    func refuse(_ file: PlaceFile, _ problem: RowProblem, row: String) {
        if told.count < Self.mostTold { told.append("\(file.rawValue), \(problem)") }
        waiting.append([
            file.rawValue, String(problem.line), problem.column ?? "", problem.expected.description, row,
        ])
    }

    /// Writes what was refused since the last call.
    func flush() throws {
        guard !waiting.isEmpty else { return }
        let isNew = existingPath == nil
        if isNew {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        var writer = CSVWriter(columns: Self.columns)
        if !isNew { _ = writer.takeChunk(atLeast: 1) }
        for row in waiting { writer.row(row) }
        try append(writer.bytes)
        waiting = []
    }

    private func append(_ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw ExchangeError(file: path, expected: .readableFile(reason: String(cString: strerror(errno))))
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: bytes)
    }
}
