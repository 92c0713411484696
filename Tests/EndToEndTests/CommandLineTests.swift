import Foundation
import Testing

@Suite("The command line", .serialized, .ownThreads) struct CommandLineTests {
    @Test("Importing the same folder again changes nothing, and says so")
    func again() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let again = try place.run("import", Workplace.sampleData, "--desk", desk)
        #expect(again.code == 0)
        #expect(again.output.contains("nothing changed"))
        let check = try place.run("check", "--desk", desk)
        #expect(check.code == 0)
        #expect(check.output.hasSuffix("nothing wrong\n"))
    }

    @Test("A refused row is named in a file that only its owner reads; the rest is taken")
    func refused() throws {
        let place = try Workplace()
        let folder = place.path("township")
        try FileManager.default.copyItem(atPath: Workplace.sampleData, toPath: folder)
        let households = folder + "/households.csv"
        var lines = try String(contentsOfFile: households, encoding: .utf8).split(separator: "\n").map(String.init)
        lines[5] = lines[5].replacingOccurrences(of: "990000101201001,", with: "990000101999999,")
        try (lines.joined(separator: "\n") + "\n").write(toFile: households, atomically: true, encoding: .utf8)
        try FileManager.default.removeItem(atPath: folder + "/commands.jsonl")
        let made = try place.run("import", folder, "--desk", place.path("d.desk"))
        #expect(made.code == 1)
        let rejects = try #require(
            made.output.split(separator: "\n").first { $0.hasPrefix("refused rows: ") }?.dropFirst(
                "refused rows: ".count))
        let text = try String(contentsOfFile: String(rejects), encoding: .utf8)
        #expect(text.contains("households.csv,6,grid"))
        #expect(rejects.hasPrefix(place.path("state")))
        let mode = try FileManager.default.attributesOfItem(atPath: String(rejects))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try place.run("check", "--desk", place.path("d.desk")).code == 0)
    }

    @Test("A bad manifest ends with file, line, key and what was expected, exit code 2, and leaves nothing")
    func badManifest() throws {
        let place = try Workplace()
        let folder = place.path("bad")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "format = \"gridwatch-place-1\"\nkind = \"lively\"\n".write(
            toFile: folder + "/manifest.toml", atomically: true, encoding: .utf8)
        let made = try place.run("import", folder, "--desk", place.path("d.desk"))
        #expect(made.code == 2)
        #expect(made.errors.contains("manifest.toml"))
        #expect(made.errors.contains("kind"))
        #expect(made.errors.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: place.path("d.desk")))
    }

    @Test("A new desk that cannot be finished is removed, whatever the reason; one that is there is left alone")
    func unfinished() throws {
        let place = try Workplace(isFirstTime: true)
        let folder = place.path("township")
        try FileManager.default.copyItem(atPath: Workplace.sampleData, toPath: folder)
        let staff = try String(contentsOfFile: folder + "/staff.csv", encoding: .utf8)
        try (staff + "not a row of this file\n").write(
            toFile: folder + "/staff.csv", atomically: true, encoding: .utf8)
        try Data().write(to: URL(fileURLWithPath: place.path("state")))
        let made = try place.run("import", folder, "--desk", place.path("d.desk"))
        #expect(made.code == 1)
        let left = try FileManager.default.contentsOfDirectory(atPath: place.folder).filter { $0.hasPrefix("d.desk") }
        #expect(left.isEmpty)
    }

    @Test("Trouble with the file is one line and code 1")
    func trouble() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: desk))
        for start in stride(from: 8192, to: bytes.count, by: 4096) {
            bytes.replaceSubrange(start..<start + 2048, with: Data(repeating: 0x5A, count: 2048))
        }
        try bytes.write(to: URL(fileURLWithPath: desk))
        let damaged = try place.run("snapshot", "--desk", desk)
        #expect(damaged.code == 1)
        #expect(damaged.errors.contains("the desk's file is damaged"))
        #expect(damaged.errors.split(separator: "\n").count == 1)
        let text = place.path("letter.txt")
        try "Dear all".write(toFile: text, atomically: true, encoding: .utf8)
        let letter = try place.run("open", "--desk", text)
        #expect(letter.code == 1 && letter.errors.contains("not a desk of this program"))
        #expect(!FileManager.default.fileExists(atPath: text + "-bell"))
    }

    @Test("A folder that turns out to be of no use leaves no refused rows of a desk that is not there")
    func brokenFolder() throws {
        let place = try Workplace()
        let folder = place.path("township")
        try FileManager.default.copyItem(atPath: Workplace.sampleData, toPath: folder)
        let people = folder + "/people.csv"
        let text = try String(contentsOfFile: people, encoding: .utf8) + "x,nowhere\n"
        try text.write(toFile: people, atomically: true, encoding: .utf8)
        // No reader holds a row of two megabytes; that comes out when the people have been taken.
        let header = "household,place,contact,ordered,reason,day,evening,night,standin\n"
        try (header + String(repeating: "x", count: 2 << 20) + "\n")
            .write(toFile: folder + "/observations.csv", atomically: true, encoding: .utf8)
        #expect(try place.run("import", folder, "--desk", place.path("d.desk")).code == 2)
        #expect(!FileManager.default.fileExists(atPath: place.path("d.desk")))
        let left = try FileManager.default.contentsOfDirectory(atPath: place.path("state/gridwatch/rejects"))
        #expect(left == [])
    }

    @Test("Acts without a screen: refused, done, taken back; wrong use is code 2")
    func acts() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let who = ["--desk", desk, "--officer", "lin", "--pin-fd", "0", "--lang", "en"]
        func act(_ words: String..., pin: String = "1642") throws -> Launch.Result {
            try place.run(arguments: ["do"] + words + who, input: pin)
        }
        #expect(try act("fly", "012").code == 2)
        #expect(try act("outcome", "012").code == 2)
        #expect(try act("take", "999").code == 1)
        let wrong = try act("take", "012", pin: "0000")
        #expect(wrong.code == 1)
        #expect(wrong.errors.contains("wrong PIN"))
        let taken = try act("take", "012", "--note", "on it")
        #expect(taken.code == 0)
        let again = try act("take", "012")
        #expect(again.code == 1)
        #expect(again.errors.contains("already"))
        let id = try #require(taken.output.split(separator: " ").last?.trimmingCharacters(in: .whitespacesAndNewlines))
        #expect(try act("undo", id).code == 0)
        #expect(try act("visit", "HA-02-006", "--visit", "done").code == 0)
        let kinds = try place.journal(desk).compactMap { $0["kind"] }
        #expect(kinds.prefix(4) == ["screening.visited", "watch.signedOn", "alert.undone", "watch.signedOn"])
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("Wrong use and files that are no desks end with code 2 or 1 and say what was expected")
    func wrongUse() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let cases: [(code: Int32, says: String, words: [String])] = [
            (1, "no desk there", ["snapshot", "--desk", place.path("none.desk")]),
            (1, "not a desk", ["snapshot", "--desk", Workplace.checkout + "/README.md"]),
            (2, "--size", ["snapshot", "--desk", desk, "--size", "5x5"]),
            (2, "grids", ["list", "everything", "--desk", desk]),
            (2, "16 hexadecimal digits", ["check", "--desk", desk, "--expect", "abc"]),
            (2, "manifest.toml", ["import", place.path("nowhere"), "--desk", place.path("new.desk")]),
            (2, "TOML", ["demo", "--drill", Workplace.checkout + "/README.md"]),
            (2, "nope", ["demo", "--theme", "nope"]),
        ]
        for one in cases {
            let run = try place.run(arguments: one.words)
            #expect(run.code == one.code, "\(one.words)")
            #expect(run.errors.contains(one.says), "\(one.words): \(run.errors)")
        }
    }

    @Test("Lists come as table, CSV and JSON with the same rows, and nobody's name in them")
    func lists() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        for list in ["grids", "households", "unvisited", "alerts", "journal", "alert-kpis"] {
            let csv = try place.run("list", list, "--desk", desk, "--format", "csv", "--lang", "en")
            let json = try place.run("list", list, "--desk", desk, "--format", "json", "--lang", "en")
            let table = try place.run("list", list, "--desk", desk, "--lang", "zh")
            #expect(csv.code == 0 && json.code == 0 && table.code == 0)
            let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]] ?? []
            #expect(rows.count > 5)
            #expect(csv.output.split(separator: "\n").count == rows.count + 1)
            #expect(table.output.split(separator: "\n").count == rows.count + 1)
        }
        let figures = try place.run(
            "list", "alert-kpis", "--desk", desk, "--format", "csv", "--lang", "en", "--days", "7")
        #expect(figures.output.contains("\naverage-per-hour,average per hour,"))
        #expect(figures.output.contains("\ntop-source-1,"))
        let unvisited = try place.run("list", "unvisited", "--desk", desk, "--format", "csv", "--lang", "en")
        let missing = unvisited.output.split(separator: "\n").dropFirst()
        #expect(missing.filter { !$0.contains(",visited,") }.count == 212)
        let people = try String(contentsOfFile: Workplace.sampleData + "/people.csv", encoding: .utf8)
        let names = Set(people.split(separator: "\n").dropFirst().prefix(300).map { $0.split(separator: ",")[2] })
        let households = try place.run("list", "households", "--desk", desk, "--format", "csv")
        for name in names { #expect(!households.output.contains(name)) }
    }

    @Test("A snapshot has the size that was asked for, in both languages, and the README shows today's console")
    func snapshots() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        for size in ["80x24", "120x36", "200x60"] {
            let lines = try place.run("snapshot", "--desk", desk, "--size", size, "--lang", "zh").output
                .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            #expect(lines.count == Int(size.split(separator: "x")[1]))
            #expect(lines.first?.contains("青湾镇") == true)
        }
        let english = try place.run("snapshot", "--desk", desk, "--size", "120x30", "--lang", "en")
        let readme = try String(contentsOfFile: Workplace.checkout + "/README.md", encoding: .utf8)
        #expect(readme.contains(english.output.trimmingCharacters(in: .newlines)))
        #expect(!english.output.contains("物业在换锁"))
        let ascii = try place.run("snapshot", "--desk", desk, "--lang", "en", "--ascii")
        #expect(ascii.output.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test("The README's pictures show today's console; pictures for programs can be read by them")
    func pictures() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        for (name, theme) in [("zh", "dark"), ("en", "light")] {
            let path = Workplace.checkout + "/docs/pictures/desk-\(name).svg"
            let kept = try String(contentsOfFile: path, encoding: .utf8)
            let made = try place.run(
                "snapshot", "--desk", desk, "--format", "svg", "--lang", name, "--theme", theme)
            #expect(made.output == kept, "make pictures draws docs/pictures anew")
        }
        let json = try place.run("snapshot", "--desk", desk, "--format", "json", "--size", "80x24")
        let frame = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect((frame?["rows"] as? [Any])?.count == 24)
        let wrong = try place.run("snapshot", "--desk", desk, "--format", "svg", "--theme", "none")
        #expect(wrong.code == 2 && wrong.errors.contains("none"))
    }

    @Test("The generator writes the sample township byte for byte")
    func generates() throws {
        let place = try Workplace()
        let out = place.path("qingwan")
        #expect(try place.run("generate", "--preset", "township", "--seed", "42", "--out", out).code == 0)
        for file in try FileManager.default.contentsOfDirectory(atPath: out) {
            #expect(
                FileManager.default.contentsEqual(atPath: out + "/" + file, andPath: Workplace.sampleData + "/" + file),
                "\(file)")
        }
        let other = try place.run("generate", "--seed", "43", "--out", out)
        #expect(other.code == 2 && other.errors.contains("--force"))
        #expect(try place.run("generate", "--seed", "42", "--out", out).code == 0)
        #expect(try place.run("generate", "--seed", "43", "--out", out, "--force").code == 0)
        let nowhere = try place.run("generate", "--out", "/proc/nope")
        #expect(nowhere.code == 1 && !nowhere.errors.contains("NSCocoaErrorDomain"))
        #expect(nowhere.errors.hasPrefix("gridwatch: /proc/nope: "), "\(nowhere.errors)")
    }

    @Test("What is mistyped is answered with what there is")
    func mistyped() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let told: [([String], [String])] = [
            (["lists"], ["no subcommand 'lists'", "did you mean 'list'?", "undo-import"]),
            (["xyzzy"], ["no subcommand 'xyzzy'", "There are open"]),
            (["demo", "--drill", "nosuch"], ["first-minute"]), (["play", "nosuch", "--desk", desk], ["first-minute"]),
            (["snapshot", "--desk", desk, "--size", "9x9"], ["20 to 500 columns"]),
            (["list", "grids", "--desk", desk, "--place", "nowhere"], ["code or label"]),
            (["list", "alert-kpis", "--desk", desk, "--days", "0"], ["from 1 to 3660"]),
        ]
        for (arguments, words) in told {
            let run = try place.run(arguments: arguments)
            #expect(run.code == 2)
            for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
        }
        let grid = try place.run("list", "households", "--desk", desk, "--format", "csv", "--place", "HA-01")
        let code = try place.run("list", "households", "--desk", desk, "--format", "csv", "--place", "990000101201001")
        #expect(grid.code == 0 && grid.output == code.output)
    }

    @Test("Where the locale has only ASCII every subcommand speaks English, unless Han is asked for")
    func ascii() throws {
        let place = try Workplace(["LC_ALL": "C"])
        let desk = try place.sampleDesk()
        for arguments in [["snapshot", "--desk", desk], ["list", "grids", "--desk", desk], ["do", "list"]] {
            let run = try place.run(arguments: arguments)
            #expect(run.code == 0)
            #expect(run.output.unicodeScalars.allSatisfy { $0.isASCII }, "\(arguments)")
        }
        #expect(try place.run("snapshot", "--desk", desk, "--lang", "zh").output.contains("青湾镇"))
    }

    @Test("Without a terminal the demo prints one snapshot and ends well")
    func noTerminal() throws {
        let run = try Workplace().run("demo", "--lang", "en")
        #expect(run.code == 0)
        #expect(run.output.contains("DEMO"))
        #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 37)
    }

    @Test("A live desk takes neither invented people nor sample PINs, and begins with a keeper")
    func live() throws {
        let place = try Workplace()
        let desk = place.path("live.desk")
        let folder = place.path("township")
        try FileManager.default.copyItem(atPath: Workplace.sampleData, toPath: folder)
        try FileManager.default.removeItem(atPath: folder + "/commands.jsonl")
        let made = try place.run("import", folder, "--kind", "live", "--desk", desk)
        #expect(made.code == 1)
        #expect(made.output.contains("people.csv: 0 new"))
        #expect(made.output.contains("officers.csv: 0 new"))
        let duty = try place.run(
            "officer", "add", "lin", "--han", "林文", "--latin", "Lin Wen", "--roles", "duty", "--new-pin-fd", "0",
            "--desk", desk, input: "4711")
        #expect(duty.code == 2)
        let keeper = try place.run(
            "officer", "add", "hai", "--han", "王海", "--latin", "Wang Hai", "--roles", "keeper", "--new-pin-fd", "0",
            "--desk", desk, input: "4711")
        #expect(keeper.code == 0)
        let again = try place.run("import", folder, "--desk", desk)
        #expect(again.code == 2 && again.errors.contains("needs --officer"))
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("Erasing leaves the chain whole and no personal part behind")
    func erases() throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let ahead = try place.run(
            "erase", "--before", "2020-03-12", "--desk", desk, "--officer", "keeper", "--pin-fd", "0", input: "660185")
        #expect(ahead.code == 2)
        let erased = try place.run(
            "erase", "--before", "2020-03-10", "--desk", desk, "--officer", "keeper", "--pin-fd", "0", input: "660185")
        #expect(erased.code == 0)
        #expect(erased.output.contains("erased: "))
        #expect(try place.run("check", "--desk", desk).code == 0)
    }
}
