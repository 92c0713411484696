import Foundation
import Testing

/// A seat whose desk is locked, replaced, or may not be written.
@Suite("A desk in trouble", .serialized, .ownThreads) struct SeatTroubleTests {
    @Test("Whoever leaves while an act is under way waits until it is saved")
    func leaving() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let seat = try Screen("$GW --desk \(desk) --lang en; echo ended=$?", in: place)
        try await seat.signOn()
        try await seat.wait(for: "untaken 3")
        let taken = try place.entries("alert.taken", in: desk).count
        let note = ["do", "note", "009", "--note", "x", "--desk", desk, "--officer", "zhao", "--pin-fd", "0"]
        let other = try place.start(note, input: "2873", halt: "append:alert.note")
        try await wait(for: "the other program to keep the desk locked") { other.isStopped }

        seat.press("a")
        try await seat.wait(for: "pending")
        try await seat.leave()
        try await seat.wait(for: "saving...")
        #expect(!seat.text.contains("ended="))
        other.send(SIGCONT)
        try await seat.wait(for: "ended=0")
        #expect(try other.end().code == 0)
        #expect(try place.entries("alert.taken", in: desk).count == taken + 1)
        #expect(try place.run("check", "--desk", desk).output.hasSuffix("nothing wrong\n"))
    }

    @Test("A desk whose file is replaced is read only until the file is back")
    func replaced() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let seat = try Screen("$GW --desk \(desk) --lang en", in: place, size: "160x40")
        try await seat.signOn()
        try FileManager.default.moveItem(atPath: desk, toPath: desk + ".moved")
        try FileManager.default.copyItem(atPath: desk + ".moved", toPath: desk)
        try await seat.wait(for: "the desk's file was deleted or replaced")
        #expect(seat.text.contains("READ ONLY"))
        let before = try place.entries("alert.taken", in: desk).count
        seat.press("a")
        try await seat.wait("the refusal") { _ in seat.message.contains("deleted or replaced") }
        try FileManager.default.removeItem(atPath: desk)
        try FileManager.default.moveItem(atPath: desk + ".moved", toPath: desk)
        try await seat.wait(without: "READ ONLY")
        seat.press("a")
        try await seat.wait(for: "untaken 2")
        #expect(try place.entries("alert.taken", in: desk).count == before + 1)
        try FileManager.default.removeItem(atPath: desk)
        try await seat.wait(for: "the desk's file was deleted or replaced")
        try await seat.leave()
        try await seat.wait(without: "q leave")
        #expect(!FileManager.default.fileExists(atPath: desk))
    }

    @Test("A seat that only looks writes nothing and takes no hold; its clock rests until somebody sits down")
    func looking() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: desk))
        let looking = try Screen("$GW --desk \(desk) --lang en --readonly; echo ended=$?", in: place)
        try await looking.wait(for: "READ ONLY")
        #expect(looking.text.contains("Tue 10 Mar  21:46:0"))
        #expect(!FileManager.default.fileExists(atPath: desk + "-bell"))
        #expect(!FileManager.default.fileExists(atPath: desk + "-seats"))
        let working = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await working.signOn()
        working.press("a")
        try await looking.wait(for: "untaken 2")
        try await looking.wait("the running clock") { !$0.contains("Tue 10 Mar  21:46:0") }
        try await working.leave()
        try await looking.leave()
        try await looking.wait(for: "ended=0")
        let alone = try place.sampleDesk("alone.desk")
        let still = try Screen("$GW --desk \(alone) --lang en --readonly; echo ended=$?", in: place)
        try await still.wait(for: "READ ONLY")
        try await still.leave()
        try await still.wait(for: "ended=0")
        #expect(try Data(contentsOf: URL(fileURLWithPath: alone)) == bytes)
        let left = try FileManager.default.contentsOfDirectory(atPath: place.folder).filter { $0.hasPrefix("alone") }
        #expect(left == ["alone.desk"])
    }

    @Test("The clock of a seat that was killed stands still for whoever looks without one")
    func killed() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let seat = try Screen("sh -c \"$GW --desk \(desk) --lang en; :\"", in: place)
        try await seat.wait(for: "q leave")
        let process = try #require(seat.program)
        kill(process, SIGKILL)
        try await wait(for: "its end") { Child.state(of: process) == nil }
        let picture = ["snapshot", "--desk", desk, "--lang", "en"]
        let first = try place.run(arguments: picture).output
        #expect(first.contains("Tue 10 Mar  21:46:0"))
        for _ in 0..<25 { #expect(try place.run(arguments: picture).output == first) }
    }

    @Test("A desk that may not be written is shown, and says so", arguments: ["en", "zh"])
    func notWritable(language: String) async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let folder = place.path("medium")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: desk, toPath: folder + "/cd.desk")
        for (path, mode) in [(folder + "/cd.desk", 0o444), (folder, 0o555), (place.folder, 0o755)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        let reader = getuid() == 0 ? "setpriv --reuid 65534 --clear-groups " : ""
        let seat = try Screen("\(reader)$GW --desk \(folder)/cd.desk --lang \(language); echo ended=$?", in: place)
        try await seat.wait(for: language == "en" ? "READ ONLY" : "只读")
        #expect(seat.message.contains(language == "en" ? "may not be written" : "不可写"))
        try await seat.leave()
        try await seat.wait(for: "ended=0")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["cd.desk"])
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
}
