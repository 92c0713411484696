import CNcurses
import Canvas

/// Which characters can be sent to the terminal.
struct Repertoire {
    let encoding: TextEncoding
    /// Whether signs that have a twin in ASCII are drawn as that.
    let prefersASCII: Bool
    /// Whether the terminal draws a character of ambiguous width in two columns, against what the C library counts: it
    /// would shift the rest of the line, so its twin is drawn instead.
    var ambiguousIsWide = false

    /// Whether a character can be sent as it is, and takes these columns for curses too. Curses moves by the C library's
    /// widths: a character that it counts otherwise would shift the rest of the line.
    func draws(_ scalar: UInt32, inColumns columns: Int) -> Bool {
        if scalar >= 0x20 && scalar < 0x7F { return columns == 1 }
        if case .ascii = encoding { return false }
        if ambiguousIsWide, TextWidth.isAmbiguous(scalar) { return false }
        if prefersASCII, Glyphs.twin(of: scalar) != Repertoire.noTwin { return false }
        return Int(gw_columns(scalar)) == columns
    }

    private static let noTwin: UInt32 = 0x3F
}
