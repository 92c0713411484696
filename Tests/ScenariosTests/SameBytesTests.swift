import Foundation
import Scenarios
import Testing

@Suite("One seed, one township")
struct SameBytesTests {
    private static var sampleData: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("sample-data", isDirectory: true)
    }

    @Test func aSeedGivesTheSameBytesTwice() {
        #expect(TownshipGenerator(seed: 42).files() == TownshipGenerator(seed: 42).files())
    }

    @Test func anotherSeedGivesOtherBytes() {
        let first = TownshipGenerator(seed: 42).files()
        let second = TownshipGenerator(seed: 43).files()
        #expect(first.map(\.name) == second.map(\.name))
        for (one, two) in zip(first, second) where !["rounds.csv", "teams.csv"].contains(one.name) {
            #expect(one.bytes != two.bytes, "\(one.name)")
        }
    }

    @Test func theSampleDataIsWhatItsSeedGives() throws {
        for file in TownshipGenerator(seed: 42).files() {
            let kept = try Data(contentsOf: Self.sampleData.appendingPathComponent(file.name))
            #expect(Array(kept) == file.bytes, "\(file.name)")
        }
    }

    @Test func writingMakesTheFolderAndAllFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let generator = TownshipGenerator(seed: 5)
        try generator.write(to: folder.appendingPathComponent("deep").path)
        for file in generator.files() {
            let written = try Data(contentsOf: folder.appendingPathComponent("deep/\(file.name)"))
            #expect(Array(written) == file.bytes)
        }
    }

    @Test(arguments: PlaceFolder.all.indices)
    func aPlaceStaysSmall(seed: Int) {
        #expect(PlaceFolder.all[seed].files.reduce(0) { $0 + $1.bytes.count } < 4 << 20)
    }
}
