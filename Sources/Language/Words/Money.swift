/// Amounts of money, kept in fen.
public enum Money {
    /// 12.50元, `12.50 yuan`; without the fen where there are none.
    public static func phrase(_ fen: Int) -> Phrase {
        let rest = fen % 100
        let text = "\(fen / 100)" + (rest == 0 ? "" : "." + (rest < 10 ? "0" : "") + "\(rest)")
        return Phrase(zh: text + "元", en: text + " yuan")
    }

    /// Reads `12`, `12.5` or `12.50`; nil for anything else.
    public static func fen(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let yuan = Int(parts[0]), (0...1_000_000).contains(yuan) else {
            return nil
        }
        guard parts.count == 2 else { return yuan * 100 }
        guard (1...2).contains(parts[1].count), let rest = Int(parts[1]), rest >= 0 else { return nil }
        return yuan * 100 + (parts[1].count == 1 ? rest * 10 : rest)
    }
}
