public import Console
internal import Foundation
internal import Language

/// What a seat keeps in the state folder: the choices of a person, and what they copied. A person's own config is never
/// rewritten.
public struct SeatFiles: Sendable {
    /// The state folder; made with mode 0700 at the first write.
    public let folder: String

    /// Touches nothing yet.
    public init(folder: String) { self.folder = folder }

    private struct Kept: Codable {
        var language: String
        var theme: String
    }

    /// The choices kept last; nil when there are none.
    public func settings() -> ConsoleSettings? {
        guard let data = FileManager.default.contents(atPath: folder + "/settings.json"),
            let kept = try? JSONDecoder().decode(Kept.self, from: data),
            let tongue = Tongue(rawValue: kept.language)
        else { return nil }
        return ConsoleSettings(tongue: tongue, theme: kept.theme)
    }

    func save(_ settings: ConsoleSettings) throws {
        let kept = Kept(language: settings.tongue.rawValue, theme: settings.theme)
        try write(try JSONEncoder().encode(kept), to: "settings.json")
    }

    /// How the panes were arranged last; a plain desk when nothing is kept or it cannot be read.
    public func panes() -> PaneChoices {
        let data = FileManager.default.contents(atPath: folder + "/panes.json")
        return data.flatMap { try? JSONDecoder().decode(PaneChoices.self, from: $0) } ?? PaneChoices()
    }

    func save(_ panes: PaneChoices) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        try write(try encoder.encode(panes), to: "panes.json")
    }

    /// Whether the card of the first minute was seen.
    public var isFirstMinuteSeen: Bool { FileManager.default.fileExists(atPath: folder + "/first-minute") }

    func saveFirstMinuteSeen() throws {
        try write(Data("seen\n".utf8), to: "first-minute")
    }

    /// Writes what was copied to a file that only its owner reads, and returns its path.
    func saveCopy(_ text: String) throws -> String {
        try write(Data(text.utf8), to: "copied.txt")
        return folder + "/copied.txt"
    }

    /// Temporary file and rename: never a half-written one, and nobody but its owner reads it at any moment.
    func write(_ data: Data, to name: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = folder + "/" + name
        let draft = path + ".\(getpid())"
        unlink(draft)
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        defer { unlink(draft) }
        try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: data)
        guard rename(draft, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
}
