public import GridDomain

extension Labels {
    /// The grid that a label of either tongue names, and the number of a household when one follows: 后岸-02-004, `ha-02`.
    public func read(_ label: String) -> (grid: PlaceCode, number: Int?)? {
        let wanted = label.lowercased()
        for grid in tree.grids {
            for tongue in Tongue.allCases {
                let own = self.grid(grid, tongue).lowercased()
                guard wanted.hasPrefix(own) else { continue }
                let rest = wanted.dropFirst(own.count)
                if rest.isEmpty { return (grid, nil) }
                if rest.first == "-", let number = Int(rest.dropFirst()), number > 0 { return (grid, number) }
            }
        }
        return nil
    }
}
