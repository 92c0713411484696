internal import Foundation

/// Why a file as a whole cannot be read, with the place in it.
public struct ExchangeError: Error, Sendable, Equatable {
    /// The path as it was given.
    public let file: String
    /// The line, from 1, in a file of lines.
    public var line: Int?
    /// The byte, from 0, in the file as it is on disk.
    public var offset: Int?
    /// The feature, from 0, in a GeoJSON file.
    public var feature: Int?
    /// The column or property.
    public var field: String?
    /// What should have been there.
    public let expected: Expected

    /// An error at a place in a file; what is not known stays nil.
    public init(
        file: String, line: Int? = nil, offset: Int? = nil, feature: Int? = nil, field: String? = nil,
        expected: Expected
    ) {
        self.file = file
        self.line = line
        self.offset = offset
        self.feature = feature
        self.field = field
        self.expected = expected
    }
}

extension ExchangeError {
    /// A file that could not be read as a whole, with the system's reason where it has one.
    static func unreadable(_ file: String, _ error: any Error) -> ExchangeError {
        let reason = access(file, R_OK) == 0 ? error.localizedDescription : String(cString: strerror(errno))
        return ExchangeError(file: file, expected: .readableFile(reason: reason))
    }
}

extension ExchangeError: CustomStringConvertible {
    /// One line in English: `people.csv, line 1, field name: expected ...`.
    public var description: String {
        var place = [file]
        if let line { place.append("line \(line)") }
        if let offset { place.append("byte \(offset)") }
        if let feature { place.append("feature \(feature)") }
        if let field { place.append("field \(field)") }
        return place.joined(separator: ", ") + ": \(expected)"
    }
}
