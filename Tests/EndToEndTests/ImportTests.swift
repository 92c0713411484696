import Foundation
import Testing

/// Imports into a desk at which somebody sits, and two imports at once.
@Suite("Imports beside a seat", .serialized, .ownThreads) struct ImportTests {
    /// A folder with the sample's manifest and some files of it, each with lines at its end.
    private func folder(_ name: String, in place: Workplace, _ files: [String: [String]]) throws -> String {
        let folder = place.path(name)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (file, lines) in files.merging(["manifest.toml": []], uniquingKeysWith: { $1 }) {
            let text = try String(contentsOfFile: Workplace.sampleData + "/" + file, encoding: .utf8)
            try (text + lines.map { $0 + "\n" }.joined())
                .write(toFile: folder + "/" + file, atomically: true, encoding: .utf8)
        }
        return folder
    }

    /// The figures of a row of the tree: households is the first.
    private func households(_ row: String, on screen: String) -> Int? {
        screen.split(separator: "\n").first { $0.contains(row) }
            .flatMap { $0.split(separator: row, maxSplits: 1).last?.firstMatch(of: /\s(\d+)\s/) }
            .flatMap { Int($0.output.1) }
    }

    @Test("A seat sees households and a grid that an import adds, and keeps its selection")
    func seen() async throws {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        let screen = try Screen("$GW --desk \(desk) --lang en", in: place, size: "150x40")
        try await screen.wait(for: "untaken 3")
        screen.press("3", "+", "j")
        try await screen.wait("the first grid selected") { _ in screen.selected.contains { $0.contains("01 Pier") } }
        let before = try #require(households("01 Pier", on: screen.text))
        let home = "NEW-001,990000101201001,,dwelling,9001,Zhi St 99,121.597,28.398,0,"
        let more = try folder("more", in: place, ["households.csv": [home]])
        let first = try place.run("import", more, "--desk", desk)
        #expect(first.output.contains("households.csv: 1 new, 0 changed"))
        try await screen.wait("one household more") { households("01 Pier", on: $0) == before + 1 }

        let grid = try folder(
            "grid", in: place,
            [
                "places.csv": ["990000101201099,grid,land,新岸,Nova,,121.597,28.398"],
                "households.csv": [home, "NEW-002,990000101201099,,dwelling,1,Zhi St 100,121.597,28.398,0,"],
            ])
        let second = try place.run("import", grid, "--desk", desk)
        #expect(second.code == 0)
        try await screen.wait("the new grid with its household") { households("99 Nova", on: $0) == 1 }
        #expect(screen.selected.contains { $0.contains("01 Pier") })

        let batch = try #require(second.output.firstMatch(of: /batch (\S+);/)?.output.1)
        let undone = try place.run("undo-import", String(batch), "--desk", desk)
        #expect(undone.code == 0)
        try await screen.wait(without: "Nova")
        #expect(screen.selected.contains { $0.contains("01 Pier") })
        #expect(households("01 Pier", on: screen.text) == before + 1)
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("A second import is told who is at work; after a crash other files are told what to do")
    func oneAtATime() async throws {
        let place = try Workplace()
        let desk = place.path("new.desk")
        let other = try folder("other", in: place, ["places.csv": []])
        let making = try place.start(["import", Workplace.sampleData, "--desk", desk])
        try await wait(for: "a few chunks", within: 60) {
            // At first there is no desk, then one without tables.
            (try? place.journal(desk))?.contains { $0["text"]?.contains("households.csv") == true } ?? false
        }
        making.send(SIGSTOP)
        try await wait(for: "the import to stand still") { making.isStopped }
        let refused = try place.run("import", other, "--desk", desk)
        #expect(refused.code == 1 && refused.output.isEmpty)
        let words = /^gridwatch: import (\S+), begun by the desk itself at 2020-03-10 \d\d:\d\d, is at work[^\n]*\n$/
        let batch = try #require(refused.errors.firstMatch(of: words)?.output.1)
        making.send(SIGKILL)
        #expect(try making.end().code == 128 + SIGKILL)

        let told = try place.run("import", other, "--desk", desk)
        #expect(told.code == 1)
        #expect(told.errors.contains("was broken off") && told.errors.contains("'gridwatch undo-import \(batch)'"))
        #expect(try place.run("import", Workplace.sampleData, "--desk", desk).output.contains("taken up again"))
        #expect(try place.run("import", other, "--desk", desk).code == 0)
        #expect(try place.run("check", "--desk", desk).code == 0)
    }
}
