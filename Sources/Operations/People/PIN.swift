internal import Crypto
internal import CryptoExtras
internal import Foundation

/// PINs as they are kept: a salt and a slow hash (scrypt, RFC 7914), never the PIN.
enum PIN {
    /// 2^14 blocks of 8: about 50 ms and 16 MiB a try, which a person does not notice and a guesser does.
    private static let rounds = 1 << 14
    private static let blockSize = 8

    /// A new salt.
    static func salt() -> [UInt8] { SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) } }

    /// The slow hash of a PIN.
    static func hash(_ pin: String, salt: [UInt8]) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(pin.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize, parallelism: 1
        )
        return key.withUnsafeBytes { Array($0) }
    }

    /// Compares in a time that does not depend on where two hashes differ.
    static func matches(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
