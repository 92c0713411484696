import Foundation

/// Runs a program to its end. Its streams are files and it inherits nothing else: a server that it leaves behind, as tmux
/// does, would otherwise hold what this process waits for.
enum Launch {
    /// What a finished program left.
    struct Result: Sendable {
        /// The exit code; 128 and the signal's number when a signal ended it.
        var code: Int32
        var output: String
        var errors: String
    }

    static func run(
        _ program: String, _ arguments: [String], environment: [String: String], input: String = ""
    ) throws -> Result {
        let folder = NSTemporaryDirectory() + "gridwatch-launch-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(input.utf8).write(to: URL(fileURLWithPath: folder + "/0"))
        let process = try start(program, arguments, environment, streams: folder)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return Result(
            code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
            output: try String(contentsOfFile: folder + "/1", encoding: .utf8),
            errors: try String(contentsOfFile: folder + "/2", encoding: .utf8))
    }

    private static func start(
        _ program: String, _ arguments: [String], _ environment: [String: String], streams: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, streams + "/0", O_RDONLY, 0)
        for stream in 1...2 {
            posix_spawn_file_actions_addopen(
                &actions, Int32(stream), streams + "/\(stream)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        }
        for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process = pid_t()
        let code = posix_spawn(&process, program, &actions, nil, &words, &variables)
        guard code == 0 else { throw Broken("\(program) cannot be started: error \(code)") }
        return process
    }
}
