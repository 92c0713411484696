import Foundation
import Testing

/// What officers do in a night, typed into a real terminal.
@Suite("Journeys", .serialized, .ownThreads) struct JourneyTests {
    @Test("The first minute of the demo: each thing happens, each hint ends with its key, leaving removes the scratch")
    func firstMinute() async throws {
        let place = try Workplace()
        try place.prepareDemo()
        let screen = try Screen("$GW demo --lang en; echo left=$?", in: place)
        try await screen.wait(for: "take the door that has just opened")
        try await screen.wait(for: "HA-02-004")
        screen.press("!", "a")
        try await screen.wait(for: "Took HA-02-004")
        try await screen.wait(without: "take the door that has just opened")
        try await screen.wait(for: "the member has reported", within: 30)
        screen.press("f", "1")
        try await screen.wait(without: "the member has reported")
        try await screen.wait(for: "Outcome real")
        try await screen.wait(for: "open 6")
        screen.press("u")
        try await screen.wait(for: "Taken back")
        try await screen.wait(for: "open 7")
        try await screen.wait(for: "a reader fell silent", within: 30)
        try await screen.wait(for: "Houan Entrance")
        screen.press("!")
        try await screen.wait(without: "a reader fell silent")
        try await screen.wait(for: "a second door", within: 30)
        try await screen.wait(for: "QY-04-050")
        screen.press("!", "d")
        try await screen.wait(without: "a second door")
        screen.press("Enter")
        try await screen.wait(for: "QY-04-050")
        screen.press("q")
        try await screen.wait(for: "scratch")
        screen.press("Enter")
        try await screen.wait(for: "left=0")
        let left = try FileManager.default.contentsOfDirectory(atPath: place.path("state/gridwatch/demo"))
        #expect(left.isEmpty)
    }

    @Test("Two consoles on one desk: an act appears on the other, and the second to take is told who was first")
    func twoConsoles() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let first = try Screen("$GW --desk \(desk) --lang en", in: place)
        let second = try Screen("$GW --desk \(desk) --lang en", in: place)
        for (screen, code, pin) in [(first, "lin", "1642"), (second, "zhao", "2873")] {
            try await screen.wait(for: "READ ONLY")
            try await signOn(screen, code, pin)
        }
        first.press("!")
        second.press("!")
        first.press("a")
        try await first.wait(for: "Took ")
        try await second.wait("that Lin W. took it") { $0.contains("Lin W.        +8m") || $0.contains("untaken 2") }
        first.press("u")
        try await first.wait(for: "untaken 3")
        try await second.wait(for: "untaken 3")
        let kinds = try place.journal(desk, limit: 2).compactMap { $0["kind"] }
        #expect(kinds == ["alert.undone", "alert.taken"])
    }

    /// Opens the form from the palette, chooses an officer and types the PIN.
    private func signOn(_ screen: Screen, _ code: String, _ pin: String) async throws {
        screen.press(":")
        screen.enter("sign on")
        screen.press("Enter")
        try await screen.wait(for: "PIN")
        screen.enter(code)
        screen.press("Tab")
        screen.enter(pin)
        screen.press("Enter")
        try await screen.wait(without: "READ ONLY")
    }

    @Test("A desk opens read-only; the first act signs on, a wrong PIN is told, and then the act goes on")
    func signsOn() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await screen.wait(for: "READ ONLY")
        screen.press("a")
        try await screen.wait(for: "PIN")
        screen.enter("lin")
        screen.press("Tab")
        screen.enter("1111")
        screen.press("Enter")
        try await screen.wait(for: "wrong PIN")
        screen.enter("1642")
        screen.press("Enter")
        try await screen.wait(for: "Took ")
        #expect(!screen.text.contains("READ ONLY"))
        let kinds = try place.journal(desk, limit: 3).compactMap { $0["kind"] }
        #expect(kinds == ["alert.taken", "watch.signedOn", "watch.refused"])
    }

    @Test("Visits to marked households move the tally, and undo moves it back; a look is journalled")
    func visits() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await screen.wait(for: "READ ONLY")
        try await signOn(screen, "lin", "1642")
        screen.press("3", "+", "j", "j", "Enter")
        try await screen.wait(for: "HA-02-001")
        try await screen.wait(for: "unvisited 19 hh")
        screen.press("/")
        screen.enter("HA-02-006")
        screen.press("Enter", "Space")
        screen.press("/")
        screen.enter("HA-02-014")
        screen.press("Enter", "Space", "v", "1")
        try await screen.wait(for: "unvisited 17 hh")
        screen.press("u")
        try await screen.wait(for: "unvisited 19 hh")
        screen.press("l", "2")
        try await screen.wait(for: "990000")
        try await screen.press("Escape", until: "the clear names are gone") { !$0.contains("990000") }
        let newest = try place.journal(desk, limit: 1).first
        #expect(newest?["kind"] == "privacy.looked")
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("Find by initials, filter with a chip, help, palette, and the other language at run time")
    func finding() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang zh", in: place, size: "160x40")
        try await screen.wait(for: "青湾镇")
        screen.press("3", "/")
        screen.enter("gyq")
        screen.press("Enter")
        try await screen.wait("the selection on 工业区") { $0.contains("▌+ 工业区") || $0.contains("▌- 工业区") }
        screen.press("1", "&")
        screen.enter("发热")
        screen.press("Enter")
        try await screen.wait("only fevers, with a chip") { $0.contains("& 发热") && !$0.contains("门磁开门") }
        screen.press("Escape")
        try await screen.wait(for: "门磁开门")
        screen.enter("？")
        try await screen.wait(for: "状态代码")
        try await screen.press("Escape", until: "the help is closed") { !$0.contains("状态代码") }
        screen.press(":")
        screen.enter("English")
        try await screen.wait(for: "English / 中文")
        screen.press("Enter")
        try await screen.wait(for: "untaken")
        #expect(screen.text.contains("Qingwan"))
    }

    @Test("A bulk take asks for one note and names the count")
    func bulk() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await screen.wait(for: "READ ONLY")
        try await signOn(screen, "lin", "1642")
        screen.press("1", "*", "a")
        try await screen.wait(for: "3")
        screen.enter("all checked by phone")
        screen.press("Enter")
        try await screen.wait(for: "nothing untaken")
        screen.press("u")
        try await screen.wait(for: "untaken 3")
    }
}
