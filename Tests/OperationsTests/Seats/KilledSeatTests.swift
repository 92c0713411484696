import Foundation
import GridDomain
import GridStore
import Operations
import SQLiteStore
import Testing

/// A seat in a process of its own that is killed between the steps of a command: nothing is lost, nothing twice.
@Suite(.serialized) struct KilledSeatTests {
    /// Opens the desk as another program would and carries out a command.
    @discardableResult
    static func carryOut(_ command: Command, on path: String, at instant: Instant) throws -> CommandAnswer {
        let engine = try SQLiteEngine(path: path)
        defer { try? engine.close() }
        return try OpenDesk(store: DeskStore(engine: engine), systemClock: { instant }).handle(command)
    }

    private static func take(by officer: OfficerCode, id: String) -> Command {
        Command(
            id: CommandID(id), officer: officer,
            order: .alert(TestDesk.alertCode(1), .send(TestDesk.members[0])))
    }

    /// Kills a process as soon as it has stopped itself.
    private static func killWhenStopped(_ process: Int32) throws {
        let killer = Process()
        killer.executableURL = URL(fileURLWithPath: "/bin/sh")
        killer.arguments = [
            "-c", "until grep -q '^State:.T' /proc/\(process)/status; do sleep 0.02; done; kill -9 \(process)",
        ]
        try killer.run()
    }

    @Test(arguments: ["load", "decide", "apply", "append", "commit", "bell"]) func isKilledAt(_ point: String)
        async throws
    {
        let test = try TestDesk()
        try test.touch()
        let path = test.path
        let before = try test.desk.loadDesk()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, point = point as String] in
            setenv("GRIDWATCH_HALT", point, 1)
            try Self.killWhenStopped(getpid())
            try Self.carryOut(Self.take(by: TestDesk.chen, id: "halted"), on: path, at: TestDesk.four)
        }
        let isDone = point == "commit" || point == "bell"
        #expect(try test.kinds().contains("alert.sent") == isDone)
        if !isDone { #expect(try test.desk.loadDesk() == before) }
        #expect(try test.desk.check() == [])
        try Self.carryOut(Self.take(by: TestDesk.chen, id: "halted"), on: path, at: TestDesk.four)
        #expect(try test.kinds().count { $0 == "alert.sent" } == 1)
        #expect(try test.number("SELECT count(*) FROM outbox") == 1)
        #expect(try test.desk.check() == [])
    }

    @Test func twoProcessesAtOneAlert() async throws {
        let test = try TestDesk()
        try test.touch()
        let path = test.path
        let seen = try #require(try test.alert()?.version)
        await #expect(processExitsWith: .success) { [path = path as String] in
            try Self.carryOut(Self.take(by: TestDesk.lin, id: "other"), on: path, at: TestDesk.four)
        }
        var late = Self.take(by: TestDesk.chen, id: "late")
        late.seen = seen
        #expect(try test.desk.handle(late) == .refused(.conflict(by: TestDesk.lin, at: TestDesk.four, change: "sent")))
        #expect(try test.desk.check() == [])
    }
}
