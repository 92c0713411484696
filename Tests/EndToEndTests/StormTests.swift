import Foundation
import Testing

/// Many alerts at once, in a real terminal.
@Suite("A storm of alerts", .serialized, .ownThreads) struct StormTests {
    private static let doors = [
        "HA-01-076", "HA-02-004", "HA-02-007", "HA-02-091", "HA-03-050", "SY-01-017", "SY-01-085", "SY-02-003",
        "QY-02-092", "QY-04-050", "ND-01-059", "ND-01-086", "ND-02-011", "DG-01-088",
    ]

    /// Two of the fourteen doors are announced at this hour: they do not call.
    @Test("A flood groups the doors by village; a group is taken with one note, and u takes that back")
    func flood() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await screen.signOn()
        for door in Self.doors {
            let run = try place.run(
                "do", "signal", "door-" + door, "--signal", "touched", "--desk", desk, "--lang", "en")
            #expect(run.code == 0, "\(run.errors)")
        }
        try await screen.wait(for: "in 10 min")
        try await screen.wait(for: "untaken 15")
        screen.press("g")
        screen.press("/")
        screen.enter("HA-02-091")
        screen.press("Enter")
        try await screen.wait(for: "HA 4 alerts")
        screen.press("a")
        try await screen.wait(for: "Takes 4 alerts at once")
        screen.enter("one cable")
        screen.press("Enter")
        try await screen.wait(for: "Took HA door open 4 alerts")
        try await screen.wait(for: "untaken 11")
        #expect(
            try place.list("alerts", desk).filter { $0["group"] == "open" && $0["place"]?.hasPrefix("HA-") == true }
                .count >= 4)
        screen.press("u")
        try await screen.wait(for: "untaken 15")
        #expect(try place.list("alert-kpis", desk).contains { $0["figure"] == "share-of-time-in-flood" })
        #expect(try place.run("check", "--desk", desk).code == 0)
    }
}
