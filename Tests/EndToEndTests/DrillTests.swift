import Foundation
import Testing

/// Drills in a real terminal, and from the command line.
@Suite("Drills", .serialized, .ownThreads) struct DrillTests {
    private static let drill = """
        name = "two-minutes"
        title = { zh = "两分钟", en = "Two minutes" }
        ends = 40

        [[person]]
        key = "worker"
        role = { zh = "网格员", en = "a grid worker" }

        [[step]]
        at = 1
        act = "touch"
        source = "door-HA-02-004"
        label = { zh = "门开了", en = "a door opens" }
        expect = [{ act = "take", within = 1 }]

        [[step]]
        at = 2
        act = "rumour"
        who = "worker"
        words = { zh = "有人在传封路", en = "they say the road is closed" }
        expect = [{ act = "log", within = 1 }]

        [[step]]
        at = 30
        act = "clear"
        source = "door-HA-02-004"
        """

    private func file(_ place: Workplace, _ text: String = drill) throws -> String {
        let path = place.path("two-minutes.toml")
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test("A drill is heard, waits, runs fast, is scored, and its score is shown")
    func atTheDesk() async throws {
        let place = try Workplace()
        try place.prepareDemo()
        let screen = try Screen("$GW demo --drill \(try file(place)) --lang en; echo left=$?", in: place)
        try await screen.wait(for: "a grid worker: they say the road is closed")
        try await screen.wait(for: "Two minutes 2/3")
        screen.press(":drill pause", "Enter")
        try await screen.wait(for: "PAUSED")
        screen.press(":drill go on", "Enter")
        try await screen.wait(for: "The drill goes on")
        screen.press(":drill speed 60", "Enter")
        try await screen.wait(for: "60x")
        try await screen.wait(for: "The drill is over: 2 acts expected, 0 met")
        screen.press(":drill", "Enter")
        try await screen.wait(for: "a door opens")
        try await screen.wait(for: "write in the log, 1 min")
        screen.press(",")
        try await screen.wait(for: "drill restart")
        screen.press("Escape")
        try await screen.wait(without: "drill restart")
        screen.press("Escape")
        try await screen.wait(without: "write in the log, 1 min")
        screen.press("q")
        try await screen.wait(for: "scratch")
        screen.press("Enter")
        try await screen.wait(for: "left=0")
    }

    @Test("A drill from the command line is scored, and printed in every format")
    func fromTheCommandLine() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        #expect(try place.run("drill", "report", "--desk", desk).code == 1)
        let played = try place.run(arguments: [
            "play", try file(place), "--desk", desk, "--speed", "60", "--lang", "en",
        ])
        #expect(played.code == 0)
        #expect(played.output.contains("2 acts expected, 0 met, 0 late"))
        let text = try place.run("drill", "report", "--desk", desk, "--lang", "zh").output
        #expect(text.contains("两分钟") && text.contains("签收，1分内"))
        let csv = try place.run("drill", "report", "--desk", desk, "--format", "csv", "--lang", "en").output
        #expect(csv.split(separator: "\n").count { $0.hasPrefix("act,") } == 2)
        #expect(csv.contains("kind,"))
        let json = try place.run("drill", "report", "--desk", desk, "--format", "json").output
        let rows = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        #expect(rows?.first?["act"] as? String == "take")
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("What cannot be played is told in one line")
    func told() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let lacking = Self.drill.replacing("door-HA-02-004", with: "door-XX-99-999")
        let cases: [(words: [String], says: String)] = [
            (["play", "stormy", "--desk", desk], "did you mean 'storm'?"),
            (["play", "stormy", "--desk", desk], "bad-night, first-minute, quiet-night, storm"),
            (
                ["play", try file(place, lacking), "--desk", desk],
                "line 12: step 1.source: expected a source that this desk has, not door-XX-99-999"
            ),
            (["play", "storm", "--desk", desk, "--speed", "99"], "1 to 60"),
        ]
        for one in cases {
            let run = try place.run(arguments: one.words)
            #expect(run.code == 2)
            #expect(run.errors.contains(one.says), "\(run.errors)")
        }
    }
}
