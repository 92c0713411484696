import Foundation
import Testing

/// What an officer was writing when their seat ended without them.
@Suite("A form survives its seat", .serialized, .ownThreads) struct KeptFormTests {
    private func forms(_ place: Workplace) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: place.path("state/gridwatch/forms"))) ?? [])
            .filter { $0.hasSuffix(".json") }
    }

    private func text(_ place: Workplace) -> String {
        forms(place).compactMap {
            try? String(contentsOfFile: place.path("state/gridwatch/forms/" + $0), encoding: .utf8)
        }.joined()
    }

    @Test("Killed, crashed and hung up in the middle of a call: each time ' brings it back")
    func survives() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let line = "SWIFT_BACKTRACE=enable=no sh -c \"$GW --desk \(desk) --lang en; :\""
        var written = ["Wang next door"]
        for signal in [SIGKILL, SIGSEGV, SIGHUP] {
            let seat = try Screen(line, in: place)
            try await seat.signOn()
            if signal == SIGKILL {
                seat.press("c")
            } else {
                try await seat.wait(for: "half written last time and kept: call")
                seat.press("'")
            }
            try await seat.wait(for: "call back by")
            for words in written.dropLast() { #expect(seat.text.contains(words)) }
            if signal != SIGKILL { seat.press("Tab") }
            seat.enter(written[written.count - 1])
            try await wait(for: "the words in the state folder, and there alone") {
                text(place).contains(written[written.count - 1]) && forms(place).count == 1
            }
            #expect(!text(place).contains("1642"))
            let process = try #require(seat.program)
            kill(process, signal)
            try await wait(for: "its end") { Child.state(of: process) == nil }
            written.append(signal == SIGKILL ? "HA-02" : "shouting again")
        }
        let last = try Screen("$GW --desk \(desk) --lang en; echo ended=$?", in: place)
        try await last.signOn()
        try await last.wait(for: "half written last time and kept: call")
        last.press("'")
        try await last.wait("the form as it was") { text in
            ["Wang next door", "HA-02", "shouting again"].allSatisfy { text.contains($0) }
        }
        try await last.escape("the form parked") { !$0.contains("call back by") }
        try await last.leave()
        try await last.wait(for: "ended=0")
        #expect(forms(place).isEmpty)
    }

    @Test("Erasure takes what nobody brought back; so does another officer's sign-on at the same seat")
    func goes() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let seat = try Screen("sh -c \"$GW --desk \(desk) --lang en; :\"", in: place)
        try await seat.signOn()
        seat.press("i")
        try await seat.wait(for: "─ note ─")
        seat.enter("the dog")
        try await wait(for: "the words in the state folder") { text(place).contains("the dog") }
        try await seat.escape("the note parked") { !$0.contains("─ note ─") }
        try await seat.command("sign on")
        try await seat.wait(for: "PIN")
        seat.enter("zhao")
        seat.press("Tab")
        seat.enter("2873")
        seat.press("Enter")
        try await wait(for: "the words of another officer to go") { forms(place).isEmpty }
        seat.press("i")
        try await seat.wait(for: "─ note ─")
        seat.enter("the cat")
        try await wait(for: "the words in the state folder") { text(place).contains("the cat") }
        let process = try #require(seat.program)
        kill(process, SIGKILL)
        try await wait(for: "its end") { Child.state(of: process) == nil }
        let erased = try place.run(
            "erase", "--before", "2020-02-01", "--desk", desk, "--officer", "keeper", "--pin-fd", "0", input: "660185")
        #expect(erased.code == 0, "\(erased.errors)")
        #expect(forms(place).isEmpty)
    }
}
