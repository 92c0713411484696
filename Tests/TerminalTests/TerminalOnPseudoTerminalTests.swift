import Canvas
import Glibc
import Terminal
import Testing

/// Curses has one screen per process, hence one test after another.
@Suite(.serialized) struct TerminalOnPseudoTerminalTests {
    /// Descriptor 2 stays itself: the test runner writes there.
    private func options(
        _ line: borrowing PseudoTerminal, _ environment: [String: String] = ["TERM": "xterm-256color"]
    ) -> TerminalOptions {
        var options = TerminalOptions(environment: environment)
        (options.input, options.output, options.standardError) = (line.line, line.line, STDERR_FILENO)
        return options
    }

    private func frame(_ size: Size, _ text: String) -> Frame {
        var frame = Frame(size: size)
        frame.put(text, at: Point(x: 2, y: 1), Ink(.statusCritical))
        frame.cursor = Point(x: 0, y: 1)
        return frame
    }

    @Test func drawsTheFrameAndThenOnlyWhatChanged() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        var terminal = try Terminal(options(line))
        #expect(terminal.size == Size(width: 40, height: 10))
        let theme = Theme.builtIn.resolved(at: terminal.colorDepth)
        terminal.present(frame(terminal.size, "后岸村 e\u{301} 3"), theme: theme)
        let first = line.drawn(upTo: " 3")
        #expect(first.contains("\u{1B}[?1049h"))
        #expect(first.contains("\u{1B}[?2004h\u{1B}[?1004h\u{1B}[?1002h\u{1B}[?1006h"))
        #expect(first.contains("后岸村 e\u{301} 3") && first.contains("\u{1B}[?25h"))
        terminal.present(frame(terminal.size, "后岸村 e\u{301} 4"), theme: theme)
        let second = line.drawn(upTo: "4")
        #expect(second.contains("4") && !second.contains("后"))
        terminal.close()
        #expect(line.drawn(upTo: "\u{1B}[?1049l").contains("\u{1B}[?2004l"))
    }

    @Test func sendsTrueColoursThroughThePrivateEntry() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        var terminal = try Terminal(options(line, ["TERM": "xterm-256color", "COLORTERM": "truecolor"]))
        #expect(terminal.colorDepth == .truecolor)
        let theme = Theme.builtIn.resolved(at: .truecolor)
        guard case .rgb(let rgb) = theme.style(for: Ink(.statusCritical)).foreground else {
            Issue.record("the dark theme gives this role no colour of its own")
            return
        }
        terminal.present(frame(terminal.size, "red"), theme: theme)
        #expect(line.drawn(upTo: "red").contains("\u{1B}[38;2;\(rgb.red);\(rgb.green);\(rgb.blue)m"))
        #expect(getenv("TERMINFO") == nil)
    }

    @Test func readsKeys() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        var terminal = try Terminal(options(line))
        terminal.present(Frame(size: terminal.size), theme: Theme.builtIn.resolved(at: .x256))
        line.type("j后：\u{1B}[A\u{1B}OB\u{1B}[1;2C\u{1B}[15~\r\t\u{1B}[Z\u{7F}\u{03}\u{1A}\u{13}\u{11}\u{1B}x")
        let expected: [Key] = [
            .character("j"), .character("后"), .character("："), .up, .down, .shiftRight, .function(5), .enter, .tab,
            .backtab, .backspace, .control("c"), .control("z"), .control("s"), .control("q"), .alt("x"),
        ]
        var received = keys(&terminal)
        #expect(received == expected)
        line.type("\u{1B}[200~一 \u{1B}[A\r\n二\u{1B}[201~\u{1B}[I\u{1B}[<0;5;3M\u{1B}[<65;1;1M\u{1B}[1;3Zk")
        let others: [Key] = [
            .paste("一 \n二"), .focus(true), .mouse(MouseEvent(.press, at: Point(x: 4, y: 2))),
            .mouse(MouseEvent(.wheelDown, button: .none, at: .zero)), .character("k"),
        ]
        received = keys(&terminal)
        #expect(received == others)
        line.type("\u{1B}")
        received = keys(&terminal)
        #expect(received == [.escape])
    }

    private func keys(_ terminal: inout Terminal) -> [Key] {
        var keys: [Key] = []
        while let key = terminal.nextKey() { keys.append(key) }
        return keys
    }

    @Test func givesTheTerminalBackForAWhile() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        let before = line.modes.c_lflag
        var terminal = try Terminal(options(line))
        let theme = Theme.builtIn.resolved(at: .x256)
        terminal.present(frame(terminal.size, "one"), theme: theme)
        #expect(line.modes.c_lflag & tcflag_t(ICANON | ISIG | ECHO) == 0)
        terminal.suspend()
        #expect(line.modes.c_lflag == before)
        #expect(line.drawn(upTo: "\u{1B}[?1049l").contains("one"))
        line.setSize(columns: 60, rows: 20)
        terminal.resume()
        #expect(terminal.size == Size(width: 60, height: 20))
        terminal.present(frame(terminal.size, "two"), theme: theme)
        let again = line.drawn(upTo: "two")
        #expect(again.contains("\u{1B}[?1049h") && again.contains("\u{1B}[?2004h"))
        terminal.close()
        #expect(line.modes.c_lflag == before)
    }

    @Test func takesOverANewSize() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        var terminal = try Terminal(options(line))
        line.setSize(columns: 20, rows: 5)
        terminal.resize()
        #expect(terminal.size == Size(width: 20, height: 5))
        terminal.present(frame(Size(width: 40, height: 10), "a frame of the size before"), theme: .plain)
        #expect(line.drawn(upTo: "the si").contains("a frame of the si"))
        let received = keys(&terminal)
        #expect(received == [])
    }

    @Test func drawsWithAttributesOnlyOnAVT100() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        var terminal = try Terminal(options(line, ["TERM": "vt100", "COLORTERM": "truecolor"]))
        #expect(terminal.colorDepth == .mono)
        #expect(terminal.glyphs.isASCII && !terminal.drawsHan)
        terminal.present(frame(terminal.size, "─ cut…"), theme: Theme.builtIn.resolved(at: .x256))
        let drawn = line.drawn(upTo: "cut~")
        #expect(drawn.contains("- cut~"))
        #expect(!drawn.contains("[38;") && !drawn.contains("?2004h"))
        let hasCopied = terminal.copyToClipboard("text")
        #expect(!hasCopied)
    }

    @Test func copiesToTheClipboard() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        let terminal = try Terminal(options(line))
        terminal.copyToClipboard("后岸")
        #expect(line.drawn(upTo: "\u{07}").contains("\u{1B}]52;c;5ZCO5bK4\u{07}"))
    }

    @Test func asksForTheWidthOfABoxLine() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        var options = options(line)
        options.asksAmbiguousWidth = true
        // A terminal in its line mode would keep the answer until Enter.
        var raw = line.modes
        cfmakeraw(&raw)
        tcsetattr(line.line, TCSANOW, &raw)
        line.type("x\u{1B}[1;3Rj")
        var terminal = try Terminal(options)
        #expect(terminal.ambiguousIsWide == true)
        #expect(terminal.glyphs.isASCII)
        let received = keys(&terminal)
        #expect(received == [.character("x"), .character("j")])
        terminal.present(frame(terminal.size, "“lǚ”─后… end"), theme: .plain)
        #expect(line.drawn(upTo: "end").contains("\"lu\"-后~ end"))
    }

    @Test func refusesWhatCannotShowAScreen() throws {
        let line = try PseudoTerminal(columns: 40, rows: 10)
        #expect(throws: TerminalError.unknownTerminal("nonsense")) { _ = try open(line, "nonsense") }
        #expect(throws: TerminalError.unknownTerminal("")) { _ = try open(line, "") }
        #expect(throws: TerminalError.cannotAddressCursor("dumb")) { _ = try open(line, "dumb") }
        let terminal = try Terminal(options(line))
        #expect(throws: TerminalError.alreadyOpen) { _ = try open(line, "xterm") }
        terminal.close()
        var file = TerminalOptions(environment: ["TERM": "xterm"])
        file.input = Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
        #expect(throws: TerminalError.notATerminal) { try Terminal(file).close() }
        close(file.input)
    }

    private func open(_ line: borrowing PseudoTerminal, _ name: String) throws {
        try Terminal(options(line, ["TERM": name])).close()
    }
}

extension ResolvedTheme {
    fileprivate static var plain: ResolvedTheme { Theme.builtIn.resolved(at: .mono) }
}
