internal import Glibc

/// Hears the bell of a desk: inotify on the file that writers touch after each commit.
final class BellWatch {
    /// The descriptor to poll; -1 where the system has no inotify left to give.
    let descriptor: Int32

    init(path: String) {
        let opened = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        if opened >= 0, inotify_add_watch(opened, path, UInt32(IN_MODIFY)) < 0 {
            close(opened)
            descriptor = -1
        } else {
            descriptor = opened
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether it rang since the last call.
    func rang() -> Bool {
        guard descriptor >= 0 else { return false }
        var heard = false
        withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
            guard let base = buffer.baseAddress else { return }
            while read(descriptor, base, 4096) > 0 { heard = true }
        }
        return heard
    }
}
