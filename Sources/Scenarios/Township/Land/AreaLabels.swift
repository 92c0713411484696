/// Which area each cell of the mesh belongs to; nil for none.
struct AreaLabels {
    let mesh: HexMesh
    private(set) var label: [Int?]

    init(mesh: HexMesh, assign: (Int) -> Int?) {
        self.mesh = mesh
        label = mesh.cells.map(assign)
    }

    /// The cells of an area in ascending order.
    func cells(of area: Int) -> [Int] {
        mesh.cells.filter { label[$0] == area }
    }

    /// Leaves each area in one piece: the largest stays, and the other pieces go to an area beside them. With
    /// `parents`, a cell only joins an area of the same parent.
    mutating func joinPieces(parents: [Int?]? = nil) {
        var orphans = strayCells()
        for cell in orphans { label[cell] = nil }
        while !orphans.isEmpty {
            let left = orphans.filter { !adopt($0, parents: parents) }
            if left.count == orphans.count { return }
            orphans = left
        }
    }

    private mutating func adopt(_ cell: Int, parents: [Int?]?) -> Bool {
        for case .some(let beside) in mesh.neighbours(of: cell) {
            guard let area = label[beside], parents == nil || parents?[cell] == parents?[beside] else { continue }
            label[cell] = area
            return true
        }
        return false
    }

    /// All cells that are not in the largest piece of their area.
    private func strayCells() -> [Int] {
        var piece = [Int?](repeating: nil, count: label.count)
        var pieces: [[Int]] = []
        for cell in mesh.cells where label[cell] != nil && piece[cell] == nil {
            pieces.append(flood(from: cell, into: &piece, number: pieces.count))
        }
        let areaCount = (label.compactMap { $0 }.max() ?? -1) + 1
        var largest = [Int](repeating: 0, count: areaCount)
        for cells in pieces { cells.first.flatMap { label[$0] }.map { largest[$0] = max(largest[$0], cells.count) } }
        return pieces.filter { cells in cells.first.flatMap { label[$0] }.map { cells.count < largest[$0] } ?? false }
            .flatMap { $0 }
            .sorted()
    }

    private func flood(from start: Int, into piece: inout [Int?], number: Int) -> [Int] {
        var found = [start]
        var next = 0
        piece[start] = number
        while next < found.count {
            for case .some(let beside) in mesh.neighbours(of: found[next])
            where piece[beside] == nil && label[beside] == label[start] {
                piece[beside] = number
                found.append(beside)
            }
            next += 1
        }
        return found
    }
}
