import GridDomain
import GridStore
import Operations
import Testing

@Suite struct SharedIdentityTests {
    private struct Broken: Error {}

    private static let number = Township.identity("99000019741129273")
    private static let other = Township.identity("99000019730714312")

    private static func person(_ key: String, _ identity: String) -> String {
        "\(key),SEA-001,王五,,M,1980-01-01,\(identity),,,\n"
    }

    /// Line, column and reason of each refused person.
    private func refused(_ place: TemporaryDesk, _ result: ImportResult) throws -> [[String]] {
        let rows = try place.refused(result)
        #expect(rows.allSatisfy { row in row.allSatisfy { !$0.contains(Self.number) && !$0.contains(Self.other) } })
        return rows.map { Array($0[1...3]) }
    }

    private func reason(_ words: String) -> String { "expected an identity number that nobody else has; \(words)" }

    @Test func theSecondOfAFileIsRefusedWithBothLines() throws {
        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + Self.person("p5", Self.number)])
        let desk = try place.create()
        let rows = try refused(place, try place.load(desk))
        #expect(rows == [["6", "identity", reason("line 2 has it too")]])
        #expect(try RegisterState(desk).count(.people) == 4)
        try expectSound(desk)
    }

    @Test func peopleWithoutANumberAreManyPeople() throws {
        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + Self.person("p5", "") + Self.person("p6", "")])
        #expect(try place.load(try place.create()).rejects == nil)
    }

    @Test func somebodyOfTheDeskUnderAnotherKeyIsNamedByCode() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        let header = String(Township.people.prefix { $0 != "\n" }) + "\n"
        try place.write(["people.csv": header + Self.person("new", Self.number)])
        let rows = try refused(place, try place.load(desk))
        let words = reason("person 990000101P000001 of the desk has it under another key")
        #expect(rows == [["2", "identity", words]])
        #expect(try RegisterState(desk).count(.people) == 4)
    }

    @Test func aNumberThatIsGivenBackIsFree() throws {
        let place = try TemporaryDesk()
        let desk = try place.create()
        try place.load(desk)
        try place.write([
            "people.csv": Township.people.replacing(Self.number, with: "") + Self.person("p5", Self.number)
        ])
        #expect(try place.load(desk).rejects == nil)
        try expectSound(desk)
    }

    /// The line of a row that an earlier run took is known after a break too.
    @Test func bothLinesAreKnownAfterABreak() throws {
        let place = try TemporaryDesk()
        try place.write(["people.csv": Township.people + Self.person("p5", Self.other)])
        let desk = try place.create()
        let threes = ChunkLimit(rows: 3, duration: .seconds(60))
        #expect(throws: Broken.self) {
            try place.load(desk, limit: threes) { if $0.file == "people.csv" { throw Broken() } }
        }
        let result = try place.load(desk, limit: threes)
        #expect(result.isResumed)
        #expect(try refused(place, result) == [["6", "identity", reason("line 3 has it too")]])
    }
}
