import Foundation

@testable import Canvas

/// The folder of themes that is shipped, and folders that live as long as one test.
enum ThemeFolders {
    static let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../themes").standardizedFileURL.path

    static let themes = ThemeLibrary(folders: [shipped])

    /// Runs `body` with a folder that holds the files, and removes it.
    static func with<Result>(
        _ files: [String: String], _ body: (String) throws -> Result
    ) throws -> Result {
        let folder = NSTemporaryDirectory() + "themes-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for (name, text) in files {
            try text.write(toFile: folder + "/" + name + ".toml", atomically: false, encoding: .utf8)
        }
        return try body(folder)
    }
}
