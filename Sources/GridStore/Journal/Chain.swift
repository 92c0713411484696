internal import Crypto
internal import Foundation
public import GridDomain

/// The hashes of the journal. One link per transaction: over the link before it, the range of numbers, and a digest per
/// entry. An entry's digest covers its stored payload text and the commitment to its personal part.
public enum Chain {
    /// What stands before the first link.
    public static let origin = [UInt8](repeating: 0, count: 32)

    /// SHA-256 of the salt and the personal bytes: the entry keeps this when both are erased.
    public static func commitment(salt: [UInt8], bytes: String) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: salt)
        hash.update(data: Array(bytes.utf8))
        return Array(hash.finalize())
    }

    /// The digest of one stored entry.
    public static func digest(_ row: StoredEntry) -> [UInt8] {
        let head = [
            String(row.number.value), String(row.recorded.milliseconds), String(row.happened.milliseconds), row.officer,
            row.command, row.group ?? "", row.kind, row.subject ?? "", String(row.format), row.payload,
        ].joined(separator: "\u{1F}")
        var hash = SHA256()
        hash.update(data: Array(head.utf8))
        hash.update(data: row.commitment ?? [])
        return Array(hash.finalize())
    }

    /// The hash of a link.
    public static func link(
        previous: [UInt8], first: EntryNumber, last: EntryNumber, digests: [[UInt8]]
    ) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: previous)
        hash.update(data: Array("\(first)-\(last)".utf8))
        for digest in digests { hash.update(data: digest) }
        return Array(hash.finalize())
    }

    /// Sixteen bytes that nobody can guess.
    static func salt() -> [UInt8] {
        SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    }

    /// Bytes as people compare them on a sheet: two digits each, in small letters. Made without an array per byte, for an
    /// import asks for every row.
    public static func hexadecimal(_ bytes: [UInt8]) -> String {
        func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
        return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            for (index, byte) in bytes.enumerated() {
                buffer[index * 2] = digit(byte >> 4)
                buffer[index * 2 + 1] = digit(byte & 15)
            }
            return bytes.count * 2
        }
    }

    /// SHA-256 of any bytes.
    public static func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] { Array(SHA256.hash(data: Array(bytes))) }
}

/// An entry exactly as it is stored.
public struct StoredEntry: Sendable, Equatable {
    /// Without holes from 1.
    public var number: EntryNumber
    /// By the desk's clock; never before the entry before it.
    public var recorded: Instant
    /// The fact's own time, at or before `recorded`.
    public var happened: Instant
    /// The code of who acted.
    public var officer: String
    /// The id of the command that caused it.
    public var command: String
    /// The id that a bulk act shares; nil for a single act.
    public var group: String?
    /// Area and change, as `alert.taken`; repeats what stands in the payload.
    public var kind: String
    /// The code of the thing it belongs to; nil when it belongs to none. Repeats what stands in the payload.
    public var subject: String?
    /// The journal format in which the payload is written.
    public var format: Int
    /// The event as JSON, as it was written: digests are over this text, which is never encoded anew.
    public var payload: String
    /// SHA-256 over salt and personal bytes; stays when they are erased. Nil for an entry that never had any.
    public var commitment: [UInt8]?
    /// The personal bytes and their salt; nil when there were none or when they are erased.
    public var personal: String?
    /// Sixteen random bytes; they go with the personal bytes.
    public var salt: [UInt8]?
    /// The household under which the personal part is filed; it repeats what stands in the bytes.
    public var filed: HouseholdCode?
}
