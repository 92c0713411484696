/// What can be wrong with a desk, told in one line. Never holds anything about a resident.
public enum StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    case noDesk(path: String)
    case notADesk(path: String)
    case exists(path: String)
    case missingZone(String)
    /// The desk was written by a newer program: its least reader is above ours.
    case newerDesk(needs: Int, have: Int)
    /// The desk's least writer is above ours: it can be read and not written.
    case newerWriter(needs: Int, have: Int)
    case corruptRow(table: String, key: String, why: String)

    public var description: String {
        switch self {
        case .noDesk(let path): "\(path): no desk there; make one with 'gridwatch import DIR --desk \(path)'"
        case .notADesk(let path): "\(path): not a desk of this program"
        case .exists(let path): "\(path): there is a desk already"
        case .missingZone(let zone): "zone \(zone) is not on this machine; install the package tzdata"
        case .newerDesk(let needs, let have):
            "the desk needs a program that reads format \(needs); this one reads format \(have)"
        case .newerWriter(let needs, let have):
            "the desk can only be read here: it needs a program that writes format \(needs); this one writes format \(have)"
        case .corruptRow(let table, let key, let why): "table \(table), row \(key): \(why)"
        }
    }
}
