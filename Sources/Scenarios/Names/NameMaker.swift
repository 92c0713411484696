/// Draws names: a surname by its weight, or one of a village's own clans, and a given name of the time.
struct NameMaker {
    private static let weights = Surname.all.map(\.weight)

    /// The surnames that half of a village bears.
    static func clans(_ dice: inout Dice) -> [NamePart] {
        (0..<4).map { _ in anySurname(&dice) }
    }

    static func surname(clans: [NamePart], _ dice: inout Dice) -> NamePart {
        !clans.isEmpty && dice.chance(perMille: 450) ? dice.pick(clans) : anySurname(&dice)
    }

    static func anySurname(_ dice: inout Dice) -> NamePart {
        Surname.all[dice.index(weights: weights)].part
    }

    /// A whole name. Most people of middle age have one character after the surname, others more often two.
    static func name(surname: NamePart, sex: Sex, bornIn year: Int, _ dice: inout Dice) -> PersonName {
        let characters = GivenNames.characters(for: sex, bornIn: year).filter { $0.han != surname.han }
        let first = dice.pick(characters)
        let isSingle = dice.chance(perMille: (1965..<1990).contains(year) ? 520 : 160)
        let second = dice.pick(characters)
        guard !isSingle, second.han != first.han else {
            return PersonName(han: surname.han + first.han, latin: "\(surname.capitalized) \(first.capitalized)")
        }
        return PersonName(
            han: surname.han + first.han + second.han,
            latin: "\(surname.capitalized) \(first.capitalized)\(second.pinyin)")
    }
}
