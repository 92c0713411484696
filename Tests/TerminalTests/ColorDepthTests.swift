import Canvas
import Terminal
import Testing

@Suite struct ColorDepthTests {
    static let xterm = TerminalTraits(name: "xterm-256color", colors: 256, reportsMouse: true)
    static let plainXterm = TerminalTraits(name: "xterm", colors: 8, reportsMouse: true)
    static let linux = TerminalTraits(name: "linux", colors: 8, reportsMouse: true)
    static let vt100 = TerminalTraits(name: "vt100")

    @Test(
        arguments: [
            (xterm, [:], ColorDepth.x256),
            (xterm, ["COLORTERM": "truecolor"], .truecolor),
            (xterm, ["COLORTERM": "24bit"], .truecolor),
            (xterm, ["COLORTERM": "yes"], .x256),
            (xterm, ["COLORTERM": "truecolor", "NO_COLOR": "1"], .mono),
            (xterm, ["NO_COLOR": ""], .x256),
            (xterm, ["COLORTERM": "truecolor", "STY": "1.pts"], .x256),
            (xterm, ["COLORTERM": "truecolor", "STY": "1.pts", "TMUX": "/tmp/tmux"], .truecolor),
            (plainXterm, [:], .x8),
            (plainXterm, ["COLORTERM": "truecolor"], .truecolor),
            (TerminalTraits(name: "rxvt-16color", colors: 16, reportsMouse: true), [:], .x16),
            (
                TerminalTraits(name: "xterm-direct", colors: 1 << 24, hasDirectColor: true, reportsMouse: true), [:],
                .truecolor
            ),
            (linux, ["COLORTERM": "truecolor"], .x8),
            (vt100, ["COLORTERM": "truecolor"], .mono),
        ] as [(TerminalTraits, [String: String], ColorDepth)])
    func followsTheEnvironment(_ terminal: TerminalTraits, _ environment: [String: String], _ depth: ColorDepth) {
        #expect(ColorDepth.detected(.auto, environment: environment, terminal: terminal) == depth)
    }

    @Test func obeysTheOption() {
        let environment = ["NO_COLOR": "1", "COLORTERM": "truecolor"]
        #expect(ColorDepth.detected(.always, environment: environment, terminal: Self.xterm) == .truecolor)
        #expect(ColorDepth.detected(.never, environment: [:], terminal: Self.xterm) == .mono)
        #expect(ColorDepth.detected(.always, environment: [:], terminal: Self.vt100) == .mono)
    }

    @Test func knowsWhatATerminalDraws() {
        #expect(Self.xterm.drawsUnicode && Self.xterm.drawsHan)
        #expect(Self.linux.drawsUnicode && !Self.linux.drawsHan && !Self.linux.speaksXterm)
        #expect(!Self.vt100.drawsUnicode && !Self.vt100.drawsHan)
    }
}
