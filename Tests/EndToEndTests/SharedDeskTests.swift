import Foundation
import Testing

/// Several seats at one desk.
@Suite("Several seats", .serialized, .ownThreads) struct SharedDeskTests {
    @Test("Two take the same alert: the second is told who was first and when")
    func conflict() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let first = try Screen("$GW --desk \(desk) --lang en", in: place)
        let second = try Screen("sh -c \"$GW --desk \(desk) --lang en; :\"", in: place)
        try await first.signOn("lin", "1642")
        try await second.signOn("zhao", "2873")
        let process = try #require(second.program)
        kill(process, SIGSTOP)
        try await wait(for: "the second seat to stand still") { Child.state(of: process) == "T" }
        first.press("a")
        try await first.wait(for: "Took Industrial Zone Gate reader")
        second.press("a")
        kill(process, SIGCONT)
        try await second.wait(for: "Lin Wen took it at 21:4")
        try await second.wait(for: "untaken 2")
        #expect(
            try place.entries("alert.taken", in: desk).filter {
                $0["recorded"]?.contains("T21:4") == true
            }.count > 0)
        #expect(try place.journal(desk, limit: 1).first?["kind"] == "watch.refused")
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("Who joins a demo sees every act; the last to leave removes the scratch desk")
    func joins() async throws {
        let place = try Workplace()
        try place.prepareDemo()
        let scratch = place.path("state/gridwatch/demo")
        let host = try Screen("$GW demo --drill none --lang en; echo left=$?", in: place)
        try await host.wait(for: "untaken 3")
        let guest = try Screen("$GW demo --join --lang en; echo left=$?", in: place)
        try await guest.signOn("zhao", "2873")
        host.press("a")
        try await guest.wait(for: "untaken 2")
        guest.press("!", "a")
        try await host.wait(for: "untaken 1")
        try await host.leave()
        try await host.wait(for: "left=0")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch).contains { $0.hasSuffix(".desk") })
        guest.press("u")
        try await guest.wait(for: "untaken 2")
        try await guest.leave()
        try await guest.wait(for: "left=0")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch).isEmpty)
        let alone = try place.run("demo", "--join")
        #expect(alone.code == 1)
        #expect(alone.errors.contains("no demo is running"))
    }

    @Test(
        "Whatever ends a demo, its scratch goes: at once, or when the next one starts",
        arguments: [
            SIGTERM,
            SIGHUP, SIGKILL,
        ])
    func ends(by signal: Int32) async throws {
        let place = try Workplace()
        try place.prepareDemo()
        let scratch = place.path("state/gridwatch/demo")
        let screen = try Screen("$GW demo --drill none --lang en; echo left=$?", in: place)
        try await screen.wait(for: "untaken 3")
        let process = try #require(screen.program)
        kill(process, signal)
        try await wait(for: "the end") { Child.state(of: process) == nil }
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch)
        #expect(left.isEmpty == (signal != SIGKILL))
        let next = try Screen("$GW demo --drill none --lang en; echo left=$?", in: place)
        try await next.wait(for: "untaken 3")
        try await next.leave()
        try await next.wait(for: "left=0")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch).isEmpty)
    }
}
