public import ArgumentParser
import Foundation
import GridDomain
import GridStore
public import Language
import Operations
import SQLiteStore

/// `--desk`: which desk a command works on.
struct DeskOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "The desk's file. Unless given: gridwatch/gridwatch.desk in $XDG_DATA_HOME or ~/.local/share."
    )
    var desk: String?

    /// The path given, or the desk in the data folder.
    var path: String { desk ?? Places.data + "/gridwatch.desk" }

    func open(readOnly: Bool = false) throws -> OpenDesk { try Self.open(path, readOnly: readOnly) }

    /// Opens the desk for a seat: for reading only when that was asked for, or is all that the file or its disk allows.
    func openForSeat(readOnly: Bool) throws -> (desk: OpenDesk, isOnFullDisk: Bool) {
        do {
            return (try open(readOnly: readOnly), false)
        } catch StoreError.trouble(.readOnly, _) {
            return (try open(readOnly: true), false)
        } catch StoreError.trouble(.full, _) where !readOnly {
            return (try open(readOnly: true), true)
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

    /// What was asked for, was kept, or follows from the locale; English where the locale has only ASCII.
    func tongue(kept: Tongue?) -> Tongue {
        if let lang { return lang }
        if isASCII { return .en }
        if let kept { return kept }
        return (Self.locale("LC_MESSAGES") ?? "").hasPrefix("en") ? .en : .zh
    }

    /// Whether only ASCII can be expected to be shown, by the rule of the console: the locale has nothing else, is not
    /// merely one of UTF-8 that is not installed, and nobody asked for Han.
    var isASCII: Bool {
        let name = Self.locale("LC_CTYPE") ?? "C.UTF-8"
        guard lang != .zh, !name.uppercased().hasSuffix(".UTF-8"), !name.uppercased().hasSuffix(".UTF8") else {
            return false
        }
        guard let installed = newlocale(1 << LC_CTYPE, name, nil) else { return true }
        defer { freelocale(installed) }
        return nl_langinfo_l(nl_item(CODESET), installed).map { String(cString: $0) } == "ANSI_X3.4-1968"
    }

    /// What the environment names for a category, by the order of locale(7); nil when nothing.
    private static func locale(_ category: String) -> String? {
        let environment = ProcessInfo.processInfo.environment
        return ["LC_ALL", category, "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
}

extension Tongue: ExpressibleByArgument {}
