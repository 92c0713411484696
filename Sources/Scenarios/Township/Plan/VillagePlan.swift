/// What is laid down by hand for one village before the dice are thrown.
struct VillagePlan {
    /// The last three digits of its code.
    let code: Int
    let short: String
    let name: PlaceName
    /// Where it lies, and how far it reaches against its neighbours.
    let site: PlanePoint
    let weight: Int
    let grids: [PlaceName]
    /// Households in all its grids together.
    let households: Int
    /// Households per grid where they are laid down; empty where they are drawn.
    var gridSizes: [Int] = []
    /// An industrial zone: people live in dormitories.
    var isIndustrial = false
}

/// A name in Han and in Latin letters.
struct PlaceName {
    let han: String
    let latin: String

    init(_ han: String, _ latin: String) {
        self.han = han
        self.latin = latin
    }
}
