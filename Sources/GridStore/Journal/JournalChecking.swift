public import GridDomain

/// A link of the chain as it is stored: one transaction.
public struct StoredLink: Sendable, Equatable {
    /// The first entry of the transaction.
    public var first: EntryNumber
    /// The last entry of the transaction; the next link begins behind it.
    public var last: EntryNumber
    /// The hash of the link before, 32 bytes; `Chain.origin` for the first.
    public var previous: [UInt8]
    /// 32 bytes over everything that the link covers.
    public var hash: [UInt8]
}

/// Reads that only `check` needs: they go over everything, a slice at a time.
extension DeskSession {
    /// Links after an entry number, oldest first.
    public func links(after number: EntryNumber, limit: Int) throws -> [StoredLink] {
        try connection.all(
            "SELECT first, last, previous, hash FROM links WHERE last > ? ORDER BY last LIMIT ?",
            [.entry(number), .int(limit)]
        ) { StoredLink(first: $0.entry(0), last: $0.entry(1), previous: $0.blob(2), hash: $0.blob(3)) }
    }

    /// The codes of all alerts, in order.
    public func alertCodes() throws -> [AlertCode] {
        try connection.all("SELECT code FROM alerts ORDER BY code") { AlertCode($0.text(0)) }
    }

    /// The codes of all disputes, in order.
    public func disputeCodes() throws -> [DisputeCode] {
        try connection.all("SELECT code FROM disputes ORDER BY code") { DisputeCode($0.text(0)) }
    }

    /// By what a dispute's row is found and counted.
    public func filing(of dispute: DisputeCode) throws -> (closed: Instant?, isSettled: Bool)? {
        try connection.first("SELECT closed, settled FROM disputes WHERE code = ?", [.text(dispute.text)]) {
            ($0.optionalInstant(0), $0.int(1) == 1)
        }
    }

    /// The closing instant by which an alert's row is found; nil while it is open.
    public func filedClosing(of alert: AlertCode) throws -> Instant? {
        try connection.first("SELECT closed FROM alerts WHERE code = ?", [.text(alert.text)]) {
            $0.optionalInstant(0)
        } ?? nil
    }

    /// All work that waits, whatever its time.
    public func everyDueWork() throws -> [DueWork] {
        try dueWork(at: Instant(milliseconds: .max), limit: .max)
    }

    /// The number of the highest entry that an answer names.
    public func lastAnswered() throws -> EntryNumber {
        try connection.first("SELECT max(last) FROM answers") { $0.entry(0) } ?? .none
    }

    /// Before which instant personal parts were erased, and by which entry, newest first.
    public func erasures(zone: Zone) throws -> [(entry: EntryNumber, before: Instant)] {
        let payloads = try connection.all(
            "SELECT number, payload FROM entries WHERE kind = 'privacy.erased' ORDER BY number DESC"
        ) { ($0.entry(0), $0.text(1)) }
        return payloads.compactMap { number, payload in
            guard let event = try? PayloadCoding.value(Event.self, from: payload),
                case .privacy(.erased(let before, _, _)) = event
            else { return nil }
            return (number, zone.instant(CivilTime(date: before)))
        }
    }
}
