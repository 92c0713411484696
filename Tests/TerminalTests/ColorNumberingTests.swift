import Canvas
import Testing

@testable import Terminal

@Suite struct ColorNumberingTests {
    @Test(
        arguments: [
            (1 << 24, TerminalColor.rgb(RGB(0x12, 0x34, 0x56)), 0x123456),
            (1 << 24, .rgb(RGB(0, 0, 80)), 0x0150),
            (1 << 24, .rgb(RGB(0, 1, 0)), 0x0100),
            (1 << 24, .indexed(208), 208),
            (256, .indexed(208), 208),
            (256, .rgb(RGB(1, 2, 3)), -1),
            (16, .indexed(15), 15),
            (16, .indexed(208), -1),
            (8, .indexed(7), 7),
            (8, .indexed(9), 1),
            (8, .indexed(208), -1),
            (256, nil, -1),
        ] as [(Int32, TerminalColor?, Int32)])
    func numbersColours(_ colors: Int32, _ color: TerminalColor?, _ number: Int32) {
        #expect(ColorNumbering(colors: colors).number(of: color) == number)
    }

    @Test func knowsATerminalWithoutColours() {
        #expect(!ColorNumbering(colors: 0).hasColors)
        #expect(ColorNumbering(colors: 8).hasColors)
    }

    @Test func tellsStylesApart() {
        let colors: [TerminalColor?] = [nil, .indexed(0), .indexed(255), .rgb(RGB(0, 0, 0)), .rgb(RGB(255, 255, 255))]
        let styles = colors.flatMap { one in
            colors.flatMap { other in
                [[], .bold, .reverse].map { CellStyle(foreground: one, background: other, attributes: $0) }
            }
        }
        #expect(Set(styles.map(\.number)).count == styles.count)
    }
}
