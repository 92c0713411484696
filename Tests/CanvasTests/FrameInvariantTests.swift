import Testing

@testable import Canvas

/// The same numbers on every run.
private struct Lehmer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

@Suite struct FrameInvariantTests {
    private static let texts = [
        "a", "青", "青湾镇", "a青b湾", "e\u{301}", "●○", "👨‍👩‍👧x", "🇨🇳", "\u{202E}", "上屿-01-017 第9天", "", "\u{301}",
    ]

    @Test(arguments: 1...10)
    func noHalfIsEverLeftAlone(seed: UInt64) {
        var random = Lehmer(state: seed)
        var frame = Frame(size: Size(width: 13, height: 3))
        for _ in 0..<300 {
            let at = Point(x: .random(in: -6...15, using: &random), y: .random(in: -1...3, using: &random))
            let text = Self.texts.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<5, using: &random) {
            case 0: frame.put(text, at: at, Ink(.text))
            case 1:
                let width = Int.random(in: 0...9, using: &random)
                let align: Alignment = [.leading, .center, .trailing].randomElement(using: &random) ?? .leading
                #expect(frame.put(text, at: at, Ink(.key, on: .bar), width: width, align: align) == width)
            case 2: frame.fill(Rect(x: at.x, y: at.y, width: 5, height: 2), ground: .rowUntaken)
            case 3: frame.draw(border: Rect(x: at.x, y: at.y, width: 6, height: 2), ink: Ink(.border))
            default: frame.tint(Rect(x: at.x, y: at.y, width: 5, height: 2), ground: .rowSelected)
            }
            #expect(broken(frame) == nil)
        }
    }

    /// The first column where a wide character lacks its right half or a right half its character.
    private func broken(_ frame: Frame) -> Point? {
        for y in 0..<frame.size.height {
            let row = Array(frame[row: y])
            for x in row.indices {
                let isWide = ScalarClass.of(row[x].scalar) == .wide
                if isWide != (x + 1 < row.count && row[x + 1].isRightHalf) || (x == 0 && row[x].isRightHalf) {
                    return Point(x: x, y: y)
                }
            }
        }
        return nil
    }

    /// The short way for common text and the long way for any text must paint the same.
    @Test(arguments: [-3, -2, -1, 0, 5, 9, 10, 12], [0, 1, 2, 5, 9, 99])
    func bothWaysOfWritingAgree(x: Int, width: Int) {
        for text in ["青湾镇a", "abc", "a青b湾c", "丂鿿䷿"] {
            var common = Frame(size: Size(width: 11, height: 1))
            var any = common
            common.put(text, at: Point(x: x, y: 0), Ink(.text), width: width)
            any.put(text + "\u{200B}", at: Point(x: x, y: 0), Ink(.text), width: width)
            #expect(common == any)
        }
    }
}
