import ArgumentParser
import Foundation
import GridDomain
import Language
import Operations

/// `--officer` and the PIN: who acts from the command line.
struct SigningOptions: ParsableArguments {
    @Option(name: .long, help: "Who acts: the officer's login. The PIN is asked for.")
    var officer: String?

    @Option(name: .long, help: "Read the PIN from this file descriptor instead of asking.")
    var pinFd: Int32?

    /// Checks the PIN and returns the officer.
    func signOn(to desk: OpenDesk, beginsFirstWatch: Bool = true) throws -> Officer {
        guard let officer else { throw Failure("this needs --officer: who acts?", .misuse) }
        let pin = try PINPrompt.read(fd: pinFd, prompt: "PIN: ")
        do {
            return try desk.signOn(
                OfficerCode(officer), pin: pin, id: .fresh(), beginsFirstWatch: beginsFirstWatch)
        } catch let error as SignOnError {
            switch error {
            case .unknownOfficer: throw Failure("\(officer): no such officer on this desk")
            case .noPIN: throw Failure("\(officer): has no PIN yet; a keeper sets one with 'gridwatch officer add'")
            case .wrongPIN: throw Failure("\(officer): wrong PIN")
            }
        }
    }
}

/// Reads a PIN without showing it.
enum PINPrompt {
    static func read(fd: Int32?, prompt: String) throws -> String {
        if let fd { return line(from: fd) }
        guard isatty(STDIN_FILENO) == 1 else { throw Failure("no terminal to ask for the PIN; use --pin-fd", .misuse) }
        guard let typed = getpass(prompt) else { throw Failure("the PIN could not be read") }
        return String(cString: typed)
    }

    private static func line(from fd: Int32) -> String {
        let data = FileHandle(fileDescriptor: fd, closeOnDealloc: false).readDataToEndOfFile()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// What a command-line act tells its caller.
enum Answer {
    /// Ends with code 1 and one line when the command was refused.
    static func report(_ answer: CommandAnswer, on desk: OpenDesk, tongue: Tongue) throws {
        guard case .refused(let refusal) = answer else { return }
        throw try failure(refusal, on: desk, tongue)
    }

    /// Imports or takes back as whoever `signing` names, else as the desk itself, which a live desk does not let.
    static func asImporter<Result>(
        _ signing: SigningOptions, on desk: OpenDesk, _ body: (OfficerCode) throws -> Result
    ) throws -> Result {
        let officer = signing.officer == nil ? OfficerCode.desk : try signing.signOn(to: desk).code
        do {
            return try body(officer)
        } catch let refusal as Refusal {
            guard officer != .desk else { throw Failure("a live desk needs --officer: who acts?", .misuse) }
            throw try failure(refusal, on: desk, .en)
        }
    }

    private static func failure(_ refusal: Refusal, on desk: OpenDesk, _ tongue: Tongue) throws -> Failure {
        let board = try desk.loadDesk()
        let naming = Naming(
            board, labels: Labels(board.grids.tree), now: board.now(system: desk.system), tongue: tongue)
        return Failure(refusal.phrase(naming)[tongue])
    }
}
