/// How residents appear until somebody looks: surname and `**`, telephone first 3 and last 2, address to the building.
/// Staff are never masked: they are there to be phoned.
public enum Mask {
    /// 王** for any name; a name of one part keeps its first letter only.
    public static func person(han: String) -> String {
        han.isEmpty ? "**" : String(han.prefix(1)) + "**"
    }

    /// `Wang **` for `Wang Fang`.
    public static func person(latin: String) -> String {
        guard let surname = latin.split(separator: " ").first else { return "**" }
        return surname + " **"
    }

    /// `000****17`: the first 3 and the last 2 digits.
    public static func phone(_ number: String) -> String {
        guard number.count > 5 else { return String(repeating: "*", count: number.count) }
        return number.prefix(3) + "****" + number.suffix(2)
    }

    /// Everything after the building goes: `新街路 12号 ▒▒` for `新街路 12号 3幢 402室`.
    public static func address(_ address: String) -> String {
        let parts = address.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count > 2 else { return address }
        return parts.prefix(2).joined(separator: " ") + " **"
    }
}
