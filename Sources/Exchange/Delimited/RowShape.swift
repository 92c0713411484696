/// What a scan found out about one row besides its cells.
struct RowShape {
    /// A mistake in the quotes, with the index of its cell.
    enum QuoteFault {
        case notClosed(cell: Int)
        case textAfterQuote(cell: Int)
    }

    /// How many cells the row has, also where not all were kept.
    var cellCount = 0
    /// How many bytes the row has without its line break.
    var contentCount = 0
    /// How many bytes the row has with its line break.
    var totalCount = 0
    /// How many lines end in the row.
    var lineBreaks = 0
    /// Whether a cell has doubled quotes.
    var hasDoubledQuotes = false
    /// Whether there is nothing but separators.
    var isBlank = true
    /// The first mistake in the quotes.
    var fault: QuoteFault?
}
