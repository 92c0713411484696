import CNcurses
import Glibc

extension TerminfoEntry {
    /// The standard capabilities of the entry that `gw_load_terminfo` loaded, and of the others those that curses uses.
    static func loaded(name: String) -> TerminfoEntry {
        var entry = TerminfoEntry(names: name, booleans: [], numbers: [], strings: [])
        entry.booleans = table(gw_boolean_name).map { tigetflag($0) > 0 }
        entry.numbers = table(gw_number_name).map {
            let value = tigetnum($0)
            return value < 0 ? nil : value
        }
        entry.strings = table(gw_string_name).map(bytes)
        entry.extendedBooleans = ["AX", "XT", "RGB"].filter { tigetflag($0) > 0 }
        entry.extendedStrings = ["XM", "E3"].compactMap { name in
            bytes(of: name).map { (name: name, value: $0) }
        }
        return entry
    }

    private static func bytes(of capability: String) -> [UInt8]? {
        gw_capability(capability).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }

    /// The names of one of term(5)'s tables, in its order.
    private static func table(_ name: (Int32) -> UnsafePointer<CChar>?) -> [String] {
        var names: [String] = []
        while let next = name(Int32(names.count)) { names.append(String(cString: next)) }
        return names
    }

    mutating func setBoolean(_ name: String, _ value: Bool) {
        if let index = Self.table(gw_boolean_name).firstIndex(of: name) { booleans[index] = value }
    }

    mutating func setNumber(_ name: String, _ value: Int32) {
        if let index = Self.table(gw_number_name).firstIndex(of: name) { numbers[index] = value }
    }

    mutating func setString(_ name: String, _ value: String?) {
        if let index = Self.table(gw_string_name).firstIndex(of: name) { strings[index] = value.map { Array($0.utf8) } }
    }
}
