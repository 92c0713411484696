import ArgumentParser
import GridStore
import Operations

/// `gridwatch check`: is the desk what its journal says?
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Recount the tallies, fold the journal, verify the chain; say what is wrong.",
        discussion: "Exit code 1 when something is wrong: each finding is one line.")

    @Option(name: .long, help: "A head hash that was written down earlier: at least its first 16 digits.")
    var expect: String?

    @OptionGroup var desk: DeskOptions

    func validate() throws {
        if let expect, expect.count < 16 || !expect.allSatisfy(\.isHexDigit) {
            throw ValidationError("--expect: expected at least 16 hexadecimal digits")
        }
    }

    func run() throws {
        let opened = try desk.open(readOnly: true)
        let findings = try opened.check(expecting: expect?.lowercased())
        for finding in findings { print(finding) }
        let head = try opened.store.read { (try $0.head().number, Chain.hexadecimal(try $0.headHash())) }
        print("\(head.0) entries, head \(head.1)")
        guard findings.isEmpty else { throw ExitCode(1) }
        print("nothing wrong")
    }
}
