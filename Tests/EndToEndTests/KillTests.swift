import Foundation
import Testing

/// kill -9 between the steps of an act: nothing is half done, nothing happens twice, and whoever watches sees it.
@Suite("Killed at any step", .serialized, .ownThreads) struct KillTests {
    @Test(
        "An act that is killed is done whole or not at all, and stands once after it is repeated",
        arguments: ["load", "decide", "apply", "append", "commit", "bell"])
    func killed(at step: String) async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let seat = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await seat.wait(for: "untaken 3")
        let earlier = try place.entries("alert.taken", in: desk).count
        let take = ["do", "take", "012", "--desk", desk, "--officer", "lin", "--pin-fd", "0", "--lang", "en"]

        let act = try place.start(take, input: "1642", halt: "\(step):alert.take")
        try await wait(for: "the act to halt at \(step)") { act.isStopped }
        act.send(SIGKILL)
        #expect(try act.end().code == 128 + SIGKILL)

        let isDone = step == "commit" || step == "bell"
        #expect(try place.run("check", "--desk", desk).output.hasSuffix("nothing wrong\n"))
        #expect(try place.entries("alert.taken", in: desk).count == earlier + (isDone ? 1 : 0))
        let again = try place.run(arguments: take, input: "1642")
        #expect(again.code == (isDone ? 1 : 0))
        if isDone { #expect(again.errors.contains("already")) }
        #expect(try place.entries("alert.taken", in: desk).count == earlier + 1)
        try await seat.wait(for: "untaken 2")
        #expect(try place.run("check", "--desk", desk).output.hasSuffix("nothing wrong\n"))
    }

    @Test("A console that is killed in the middle of an act lets go of the desk; the next one goes on")
    func console() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let first = try Screen("GRIDWATCH_HALT=append:alert.take sh -c \"$GW --desk \(desk) --lang en; :\"", in: place)
        try await first.signOn()
        first.press("a")
        let process = try #require(first.program)
        try await wait(for: "the console to halt") { Child.state(of: process) == "T" }
        kill(process, SIGKILL)
        try await wait(for: "its end") { Child.state(of: process) == nil }
        #expect(try place.run("check", "--desk", desk).output.hasSuffix("nothing wrong\n"))
        let second = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await second.signOn()
        try await second.wait(for: "untaken 3")
        second.press("a")
        try await second.wait(for: "untaken 2")
        #expect(second.message.contains("Took Industrial Zone Gate reader"))
    }

    @Test("An import that is killed goes on where it stopped, and comes to the same desk")
    func importing() async throws {
        let place = try Workplace()
        let desk = place.path("broken.desk")
        let making = try place.start(["import", Workplace.sampleData, "--desk", desk])
        try await wait(for: "a few chunks", within: 60) {
            // At first there is no desk, then one without tables.
            (try? place.journal(desk))?.contains { $0["text"]?.contains("households.csv") == true } ?? false
        }
        making.send(SIGKILL)
        #expect(try making.end().code == 128 + SIGKILL)
        let rest = try place.run("import", Workplace.sampleData, "--desk", desk)
        #expect(rest.code == 0)
        #expect(rest.output.contains("taken up again"))
        #expect(try place.run("check", "--desk", desk).output.hasSuffix("nothing wrong\n"))
        let whole = try place.sampleDesk()
        for list in ["grids", "households", "alerts"] {
            let (one, other) = (
                try place.run("list", list, "--desk", desk, "--format", "csv"),
                try place.run("list", list, "--desk", whole, "--format", "csv")
            )
            #expect(one.output == other.output, "\(list)")
        }
    }
}
