internal import GridDomain

/// What one update asks of the seat, and where fresh command ids come from.
struct Outbox {
    private(set) var effects: [ConsoleEffect] = []
    let nextID: () -> CommandID

    init(nextID: @escaping () -> CommandID) {
        self.nextID = nextID
    }

    mutating func add(_ effect: ConsoleEffect) { effects.append(effect) }
}
