/// The places of a seat's scope, from its root down to the grids. Micro-grids are pages, not nodes.
public struct PlaceTree: Sendable, Equatable {
    /// The scope itself.
    public let root: PlaceCode
    private let places: [PlaceCode: Place]
    private let childCodes: [PlaceCode: [PlaceCode]]
    /// Every grid of the scope in the order of codes.
    public let grids: [PlaceCode]

    /// Builds the tree. Places outside `root` or below the grids are left out.
    public init(root: PlaceCode, places: [Place]) {
        let inside = places.filter { $0.code.lies(in: root) && $0.level != .microgrid }
            .sorted { $0.code < $1.code }
        self.root = root
        self.places = Dictionary(inside.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        var children: [PlaceCode: [PlaceCode]] = [:]
        for place in inside {
            if let parent = place.code.parent { children[parent, default: []].append(place.code) }
        }
        childCodes = children
        grids = inside.filter { $0.level == .grid }.map(\.code)
    }

    /// Nil outside the scope and for micro-grids.
    public subscript(code: PlaceCode) -> Place? { places[code] }

    /// The places directly below, in the order of codes.
    public func children(of code: PlaceCode) -> [PlaceCode] { childCodes[code] ?? [] }

    /// Every grid in a place.
    public func grids(in code: PlaceCode) -> [PlaceCode] {
        code == root ? grids : grids.filter { $0.lies(in: code) }
    }

    /// The village of a grid or micro-grid.
    public func village(of code: PlaceCode) -> Place? { places[code.ancestor(.village)] }
}
