import Foundation
import Testing

@Suite("Disputes without a screen", .serialized, .ownThreads) struct DisputeTests {
    @Test("Registered, carried on, filed with a scan, taken back; a scan that is not there is refused")
    func acts() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        func act(_ words: String...) throws -> Launch.Result {
            let who = ["--desk", desk, "--officer", "lin", "--pin-fd", "0", "--lang", "en"]
            return try place.run(arguments: ["do"] + words + who, input: "1642")
        }
        func disputes() throws -> [Substring] {
            let csv = try place.run("list", "disputes", "--desk", desk, "--format", "csv", "--lang", "en").output
            return csv.split(separator: "\n")
        }
        let before = try disputes().count
        let made = try act(
            "call", "HA-02-030", "--violence", "no", "--quarrel", "neighbours", "--household", "HA-02-031", "--note",
            "围墙")
        #expect(made.code == 0 && made.output.contains("dispute 015"), "\(made)")
        let row = try #require(try disputes().first { $0.contains("-M-0015") })
        #expect(row.contains("HA-02-030, HA-02-031") && row.contains("call 0"))
        #expect(try disputes().count == before + 1)
        #expect(try !disputes().joined().contains("围墙"))

        #expect(try act("dispute.accept", "015").code == 0)
        #expect(try act("dispute.accept", "015").code == 1)
        let early = try act("dispute.archive", "015")
        #expect(early.code == 1 && !early.errors.isEmpty)
        #expect(try act("dispute.decline", "015").code == 2)

        let gone = try act("dispute.paper", "015", "--document", "record", "--file", place.path("gone.pdf"))
        #expect(gone.code == 1 && gone.errors.contains("gone.pdf"))
        try Data("签字".utf8).write(to: URL(fileURLWithPath: place.path("scan.pdf")))
        #expect(try act("dispute.paper", "015", "--document", "record", "--file", place.path("scan.pdf")).code == 0)
        let flare = try act("dispute.flareUp", "015", "--reported")
        #expect(flare.code == 0)
        let id = try #require(flare.output.split(separator: " ").last?.trimmingCharacters(in: .whitespacesAndNewlines))
        #expect(try act("undo", id).code == 0)
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("In a terminal: a scan is filed by its path, one that vanished is refused, and u takes the paper back")
    func scans() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        try Data("签字".utf8).write(to: URL(fileURLWithPath: place.path("scan.pdf")))
        let screen = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await screen.wait(for: "READ ONLY")
        try await screen.signOn()
        screen.press("4")
        for path in [place.path("gone.pdf"), place.path("scan.pdf")] {
            screen.press(",")
            try await screen.wait(for: "─ more ─")
            screen.press("9")
            try await screen.wait(for: "mediation record")
            screen.press("8")
            try await screen.wait(for: "Path of its scan")
            screen.enter(path)
            screen.press("Enter")
            try await screen.wait(for: path.hasSuffix("gone.pdf") ? "Nothing was filed" : ", done")
        }
        let papers = try place.journal(desk).filter { $0["kind"] == "dispute.papered" }
        #expect(papers.count == 1)
        let kept = try FileManager.default.contentsOfDirectory(atPath: desk + "-papers")
        #expect(kept.count == 1)
        screen.press("u")
        try await screen.wait(for: "Taken back")
        #expect(try place.run("check", "--desk", desk).code == 0)
    }
}
