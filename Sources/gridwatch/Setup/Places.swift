import Foundation

/// Where files are: the user's folders by the XDG base directory specification, what is installed beside the binary,
/// and the checkout that the binary was built in.
enum Places {
    private static func folder(_ variable: String, _ fallback: String) -> String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (base ?? (environment["HOME"] ?? "/tmp") + fallback) + "/gridwatch"
    }

    static var config: String { folder("XDG_CONFIG_HOME", "/.config") }
    static var data: String { folder("XDG_DATA_HOME", "/.local/share") }
    static var state: String { folder("XDG_STATE_HOME", "/.local/state") }

    private static var installed: String {
        let binary = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: binary).deletingLastPathComponent().deletingLastPathComponent().path
            + "/share/gridwatch"
    }

    private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// Folders of a kind of shipped file, in the order in which they are looked in.
    static func shipped(_ name: String) -> [String] {
        [config + "/" + name, installed + "/" + name, checkout + "/" + name]
    }

    /// The first that exists.
    static func firstShipped(_ name: String) -> String? {
        shipped(name).first { FileManager.default.fileExists(atPath: $0) }
    }

    /// Makes a folder that only its owner enters.
    static func make(_ folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
}
