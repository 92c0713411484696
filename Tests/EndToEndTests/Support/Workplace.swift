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

    init(_ extra: [String: String] = [:]) throws {
        folder = NSTemporaryDirectory() + "gridwatch-e2e-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var environment = [
            "HOME": folder, "XDG_CONFIG_HOME": folder + "/config", "XDG_DATA_HOME": folder + "/data",
            "XDG_STATE_HOME": folder + "/state", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
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

    private static let template = Result<String, any Error> {
        let place = try Workplace()
        let desk = NSTemporaryDirectory() + "gridwatch-e2e-template-\(getpid()).desk"
        let made = try place.run("import", sampleData, "--desk", desk)
        guard made.code == 0 else { throw Broken(made.output + made.errors) }
        return desk
    }

    /// What a finished run of the program left.
    struct Run: Sendable {
        var code: Int32
        var output: String
        var errors: String
    }

    /// Runs the program to its end, without a terminal.
    func run(_ arguments: String..., input: String = "") throws -> Run {
        try run(arguments: arguments, input: input)
    }

    /// The same with a list of arguments.
    func run(arguments: [String], input: String = "") throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments
        process.environment = environment
        let (stdin, stdout, stderr) = (Pipe(), path("out-\(UUID().uuidString)"), path("err-\(UUID().uuidString)"))
        for file in [stdout, stderr] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.standardInput = stdin
        process.standardOutput = FileHandle(forWritingAtPath: stdout)
        process.standardError = FileHandle(forWritingAtPath: stderr)
        try process.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        process.waitUntilExit()
        return Run(
            code: process.terminationStatus, output: try String(contentsOfFile: stdout, encoding: .utf8),
            errors: try String(contentsOfFile: stderr, encoding: .utf8))
    }

    /// The kinds of the newest journal entries, newest first.
    func journal(_ desk: String, limit: Int = 20) throws -> [[String: String]] {
        let listed = try run("list", "journal", "--desk", desk, "--format", "json", "--limit", "\(limit)", "--lang", "en")
        let rows = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]] ?? []
        return rows.map { $0.mapValues { "\($0)" } }
    }
}

/// Something that a test needs is not there.
struct Broken: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
