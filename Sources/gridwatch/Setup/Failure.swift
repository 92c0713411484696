import ArgumentParser
import Canvas
import Exchange
import Foundation
import GridDomain
import GridStore
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
        case is CleanExit, is ValidationError, is ExitCode: return nil
        default:
            guard !String(reflecting: type(of: error)).hasPrefix("ArgumentParser") else { return nil }
            self.init("\(error)", .failure)
        }
    }

    func end() -> Never {
        FileHandle.standardError.write(Data("gridwatch: \(line)\n".utf8))
        Foundation.exit(kind.rawValue)
    }
}
