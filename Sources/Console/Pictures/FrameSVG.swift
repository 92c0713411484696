public import Canvas

/// A frame as a vector picture, for documents.
public enum FrameSVG {
    /// Pixels of one cell.
    private static let cell = (width: 8, height: 17)
    private static let margin = 8
    /// From the top of a cell to the foot of its letters.
    private static let baseline = 13

    /// The picture in the colours of a theme.
    /// - Parameter title: what it shows, for those who have it read to them.
    public static func text(_ frame: Frame, theme: ResolvedTheme, title: String) -> String {
        let width = frame.size.width * cell.width + 2 * margin
        let height = frame.size.height * cell.height + 2 * margin
        let rows = (0..<frame.size.height).map { row(frame, $0, theme) }.joined()
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" role="img">
            <title>\(title.escapedForMarkup)</title>
            <style>text{font:14px "DejaVu Sans Mono","Noto Sans Mono CJK SC","Menlo","PingFang SC",monospace}\
            .b{font-weight:bold}.f{opacity:.6}.u{text-decoration:underline}</style>
            <rect width="100%" height="100%" rx="6" fill="\(PictureStyle.ground(theme).hex)"/>

            """ + rows + "</svg>\n"
    }

    private static func row(_ frame: Frame, _ row: Int, _ theme: ResolvedTheme) -> String {
        let runs = frame.pictureRuns(row: row).map { ($0, PictureStyle($0.ink, theme)) }
        return runs.map { ground($0, $1, row) }.joined()
            + runs.map { run, style in run.words.map { letters($0, style, row) }.joined() }.joined()
    }

    private static func ground(_ run: PictureRun, _ style: PictureStyle, _ row: Int) -> String {
        guard let background = style.background else { return "" }
        let y = margin + row * cell.height
        return "<rect x=\"\(left(run))\" y=\"\(y)\" width=\"\(width(run))\" height=\"\(cell.height)\" "
            + "fill=\"\(background)\"/>\n"
    }

    private static func letters(_ word: PictureRun, _ style: PictureStyle, _ row: Int) -> String {
        let marks = [(style.isBold, "b"), (style.isFaint, "f"), (style.isUnderlined, "u")].filter(\.0).map(\.1)
        let classes = marks.isEmpty ? "" : " class=\"\(marks.joined(separator: " "))\""
        let y = margin + row * cell.height + baseline
        return "<text x=\"\(left(word))\" y=\"\(y)\" textLength=\"\(width(word))\" "
            + "lengthAdjust=\"spacingAndGlyphs\" fill=\"\(style.foreground)\"\(classes)>"
            + "\(word.text.escapedForMarkup)</text>\n"
    }

    private static func left(_ run: PictureRun) -> Int { margin + run.columns.lowerBound * cell.width }
    private static func width(_ run: PictureRun) -> Int { run.columns.count * cell.width }
}
