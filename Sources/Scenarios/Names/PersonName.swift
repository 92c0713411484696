/// A person's name in Han and in pinyin without tones, surname first.
struct PersonName: Equatable {
    let han: String
    let latin: String
}

/// A part of a name: characters and how they are read as a name.
struct NamePart {
    let han: String
    let pinyin: String

    /// Parts from a line such as `陈 chen 林 lin`.
    static func list(_ line: String) -> [NamePart] {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        return stride(from: 0, to: words.count - 1, by: 2).map { NamePart(han: words[$0], pinyin: words[$0 + 1]) }
    }

    /// The pinyin with a capital first letter.
    var capitalized: String {
        pinyin.prefix(1).uppercased() + pinyin.dropFirst()
    }
}
