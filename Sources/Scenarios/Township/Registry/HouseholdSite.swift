/// A household before anybody lives in it: where it is and how it is addressed.
struct HouseholdSite {
    enum Kind: String {
        case dwelling
        case boat
        case overseas
    }

    /// `HA-02-004`.
    let key: String
    /// Index of its grid.
    let grid: Int
    let microgrid: String?
    let kind: Kind
    /// From 1 in its grid.
    let number: Int
    let address: String
    /// Nil abroad.
    let point: PlanePoint?
    /// For those abroad the household of theirs that can be asked, as an index.
    var family: Int?
}

/// A stretch of a street or a building.
struct MicroGrid {
    let code: String
    let name: PlaceName
    let middle: PlanePoint
}
