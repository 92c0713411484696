import Canvas
import Exchange

/// A list as an aligned table for people: words to the left, numbers to the right.
struct TextTable {
    let text: String

    init(_ document: ListDocument) {
        let cells = document.rows.map { $0.map(\.cell) }
        let widths = document.columns.indices.map { column in
            (cells.map { TextWidth.standard.columns(of: $0[column]) }
                + [TextWidth.standard.columns(of: document.columns[column].title)]).max() ?? 0
        }
        let numeric = document.columns.indices.map { column in
            !document.rows.isEmpty && document.rows.allSatisfy { $0[column].isNumber }
        }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells.indices, cells).map { column, cell in
                let gap = String(repeating: " ", count: max(0, widths[column] - TextWidth.standard.columns(of: cell)))
                return numeric[column] ? gap + cell : cell + gap
            }
            return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed()) + "\n"
        }
        text = line(document.columns.map(\.title)) + cells.map(line).joined()
    }
}

extension ListValue {
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .percent, .decimal, .none: true
        case .text, .instant: false
        }
    }
}
