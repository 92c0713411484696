public import Canvas

/// A frame as a page for a browser or a mail: text that can be searched and copied.
public enum FrameHTML {
    /// A whole page in the colours of a theme.
    /// - Parameters:
    ///   - title: what it shows.
    ///   - language: of its texts, as BCP 47 has it.
    public static func text(_ frame: Frame, theme: ResolvedTheme, title: String, language: String) -> String {
        let ground = PictureStyle.ground(theme).hex
        let rows = (0..<frame.size.height).map { row in
            frame.pictureRuns(row: row).map { span($0, theme) }.joined() + "\n"
        }
        return """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head><meta charset="utf-8"><title>\(title.escapedForMarkup)</title>
            <style>body{background:\(ground);margin:1em}pre{font:14px/17px "DejaVu Sans Mono","Noto Sans Mono CJK SC",\
            "Menlo","PingFang SC",monospace}span{display:inline-block;height:17px;overflow:hidden;vertical-align:top}\
            </style></head>
            <body><pre>

            """ + rows.joined() + "</pre></body>\n</html>\n"
    }

    private static func span(_ run: PictureRun, _ theme: ResolvedTheme) -> String {
        let style = PictureStyle(run.ink, theme)
        var css = "width:\(run.columns.count)ch;color:\(style.foreground)"
        if let background = style.background { css += ";background:\(background)" }
        if style.isBold { css += ";font-weight:bold" }
        if style.isFaint { css += ";opacity:.6" }
        if style.isUnderlined { css += ";text-decoration:underline" }
        return "<span style=\"\(css)\">\(run.text.escapedForMarkup)</span>"
    }
}
