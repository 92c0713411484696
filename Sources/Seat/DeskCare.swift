internal import Console
internal import GridDomain
internal import Language

/// What a seat does for its desk once a second: one turn at a time, so that none pile up behind a writer that waits.
struct DeskCare {
    private var isUnderWay = false
    /// Why the last turn could not be done; nil when it was.
    private var trouble: Phrase?

    /// Whether a turn may begin: the one before it has ended.
    mutating func begin() -> Bool {
        guard !isUnderWay else { return false }
        isUnderWay = true
        return true
    }

    /// A turn has ended.
    mutating func ended(trouble: Phrase?) {
        isUnderWay = false
        self.trouble = trouble
    }

    /// What the officer must know of the desk.
    ///
    /// - Parameters:
    ///   - isInPlace: whether the desk's file is the one that was opened.
    ///   - system: the system's time, which a live desk goes by unless it lies behind the last entry.
    func condition(of desk: Desk, isInPlace: Bool, system: Instant) -> DeskCondition {
        var condition = DeskCondition()
        condition.isReplaced = !isInPlace
        condition.trouble = trouble
        if desk.identity.kind == .live { condition.minutesBehind = max(0, (desk.lastRecorded - system).minutes) }
        return condition
    }
}
