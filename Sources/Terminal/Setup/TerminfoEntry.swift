/// A description of a terminal in memory, and its compiled form (term(5), extended number format).
struct TerminfoEntry: Equatable {
    /// Names and description, joined by `|`.
    var names: String
    /// By the index of term(5)'s tables.
    var booleans: [Bool]
    /// Nil where the terminal lacks the capability.
    var numbers: [Int32?]
    /// Bytes without a closing NUL; nil where the terminal lacks the capability.
    var strings: [[UInt8]?]
    /// Capabilities outside the tables, by name; only those that are true.
    var extendedBooleans: [String] = []
    /// The same for strings.
    var extendedStrings: [(name: String, value: [UInt8])] = []

    static func == (left: TerminfoEntry, right: TerminfoEntry) -> Bool { left.compiled() == right.compiled() }

    /// What `tic` would write to a file.
    func compiled() -> [UInt8] {
        var out = CompiledBytes()
        let names = Array(names.utf8) + [0]
        let table = StringTable(strings)
        out.short(0o1036)
        for count in [names.count, booleans.count, numbers.count, strings.count, table.bytes.count] { out.short(count) }
        out.bytes += names
        out.bytes += booleans.map { $0 ? 1 : 0 }
        out.align()
        for number in numbers { out.long(number ?? -1) }
        for offset in table.offsets { out.short(offset) }
        out.bytes += table.bytes
        out.align()
        appendExtension(to: &out)
        return out.bytes
    }

    /// The second half of the format: values, then their names in the order booleans, numbers, strings. Offsets of
    /// names count from the end of the values.
    private func appendExtension(to out: inout CompiledBytes) {
        let values = StringTable(extendedStrings.map(\.value))
        let names = StringTable((extendedBooleans + extendedStrings.map(\.name)).map { Array($0.utf8) })
        guard !names.offsets.isEmpty else { return }
        out.short(extendedBooleans.count)
        out.short(0)
        out.short(extendedStrings.count)
        out.short(values.offsets.count + names.offsets.count)
        out.short(values.bytes.count + names.bytes.count)
        out.bytes += extendedBooleans.map { _ in 1 }
        out.align()
        for offset in values.offsets + names.offsets { out.short(offset) }
        out.bytes += values.bytes + names.bytes
    }
}

/// Little-endian numbers, aligned as term(5) wants them.
private struct CompiledBytes {
    var bytes: [UInt8] = []

    mutating func short(_ value: Int) {
        withUnsafeBytes(of: Int16(truncatingIfNeeded: value).littleEndian) { bytes += $0 }
    }

    mutating func long(_ value: Int32) {
        withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }

    mutating func align() {
        if bytes.count % 2 == 1 { bytes.append(0) }
    }
}

/// Strings one after another, each with its closing NUL, and where each begins; -1 for one that is absent.
private struct StringTable {
    var bytes: [UInt8] = []
    var offsets: [Int] = []

    init(_ strings: [[UInt8]?]) {
        for string in strings {
            guard let string else {
                offsets.append(-1)
                continue
            }
            offsets.append(bytes.count)
            bytes += string
            bytes.append(0)
        }
    }
}
