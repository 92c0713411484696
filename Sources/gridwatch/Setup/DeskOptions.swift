public import ArgumentParser
import Foundation
import GridDomain
import GridStore
public import Language
import Operations
import SQLiteStore

/// `--desk`: which desk a command works on.
struct DeskOptions: ParsableArguments {
    @Option(name: .long, help: "The desk's file.")
    var desk: String?

    /// The path given, or the desk in the data folder.
    var path: String { desk ?? Places.data + "/gridwatch.desk" }

    func open(readOnly: Bool = false) throws -> OpenDesk { try Self.open(path, readOnly: readOnly) }

    /// Opens the desk for a seat: for reading only when that was asked for, or is all that the file allows.
    func openForSeat(readOnly: Bool) throws -> OpenDesk {
        do {
            return try open(readOnly: readOnly)
        } catch StoreError.trouble(.readOnly, _) {
            return try open(readOnly: true)
        }
    }

    static func open(_ path: String, readOnly: Bool = false) throws -> OpenDesk {
        let engine = try SQLiteEngine(path: path, readOnly: readOnly)
        return OpenDesk(store: try DeskStore(engine: engine), systemClock: SystemClock.read)
    }
}

/// `--lang`: the language of the interface.
struct LanguageOptions: ParsableArguments {
    @Option(name: .long, help: "Language: zh or en.")
    var lang: Tongue?

    /// What was asked for, was kept, or follows from the locale.
    func tongue(kept: Tongue?) -> Tongue {
        if let lang { return lang }
        if let kept { return kept }
        let environment = ProcessInfo.processInfo.environment
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("en") ? .en : .zh
    }
}

extension Tongue: ExpressibleByArgument {}
