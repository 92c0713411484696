import Foundation
import GridDomain
import Testing

@testable import GridStore

/// Stored text is for ever: every kind of event has a sample that today's program reads and writes to the letter.
///
/// A run with `GRIDWATCH_RECORD` set writes the samples that are missing, and fails.
@Suite struct SampleTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Samples")

    @Test(arguments: SampleEvents.all) func readsAndWritesToTheLetter(_ event: Event) throws {
        #expect(SampleEvents.isListed(event))
        let file = Self.folder.appendingPathComponent("\(event.kind).json")
        guard let data = FileManager.default.contents(atPath: file.path) else {
            if ProcessInfo.processInfo.environment["GRIDWATCH_RECORD"] != nil {
                try Data((PayloadCoding.text(event) + "\n").utf8).write(to: file)
            }
            Issue.record("no sample of \(event.kind)")
            return
        }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
        let read = try PayloadCoding.value(Event.self, from: text)
        #expect(read == event)
        #expect(try PayloadCoding.text(read) == text)
    }

    @Test func noSampleIsLeftOver() throws {
        let kinds = SampleEvents.all.map { "\($0.kind).json" }
        #expect(try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() == kinds.sorted())
    }

    @Test func everyKindGoesThroughTheJournal() throws {
        let desk = try TemporaryDesk()
        let entries = SampleEvents.all.enumerated().map { index, event in
            desk.entry(Int64(index + 1), event, Personal(household: TemporaryDesk.home(1), words: "词 \(index)"))
        }
        try desk.store.write { try $0.append(entries) }
        #expect(try desk.store.read { try $0.entries(after: .none, limit: 1000) } == entries)
        #expect(
            try desk.store.read { try $0.storedEntries(after: .none, limit: 1000).map(\.kind) }
                == entries.map(\.event.kind))
    }
}
