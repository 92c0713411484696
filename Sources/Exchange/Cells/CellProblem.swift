/// Why the bytes of a cell are not the value that was asked for.
public struct CellProblem: Error, Sendable, Equatable {
    /// What should have been there.
    public let expected: Expected

    /// A problem; where it stands is known to the one who read the row.
    public init(expected: Expected) { self.expected = expected }
}
