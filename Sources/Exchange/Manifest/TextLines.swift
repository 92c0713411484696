internal import Foundation

/// Reads a file of lines such as `commands.jsonl` line by line, with the place of each.
public struct TextLines: Sendable {
    /// The largest file that is read: 64 MiB.
    public static let sizeLimit = 64 << 20

    /// A line that is not blank.
    public struct TextLine: Sendable {
        /// From 1.
        public let number: Int
        /// The byte at which it starts.
        public let offset: Int
        /// Where the next line starts.
        public let end: ReadPosition
        /// Without its line break.
        public let bytes: [UInt8]
    }

    private let bytes: [UInt8]
    private var position: ReadPosition

    /// Opens a file.
    ///
    /// - Parameter from: where an earlier read stopped, nil for the first line.
    /// - Throws: `ExchangeError` when the file cannot be read or is too large.
    public init(path: String, from: ReadPosition? = nil) throws(ExchangeError) {
        do {
            bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw ExchangeError.unreadable(path, error)
        }
        guard bytes.count <= Self.sizeLimit else {
            throw ExchangeError(file: path, expected: .readableFile(reason: "above \(Self.sizeLimit >> 20) MiB"))
        }
        let start = bytes.starts(with: ByteMark.utf8) ? ByteMark.utf8.count : 0
        position = from ?? ReadPosition(offset: start, line: 1)
        guard position.offset <= bytes.count else {
            throw ExchangeError(file: path, line: position.line, offset: position.offset, expected: .positionInFile)
        }
    }

    /// The next line that is not blank; nil at the end.
    public mutating func next() -> TextLine? {
        while position.offset < bytes.count {
            let start = position
            let end = bytes[start.offset...].firstIndex(of: CSVByte.lineFeed) ?? bytes.count
            position = ReadPosition(offset: min(end + 1, bytes.count), line: start.line + 1)
            let line = bytes[start.offset..<end]
            guard line.contains(where: { $0 != CSVByte.space && $0 != CSVByte.tab && $0 != CSVByte.carriageReturn })
            else { continue }
            return TextLine(number: start.line, offset: start.offset, end: position, bytes: Array(line))
        }
        return nil
    }
}
