/// A roll 接龙 as it is pasted out of a chat: numbered lines with blanks, emoji, nicknames and full-width digits. Each
/// line is matched with those who are expected, by telephone or by name; what is not certain is listed, never guessed.
public struct RollReading: Sendable, Equatable {
    /// What a line came to.
    public enum Match: Sendable, Equatable {
        case member(StaffCode)
        /// A nickname, or a name that several bear.
        case doubtful([StaffCode])
        case nobody
    }

    /// A line that names somebody, as it was pasted.
    public struct Line: Sendable, Equatable {
        public var text: String
        public var match: Match
    }

    public private(set) var lines: [Line] = []

    /// Everybody who was matched for certain, each once, in the order of the roll.
    public var members: [StaffCode] {
        var seen: Set<StaffCode> = []
        return lines.compactMap { line in
            guard case .member(let code) = line.match, seen.insert(code).inserted else { return nil }
            return code
        }
    }

    /// The lines that somebody must decide.
    public var doubtful: [Line] {
        lines.filter { if case .member = $0.match { false } else { true } }
    }

    /// Reads a roll.
    ///
    /// - Parameter expected: those who serve in the shift.
    public init(_ text: String, expected: [StaffMember]) {
        let expected = expected.sorted { $0.code < $1.code }
        var isInRoll = false
        for raw in text.split(whereSeparator: \.isNewline) {
            let line = RollLine(raw)
            guard !line.name.isEmpty || !line.words.isEmpty || !line.numbers.isEmpty else { continue }
            let match = Self.match(line, expected)
            if line.isNumbered { isInRoll = true }
            // What stands before the first number and names nobody is the heading of the roll.
            if match == .nobody, !line.isNumbered, !isInRoll { continue }
            lines.append(Line(text: line.text, match: match))
        }
    }

    private static func match(_ line: RollLine, _ expected: [StaffMember]) -> Match {
        let phoned = expected.filter { member in
            line.numbers.contains { $0.count >= 4 && !member.phone.isEmpty && member.phone.hasSuffix($0) }
        }
        let named = expected.filter { line.names($0.name) }
        let both = named.filter(phoned.contains)
        if phoned.count == 1, named.isEmpty, line.isPresent { return .member(phoned[0].code) }
        if both.count == 1, line.saysOnly(both[0].name) { return .member(both[0].code) }
        if named.count == 1, phoned.isEmpty, line.saysOnly(named[0].name) { return .member(named[0].code) }
        let either = Set(named + phoned).map(\.code).sorted()
        if !either.isEmpty { return .doubtful(either) }
        let guesses = expected.filter { line.hints(at: $0.name) }.map(\.code)
        return guesses.isEmpty ? .nobody : .doubtful(guesses)
    }
}

/// One line of a roll without its number, blanks, signs and emoji.
private struct RollLine {
    let text: String
    let isNumbered: Bool
    /// Han characters, closed up.
    let name: String
    /// Latin words in lower case.
    let words: [String]
    /// Runs of digits.
    let numbers: [String]

    init(_ raw: Substring) {
        let plain = String(raw.map(Self.narrow)).trimmed
        text = plain
        let (rest, isNumbered) = Self.withoutNumber(plain)
        self.isNumbered = isNumbered
        name = String(rest.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }.map(Character.init))
        words = rest.lowercased().split { !($0.isASCII && $0.isLetter) }.map(String.init)
        numbers = rest.split { !($0.isASCII && $0.isNumber) }.map(String.init)
    }

    /// Full-width letters, digits and blanks as their ASCII twins.
    private static func narrow(_ character: Character) -> Character {
        guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else { return character }
        if scalar.value == 0x3000 { return " " }
        guard (0xFF01...0xFF5E).contains(scalar.value), let twin = Unicode.Scalar(scalar.value - 0xFEE0) else {
            return character
        }
        return Character(twin)
    }

    /// `1. `, `12、`, `3)`, `（4）`, `⑤` at the beginning of a line.
    private static func withoutNumber(_ line: String) -> (rest: String, isNumbered: Bool) {
        if let first = line.unicodeScalars.first, (0x2460...0x2473).contains(first.value) {
            return (String(line.unicodeScalars.dropFirst()), true)
        }
        var rest = Substring(line)
        if rest.first == "(" || rest.first == "#" { rest.removeFirst() }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let after = rest.dropFirst(digits.count).first
        guard (1...3).contains(digits.count), after.map({ !"年月日号点时:".contains($0) }) ?? false else {
            return (line, false)
        }
        return (String(rest.dropFirst(digits.count)), true)
    }

    /// Whether the whole name stands in the line.
    func names(_ other: Name) -> Bool {
        if other.han.count > 1, name.contains(other.han) { return true }
        let latin = other.latin.lowercased().split(separator: " ").map(String.init)
        return latin.count > 1 && words.joined().contains(latin.joined())
    }

    /// What somebody writes who is there, beside a name.
    private static let presence: Set<String> = [
        "", "到", "到了", "已到", "到岗", "已到岗", "签到", "已签到", "补", "补签", "在", "在岗", "到位", "已到位",
    ]
    private static let latinPresence: Set<String> = ["", "here", "present", "in", "ok"]
    /// What tells that somebody is not there, or is there for another.
    private static let absence = ["未", "没", "不", "替", "代", "请假", "病", "假", "晚", "迟"]

    /// Whether nothing stands beside the name but that somebody is there. 王伟明 is not 王伟, and 替 stands in.
    func saysOnly(_ other: Name) -> Bool {
        let latin = other.latin.lowercased().filter { $0 != " " }
        var rest = words.joined()
        if let range = rest.firstRange(of: latin) { rest.removeSubrange(range) }
        guard Self.latinPresence.contains(rest) else { return false }
        guard let range = name.firstRange(of: other.han) else { return Self.presence.contains(name) }
        var han = name
        han.removeSubrange(range)
        return Self.presence.contains(han)
    }

    /// Whether a line with a telephone alone does not say that somebody is away.
    var isPresent: Bool { !Self.absence.contains { name.contains($0) } }

    /// A given name alone, or 小王, 老王, 王哥, 王姐.
    func hints(at other: Name) -> Bool {
        guard let surname = other.han.first else { return false }
        let given = String(other.han.dropFirst())
        if given.count > 1, name.contains(given) { return true }
        if given.count == 1, name.hasSuffix(given + given) || name.hasPrefix(given + given) { return true }
        let titles: [Character] = ["哥", "姐", "叔", "姨", "师", "总", "书", "主"]
        let characters = Array(name)
        return characters.indices.contains { place in
            guard characters[place] == surname else { return false }
            let before = place > 0 ? characters[place - 1] : " "
            let after = place + 1 < characters.count ? characters[place + 1] : " "
            return before == "小" || before == "老" || before == "阿" || titles.contains(after)
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
