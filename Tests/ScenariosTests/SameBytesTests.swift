import Foundation
import Scenarios
import Testing

// Files are compared before they are handed to `#expect`: on a failure it would work out how a million bytes differ.
@Suite("One seed, one township")
struct SameBytesTests {
    private static var sampleData: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("sample-data", isDirectory: true)
    }

    @Test func aSeedGivesTheSameBytesTwice() {
        let isSame = TownshipGenerator(seed: 42).files() == PlaceFolder.all[0].files
        #expect(isSame)
    }

    @Test func anotherSeedGivesOtherBytes() {
        let first = PlaceFolder.all[0].files
        let second = PlaceFolder.all[1].files
        #expect(first.map(\.name) == second.map(\.name))
        for (one, two) in zip(first, second) where !["rounds.csv", "teams.csv"].contains(one.name) {
            let differs = one.bytes != two.bytes
            #expect(differs, "\(one.name)")
        }
    }

    @Test func theSampleDataIsWhatItsSeedGives() throws {
        for file in PlaceFolder.all[0].files {
            let kept = try Data(contentsOf: Self.sampleData.appendingPathComponent(file.name))
            let isSame = Array(kept) == file.bytes
            #expect(isSame, "\(file.name)")
        }
    }

    @Test func writingMakesTheFolderAndAllFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        try TownshipGenerator(seed: 42).write(to: folder.appendingPathComponent("deep").path)
        for file in PlaceFolder.all[0].files {
            let written = try Data(contentsOf: folder.appendingPathComponent("deep/\(file.name)"))
            let isSame = Array(written) == file.bytes
            #expect(isSame, "\(file.name)")
        }
    }

    @Test func filesOfOtherContentAreToldBeforeTheyAreReplaced() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let generator = TownshipGenerator(seed: 42)
        #expect(generator.replaced(in: folder.path).isEmpty)
        try generator.write(to: folder.path)
        try Data("mine".utf8).write(to: folder.appendingPathComponent("notes.txt"))
        #expect(generator.replaced(in: folder.path).isEmpty)
        try Data("mine".utf8).write(to: folder.appendingPathComponent("staff.csv"))
        #expect(generator.replaced(in: folder.path) == ["staff.csv"])
    }

    @Test(arguments: PlaceFolder.all.indices)
    func aPlaceStaysSmall(seed: Int) {
        #expect(PlaceFolder.all[seed].files.reduce(0) { $0 + $1.bytes.count } < 4 << 20)
    }
}
