internal import GridDomain
internal import Language

extension ConsoleState {
    /// Takes boards that were read anew, once every entry that they know has been folded. What is selected, marked and
    /// unfolded is named by code and stays.
    mutating func stand(on boards: Desk, _ out: inout Outbox) {
        fresh = boards.last > desk.last ? boards : nil
        guard fresh == nil else { return }
        guard boards.last == desk.last else { return out.add(.loadBoards) }
        desk = boards
        boardsRead += 1
        labels = Labels(desk.grids.tree)
        alerts.forgetRows()
        pressure.forget()
        rota.forgetRows()
        grids.forgetRows()
        disputes.forgetRows()
        leavePlacesThatAreGone()
    }

    /// A list of a place that an undone import has taken away is left.
    private mutating func leavePlacesThatAreGone() {
        let tree = desk.grids.tree
        let gone = grids.path.firstIndex { level in
            switch level {
            case .households(let place), .gaps(let place): place != tree.root && tree[place] == nil
            case .residents: false
            }
        }
        if let gone { grids.path.removeSubrange(gone...) }
    }
}
