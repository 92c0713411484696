/// Columns of text on a terminal, from a table of our own: two for Han, none for combining marks.
public struct TextWidth: Hashable, Sendable {
    /// Whether the terminal draws characters of ambiguous width (“ ” … ● ─ ①) in two columns.
    public var ambiguousIsWide: Bool

    /// A way of counting.
    public init(ambiguousIsWide: Bool = false) {
        self.ambiguousIsWide = ambiguousIsWide
    }

    /// Ambiguous characters are narrow, as on most terminals.
    public static let standard = TextWidth()

    /// Whether terminals differ over the columns of a scalar.
    public static func isAmbiguous(_ scalar: UInt32) -> Bool { ScalarClass.of(scalar) == .ambiguous }

    /// The columns that the scalar takes when drawn by itself.
    public func columns(of scalar: Unicode.Scalar) -> Int {
        switch ScalarClass.of(scalar.value) {
        case .narrow, .regional, .hostile: 1
        case .wide: 2
        case .ambiguous: ambiguousIsWide ? 2 : 1
        case .combining, .ignored, .joiner: 0
        }
    }

    /// The columns that the text takes when drawn.
    public func columns(of text: String) -> Int {
        let common = text.utf8.withContiguousStorageIfAvailable { CommonText.columns(of: $0) }
        if let columns = common ?? nil { return columns }
        return DrawnText(text, self).reduce(0) { $0 + $1.width }
    }

    /// The longest beginning that fits into `columns`, ending in `ellipsis` when something was cut.
    ///
    /// A wide character is never halved, so the result may be one column shorter.
    public func cut(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        guard self.columns(of: text) > columns else { return text }
        let room = columns - self.columns(of: ellipsis)
        guard room >= 0 else { return "" }
        var used = 0
        var end = text.startIndex
        for index in text.indices {
            let width = self.columns(of: String(text[index]))
            guard used + width <= room else { break }
            used += width
            end = text.index(after: index)
        }
        return String(text[..<end]) + ellipsis
    }

    /// The text in exactly `columns`: cut when longer, filled with spaces when shorter.
    public func pad(_ text: String, to columns: Int, align: Alignment = .leading, ellipsis: String = "…") -> String {
        let text = cut(text, to: columns, ellipsis: ellipsis)
        let free = max(0, columns - self.columns(of: text))
        let before = align.before(free)
        return String(repeating: " ", count: before) + text + String(repeating: " ", count: free - before)
    }
}

/// Where a text stands in a field that is wider than it.
public enum Alignment: Hashable, Sendable {
    case leading, center, trailing

    /// How many of the free columns come before the text.
    func before(_ free: Int) -> Int {
        switch self {
        case .leading: 0
        case .center: free / 2
        case .trailing: free
        }
    }
}
