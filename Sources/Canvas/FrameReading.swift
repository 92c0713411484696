extension Frame {
    /// One row as text, without the blanks at its end; wide characters stand once.
    public func text(row: Int) -> String {
        var text = String.UnicodeScalarView()
        for cell in self[row: row] where !cell.isRightHalf {
            if let scalar = Unicode.Scalar(cell.scalar) { text.append(scalar) }
            text.append(contentsOf: marks(of: cell).scalars.compactMap(Unicode.Scalar.init))
        }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// All rows as text.
    public var text: String {
        (0..<size.height).map(text(row:)).joined(separator: "\n")
    }

    /// One row as runs of equal ink, from left to right, covering it whole.
    public func runs(row: Int) -> [(columns: Range<Int>, ink: Ink)] {
        var runs: [(columns: Range<Int>, ink: Ink)] = []
        for (x, cell) in self[row: row].enumerated() {
            if let last = runs.last, last.ink == cell.ink {
                runs[runs.count - 1].columns = last.columns.lowerBound..<x + 1
            } else {
                runs.append((columns: x..<x + 1, ink: cell.ink))
            }
        }
        return runs
    }
}
