internal import Glibc
internal import GridStore

/// The file beside the desk that a writer touches after each commit. Every seat watches it with inotify.
///
/// Watching the write-ahead log instead misses commits: it is written before they are visible.
struct Bell: Sendable {
    private let descriptor: Int32

    init(path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreError.trouble(.unreachable, detail: path + ": " + String(cString: strerror(errno)))
        }
    }

    /// Writes one byte in place: the file never grows.
    func ring() {
        var byte: UInt8 = 1
        _ = pwrite(descriptor, &byte, 1, 0)
    }
}
