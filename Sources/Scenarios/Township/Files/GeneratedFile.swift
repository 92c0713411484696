/// One file of a place folder.
public struct GeneratedFile: Sendable, Equatable {
    /// Its name in the folder, such as `people.csv`.
    public let name: String
    /// Its whole content.
    public let bytes: [UInt8]
}
