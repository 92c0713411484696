internal import Foundation
public import GridDomain

/// Fills what a file leaves out of a name: the Latin form, and the key by which lists sort.
///
/// The reading comes from the Latin column where it tells one, from a table for surnames, and else from Foundation's
/// Han to Latin.
struct NameFilling {
    enum Kind {
        case person
        /// A place or thing: its syllables are written as one word.
        case thing
    }

    private var readings: [Character: String] = [:]

    /// The name for what a file says of it; `latin` may be empty.
    mutating func name(han: String, latin: String, as kind: Kind) -> Name {
        var (syllables, surname) = syllables(of: han, as: kind)
        if kind == .person, surname == 1, let told = Self.surname(in: latin) { syllables[0] = told }
        let key = syllables.joined(separator: " ")
        guard latin.isEmpty else { return Name(han: han, latin: latin, sortKey: key) }
        guard han.contains(where: { reading($0) != nil }) else { return Name(han: han, latin: han, sortKey: key) }
        return Name(han: han, latin: Self.latin(syllables, surname: surname), sortKey: key)
    }

    /// The syllables of a name, lower case and toneless, one per Han character; and how many make up the surname.
    private mutating func syllables(of han: String, as kind: Kind) -> (syllables: [String], surname: Int) {
        var syllables: [String] = []
        var word = ""
        var isFirst = true
        func endWord() {
            if !word.isEmpty { syllables.append(word.lowercased()) }
            word = ""
        }
        if kind == .person, let pair = SurnameReadings.double[String(han.prefix(2))], han.count > 2 {
            return (pair + han.dropFirst(2).compactMap { reading($0) }, 2)
        }
        let isHan = han.first.map { reading($0) != nil } ?? false
        for character in han {
            defer { isFirst = false }
            if kind == .person, isFirst, let told = SurnameReadings.single[character] {
                syllables.append(told)
            } else if let syllable = reading(character) {
                endWord()
                syllables.append(syllable)
            } else if character.isLetter || character.isNumber {
                word.append(character)
            } else {
                endWord()
            }
        }
        endWord()
        return (syllables, kind == .person && isHan ? 1 : 0)
    }

    /// The syllable of a Han character; nil for anything else.
    private mutating func reading(_ character: Character) -> String? {
        if let known = readings[character] { return known.isEmpty ? nil : known }
        let syllable = Self.transformed(character)
        readings[character] = syllable ?? ""
        return syllable
    }

    private static func transformed(_ character: Character) -> String? {
        guard character.unicodeScalars.contains(where: { $0.properties.isIdeographic }),
            let toned = String(character).applyingTransform(.mandarinToLatin, reverse: false)
        else { return nil }
        return Self.plain(toned)
    }

    /// Pinyin without tones. Input methods write v for ü, which would else become u with its tone.
    private static func plain(_ toned: String) -> String {
        var letters = ""
        for scalar in toned.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
            if scalar == "\u{308}", letters.last == "u" { letters.removeLast(); letters.append("v") }
            if ("a"..."z").contains(scalar) { letters.unicodeScalars.append(scalar) }
        }
        return letters
    }

    /// The first word of a Latin name, when it can be a syllable.
    private static func surname(in latin: String) -> String? {
        guard let word = latin.split(separator: " ").first, word.count <= 6,
            word.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return nil }
        return word.lowercased()
    }

    /// `Ouyang Xiu`, `Houan`.
    private static func latin(_ syllables: [String], surname: Int) -> String {
        let words = surname > 0 ? [syllables.prefix(surname), syllables.dropFirst(surname)] : [syllables[...]]
        return words.filter { !$0.isEmpty }.map { word in
            let joined = String(word.joined().map { $0 == "v" ? "ü" : $0 })
            return joined.prefix(1).uppercased() + joined.dropFirst()
        }.joined(separator: " ")
    }
}

extension OpenDesk {
    /// A person's name with the key by which lists sort it, filled as an import fills it.
    public static func personName(han: String, latin: String) -> Name {
        var filling = NameFilling()
        return filling.name(han: han, latin: latin, as: .person)
    }
}
