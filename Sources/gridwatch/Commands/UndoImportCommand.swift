import ArgumentParser
import GridDomain
import Operations

/// `gridwatch undo-import BATCH`.
struct UndoImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo-import", abstract: "Take an import back: rows that nobody has changed since.",
        discussion:
            "Rows that were changed since, or that others rest on, stay and are listed. Exit code 1 when some stay.")

    @Argument(help: "The batch that the import printed.")
    var batch: String

    @OptionGroup var desk: DeskOptions
    @OptionGroup var signing: SigningOptions

    func run() throws {
        let opened = try desk.open()
        let result = try Answer.asImporter(signing, on: opened) {
            try opened.undoImport(BatchCode(batch), officer: $0)
        }
        print("\(batch): \(result.deleted) rows removed, \(result.restored) restored, \(result.kept.count) kept")
        for row in result.kept { print("  \(row.table) \(row.key)") }
        if !result.acts.isEmpty {
            print("  \(result.acts.count) entries of acts that it carried out stay in the journal")
        }
        if !result.kept.isEmpty { throw ExitCode(1) }
    }
}
