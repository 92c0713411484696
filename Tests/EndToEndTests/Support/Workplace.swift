import Foundation
import Testing

/// The debug build of the program and folders of its own to run it in: nothing of the person who runs the tests is read
/// or written.
final class Workplace: Sendable {
    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    static let program = checkout + "/.build/debug/gridwatch"
    static let sampleData = checkout + "/sample-data"

    let folder: String
    let environment: [String: String]

    /// - Parameter isFirstTime: the card of the first minute has not been seen there.
    init(_ extra: [String: String] = [:], isFirstTime: Bool = false) throws {
        folder = NSTemporaryDirectory() + "gridwatch-e2e-" + UUID().uuidString
        let state = folder + "/state/gridwatch"
        try FileManager.default.createDirectory(
            atPath: isFirstTime ? folder : state, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        if !isFirstTime { try Data().write(to: URL(fileURLWithPath: state + "/first-minute")) }
        var environment = [
            "HOME": folder, "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/data",
            "XDG_STATE_HOME": folder + "/state", "TMUX_TMPDIR": folder, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        ]
        environment.merge(extra) { $1 }
        self.environment = environment
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { folder + "/" + name }

    /// A desk of the sample township, imported once for all tests and copied.
    func sampleDesk(_ name: String = "sample.desk") throws -> String {
        let path = path(name)
        try FileManager.default.copyItem(atPath: try Self.template.get(), toPath: path)
        return path
    }

    /// Puts the sample desk where a demo looks for it, so that the demo need not make it.
    func prepareDemo() throws {
        let template = try Self.template.get()
        let folder = path("data/gridwatch/sample")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: template, toPath: folder + "/" + URL(fileURLWithPath: template).lastPathComponent)
    }

    /// Made as a demo makes it, in a folder that goes when the process ends.
    private static let template = Result<String, any Error> {
        atexit { try? FileManager.default.removeItem(atPath: Workplace.templateFolder) }
        let made = try Launch.run(
            program, ["demo", "--prepare"],
            environment: ["HOME": templateFolder, "XDG_DATA_HOME": templateFolder, "LC_ALL": "C.UTF-8"])
        let folder = templateFolder + "/gridwatch/sample"
        guard made.code == 0,
            let desk = try FileManager.default.contentsOfDirectory(atPath: folder).first(where: {
                $0.hasSuffix(".desk")
            })
        else { throw Broken(made.output + made.errors) }
        return folder + "/" + desk
    }

    private static let templateFolder = NSTemporaryDirectory() + "gridwatch-e2e-template-\(getpid())"

    /// Runs the program to its end, without a terminal.
    func run(_ arguments: String..., input: String = "") throws -> Launch.Result {
        try run(arguments: arguments, input: input)
    }

    /// The same with a list of arguments.
    func run(arguments: [String], input: String = "") throws -> Launch.Result {
        try Launch.run(Self.program, arguments, environment: environment, input: input)
    }

    /// The newest journal entries, newest first.
    func journal(_ desk: String, limit: Int = 20) throws -> [[String: String]] {
        try list("journal", desk, limit: limit)
    }

    /// The rows of a list, each a dictionary of texts, in English.
    func list(_ name: String, _ desk: String, limit: Int = 20) throws -> [[String: String]] {
        let listed = try run(
            "list", name, "--desk", desk, "--format", "json", "--limit", "\(limit)", "--lang", "en")
        let rows = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]] ?? []
        return rows.map { $0.mapValues { "\($0)" } }
    }
}

/// Something that a test needs is not there.
struct Broken: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
