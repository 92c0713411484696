/// A mesh of hexagons over the township. Three cells meet at every corner, so that an area made of cells never touches
/// itself at a point, and neighbours share their corners exactly.
///
/// Corners are named by their undisturbed position, a whole number of metres from the south-west.
struct HexMesh {
    /// Half the width of a cell, and half the length of its side, in metres.
    static let halfWidth = 52
    static let halfSide = 30

    let columns = 100
    let rows = 105
    /// Added to a position in the mesh to give the plane's coordinates.
    let offset = PlanePoint(x: -5200, y: -4725)

    var cells: Range<Int> { 0..<(columns * rows) }

    /// The middle of a cell in mesh coordinates.
    func position(of cell: Int) -> PlanePoint {
        let (row, column) = cell.quotientAndRemainder(dividingBy: columns)
        let shift = row % 2 == 0 ? 0 : Self.halfWidth
        return PlanePoint(x: column * 2 * Self.halfWidth + shift, y: row * 3 * Self.halfSide)
    }

    /// The middle of a cell in the plane.
    func centre(of cell: Int) -> PlanePoint {
        position(of: cell) + offset
    }

    /// The six corners counter-clockwise, beginning at the lower right.
    func corners(of cell: Int) -> [PlanePoint] {
        let middle = position(of: cell)
        let width = Self.halfWidth
        let side = Self.halfSide
        return [(width, -side), (width, side), (0, 2 * side), (-width, side), (-width, -side), (0, -2 * side)]
            .map { middle + PlanePoint(x: $0.0, y: $0.1) }
    }

    /// The neighbour across each side, where side `n` runs from corner `n` to the next; nil beyond the mesh.
    func neighbours(of cell: Int) -> [Int?] {
        let (row, column) = cell.quotientAndRemainder(dividingBy: columns)
        let right = row % 2 == 0 ? column : column + 1
        return [
            (column + 1, row), (right, row + 1), (right - 1, row + 1),
            (column - 1, row), (right - 1, row - 1), (right, row - 1),
        ].map { self.cell(column: $0.0, row: $0.1) }
    }

    private func cell(column: Int, row: Int) -> Int? {
        guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
        return row * columns + column
    }

    /// Side by side cells meet corners of two kinds in turn; this tells them apart along any line of sides.
    static func isUpper(corner: PlanePoint) -> Bool {
        (corner.y + 3 * halfSide) % (3 * halfSide) == 2 * halfSide
    }
}
