import Foundation
import Testing

/// Acts and files from the command line, further than one alert taken.
@Suite("Acts without a screen", .serialized, .ownThreads) struct ActTests {
    @Test("An alert from taking to closing, each step in the journal; a seat that is open sees it")
    func wholeAlert() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let who = ["--desk", desk, "--officer", "lin", "--pin-fd", "0", "--lang", "en"]
        func act(_ words: String...) throws -> Int32 {
            try place.run(arguments: ["do"] + words + who, input: "1642").code
        }
        let seat = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await seat.wait(for: "untaken 3")
        #expect(try act("take", "015", "--note", "rang the gate") == 0)
        try await seat.wait(for: "untaken 2")
        let phone = try #require(
            try String(contentsOfFile: Workplace.sampleData + "/staff.csv", encoding: .utf8).split(separator: "\n")
                .dropFirst().first?.split(separator: ",")[3])
        #expect(try act("send", "015", "--to", String(phone)) == 0)
        #expect(try act("step", "015") == 0)
        #expect(try act("step", "015") == 0)
        #expect(try act("phone", "015", "--to", String(phone), "--result", "answered") == 0)
        #expect(try act("outcome", "015", "--outcome", "falseDevice", "--note", "loose plug") == 0)
        #expect(try act("close", "015", "--outcome", "falseDevice") == 0)
        #expect(try act("take", "015") == 1)
        try await seat.wait("the alert gone") { !$0.contains("silent     Donggang Gate") }
        let kinds = try place.journal(desk, limit: 40).filter { $0["thing"]?.hasSuffix("-0015") == true }
            .compactMap { $0["kind"] }.reversed()
        #expect(Array(kinds.prefix(4)) == ["alert.raised", "alert.taken", "alert.sent", "alert.underway"])
        #expect(kinds.last == "alert.closed")
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("Calls are sorted, joined, promised and returned; what was said of people is in no list and no error")
    func calls() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let who = ["--desk", desk, "--officer", "lin", "--pin-fd", "0", "--lang", "en"]
        func act(_ words: String...) throws -> (code: Int32, text: String) {
            let run = try place.run(arguments: ["do"] + words + who, input: "1642")
            return (run.code, run.output + run.errors)
        }
        func calls() throws -> [[String: String]] { try place.list("calls", desk) }
        let before = Set(try calls().compactMap { $0["call"] })
        func number(_ words: String) throws -> String {
            let known = Set(try calls().compactMap { $0["call"] })
            #expect(
                try act("call", "--violence", "no", "--caller", "Ouyang Zzx", "--note", words, "--minutes", "30").code
                    == 0)
            let code = try calls().compactMap { $0["call"] }.first { !known.contains($0) }
            return String(try #require(code).suffix(4))
        }
        func state(_ number: String) throws -> String? {
            try calls().first { $0["call"]?.hasSuffix(number) ?? false }?["state"]
        }
        let first = try number("a quarrel upstairs")
        let second = try number("the same quarrel again")
        #expect(try state(first) == "not sorted")
        #expect(try act("sort", first, "--kind", "dispute").code == 0)
        #expect(try state(first) == "to call back")
        #expect(try act("callback", first, "--result", "answered", "--note", "they made it up").code == 0)
        #expect(try state(first) == "closed")
        #expect(try act("join", second, "--to", first).code == 0)
        #expect(try act("join", first, "--to", second).code == 1)
        #expect(try act("promise", second, "--minutes", "5").code == 0)
        #expect(try act("callback", second, "--result", "answered").code == 0)
        #expect(try state(second) == "joined")
        #expect(Set(try calls().compactMap { $0["call"] }).count == before.count + 2)
        for list in ["journal", "calls"] {
            let text = try place.run("list", list, "--desk", desk, "--lang", "en").output
            for word in ["Ouyang Zzx", "quarrel", "made it up"] { #expect(!text.contains(word)) }
        }
        for wrong in [
            ["ask", "Ouyang Zzx", "--need", "errand", "--note", "x"], ["sort", "Ouyang Zzx", "--kind", "other"],
        ] {
            let run = try place.run(arguments: ["do"] + wrong + who, input: "1642")
            #expect(run.code != 0 && !run.errors.isEmpty)
            #expect(!(run.output + run.errors).contains("Ouyang"))
        }
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("Wrong use ends with code 2 before anything is done; what the desk refuses with code 1")
    func codes() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let wrong: [[String]] = [
            ["--bogus"], ["list", "nothing", "--desk", desk], ["snapshot", "--size", "9x9", "--desk", desk],
            ["do", "take", "012", "--desk", desk], ["do", "take", "012", "--desk", desk, "--officer", "lin"],
            ["do", "take", "--desk", desk, "--officer", "lin", "--pin-fd", "0"],
            ["--desk", desk, "--lang", "fr"], ["play", "nowhere", "--desk", desk],
            ["snapshot", "--desk", desk, "--format", "ansi", "--theme", "nope"],
        ]
        for arguments in wrong {
            let run = try place.run(arguments: arguments)
            #expect(run.code == 2, "\(arguments): \(run.errors)")
            #expect(!run.errors.isEmpty && run.output.isEmpty)
        }
        let refused: [[String]] = [
            ["list", "alerts", "--desk", place.path("none.desk")], ["list", "alerts", "--desk", Workplace.program],
            ["do", "take", "012", "--desk", desk, "--officer", "nobody", "--pin-fd", "0"],
        ]
        for arguments in refused {
            let run = try place.run(arguments: arguments, input: "1642")
            #expect(run.code == 1, "\(arguments): \(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1)
        }
        for arguments in [["--help"], ["--version"], ["help", "do"]] {
            #expect(try place.run(arguments: arguments).code == 0)
        }
    }

    @Test("A manifest that is no TOML is named with its line")
    func manifest() throws {
        let place = try Workplace()
        let folder = place.path("bad")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "format = \"gridwatch-place-1\"\nkind = \"demo\"\nplace = 99 00\n".write(
            toFile: folder + "/manifest.toml", atomically: true, encoding: .utf8)
        let made = try place.run("import", folder, "--desk", place.path("d.desk"))
        #expect(made.code == 2)
        #expect(made.errors.contains("manifest.toml"))
        #expect(made.errors.contains("3"))
        #expect(!FileManager.default.fileExists(atPath: place.path("d.desk")))
    }

    @Test("An import is taken back by its batch")
    func undoesImport() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let folder = place.path("more")
        try FileManager.default.copyItem(atPath: Workplace.sampleData, toPath: folder)
        try FileManager.default.removeItem(atPath: folder + "/commands.jsonl")
        let households = folder + "/households.csv"
        let text = try String(contentsOfFile: households, encoding: .utf8)
        let grid = "990000101201001,990000101201001001"
        let new = "NEW-01,\(grid),dwelling,901,直街99号,121.596714,28.398485,7,done"
        try (text + new + "\n").write(toFile: households, atomically: true, encoding: .utf8)
        let before = try place.run("list", "households", "--desk", desk, "--format", "csv").output
        let made = try place.run("import", folder, "--desk", desk)
        #expect(made.code == 0, "\(made.output)\(made.errors)")
        #expect(made.output.contains("households.csv: 1 new"))
        let batch = try #require(made.output.firstMatch(of: try Regex(#"undo-import (\S+) "#))?.output[1].substring)
        #expect(try place.run("list", "households", "--desk", desk, "--format", "csv").output != before)
        #expect(made.output.contains("what takes it back: gridwatch undo-import \(batch) --desk \(desk)\n"))
        let undone = try place.run("undo-import", String(batch), "--desk", desk)
        #expect(undone.code == 0, "\(undone.output)\(undone.errors)")
        #expect(try place.run("list", "households", "--desk", desk, "--format", "csv").output == before)
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("On a live desk the keeper names an officer, who then signs on; the sample PIN opens nothing")
    func officers() async throws {
        let place = try Workplace()
        let desk = place.path("live.desk")
        let folder = place.path("township")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for file in ["manifest.toml", "places.csv"] {
            try FileManager.default.copyItem(atPath: Workplace.sampleData + "/" + file, toPath: folder + "/" + file)
        }
        #expect(try place.run("import", folder, "--kind", "live", "--desk", desk).code == 0)
        #expect(
            try place.run(
                "officer", "add", "hai", "--han", "王海", "--latin", "Wang Hai", "--roles", "keeper", "--new-pin-fd",
                "0", "--desk", desk, input: "4711"
            ).code == 0)
        let asked = try place.run(
            "officer", "add", "lin", "--han", "林文", "--latin", "Lin Wen", "--roles", "duty", "--new-pin-fd", "0",
            "--desk", desk, input: "8080")
        #expect(asked.code == 2)
        #expect(asked.errors.contains("--officer"))
        let keeper = ["--officer", "hai", "--pin-fd", "0", "--new-pin-fd", "3"]
        try "8080".write(toFile: place.path("new-pin"), atomically: true, encoding: .utf8)
        let words = ["officer", "add", "lin", "--han", "林文", "--latin", "'Lin Wen'", "--roles", "duty", "--desk", desk]
        let line =
            (["exec", Workplace.program] + words + keeper).joined(separator: " ") + " 3<\(place.path("new-pin"))"
        let named = try Launch.run("/bin/sh", ["-c", line], environment: place.environment, input: "4711")
        #expect(named.code == 0, "\(named.errors)")
        try "\n".write(toFile: folder + "/notes.txt", atomically: true, encoding: .utf8)
        for words in [["import", folder], ["undo-import", "990000101-2020-B-0001"]] {
            let unsigned = try place.run(arguments: words + ["--desk", desk])
            #expect(unsigned.code == 2 && unsigned.errors.contains("needs --officer"), "\(unsigned.errors)")
            let refused = try place.run(
                arguments: words + ["--desk", desk, "--officer", "lin", "--pin-fd", "0"], input: "8080")
            #expect(refused.code == 1 && refused.errors.contains("You may not"), "\(refused.errors)")
        }
        let screen = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await screen.wait(for: "LIVE")
        try await screen.signOn("lin", "8080")
        try await screen.wait(for: "Lin Wen signed on")
        #expect(try place.run("check", "--desk", desk).code == 0)
    }
}
