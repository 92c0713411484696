/// What the popup behind a figure says.
extension ConsoleWords {
    public static let alive = Phrase(zh: "在线", en: "alive")
    public static let offTheBoard = Phrase(zh: "已不在台上", en: "no longer on the board")
    public static let noneBehind = Phrase(zh: "没有", en: "None")
    public static let goToRow = Phrase(zh: "前往", en: "go there")
    public static let onlyInRegister = Phrase(
        zh: "已归档，不在台上：gridwatch list disputes 可查", en: "Archived and off the board: see gridwatch list disputes")

    /// The last entry that is in a figure.
    public static func upToEntry(_ number: Int64) -> Phrase {
        Phrase(zh: "留痕至第\(number)条", en: "up to entry \(number)")
    }

    public static func firstOf(_ shown: Int, _ all: Int) -> Phrase {
        Phrase(zh: "先列\(shown)，共\(all)", en: "first \(shown) of \(all)")
    }
}
