import ArgumentParser
import Canvas
import Exchange
import Foundation
import GridDomain
import GridStore
import Language
import Operations
import Scenarios
import Terminal

/// An end with one clear line on standard error and a documented exit code.
struct Failure: Error {
    enum Kind: Int32 {
        case failure = 1
        case misuse = 2
    }

    let line: String
    let kind: Kind

    init(_ line: String, _ kind: Kind = .failure) {
        self.line = line
        self.kind = kind
    }

    /// What an error of ours means; nil for those of the argument parser.
    init?(_ error: any Error) {
        switch error {
        case let error as StoreError: self.init(error.description, .failure)
        case let error as ExchangeError: self.init(error.description, .misuse)
        case let error as DrillError: self.init(error.description, .misuse)
        case let error as ThemeError: self.init(error.description, .misuse)
        case let error as ImportError: self.init(error.description, .failure)
        case let error as TerminalError:
            if case .notATerminal = error {
                self.init(error.description, .failure)
            } else {
                self.init(error.description, .misuse)
            }
        case let refusal as Refusal: self.init(Self.words(refusal), .failure)
        case ErasureError.dateAhead: self.init("that day is not over on this desk", .misuse)
        case let error as CocoaError: self.init(Self.words(error), .failure)
        case is CleanExit, is ValidationError, is ExitCode: return nil
        default:
            guard !String(reflecting: type(of: error)).hasPrefix("ArgumentParser") else { return nil }
            self.init("\(error)", .failure)
        }
    }

    /// A refusal where no desk is at hand to name people.
    private static func words(_ refusal: Refusal) -> String {
        guard let zone = Zone(identifier: "UTC") else { return refusal.kind }
        let tree = PlaceTree(root: PlaceCode(""), places: [])
        let naming = Naming(
            tongue: .en, zone: zone, now: Instant(milliseconds: 0), labels: Labels(tree),
            watch: WatchBoard(watch: nil, officers: []), staff: StaffBook(), sources: SourceBoard())
        return refusal.phrase(naming)[.en]
    }

    /// What the file system says: the path and the system's reason.
    private static func words(_ error: CocoaError) -> String {
        let reason =
            (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
            ?? error.localizedDescription
        return error.filePath.map { "\($0): \(reason)" } ?? reason
    }

    func end() -> Never {
        FileHandle.standardError.write(Data("gridwatch: \(line)\n".utf8))
        Foundation.exit(kind.rawValue)
    }
}
