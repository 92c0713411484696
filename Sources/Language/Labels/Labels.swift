public import GridDomain

/// How places, grids and households are called on screens and papers. Made once for a place tree and kept.
public struct Labels: Sendable, Equatable {
    let tree: PlaceTree
    private let stems: [PlaceCode: Phrase]

    /// Reads every village of the tree once.
    public init(_ tree: PlaceTree) {
        self.tree = tree
        stems = VillageStems.make(tree)
    }

    /// A place's own name: 后岸村, `Houan`; its code when the tree does not hold it.
    public func place(_ code: PlaceCode, _ tongue: Tongue) -> String {
        tree[code]?.name[tongue] ?? code.text
    }

    /// What stands for a village in labels: 后岸 of 后岸村, `HA`; what lies above villages goes by its name.
    public func village(_ code: PlaceCode, _ tongue: Tongue) -> String {
        let village = code.ancestor(.village)
        return stems[village]?[tongue] ?? place(village, tongue)
    }

    /// The number of a grid inside its village: `02`; three digits when it needs them.
    public func gridNumber(_ code: PlaceCode) -> String {
        let digits = code.ancestor(.grid).text.dropFirst(PlaceLevel.village.codeLength).drop { $0 == "0" }
        return String(repeating: "0", count: max(0, 2 - digits.count)) + digits
    }

    /// 后岸-02, `HA-02`; of land, sea and overseas grids alike.
    public func grid(_ code: PlaceCode, _ tongue: Tongue) -> String {
        village(code, tongue) + "-" + gridNumber(code)
    }

    /// 后岸-02-004, `HA-02-004`; of dwellings, boats and families abroad alike. Without a number, which goes on the
    /// erase date, the grid's label.
    public func household(grid code: PlaceCode, number: Int?, _ tongue: Tongue) -> String {
        guard let number else { return grid(code, tongue) }
        let digits = String(number)
        return grid(code, tongue) + "-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }

    /// Where an alert is: its household's label; for a gate or a feed, which belong to no household, the source's own name.
    public func place(of alert: Alert, sources: SourceBoard, _ tongue: Tongue) -> String {
        place(grid: alert.grid, number: alert.householdNumber, source: alert.source.flatMap { sources[$0] }, tongue)
    }

    /// The same of an alert that is only told of.
    func place(grid: PlaceCode, number: Int?, source: Source?, _ tongue: Tongue) -> String {
        if number == nil, let source, source.household == nil { return source.name[tongue] }
        return household(grid: grid, number: number, tongue)
    }

    /// What a source is called: by its own name, but that of a household by the household's label and its kind, for a file
    /// may have named it after a resident.
    public func source(_ source: Source, _ tongue: Tongue) -> String {
        guard source.household != nil else { return source.name[tongue] }
        return household(grid: source.grid, number: source.householdNumber, tongue) + " " + source.kind.name[tongue]
    }

    /// Whatever a code names: a grid by its label, a micro-grid by that of its grid, other places by name.
    public func any(_ code: PlaceCode, _ tongue: Tongue) -> String {
        switch code.level {
        case .grid, .microgrid: grid(code, tongue)
        case .city, .county, .township, .village, nil: place(code, tongue)
        }
    }
}
