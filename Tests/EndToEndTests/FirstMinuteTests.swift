import Foundation
import Testing

/// What somebody meets who sits down for the first time, and how they ask what a number is.
@Suite("A first start", .serialized, .ownThreads) struct FirstMinuteTests {
    @Test("A card says what the screen is; the key that puts it away does its own work, and it does not come back")
    func card() async throws {
        let place = try Workplace(isFirstTime: true)
        let desk = try place.sampleDesk()
        let first = try Screen("$GW --desk \(desk) --lang en; echo left=$?", in: place)
        try await first.wait(for: "The first minute")
        first.press("4", "Enter")
        try await first.wait(without: "The first minute")
        try await first.wait(for: "4 Disputes ▸")
        #expect(FileManager.default.fileExists(atPath: place.path("state/gridwatch/first-minute")))
        try await first.leave()
        let again = try Screen("$GW --desk \(desk) --lang en; echo left=$?", in: place)
        try await again.wait(for: "1 Alerts")
        #expect(!again.text.contains("The first minute"))
        try await again.leave()
    }

    @Test("A number of the grids lists its households from the store, one of them leads to its card, and ' comes back")
    func figure() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang en; echo left=$?", in: place)
        try await screen.wait(for: "1 Alerts")
        screen.press("3", "#", "Enter")
        try await screen.wait(for: "─ unvisited 212 ─")
        try await screen.wait(for: "first 200 of 212")
        screen.press("G")
        try await screen.wait(without: "first 200 of 212")
        screen.press("g", "Enter")
        try await screen.wait(for: "Household card")
        screen.press("'")
        try await screen.wait(for: "─ unvisited 212 ─")
    }
}
