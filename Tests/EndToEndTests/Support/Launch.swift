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
        try Child(program, arguments, environment: environment, input: input).end()
    }
}

/// A program that runs. It is killed and its files are removed when nothing refers to it any more.
final class Child: Sendable {
    let pid: pid_t
    private let folder: String

    init(_ program: String, _ arguments: [String], environment: [String: String], input: String = "") throws {
        folder = NSTemporaryDirectory() + "gridwatch-launch-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(input.utf8).write(to: URL(fileURLWithPath: folder + "/0"))
        pid = try Self.start(program, arguments, environment, streams: folder)
    }

    deinit {
        var status: Int32 = 0
        if waitpid(pid, &status, WNOHANG) == 0 {
            kill(pid, SIGKILL)
            waitpid(pid, &status, 0)
        }
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Waits for the end, which must come within two minutes.
    func end() throws -> Launch.Result {
        var status: Int32 = 0
        var looks = 0
        while waitpid(pid, &status, WNOHANG) == 0 {
            guard looks < 24_000 else { throw Broken("a program did not end: \(pid)") }
            looks += 1
            poll(nil, 0, 5)
        }
        return Launch.Result(
            code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
            output: try String(contentsOfFile: folder + "/1", encoding: .utf8),
            errors: try String(contentsOfFile: folder + "/2", encoding: .utf8))
    }

    /// Whether a signal has stopped it.
    var isStopped: Bool { Self.state(of: pid) == "T" }

    func send(_ signal: Int32) { kill(pid, signal) }

    /// The letter of proc(5) for the state of a process; nil when there is none.
    static func state(of pid: pid_t) -> Character? {
        guard let text = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return nil }
        return text.split(separator: ")").last?.first { $0 != " " }
    }

    /// The processes that a process has started.
    static func children(of pid: pid_t) -> [pid_t] {
        let text = try? String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)
        return (text ?? "").split(separator: " ").compactMap { pid_t($0) }
    }

    /// Starts it with every signal let through and unhandled: the threads of a test block most of them, and tmux ends its
    /// server with one.
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
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var process = pid_t()
        let code = posix_spawn(&process, program, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw Broken("\(program) cannot be started: error \(code)") }
        return process
    }
}
