import Glibc

/// A piece of a file in memory that moves forward. Its size never changes.
struct ByteWindow: ~Copyable {
    /// The index of the first byte not yet consumed.
    private(set) var head = 0
    /// The index behind the last byte read.
    private(set) var tail = 0
    /// Whether nothing follows ``tail`` in the file.
    private(set) var isAtEnd = false

    private let base: UnsafeMutablePointer<UInt8>
    private let capacity: Int
    private let path: String
    private let descriptor: CInt
    private var offsetOfBase = 0

    /// Opens a file; nothing is read yet.
    init(path: String, capacity: Int) throws(ExchangeError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        self.path = path
        self.capacity = capacity
        base = .allocate(capacity: capacity)
        if descriptor < 0 { throw Self.failure(path) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        base.deallocate()
    }

    /// The bytes read and not yet consumed; valid until the next ``refill()``.
    var rest: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base + head, count: tail - head) }
    /// The place of ``head`` in the file.
    var offset: Int { offsetOfBase + head }
    /// Whether ``refill()`` could add nothing although the file goes on.
    var isFull: Bool { head == 0 && tail == capacity }

    /// Marks bytes as consumed; they stay in memory until the next ``refill()``.
    @inline(__always)
    mutating func consume(_ count: Int) { head += count }

    /// Moves what is not consumed to the front and reads until the window is full or the file ends.
    mutating func refill() throws(ExchangeError) {
        memmove(base, base + head, tail - head)
        offsetOfBase += head
        tail -= head
        head = 0
        while tail < capacity, !isAtEnd {
            let count = read(descriptor, base + tail, capacity - tail)
            if count < 0 {
                guard errno == EINTR else { throw Self.failure(path) }
                continue
            }
            isAtEnd = count == 0
            tail += count
        }
    }

    /// Goes to another place of the file and forgets what is in memory. False when the file ends before that place.
    mutating func seek(to offset: Int) throws(ExchangeError) -> Bool {
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else { throw Self.failure(path) }
        guard offset <= size else { return false }
        guard lseek(descriptor, offset, SEEK_SET) >= 0 else { throw Self.failure(path) }
        (head, tail, offsetOfBase, isAtEnd) = (0, 0, offset, false)
        return true
    }

    private static func failure(_ path: String) -> ExchangeError {
        ExchangeError(file: path, expected: .readableFile(reason: String(cString: strerror(errno))))
    }
}
