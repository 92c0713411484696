import Foundation
import GridDomain
import Testing

@Suite struct RefusalCodingTests {
    private static let refusals: [Refusal] = [
        .unknown(thing: "042"), .notAllowed(.look), .otherPlace,
        .conflict(by: Sample.lin, at: Sample.four, change: "taken"), .already(.acknowledged), .nobodySent,
        .priorityNotHigher, .nothingToUndo, .closed(at: Sample.four), .shelfEnd(longest: .hours(24)), .reasonMissing,
        .notYours(by: Sample.lin), .builtUpon(by: Sample.lin, at: Sample.four), .cannotUndo, .alreadyUndone,
        .noOpenRound, .roundExists(7), .notResident, .alreadyObserved, .watchRunning(Sample.lin),
    ]

    @Test(arguments: refusals) func isStoredByKindAndNamedFields(_ refusal: Refusal) throws {
        let data = try JSONEncoder().encode(refusal)
        #expect(try JSONDecoder().decode(Refusal.self, from: data) == refusal)
        let fields = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(fields["kind"] as? String == refusal.kind)
        #expect(fields.keys.allSatisfy { !$0.hasPrefix("_") })
    }

    @Test(arguments: [#"{"kind":"tired"}"#, #"{"kind":"conflict","by":"lin"}"#]) func anotherIsNoRefusal(_ text: String)
    {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Refusal.self, from: Data(text.utf8)) }
    }
}
