import Glibc

/// Descriptor 2, pointed elsewhere while a screen is up: a library that complains would write into the picture.
struct StandardError: ~Copyable {
    /// The original, on a descriptor of its own that children do not inherit.
    let original: Int32
    private let target: Int32?

    /// `target` takes what is written meanwhile, nil to drop it.
    init(target: Int32?) {
        original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        self.target = target
    }

    deinit {
        restore()
        if original >= 0 { close(original) }
    }

    func divert() {
        guard original >= 0 else { return }
        if let target {
            dup2(target, STDERR_FILENO)
            return
        }
        let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard nowhere >= 0 else { return }
        dup2(nowhere, STDERR_FILENO)
        close(nowhere)
    }

    func restore() {
        if original >= 0 { dup2(original, STDERR_FILENO) }
    }
}
