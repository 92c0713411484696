public import ArgumentParser
import Exchange
import Foundation
public import GridDomain
import GridStore
import Operations
import SQLiteStore

/// `gridwatch import DIR --desk PATH`: a place from files.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take a folder of place files into a desk; make the desk when there is none.",
        discussion: """
            Rows that cannot be used are refused alone: a file that is named at the end lists them with line, column \
            and reason. The same folder again changes nothing. An import that was broken off goes on where it stopped; \
            until then, or until it is undone, other files are refused. \
            One import is at work at a time. Exit code 1 when rows were refused. A live desk that exists needs --officer.
            """)

    @Argument(help: "The folder: see docs/data-format.md.")
    var folder: String

    @Option(name: .long, help: "A new desk's kind, instead of the manifest's: live, exercise or demo. For life.")
    var kind: DeskKind?

    @OptionGroup var desk: DeskOptions
    @OptionGroup var signing: SigningOptions

    func run() throws {
        let progress = ProgressLine()
        let result: ImportResult
        if FileManager.default.fileExists(atPath: desk.path) {
            guard kind == nil else {
                throw Failure("--kind is for a new desk; this one has its kind for life", .misuse)
            }
            let opened = try desk.open()
            result = try Answer.asImporter(signing, on: opened) {
                try opened.importFolder(folder, officer: $0, rejectsFolder: NewDesk.rejects, progress: progress.show)
            }
        } else {
            result = try NewDesk.make(at: desk.path, from: folder, kind: kind, progress: progress.show).result
        }
        progress.end()
        report(result)
        if result.files.contains(where: { $0.refused > 0 }) { throw ExitCode(1) }
    }

    private func report(_ result: ImportResult) {
        if result.nothingChanged { print("nothing changed: this folder is in the desk already") }
        if result.isResumed { print("an import that was broken off was taken up again") }
        for file in result.files {
            print(
                "\(file.file): \(file.inserted) new, \(file.changed) changed, \(file.same) same, \(file.refused) refused"
            )
            for header in file.ignored { print("  column '\(header)' is not known and was skipped") }
        }
        for name in result.ignoredFiles { print("file '\(name)' is not known and was skipped") }
        for line in result.refusals { print("  \(line)") }
        let refused = result.files.reduce(0) { $0 + $1.refused }
        if refused > result.refusals.count { print("  and \(refused - result.refusals.count) more") }
        if result.refusedBeforeActs {
            print("commands.jsonl names things by number: refused rows keep theirs, and acts on them are refused;")
            print("  where one of these raises an alert, later alerts have other numbers: check the acts on them")
        }
        print("batch \(result.batch.text); what takes it back: \(undoing(result.batch))")
        if let rejects = result.rejects { print("refused rows: \(rejects)") }
    }
}

extension ImportCommand {
    /// The command that takes a batch back on the same desk, as the same officer.
    private func undoing(_ batch: BatchCode) -> String {
        var words = ["gridwatch", "undo-import", batch.text]
        if let path = desk.desk { words += ["--desk", ShellWord(path).text] }
        if let officer = signing.officer { words += ["--officer", officer] }
        return words.joined(separator: " ")
    }
}

/// A word as a shell takes it.
struct ShellWord {
    let text: String

    init(_ word: String) {
        let isPlain = word.utf8.allSatisfy {
            $0 > 127 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
                || "/._-+,:@%=".utf8.contains($0)
        }
        text = isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
}

extension DeskKind: ExpressibleByArgument {}

/// Making a desk where there was none.
enum NewDesk {
    static var rejects: String { Places.state + "/rejects" }

    /// Makes a desk from a folder. When that fails, whatever the reason, nothing is left behind.
    static func make(
        at path: String, from folder: String, kind: DeskKind? = nil, progress: (ImportProgress) throws -> Void
    ) throws -> (desk: OpenDesk, result: ImportResult) {
        let manifest = try PlaceManifest(path: folder + "/" + PlaceManifest.fileName)
        try Places.make(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        do {
            let engine = try SQLiteEngine(path: path, create: true)
            let desk = try OpenDesk.create(from: manifest, kind: kind, on: engine, systemClock: SystemClock.read)
            return (desk, try fill(desk, from: folder, progress: progress))
        } catch StoreError.exists(let path) {
            throw StoreError.exists(path: path)
        } catch {
            for suffix in ScratchDesk.suffixes { unlink(path + suffix) }
            throw error
        }
    }

    /// Rows that were refused go with the desk that they were refused by.
    private static func fill(
        _ desk: OpenDesk, from folder: String, progress: (ImportProgress) throws -> Void
    ) throws -> ImportResult {
        do {
            return try desk.importFolder(folder, rejectsFolder: rejects, progress: progress)
        } catch {
            _ = try? desk.deleteRejectedRows(in: rejects)
            throw error
        }
    }
}
