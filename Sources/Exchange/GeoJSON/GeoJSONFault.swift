/// What is wrong with one feature.
struct GeoJSONFault: Error {
    /// The property, as a path inside the feature.
    let field: String
    /// What should have been there, in words.
    let expected: String
}
