internal import Canvas
internal import GridDomain

/// Somebody points at the figures of the screen: at which, and where it stood last.
struct FigureCursor: Sendable, Equatable {
    var figure: Figure?
    var rect: Rect
}

/// Where a figure stands on the screen.
struct FigurePlace: Sendable, Equatable {
    var figure: Figure
    var rect: Rect
}

/// Where the cursor of figures is asked to go.
enum FigureStep {
    case left, right, up, down
    /// In the order of reading, going round.
    case next, previous
}

extension ConsoleState {
    /// The figures of the screen in the order of reading, as they are drawn.
    func figurePlaces() -> [FigurePlace] {
        var state = self
        state.dialogs = []
        if state.figures == nil { state.figures = FigureCursor(figure: nil, rect: .none) }
        return state.view().figurePlaces
    }

    /// Turns the cursor of figures on, at the first figure of the pane or book that has the keys.
    mutating func pointAtFigures() {
        let places = figurePlaces()
        let here = book == nil ? layout[focus] : Rect(x: 0, y: 2, width: size.width, height: layout.next - 2)
        let title = places.first { book == nil && $0.rect.minY == layout.tabs && tab(at: $0.rect.minX) == nil }
        let first = title ?? places.first { here?.contains($0.rect.origin) ?? false } ?? places.first
        figures = first.map { FigureCursor(figure: $0.figure, rect: $0.rect) }
    }

    mutating func stepFigure(_ step: FigureStep) {
        let places = figurePlaces()
        guard let cursor = figures, let here = cursor.place(in: places) else { return }
        let next: FigurePlace?
        switch step {
        case .next, .previous:
            let index = places.firstIndex(of: here) ?? 0
            let count = places.count
            next = places[(index + (step == .next ? 1 : count - 1)) % count]
        case .left, .right, .up, .down: next = here.nearest(step, among: places)
        }
        if let next { figures = FigureCursor(figure: next.figure, rect: next.rect) }
    }

    /// The figure at a cell, for clicks.
    func figure(at point: Point) -> Figure? {
        figurePlaces().first { $0.rect.contains(point) }?.figure
    }

    /// Shows the cursor of figures on a frame that remembers where they stand.
    func drawFigureCursor(_ frame: inout Frame) {
        guard dialogs.isEmpty, let rect = figures?.place(in: frame.figurePlaces)?.rect else { return }
        frame.ink(rect, Ink(.match, on: .match))
        for (sign, x) in [("[", rect.minX - 1), ("]", rect.maxX)] where x >= 0 && x < size.width {
            if frame[x, rect.minY].scalar == 0x20 {
                frame.put(sign, at: Point(x: x, y: rect.minY), Ink(.match, on: .match))
            }
        }
        frame.cursor = rect.origin
    }
}

extension FigureCursor {
    /// Where it stands now: on its figure, nearest to where that stood; on the nearest figure when it has gone.
    func place(in places: [FigurePlace]) -> FigurePlace? {
        let same = places.filter { $0.figure == figure }
        return (same.isEmpty ? places : same).min { $0.rect.distance(to: rect) < $1.rect.distance(to: rect) }
    }
}

extension FigurePlace {
    /// The next figure in a direction: in the same row first, then whatever lies least aside.
    func nearest(_ step: FigureStep, among places: [FigurePlace]) -> FigurePlace? {
        func ahead(_ other: FigurePlace) -> (along: Int, aside: Int)? {
            let dx = other.rect.minX - rect.minX
            let dy = other.rect.minY - rect.minY
            let (along, aside): (Int, Int) =
                switch step {
                case .left: (-dx, abs(dy))
                case .right: (dx, abs(dy))
                case .up: (-dy, abs(dx))
                default: (dy, abs(dx))
                }
            return along > 0 ? (along, aside) : nil
        }
        let isSideways = if case .left = step { true } else if case .right = step { true } else { false }
        let found = places.compactMap { place in ahead(place).map { (place: place, way: $0) } }
        let inRow = isSideways ? found.filter { $0.way.aside == 0 } : []
        return (inRow.isEmpty && !isSideways ? found : inRow).min { a, b in
            isSideways
                ? a.way.along < b.way.along : (a.way.along, a.way.aside) < (b.way.along, b.way.aside)
        }?.place
    }
}

extension Frame {
    /// The figures on it, in the order of reading.
    var figurePlaces: [FigurePlace] {
        tagged.compactMap { place in
            (place.tag.value as? Figure).map { FigurePlace(figure: $0, rect: place.rect) }
        }.sorted { ($0.rect.minY, $0.rect.minX) < ($1.rect.minY, $1.rect.minX) }
    }
}

extension Rect {
    /// Nowhere.
    static let none = Rect(x: 0, y: 0, width: 0, height: 0)

    fileprivate func distance(to other: Rect) -> Int { abs(minX - other.minX) + 4 * abs(minY - other.minY) }
}
