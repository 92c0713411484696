public import GridDomain

/// What `manifest.toml` says of a folder of place files: which place, in which zone, and what desk is made from it.
public struct PlaceManifest: Sendable, Equatable {
    /// The only format there is.
    public static let format = "gridwatch-place-1"
    /// The name of the file in its folder.
    public static let fileName = "manifest.toml"

    /// The kind of a desk made from the folder, for life.
    public var kind: DeskKind
    /// The scope.
    public var place: PlaceCode
    /// That of a desk made from the folder; an import into a desk with another one is refused.
    public var zone: Zone
    /// Where the clock of an exercise or demo begins. A live desk has none.
    public var origin: Instant?
    /// Where east 0, north 0 of the plane in metres lies.
    public var plane: Boundary.Position
    /// What the folder was generated from, when it was.
    public var seed: Int?

    /// A manifest in memory, for folders that a program writes.
    public init(
        kind: DeskKind, place: PlaceCode, zone: Zone, origin: Instant?, plane: Boundary.Position, seed: Int? = nil
    ) {
        self.kind = kind
        self.place = place
        self.zone = zone
        self.origin = origin
        self.plane = plane
        self.seed = seed
    }
}
