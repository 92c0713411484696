import Glibc

/// Both ends of a pseudo-terminal: a test is the person before the screen, the code under test has the other end.
struct PseudoTerminal: ~Copyable {
    /// What the person sees and types.
    let person: Int32
    /// What a program takes for its terminal.
    let line: Int32

    init(columns: Int, rows: Int) throws {
        var (person, line): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&person, &line, nil, nil, &size) == 0 else { throw Failure(code: errno) }
        (self.person, self.line) = (person, line)
    }

    struct Failure: Error { let code: Int32 }

    deinit {
        close(person)
        close(line)
    }

    func setSize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(line, UInt(TIOCSWINSZ), &size)
    }

    /// Types, and waits until the program could read it.
    func type(_ text: String) {
        _ = text.withCString { write(person, $0, strlen($0)) }
        _ = Self.isReadable(line)
    }

    /// What was drawn since the last call, at least up to `end`; what there is when that does not come.
    func drawn(upTo end: String) -> String {
        var bytes: [UInt8] = []
        while !Self.text(bytes).contains(end), Self.isReadable(person) {
            bytes += [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
                count = max(0, read(person, buffer.baseAddress, buffer.count))
            }
        }
        return Self.text(bytes)
    }

    var modes: termios {
        var modes = termios()
        tcgetattr(line, &modes)
        return modes
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func isReadable(_ descriptor: Int32) -> Bool {
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&ready, 1, 2000) > 0
    }
}
