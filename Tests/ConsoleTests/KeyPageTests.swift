import Console
import Foundation
import Language
import Testing

@Suite("The page of keys")
struct KeyPageTests {
    private static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/keys.md")

    @Test("docs/keys.md is what the registry says")
    func isFresh() throws {
        let known = try? String(contentsOf: Self.path, encoding: .utf8)
        guard known != KeyPage.markdown else { return }
        guard ProcessInfo.processInfo.environment["GRIDWATCH_RECORD"] == "1" else {
            Issue.record("docs/keys.md is stale; GRIDWATCH_RECORD=1 swift test --filter KeyPageTests writes it")
            return
        }
        try KeyPage.markdown.write(to: Self.path, atomically: true, encoding: .utf8)
        Issue.record("recorded docs/keys.md")
    }

    @Test("it has every action", arguments: Tongue.allCases)
    func isWhole(tongue: Tongue) {
        for action in Registry.all { #expect(KeyPage.markdown.contains("| " + action.name[tongue] + " |")) }
    }
}
