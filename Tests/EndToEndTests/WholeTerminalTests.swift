import Foundation
import Testing

extension TerminalTests {
    /// However the program ends or stops, the terminal is as it was: its modes, its screen, its cursor.
    @Suite("A whole terminal") struct Whole {
        private func open(_ command: String, size: String = "120x36", term: String? = nil) throws -> (Screen, Workplace)
        {
            let place = try Workplace()
            let desk = try place.sampleDesk()
            let line = command.replacingOccurrences(of: "DESK", with: desk)
            return (
                try Screen(
                    "stty -g > \(place.path("modes")); \(line); echo ended=$?", in: place, size: size, term: term),
                place
            )
        }

        private func expectWhole(_ screen: Screen, _ place: Workplace) async throws {
            screen.type("stty -g > \(place.path("modes-after")); echo again-$((40 + 2))")
            try await screen.wait(for: "again-42")
            let (before, after) = (
                try String(contentsOfFile: place.path("modes"), encoding: .utf8),
                try String(contentsOfFile: place.path("modes-after"), encoding: .utf8)
            )
            #expect(before == after)
            #expect(screen.modes == [])
            #expect(screen.showsCursor)
            #expect(!screen.text.contains("q leave"))
        }

        @Test(
            "A signal or a fault ends it",
            arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE])
        func ends(by signal: Int32) async throws {
            let (screen, place) = try open("SWIFT_BACKTRACE=enable=no $GW --desk DESK --lang en")
            try await screen.wait(for: "q leave")
            #expect(screen.modes.contains("alternate_on"))
            kill(try #require(screen.program), signal)
            try await screen.wait(for: "ended=")
            let isFault = ![SIGTERM, SIGHUP, SIGINT].contains(signal)
            #expect(screen.text.contains("a fault stopped the program") == isFault)
            #expect(screen.text.contains("gridwatch: ended by SIG") == !isFault)
            try await expectWhole(screen, place)
            #expect(try place.run("check", "--desk", place.path("sample.desk")).code == 0)
        }

        @Test("^Z and fg, twice, with a change of size meanwhile; keys still act")
        func stops() async throws {
            let (screen, place) = try open("$GW --desk DESK --lang en")
            try await screen.wait(for: "q leave")
            for size in [(80, 24), (132, 40)] {
                screen.press("C-z")
                try await screen.wait(for: "Stopped")
                try await expectWhole(screen, place)
                screen.resize(size.0, size.1)
                screen.type("clear; fg")
                try await screen.wait("the console in the new size") { text in
                    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                    return lines.count >= size.1 && lines[size.1 - 1].contains("q leave")
                }
                #expect(screen.modes.contains("alternate_on"))
            }
            try await screen.leave()
            try await screen.wait(without: "q leave")
            try await expectWhole(screen, place)
        }

        @Test(
            "It starts in every size, and says so politely where there is no room",
            arguments: ["80x24", "200x60", "50x12"])
        func starts(in size: String) async throws {
            let (screen, place) = try open("$GW --desk DESK --lang en", size: size)
            try await screen.wait(for: size == "50x12" ? "too small" : "q leave")
            if size == "50x12" {
                #expect(screen.text.contains("60x15"))
                screen.resize(80, 24)
                try await screen.wait(for: "q leave")
            }
            if size == "200x60" { #expect(screen.text.contains("1 Alerts") && screen.text.contains("3 Grids")) }
            try await screen.leave()
            try await screen.wait(for: "ended=0")
            try await expectWhole(screen, place)
        }

        @Test("A vt100 gets lines of ASCII and no colour, and is given back", arguments: ["vt100", "linux"])
        func old(_ term: String) async throws {
            let (screen, place) = try open("$GW --desk DESK --lang en", term: term)
            try await screen.wait(for: "q leave")
            if term == "vt100" { #expect(screen.text.unicodeScalars.allSatisfy { $0.isASCII }) }
            try await screen.leave()
            try await screen.wait(for: "ended=0")
            try await expectWhole(screen, place)
        }

        @Test("Where the locale says ASCII the console is English and ASCII, and says why")
        func noUTF8() async throws {
            let (screen, place) = try open("LC_ALL=C $GW --desk DESK")
            try await screen.wait(for: "q leave")
            #expect(screen.text.unicodeScalars.allSatisfy { $0.isASCII })
            #expect(screen.message.contains("The locale is not UTF-8"))
            try await screen.leave()
            try await screen.wait(for: "ended=0")
            try await expectWhole(screen, place)
        }

        @Test("Chinese that was asked for is tried in UTF-8, whatever the locale says")
        func askedForChinese() async throws {
            let (screen, _) = try open("LC_ALL=C $GW --desk DESK --lang zh")
            try await screen.wait(for: "q 离开")
        }

        @Test("With NO_COLOR not one colour is sent, and --color always overrules it")
        func noColor() async throws {
            let (plain, _) = try open("NO_COLOR=1 $GW --desk DESK --lang en")
            try await plain.wait(for: "q leave")
            let colour = try Regex(#"\u{1B}\[[0-9;]*(3[0-7]|38|4[0-7]|48|9[0-7]|10[0-7])[;m]"#)
            #expect(plain.colored.firstMatch(of: colour) == nil)
            let (coloured, _) = try open("NO_COLOR=1 $GW --desk DESK --lang en --color always")
            try await coloured.wait(for: "q leave")
            #expect(coloured.colored.firstMatch(of: colour) != nil)
        }

        @Test("A terminal that prints only gets lines of its own width")
        func printer() async throws {
            let (screen, _) = try open("$GW --desk DESK --lang en", size: "80x45", term: "dumb")
            try await screen.wait(for: "ended=0")
            #expect(screen.text.contains("1 Alerts 3!"))
            #expect(screen.text.contains("q leave"))
        }

        @Test("Where Han cannot be drawn the console is English unless Chinese is asked for")
        func noHan() async throws {
            let (unasked, _) = try open("$GW --desk DESK", term: "linux")
            try await unasked.wait(for: "READ ONLY")
            let (asked, _) = try open("$GW --desk DESK --lang zh", term: "linux")
            try await asked.wait(for: "只读")
            let (xterm, _) = try open("$GW --desk DESK")
            try await xterm.wait(for: "只读")
        }

        @Test("A desk whose seat could not open stands still")
        func clock() async throws {
            let (screen, place) = try open("$GW --desk DESK --lang en", term: "no-such-terminal")
            try await screen.wait(for: "ended=2")
            let picture = ["snapshot", "--desk", place.path("sample.desk"), "--lang", "en"]
            let first = try place.run(arguments: picture).output
            #expect(first.contains("Tue 10 Mar  21:46:0"))
            for _ in 0..<25 { #expect(try place.run(arguments: picture).output == first) }
        }

        @Test("In a pipe the demo prints one snapshot; nothing is asked and nothing stays")
        func piped() async throws {
            let place = try Workplace()
            try place.prepareDemo()
            let screen = try Screen(
                "$GW demo --lang en </dev/null | cat > \(place.path("out")); echo ended=$?", in: place, size: "120x40")
            try await screen.wait(for: "ended=0")
            let text = try String(contentsOfFile: place.path("out"), encoding: .utf8)
            #expect(text.contains("DEMO") && text.contains("untaken 3") && !text.contains("\u{1B}"))
            #expect(!FileManager.default.fileExists(atPath: place.path("state/gridwatch/demo")))
        }

        @Test("A terminal that nobody knows: one line, code 2, no scratch desk left")
        func unknown() async throws {
            let place = try Workplace()
            try place.prepareDemo()
            let screen = try Screen("$GW demo; echo ended=$?", in: place, term: "no-such-terminal")
            try await screen.wait(for: "ended=2")
            #expect(screen.text.split(separator: "\n").filter { $0.contains("gridwatch: ") }.count == 1)
            #expect(screen.text.contains("TERM is \"no-such-terminal\""))
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path("state/gridwatch/demo")).isEmpty)
        }
    }
}
