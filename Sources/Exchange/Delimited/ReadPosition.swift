/// A place between two rows of a file from which a read can go on.
public struct ReadPosition: Sendable, Equatable {
    /// The byte, from 0, in the file as it is on disk, whatever its encoding.
    public let offset: Int
    /// The line, from 1, that starts there.
    public let line: Int

    /// A place as it was taken from a row or reader before.
    public init(offset: Int, line: Int) {
        self.offset = offset
        self.line = line
    }
}
