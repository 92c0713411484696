import Foundation
import Testing

/// The desk as it stood, in a real terminal and on the command line.
@Suite("The desk as it stood", .serialized, .ownThreads) struct ReplayTests {
    @Test("A console goes back and forth, refuses to write, and one key is now again")
    func console() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang en; echo left=$?", in: place)
        try await screen.signOn()
        try await screen.command("at 21:00")
        try await screen.wait(for: "REPLAY 21:00:00")
        #expect(screen.text.contains("Esc: back to now"))
        screen.press("a")
        try await screen.wait(for: "a replay is for looking")
        screen.press("{")
        try await screen.wait(for: "REPLAY 20:00:00")
        screen.press("[")
        try await screen.wait(without: "20:00:00")
        try await screen.command("at 23:59:59")
        try await screen.wait(for: "still to come")
        try await screen.escape("the palette to go") { !$0.contains("still to come") }
        try await screen.command("trace 016")
        try await screen.wait(for: "the way of 016")
        let csv = try String(contentsOfFile: place.path("state/gridwatch/trace-016.csv"), encoding: .utf8)
        #expect(csv.contains(",touched,"))
        try await screen.escape("the live desk") { !$0.contains("REPLAY") && $0.contains("this is now again") }
        try await screen.leave()
        try await screen.wait(for: "left=0")
    }

    @Test("Pictures and lists of a moment; the way of an alert")
    func commandLine() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let picture = try place.run("snapshot", "--desk", desk, "--lang", "en", "--as-of", "21:00")
        #expect(picture.code == 0)
        #expect(picture.output.contains("REPLAY 21:00:00"))
        let journal = ["list", "journal", "--desk", desk, "--format", "csv", "--limit", "100000"]
        let now = try place.run(arguments: journal).output.split(separator: "\n").count
        let then = try place.run(arguments: journal + ["--as-of", "20:00"]).output.split(separator: "\n").count
        #expect(then < now && then > 1)
        for (moment, words) in [
            ("noon", "write a time as 21:46"), ("23:59", "still to come"), ("2019-01-01 00:00", "nothing before it"),
        ] {
            let result = try place.run("list", "alerts", "--desk", desk, "--as-of", moment)
            #expect(result.code == 2)
            #expect(result.errors.contains(words), "\(result.errors)")
        }
        let register = try place.run("list", "households", "--desk", desk, "--as-of", "21:00")
        #expect(register.code == 2 && register.errors.contains("as of now only"))
    }

    @Test("The way of an alert as text and as CSV, with the head that a check takes")
    func trace() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let text = try place.run("trace", "016", "--desk", desk, "--lang", "en")
        #expect(text.code == 0 && text.output.contains("touched") && text.output.contains("shown at the desk"))
        let csv = try place.run("trace", "16", "--desk", desk, "--format", "csv").output.split(separator: "\n")
        #expect(csv.first == "alert,step,text,at,officer,seconds,entry,head_entry,head")
        let head = try #require(csv.last?.split(separator: ",").last).trimmingCharacters(in: .whitespaces)
        #expect(text.output.contains(head))
        #expect(try place.run("check", "--desk", desk, "--expect", head).code == 0)
        let unknown = try place.run("trace", "9999", "--desk", desk)
        #expect(unknown.code == 1 && unknown.errors.contains("no alert of this number"))
    }
}
