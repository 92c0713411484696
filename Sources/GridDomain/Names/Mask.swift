/// How residents appear until somebody looks: surname and `**`, telephone first 3 and last 2, address to the building.
/// Staff are never masked: they are there to be phoned.
public enum Mask {
    /// 王** for any name; a name of one part keeps its first letter only.
    public static func person(han: String) -> String {
        han.isEmpty ? "**" : String(han.prefix(1)) + "**"
    }

    /// `Wang **` for `Wang Fang`, `M**` for a name of one part: that would be the whole name.
    public static func person(latin: String) -> String {
        let parts = latin.split(separator: " ")
        guard let surname = parts.first else { return "**" }
        return parts.count > 1 ? surname + " **" : surname.prefix(1) + "**"
    }

    /// `000****17`: the first 3 and the last 2 digits; `****17` where those would be most of a short number.
    public static func phone(_ number: String) -> String {
        guard number.count > 5 else { return String(repeating: "*", count: number.count) }
        guard number.count > 9 else { return "****" + number.suffix(2) }
        return number.prefix(3) + "****" + number.suffix(2)
    }

    /// Who called, as they said it: a name or a number.
    public static func caller(_ text: String) -> String {
        if text.allSatisfy({ $0.isNumber || $0 == "-" || $0 == " " }) { return phone(text.filter(\.isNumber)) }
        return text.utf8.allSatisfy { $0 < 128 } ? person(latin: text) : person(han: text)
    }

    /// Everything after the building goes: 新街路12号 ** for 新街路12号3幢402室, `Xinjie Rd 12 **` for
    /// `Xinjie Rd 12, flat 402`. An address without a number shows its first half.
    public static func address(_ address: String) -> String {
        if let mark = address.firstIndex(where: { $0 == "号" || $0 == "," || $0 == "，" }) {
            let building = address[...mark].filter { $0 != "," && $0 != "，" }
            return address.index(after: mark) == address.endIndex ? building : building + " **"
        }
        return address.isEmpty ? "" : address.prefix((address.count + 1) / 2) + "**"
    }
}
