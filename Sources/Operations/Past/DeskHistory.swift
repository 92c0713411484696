public import GridDomain
internal import GridStore
internal import Synchronization

/// Folds the desk of a moment from the journal, and keeps copies on the way, so that the moments around it are there at
/// once. What it keeps is disposable: the journal alone says how a desk stood.
public final class DeskHistory: Sendable {
    /// A copy is kept after so many entries; as many are decoded together.
    static let spacing: Int64 = 1000
    /// Copies kept at most: those far from where somebody looks go first.
    static let mostCopies = 48
    /// Decoded slices of the journal kept at most.
    static let mostSlices = 3

    private let desk: OpenDesk
    private let checkpoints: Checkpoints
    private let kept = Mutex(Kept())

    private struct Kept {
        /// The erasure after which all of it was made.
        var erasure = EntryNumber.none
        /// Before the first entry, with the register as it was when somebody first looked back.
        var beginning: Desk?
        /// By slice: a copy stands before the first entry of its slice.
        var copies: [Int64: Desk] = [:]
        var slices: [Int64: [Entry]] = [:]

        /// The nearest copy at or before a slice.
        func copy(before wanted: Int64) -> (Int64, Desk)? {
            copies.filter { $0.key <= wanted }.max { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
    }

    /// Reads nothing yet.
    public init(_ desk: OpenDesk) {
        self.desk = desk
        checkpoints = Checkpoints(desk)
    }

    /// Forgets what was folded: the register has changed, or what was personal is erased.
    public func forget() { kept.withLock { $0 = Kept() } }

    /// The desk as it stood at a moment.
    ///
    /// - Throws: `PastError`, or the engine's error.
    public func desk(at moment: DeskMoment) throws -> PastDesk {
        let beginning = try beginning()
        return try desk.store.read { session in
            let (number, now) = try resolve(moment, session)
            let board = try kept.withLock { kept in try fold(to: number, beginning, &kept, session) }
            return PastDesk(desk: board, now: now)
        }
    }

    /// Folds on from the last checkpoint to where the next one is due, and keeps that. A part at a time, so that nobody
    /// waits long behind it.
    ///
    /// - Returns: whether there is more to do.
    /// - Throws: the engine's error.
    public func prepare() throws -> Bool {
        guard !desk.isReadOnly else { return false }
        let beginning = try beginning()
        let (isMore, erasure) = try desk.store.read { session -> (Bool, EntryNumber) in
            let erasure = try session.lastErasure()
            let head = try session.head().number.value
            let due = ((checkpoints.numbers.last ?? 0) / Checkpoints.spacing + 1) * Checkpoints.spacing
            guard due <= head else { return (false, erasure) }
            let board = try kept.withLock { kept in
                try fold(to: EntryNumber(due), beginning, &kept, session)
            }
            try checkpoints.keep(board, session)
            return (checkpoints.numbers.contains(due) && due + Checkpoints.spacing <= head, erasure)
        }
        // An erasure that came while this was folded has the last word.
        guard try desk.store.read({ try $0.lastErasure() }) == erasure else {
            forget()
            try desk.deleteCheckpoints()
            return true
        }
        return isMore
    }

    /// The register as it was when somebody first looked back, with nothing that entries make.
    private func beginning() throws -> Desk {
        if let known = kept.withLock({ $0.beginning }) { return known }
        let fresh = try desk.loadDesk().atBeginning
        kept.withLock { $0.beginning = fresh }
        return fresh
    }

    /// The last entry that a moment holds, and the desk's time at it.
    private func resolve(_ moment: DeskMoment, _ session: DeskSession) throws -> (EntryNumber, Instant) {
        guard let first = try session.recorded(EntryNumber(1)) else { throw PastError.noEntries }
        let (now, head) = try desk.now(session)
        switch moment {
        case .entry(let number):
            guard number > .none else { throw PastError.beforeFirst(first) }
            guard number <= head, let recorded = try session.recorded(number) else { throw PastError.ahead(now) }
            return (number, recorded)
        case .time(let at):
            guard at >= first else { throw PastError.beforeFirst(first) }
            guard at <= now else { throw PastError.ahead(now) }
            return (try session.lastEntry(at: at), at)
        }
    }

    private func fold(
        to number: EntryNumber, _ beginning: Desk, _ kept: inout Kept, _ session: DeskSession
    ) throws -> Desk {
        let erasure = try session.lastErasure()
        if kept.erasure != erasure { (kept.erasure, kept.copies, kept.slices) = (erasure, [:], [:]) }
        let wanted = (number.value - 1) / Self.spacing
        var (slice, board) = try start(for: wanted, beginning, &kept, session)
        while true {
            let bound = min(number.value, (slice + 1) * Self.spacing)
            let entries = try entries(slice, upTo: bound, &kept, session)
            board.apply(entries.prefix(Int(bound - slice * Self.spacing)))
            guard slice < wanted else { return board }
            slice += 1
            keep(board, before: slice, near: wanted, &kept)
        }
    }

    /// The nearest copy at or before a slice: one in memory, or one on the disk where that saves folding.
    private func start(
        for wanted: Int64, _ beginning: Desk, _ kept: inout Kept, _ session: DeskSession
    ) throws -> (Int64, Desk) {
        let near = kept.copy(before: wanted) ?? (0, beginning)
        let least = near.0 * Self.spacing
        guard let things = try checkpoints.nearest(to: wanted * Self.spacing, after: least, session) else {
            return near
        }
        let copy = (things.last.value / Self.spacing, beginning.holding(things))
        kept.copies[copy.0] = copy.1
        return copy
    }

    /// The entries of a slice, at least up to a number.
    private func entries(
        _ slice: Int64, upTo bound: Int64, _ kept: inout Kept, _ session: DeskSession
    ) throws -> [Entry] {
        let before = slice * Self.spacing
        if let entries = kept.slices[slice], Int64(entries.count) >= bound - before { return entries }
        let entries = try session.entries(after: EntryNumber(before), limit: Int(Self.spacing))
        kept.slices[slice] = entries
        while kept.slices.count > Self.mostSlices, let far = farthest(kept.slices.keys, from: slice) {
            kept.slices[far] = nil
        }
        return entries
    }

    private func keep(_ board: Desk, before slice: Int64, near wanted: Int64, _ kept: inout Kept) {
        kept.copies[slice] = board
        while kept.copies.count > Self.mostCopies, let far = farthest(kept.copies.keys, from: wanted) {
            kept.copies[far] = nil
        }
    }

    private func farthest(_ slices: some Sequence<Int64>, from slice: Int64) -> Int64? {
        slices.max { abs($0 - slice) < abs($1 - slice) }
    }
}

extension OpenDesk {
    /// The desk as it stood at a moment.
    ///
    /// - Throws: `PastError`, or the engine's error.
    public func past(at moment: DeskMoment) throws -> PastDesk { try DeskHistory(self).desk(at: moment) }
}
