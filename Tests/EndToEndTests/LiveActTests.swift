import Foundation
import Testing

/// What people and scripts bring to a desk from the command line.
@Suite("Alerts, signals and watches without a screen", .serialized, .ownThreads) struct LiveActTests {
    private let place: Workplace
    private let desk: String

    init() throws {
        place = try Workplace()
        desk = try place.sampleDesk()
    }

    private func act(_ words: String..., officer: String = "lin", pin: String = "1642") throws -> Launch.Result {
        try place.run(
            arguments: ["do"] + words + ["--desk", desk, "--officer", officer, "--pin-fd", "0", "--lang", "en"],
            input: pin)
    }

    private func kinds() throws -> [String] { try place.journal(desk).compactMap { $0["kind"] } }

    @Test("An officer raises an alert at a grid or a household; a repeat with its id raises none")
    func raises() throws {
        let id = "6F9619FF-8B86-D011-B42D-00C04FC964FF"
        let raised = try act("raise", "fever", "--at", "HA-02-006", "--note", "a call", "--id", id)
        #expect(raised.code == 0, "\(raised.errors)")
        #expect(raised.output.contains(", alert 0"))
        #expect(raised.output.hasSuffix("\(id.lowercased())\n"))
        #expect(try act("raise", "fever", "--at", "HA-02-006", "--id", id).output == raised.output)
        #expect(try kinds().prefix(3) == ["watch.signedOn", "alert.raised", "watch.signedOn"])
        #expect(try act("raise", "doorOpened", "--at", "ha-02").code == 0)
        #expect(try act("raise", "leftZone", "--at", "990000101201001").code == 0)
        for wrong in [
            ["raise", "fire", "--at", "ha-02"], ["raise", "fever"], ["raise", "fever", "--at", "990000101201"],
            ["raise", "sourceSilent", "--at", "ha-02"], ["raise", "fever", "--at", "nowhere"],
        ] {
            #expect(try place.run(arguments: ["do"] + wrong + ["--desk", desk]).code == 2, "\(wrong)")
        }
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("The label of a household means the alert that is open there, and the act says which alert it was")
    func labels() throws {
        let raised = try act("raise", "fever", "--at", "HA-02-004")
        let number = try #require(raised.output.firstMatch(of: /alert (\d+)/)?.output.1)
        let taken = try act("take", "HA-02-004")
        #expect(taken.code == 0, "\(taken.errors)")
        #expect(taken.output.hasPrefix("take HA-02-004: done, alert \(number) fever HA-02-004, "))
        for _ in 1...2 { #expect(try act("raise", "fever", "--at", "HA-02-004").code == 0) }
        let several = try act("take", "HA-02-004")
        #expect(several.code == 2 && several.errors.contains("2 alerts"), "\(several.errors)")
        #expect(try act("take", "HA-02-999").code == 1)
    }

    @Test("A script passes signals on without an officer, each once by its id; unknown sources and signals are code 2")
    func signals() throws {
        let csv = try String(contentsOfFile: Workplace.sampleData + "/sources.csv", encoding: .utf8)
        let doors = csv.split(separator: "\n").filter { $0.contains(",door,") }
        let key = try #require(doors.last?.split(separator: ",").first.map(String.init))
        func signal(_ says: String, _ id: String) throws -> Int32 {
            try place.run("do", "signal", key, "--signal", says, "--id", id, "--desk", desk).code
        }
        let before = try place.run("list", "alerts", "--desk", desk, "--format", "csv").output.split(separator: "\n")
            .count
        let first = "6F9619FF-8B86-D011-B42D-00C04FC964F1"
        #expect(try signal("heard", "6F9619FF-8B86-D011-B42D-00C04FC964F0") == 0)
        #expect(try signal("touched", first) == 0)
        #expect(try signal("cleared", "6F9619FF-8B86-D011-B42D-00C04FC964F2") == 0)
        #expect(try signal("touched", first) == 0)
        let after = try place.run("list", "alerts", "--desk", desk, "--format", "csv").output.split(separator: "\n")
            .count
        #expect(after == before + 1)
        #expect(try kinds().prefix(2) == ["alert.cleared", "alert.raised"])
        #expect(try place.run("do", "signal", "nothing", "--signal", "heard", "--desk", desk).code == 2)
        #expect(try place.run("do", "signal", key, "--signal", "opened", "--desk", desk).code == 2)
        #expect(try place.run("do", "signal", key, "--desk", desk).code == 2)
        #expect(try place.run("do", "signal", key, "--signal", "heard", "--id", "1", "--desk", desk).code == 2)
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test(
        "A household is found by key, code, label or a beginning that is its own; else the count is told, and no name")
    func households() throws {
        let listed = try place.run("list", "households", "--desk", desk, "--format", "csv", "--lang", "en").output
        let code = try #require(listed.firstMatch(of: /990000101H\d+/)?.output)
        #expect(try act("visit", String(code), "--visit", "done").code == 0)
        let several = try act("visit", "HA-02-00", "--visit", "done")
        #expect(several.code == 2)
        #expect(several.errors.contains("households match"))
        let none = try act("visit", "王小芳", "--visit", "done")
        #expect(none.code == 2)
        #expect(!none.errors.contains("王小芳"))
        #expect(none.errors.split(separator: "\n").count == 1)
    }

    @Test("A watch is taken over by an act; every seat's header follows")
    func watches() async throws {
        let seat = try Screen("$GW --desk \(desk) --lang en", in: place)
        try await seat.wait(for: "eve Lin W.")
        #expect(try act("take", "012", officer: "zhao", pin: "2873").code == 0)
        #expect(try act("watch").code == 1)
        let begun = try act("watch", officer: "zhao", pin: "2873")
        #expect(begun.code == 0, "\(begun.errors)")
        try await seat.wait(for: "eve Zhao M.")
        #expect(try kinds().prefix(2) == ["watch.began", "watch.ended"])
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("A PIN is renewed without saying again who the officer is")
    func renews() throws {
        try "4711".write(toFile: place.path("new-pin"), atomically: true, encoding: .utf8)
        let line =
            "exec \(Workplace.program) officer add zhao --desk \(desk) --officer keeper --pin-fd 0 --new-pin-fd 3 3<"
            + place.path("new-pin")
        let renewed = try Launch.run("/bin/sh", ["-c", line], environment: place.environment, input: "660185")
        #expect(renewed.code == 0, "\(renewed.errors)")
        #expect(renewed.output == "zhao: named, roles duty\n")
        #expect(try act("take", "012", officer: "zhao", pin: "4711").code == 0)
        let unknown = try place.run("officer", "add", "newcomer", "--desk", desk, "--new-pin-fd", "0", input: "4711")
        #expect(unknown.code == 2)
        #expect(unknown.errors.contains("--han"))
    }
}
