internal import GridDomain
internal import GridStore

extension OpenDesk {
    /// How long a live desk may be closed before the gap is worth an entry.
    private static let quietGap = Span.minutes(5)

    /// Opens a seat: takes up the clock when it is the first, and does everything that came due meanwhile.
    ///
    /// - Returns: the hold to close the seat with; nil on a desk that is only read, where nothing is taken or written.
    public func openSeat() throws -> SeatHold? {
        guard !isReadOnly else { return nil }
        let hold = try SeatHold.take(path: seatsPath) { try takeUp(lastSign: $0) }
        hold.showLife(at: system)
        while try runDue() > 0 {}
        return hold
    }

    private func takeUp(lastSign: Instant?) throws {
        try store.write { session in
            let head = try session.head()
            let clock = try session.clock().atRest(since: lastSign, system: system, last: head.recorded)
            try session.setClock(clock.resumed(at: system, last: head.recorded))
            guard clock.kind == .live, head.number > .none else { return }
            let seen = max(try session.lastSeen() ?? head.recorded, head.recorded, lastSign ?? head.recorded)
            let now = clock.now(system: system, last: head.recorded)
            guard now - seen > Self.quietGap else { return }
            try session.append([
                Entry(
                    number: head.number.next, recorded: now, happened: now, officer: .desk,
                    command: CommandID("unwatched-\(seen.milliseconds)"), group: nil,
                    event: .watch(.unwatched(from: seen, to: now)), personal: Personal())
            ])
        }
    }

    /// Closes a seat. The watch goes on; the last seat puts the clock down.
    ///
    /// A desk whose file is gone from its place is left as it is: nobody would see what is written there.
    public func close(_ hold: SeatHold?) throws {
        guard let hold else { return }
        hold.showLife(at: system)
        guard store.engine.isInPlace() else { return hold.release() }
        try hold.letGo { try putDown() }
    }

    private func putDown() throws {
        try store.write { session in
            let head = try session.head()
            let clock = try session.clock()
            let now = clock.now(system: system, last: head.recorded)
            try session.setLastSeen(now)
            if clock.kind != .live { try session.setClock(clock.stopped(at: system, last: head.recorded)) }
        }
    }

    /// Leaves a seat whose last writing never ended. The clock is put down by whoever comes next.
    public func abandon(_ hold: SeatHold?) { hold?.release() }
}

// MARK: The clock between seats

extension OpenDesk {
    /// The file that seats hold.
    var seatsPath: String { store.engine.bellPath.dropLast("bell".count) + "seats" }

    /// A clock as it goes now: one that no seat keeps going rests since the last sign of life, also when the seat that
    /// took it up was killed and never put it down.
    func asItGoes(_ clock: DeskClock, last: Instant) -> DeskClock {
        guard clock.isRunning, !SeatHold.isHeld(path: seatsPath) else { return clock }
        return clock.atRest(since: SeatHold.lastSign(path: seatsPath), system: system, last: last)
    }
}
