import Foundation
import GridDomain
import Scenarios
import Testing

/// Drill files: those that are shipped, and every way in which one can be wrong.
@Suite struct DrillFileTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("sample-data/drills").path

    @Test(arguments: ["first-minute", "quiet-night", "storm", "bad-night"])
    func shippedDrillsRead(name: String) throws {
        let drill = try DrillFile.read(path: Self.folder + "/\(name).toml")
        #expect(drill.name == name)
        #expect(drill.steps == drill.steps.sorted { $0.at < $1.at })
        #expect(drill.steps.contains { !$0.expected.isEmpty })
        #expect(drill.plan.steps.count == drill.steps.count)
    }

    @Test func theBuiltInDrillReads() throws {
        #expect(try DrillFile.parse(Drill.builtIn, file: "built in").name == "first-minute")
    }

    @Test func thePlanLeadsToNoHousehold() throws {
        let drill = try DrillFile.read(path: Self.folder + "/bad-night.toml")
        let stored = String(decoding: try JSONEncoder().encode(drill.plan), as: UTF8.self)
        for secret in ["SY-01-017", "HA-01-076", "HA-02-091", "M06"] { #expect(!stored.contains(secret)) }
    }

    @Test func timesOnTheWallCountFromTheBeginning() throws {
        let text =
            Self.head + "begins = \"15:50\"\n" + Self.said("\"16:00\"") + Self.said("\"24:00\"")
            + Self.said("\"00:05\"") + Self.said("90")
        let drill = try DrillFile.parse(text, file: "x")
        #expect(drill.steps.map(\.at) == [90, 600, 29_400, 29_700])
    }

    private static let head = "name = \"x\"\ntitle = { zh = \"一\", en = \"one\" }\n"
    private static func said(_ at: String) -> String {
        "[[step]]\nat = \(at)\nact = \"say\"\nwords = { zh = \"话\", en = \"words\" }\n"
    }
    private static func step(_ lines: String) -> String { head + "[[step]]\nat = 5\n" + lines }

    /// A bad file, and what the one line says behind the file's name.
    static let bad: [(text: String, says: String)] = [
        ("name = ", ", line 1: TOML: expected valid TOML"),
        (head, ", line 1: step: expected at least one [[step]]"),
        ("title = { zh = \"一\", en = \"one\" }\n" + said("1"), ", line 1: name: expected text"),
        ("name = \"x\"\n" + said("1"), ", line 1: title: expected { zh = …, en = … }"),
        ("name = \"x\"\ntitle = { zh = \"一\" }\n" + said("1"), ", line 2: title.en: expected text"),
        ("name = \"x\"\ntitle = \"one\"\n" + said("1"), ", line 2: title: expected { zh = …, en = … }"),
        (head + "colour = 1\n" + said("1"), ", line 3: colour: expected one of begins, ends, heartbeat"),
        (head + "heartbeat = 0\n" + said("1"), ", line 3: heartbeat: expected a whole number from 1 to 3600"),
        (head + "speed = 61\n" + said("1"), ", line 3: speed: expected a whole number from 1 to 60"),
        (head + "begins = \"25:00\"\n" + said("1"), ", line 3: begins: expected a time on the wall"),
        (head + "ends = 3\n" + said("60"), ", line 3: ends: expected seconds after the start, not before the last"),
        (head + said("-1"), ", line 4: step 1.at: expected a whole number from 0 to 86400"),
        (head + said("\"18:05\""), ", line 4: step 1.at: expected seconds after the start: a time on the wall needs"),
        (head + "begins = \"15:50\"\n" + said("\"18:65\""), ", line 5: step 1.at: expected a time on the wall"),
        (head + "[[step]]\nact = \"say\"", ", line 3: step 1.at: expected a whole number from 0 to 86400"),
        (step("act = \"explode\""), ", line 5: step 1.act: expected one of touch, clear, silence, hear, report, call"),
        (step("act = \"touch\""), ", line 3: step 1.source: expected text"),
        (step("act = \"touch\"\nsource = \"a\"\nwords = 1"), ", line 7: step 1.words: expected one of act, at, expect"),
        (step("act = \"call\""), ", line 3: step 1.words: expected { zh = …, en = … }"),
        (
            step("act = \"call\"\nwho = \"nobody\"\nwords = { zh = \"话\", en = \"words\" }"),
            ", line 6: step 1.who: expected the key of a [[person]] of this file, not nobody"
        ),
        (
            step("act = \"temperature\"\nhousehold = \"a\"\ncelsius = \"99\""),
            ", line 7: step 1.celsius: expected a temperature of a person"
        ),
        (
            step("act = \"instruct\"\nwords = { zh = \"话\", en = \"words\" }"),
            ", line 3: step 1.who: expected the key of a [[person]] with an officer"
        ),
        (
            step("act = \"storm\"\ncount = 0\nover = 5"),
            ", line 6: step 1.count: expected a whole number from 1 to 2000"
        ),
        (step("act = \"storm\"\ncount = 5"), ", line 3: step 1.over: expected a whole number from 1 to 86400"),
        (step("act = \"signIn\"\nexcept = [1]"), ", line 6: step 1.except: expected a list of texts"),
        (
            step("act = \"clear\"\nsource = \"a\"\nhint = { key = \"a\" }"),
            ", line 7: step 1.hint.zh: expected text"
        ),
        (
            step("act = \"clear\"\nsource = \"a\"\nexpect = [{ act = \"fly\", within = 3 }]"),
            ", line 7: step 1.expect 1.act: expected one of take, send"
        ),
        (
            step("act = \"clear\"\nsource = \"a\"\nexpect = [{ act = \"take\" }]"),
            ", line 7: step 1.expect 1.within: expected a whole number from 1 to 1440"
        ),
        (
            step("act = \"clear\"\nsource = \"a\"\nexpect = [{ act = \"take\", within = 3, at = 1 }]"),
            ", line 7: step 1.expect 1.at: expected one of act, count, within"
        ),
        (head + said("1") + said("x"), ", line 8: TOML: expected valid TOML"),
        (head + said("1") + "[[step]]\nat = 2\nact = \"hear\"", ", line 7: step 2.source: expected text"),
        (
            head + "[[person]]\nkey = \"a\"\nrole = \"b\"\n" + said("1"),
            ", line 5: person 1.role: expected { zh = …, en = … }"
        ),
        (
            head + "[[person]]\nkey = \"a\"\nrole = { zh = \"一\", en = \"one\" }\n[[person]]\nkey = \"a\"\n"
                + said("1"),
            ", line 7: person 2.key: expected another key: a is taken"
        ),
    ]

    @Test(arguments: bad) func aBadFileIsOneLine(text: String, says: String) {
        do {
            _ = try DrillFile.parse(text, file: "x.toml")
            Issue.record("it was read")
        } catch {
            let line = error.description
            #expect(line.hasPrefix("x.toml" + says), "\(line)")
            #expect(!line.contains("\n"))
        }
    }

    @Test func aFileThatIsNotThere() {
        #expect(throws: DrillError.self) { try DrillFile.read(path: "/nowhere/x.toml") }
    }
}
