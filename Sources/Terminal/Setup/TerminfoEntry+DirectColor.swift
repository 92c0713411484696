import CNcurses
import Canvas
import Glibc

extension TerminfoEntry {
    /// The loaded entry with colours as red, green and blue.
    ///
    /// No entry that Debian's ncurses-base ships can do that, although most emulators can; and ncurses sends such
    /// colours only when its entry says how.
    static func loadedWithDirectColor(name: String) -> TerminfoEntry {
        var entry = loaded(name: name)
        entry.setBoolean("ccc", false)
        entry.setNumber("colors", 1 << 24)
        entry.setNumber("pairs", 1 << 16)
        entry.setString("setaf", DirectColor.capability(ground: "3", bright: "9"))
        entry.setString("setab", DirectColor.capability(ground: "4", bright: "10"))
        for other in ["setf", "setb", "initc", "initp", "scp", "oc"] { entry.setString(other, nil) }
        entry.setString("op", "\u{1B}[39;49m")
        entry.extendedBooleans = ["AX", "RGB"]
        return entry
    }

    /// The standard capabilities of the entry that `gw_load_terminfo` loaded, and of the others those that curses uses.
    static func loaded(name: String) -> TerminfoEntry {
        var entry = TerminfoEntry(names: name, booleans: [], numbers: [], strings: [])
        entry.booleans = table(gw_boolean_name).map { tigetflag($0) > 0 }
        entry.numbers = table(gw_number_name).map {
            let value = tigetnum($0)
            return value < 0 ? nil : value
        }
        entry.strings = table(gw_string_name).map(bytes)
        entry.extendedBooleans = ["AX", "XT"].filter { tigetflag($0) > 0 }
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

    private mutating func setBoolean(_ name: String, _ value: Bool) {
        if let index = Self.table(gw_boolean_name).firstIndex(of: name) { booleans[index] = value }
    }

    private mutating func setNumber(_ name: String, _ value: Int32) {
        if let index = Self.table(gw_number_name).firstIndex(of: name) { numbers[index] = value }
    }

    private mutating func setString(_ name: String, _ value: String?) {
        if let index = Self.table(gw_string_name).firstIndex(of: name) { strings[index] = value.map { Array($0.utf8) } }
    }
}

/// How colours are numbered where the terminal takes red, green and blue: 0 to 255 are the palette's, all others are
/// 0xRRGGBB.
enum DirectColor {
    /// The number of a colour. The 256 darkest blues would be taken for palette colours: they get one step of green,
    /// which nobody sees.
    static func number(_ color: RGB) -> Int32 {
        let value = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
        return value < 256 ? value | 0x100 : value
    }

    /// The terminfo program that sends such a number; `ground` is 3 or 4, `bright` 9 or 10.
    static func capability(ground: String, bright: String) -> String {
        let rgb = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
        return "\u{1B}[%?%p1%{8}%<%t\(ground)%p1%d%e%p1%{16}%<%t\(bright)%p1%{8}%-%d"
            + "%e%p1%{256}%<%t\(ground)8;5;%p1%d%e\(ground)8;2;\(rgb)%;m"
    }
}
