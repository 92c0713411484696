/// Why a desk cannot be opened, read or written.
public enum StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// No file bears the name.
    case noDesk(path: String)
    /// A file of something else: it is left as it is.
    case notADesk(path: String)
    /// A new desk was to be made where a file is.
    case exists(path: String)
    /// The machine has no such zone; never silently UTC.
    case missingZone(String)
    /// The desk was written by a newer program: its least reader is above ours.
    case newerDesk(needs: Int, have: Int)
    /// The desk's least writer is above ours: it can be read and not written.
    case newerWriter(needs: Int, have: Int)
    /// A row does not read. `key` names it by code or number.
    case corruptRow(table: String, key: String, why: String)
    /// The engine or what lies below it. `detail` is the engine's own word: it names tables and files, never values.
    case trouble(StoreTrouble, detail: String)

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
        case .trouble(let trouble, let detail): detail.isEmpty ? trouble.words : "\(trouble.words) (\(detail))"
        }
    }
}

/// What can be wrong with the files of a desk, or with how they are reached.
public enum StoreTrouble: Sendable, Equatable, CaseIterable {
    /// There is no room on the disk.
    case full
    /// Another program has held the lock for longer than a writer waits.
    case busy
    /// Pages of the file do not fit together.
    case damaged
    /// The file or its folder may not be written.
    case readOnly
    /// A closed desk on a read-only medium whose write-ahead log was never folded in.
    case unfolded
    /// The file under the desk's name is another one than was opened, or there is none.
    case replaced
    /// The disk does not read or write, or the file may not be opened.
    case unreachable
    /// A row breaks a rule of the tables.
    case constraint
    /// None of these.
    case other

    /// One clear line, in English; the console has its own words.
    var words: String {
        switch self {
        case .full: "the disk is full: nothing more can be written to the desk until there is room"
        case .busy: "another program keeps the desk locked; try again in a moment"
        case .damaged: "the desk's file is damaged; go back to the last good copy"
        case .readOnly: "the desk can only be read: its file or its folder may not be written"
        case .unfolded:
            "the desk was not closed well and may not be written here: copy it with its -wal file to where it may"
        case .replaced: "the desk's file was deleted or replaced while it was open; open the desk anew"
        case .unreachable: "the desk's file cannot be read or written"
        case .constraint: "a row does not fit the desk's tables"
        case .other: "the desk could not be read or written"
        }
    }
}
