public import GridDomain

/// Whom and what a text may have to name, and on whose clocks. Boards are values that share their storage: making one
/// for a frame costs nothing.
public struct Naming: Sendable {
    /// The tongue of texts that come as one string.
    public var tongue: Tongue
    /// The desk's zone.
    public var zone: Zone
    /// Times of other days say so.
    public var now: Instant
    /// How places and households are called.
    public var labels: Labels
    /// Who bears an officer's code.
    public var watch: WatchBoard
    /// Who bears a staff code.
    public var staff: StaffBook
    /// What bears a source's code.
    public var sources: SourceBoard

    /// From the parts; `init(_:labels:now:tongue:)` takes them from a desk.
    public init(
        tongue: Tongue, zone: Zone, now: Instant, labels: Labels, watch: WatchBoard, staff: StaffBook,
        sources: SourceBoard
    ) {
        self.tongue = tongue
        self.zone = zone
        self.now = now
        self.labels = labels
        self.watch = watch
        self.staff = staff
        self.sources = sources
    }

    /// What a desk knows. `labels` were made from its place tree.
    public init(_ desk: Desk, labels: Labels, now: Instant, tongue: Tongue) {
        self.init(
            tongue: tongue, zone: desk.identity.zone, now: now, labels: labels, watch: desk.watch, staff: desk.staff,
            sources: desk.sources)
    }

    /// An officer's name; the desk's own for `desk`; the code when nobody bears it.
    public func officer(_ code: OfficerCode) -> Phrase {
        if code == .desk { return Phrase(zh: "值班台", en: "the desk") }
        guard let officer = watch.officers[code] else { return Phrase(same: code.text) }
        return Phrase { officer.name[$0] }
    }

    /// The name of somebody who works here; the code when nobody bears it.
    public func staff(_ code: StaffCode) -> Phrase {
        guard let member = staff[code] else { return Phrase(same: code.text) }
        return Phrase { member.name[$0] }
    }

    /// A source's name; the code when there is none.
    public func source(_ code: SourceCode) -> Phrase {
        guard let source = sources[code] else { return Phrase(same: code.text) }
        return Phrase { labels.source(source, $0) }
    }

    /// A place: a grid by its label.
    public func place(_ code: PlaceCode) -> Phrase { Phrase { labels.any(code, $0) } }

    /// The household of a personal part, or the grid when that is gone.
    func household(_ personal: Personal, in grid: PlaceCode) -> Phrase {
        Phrase { labels.household(grid: grid, number: personal.householdNumber, $0) }
    }

    func moment(_ at: Instant) -> Phrase { Phrase { Times.moment(at, now: now, zone, $0) } }
    func ending(_ at: Instant) -> Phrase { Phrase { Times.ending(at, now: now, zone, $0) } }
}

extension Naming {
    /// Members one after the other: 王芳、李静, `Wang Fang, Li Jing`.
    public func staff(_ codes: [StaffCode]) -> Phrase {
        let names = codes.map { staff($0) }
        return Phrase(zh: names.map(\.zh).joined(separator: "、"), en: names.map(\.en).joined(separator: ", "))
    }

    /// A shift of a day: 中班 today, 3月11日白班, `day shift of 11 Mar`.
    public func slot(_ slot: ShiftSlot) -> Phrase {
        let name = slot.shift.name
        guard slot.date != ShiftSlot(at: now, zone: zone).date else { return name }
        let day = Dates.dayOfMonth(slot.date)
        return Phrase(zh: day.zh + name.zh, en: name.en + " of " + day.en)
    }
}
