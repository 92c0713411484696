public import Canvas

/// A frame by what its parts mean, for programs that read it: no colours, but the role of every text.
public struct FrameRuns: Encodable, Sendable {
    /// Cells of one meaning, from left to right.
    public struct Run: Encodable, Sendable {
        /// Columns from the left, from 0.
        public let column: Int
        /// In columns: a Han character takes two.
        public let width: Int
        /// What is written.
        public let text: String
        /// What it means, as theme files name it.
        public let role: String
        /// What the row or block means that it stands in; left out on the bare screen.
        public let ground: String?
    }

    /// Columns of the whole frame.
    public let width: Int
    /// Rows of the whole frame.
    public let height: Int
    /// From the top.
    public let rows: [[Run]]

    /// Reads a frame; blanks without a ground are left out.
    public init(_ frame: Frame) {
        width = frame.size.width
        height = frame.size.height
        rows = (0..<frame.size.height).map { row in
            frame.runs(row: row).compactMap { run in
                var text = ""
                for x in run.columns { FrameText.append(frame[x, row], of: frame, to: &text.unicodeScalars) }
                guard run.ink.ground != nil || text.contains(where: { $0 != " " }) else { return nil }
                return Run(
                    column: run.columns.lowerBound, width: run.columns.count, text: text, role: run.ink.role.rawValue,
                    ground: run.ink.ground?.rawValue)
            }
        }
    }
}
