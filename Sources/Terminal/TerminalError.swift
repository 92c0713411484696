/// Why no screen could be opened. `description` is the one line that a person reads.
public enum TerminalError: Error, Equatable, Sendable {
    /// Input or output is not a terminal: a pipe, a file, a job without one.
    case notATerminal
    /// TERM names nothing that this machine knows; the name, empty when TERM is not set.
    case unknownTerminal(String)
    /// A terminal that only writes lines, as `dumb` or a printer.
    case cannotAddressCursor(String)
    /// This process has a screen open already; curses knows one at a time.
    case alreadyOpen
    /// The system refused something; what, and the `errno` it gave.
    case system(String, Int32)
}

extension TerminalError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notATerminal: "input and output must be a terminal"
        case .unknownTerminal(""): "TERM is not set: it must name the kind of this terminal"
        case .unknownTerminal(let name): "unknown terminal: TERM is \"\(name)\", which terminfo does not know here"
        case .cannotAddressCursor(let name): "terminal \"\(name)\" (TERM) cannot address the cursor"
        case .alreadyOpen: "this process has a screen open already"
        case .system(let what, let code): "\(what): error \(code)"
        }
    }
}
