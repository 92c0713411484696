internal import Canvas

/// Neighbouring cells of a row that are drawn in one go: they look alike and are equally wide, so that a picture can hold
/// them to the columns whatever fonts its reader has.
struct PictureRun {
    /// Columns from the left, from 0.
    var columns: Range<Int>
    var text: String
    var ink: Ink
    var isWide: Bool

    /// Its parts between blanks: not every reader of pictures keeps blanks.
    var words: [PictureRun] {
        let step = isWide ? 2 : 1
        var (words, column) = ([PictureRun](), columns.lowerBound)
        for character in text {
            defer { column += step }
            guard character != " " else { continue }
            if let last = words.indices.last, words[last].columns.upperBound == column {
                words[last].text.append(character)
                words[last].columns = words[last].columns.lowerBound..<column + step
            } else {
                words.append(
                    PictureRun(columns: column..<column + step, text: String(character), ink: ink, isWide: isWide))
            }
        }
        return words
    }
}

extension Frame {
    /// A row as runs, from left to right, covering it whole.
    func pictureRuns(row: Int) -> [PictureRun] {
        var runs: [PictureRun] = []
        for x in 0..<size.width {
            let cell = self[x, row]
            guard !cell.isRightHalf else {
                if let last = runs.indices.last { runs[last].columns = runs[last].columns.lowerBound..<x + 1 }
                continue
            }
            let isWide = x + 1 < size.width && self[x + 1, row].isRightHalf
            if runs.last.map({ $0.ink != cell.ink || $0.isWide != isWide }) ?? true {
                runs.append(PictureRun(columns: x..<x + 1, text: "", ink: cell.ink, isWide: isWide))
            }
            let last = runs.count - 1
            runs[last].columns = runs[last].columns.lowerBound..<x + 1
            FrameText.append(cell, of: self, to: &runs[last].text.unicodeScalars)
        }
        return runs
    }
}

/// How a run looks in a picture: reverse is carried out, and colours that a theme leaves to the terminal are those of the
/// theme's kind.
struct PictureStyle {
    var foreground: String
    /// Nil on the picture's own ground.
    var background: String?
    var isBold: Bool
    var isFaint: Bool
    var isUnderlined: Bool

    init(_ ink: Ink, _ theme: ResolvedTheme) {
        let style = theme.style(for: ink)
        let ground = Self.ground(theme)
        var (front, back) = (style.foreground?.rgb ?? Self.text(theme), style.background?.rgb ?? ground)
        if style.attributes.contains(.reverse) { swap(&front, &back) }
        foreground = front.hex
        background = back == ground ? nil : back.hex
        isBold = style.attributes.contains(.bold)
        isFaint = style.attributes.contains(.dim)
        isUnderlined = style.attributes.contains(.underline)
    }

    /// The ground of the whole picture.
    static func ground(_ theme: ResolvedTheme) -> RGB {
        theme.style(for: Ink(.text)).background?.rgb ?? (theme.appearance == .dark ? RGB(0, 0, 0) : RGB(255, 255, 255))
    }

    private static func text(_ theme: ResolvedTheme) -> RGB {
        theme.style(for: Ink(.text)).foreground?.rgb
            ?? (theme.appearance == .dark ? RGB(229, 229, 229) : RGB(0, 0, 0))
    }
}

extension String {
    /// As text and attribute values of XML and HTML have it.
    var escapedForMarkup: String {
        var text = ""
        for character in self {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.append(character)
            }
        }
        return text
    }
}
