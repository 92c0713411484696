public import GridDomain

/// What the desk says of itself: rows of `desk(key, value)`.
extension DeskSession {
    /// The journal format that this program reads and writes.
    public static let format = 1

    func setting(_ key: String) throws -> String? {
        try connection.first("SELECT value FROM desk WHERE key = ?", [.text(key)]) { $0.text(0) }
    }

    func set(_ key: String, _ value: String) throws {
        try connection.run(
            "INSERT INTO desk(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            [.text(key), .text(value)])
    }

    public func identity() throws -> DeskIdentity {
        let rows = try connection.all("SELECT key, value FROM desk") { ($0.text(0), $0.text(1)) }
        let settings = Dictionary(rows, uniquingKeysWith: { $1 })
        let reader = settings["reader"].flatMap(Int.init) ?? 0
        guard reader <= Self.format else { throw StoreError.newerDesk(needs: reader, have: Self.format) }
        let zoneName = settings["zone"] ?? ""
        guard let zone = Zone(identifier: zoneName) else { throw StoreError.missingZone(zoneName) }
        guard let kind = settings["kind"].flatMap(DeskKind.init), let scope = settings["scope"] else {
            throw StoreError.corruptRow(table: "desk", key: "kind, scope", why: "missing")
        }
        return DeskIdentity(kind: kind, scope: PlaceCode(scope), zone: zone)
    }

    /// The journal format that a program must know to write; an older one would leave out what it does not know.
    func leastWriter() throws -> Int { try setting("writer").flatMap(Int.init) ?? Self.format }

    func setIdentity(_ identity: DeskIdentity) throws {
        try set("kind", identity.kind.rawValue)
        try set("scope", identity.scope.text)
        try set("zone", identity.zone.identifier)
        try set("reader", String(Self.format))
        try set("writer", String(Self.format))
    }

    /// What no other desk is called: files that belong to a desk and lie elsewhere bear it in their names.
    public func deskID() throws -> String {
        guard let id = try setting("id") else {
            throw StoreError.corruptRow(table: "desk", key: "id", why: "missing")
        }
        return id
    }

    /// Gives the desk an id of its own: a new desk, or a copy that is a desk for itself from now on.
    public func drawDeskID() throws { try set("id", Chain.hexadecimal(Array(Chain.salt().prefix(8)))) }

    /// The desk's clock as its seats share it.
    public func clock() throws -> DeskClock {
        let parts = (try setting("clock") ?? "").split(separator: " ").compactMap { Int64($0) }
        guard let kind = try setting("kind").flatMap(DeskKind.init), (3...4).contains(parts.count) else {
            throw StoreError.corruptRow(table: "desk", key: "clock", why: "expected base, anchor, speed and pause")
        }
        return DeskClock(
            kind: kind, base: Instant(milliseconds: parts[0]), anchor: Instant(milliseconds: parts[1]),
            speed: Int(parts[2]), isPaused: parts.count == 4 && parts[3] == 1)
    }

    /// Keeps the clock's base, anchor, speed and pause for all seats. The kind of the desk stays as it is.
    public func setClock(_ clock: DeskClock) throws {
        try set(
            "clock",
            "\(clock.base.milliseconds) \(clock.anchor.milliseconds) \(clock.speed)" + (clock.isPaused ? " 1" : ""))
    }

    /// When the last seat closed.
    public func lastSeen() throws -> Instant? {
        try setting("seen").flatMap(Int64.init).map(Instant.init(milliseconds:))
    }

    /// Keeps the desk's time at which the last seat closed.
    public func setLastSeen(_ instant: Instant) throws { try set("seen", String(instant.milliseconds)) }

    /// The text of the drill that was begun last; nil where none ever was.
    public func drillText() throws -> String? { try setting("drill") }

    /// Keeps the text of a drill for all seats.
    public func keepDrillText(_ text: String) throws { try set("drill", text) }
}
