/// Draws who lives together: ages, sexes and relations that fit one another.
struct FamilyMaker {
    /// The day on which ages are counted.
    static let today = CivilDay(2020, 3, 10)

    private let clans: [NamePart]
    private var dice: Dice

    init(clans: [NamePart], dice: Dice) {
        self.clans = clans
        self.dice = dice
    }

    /// The dice as they lie now, for the next family.
    var diceAfter: Dice { dice }

    /// A family in a house of a village; the smaller kinds where it is under observation.
    mutating func family(isObserved: Bool) -> [Relative] {
        let weights = isObserved ? [50, 80, 250, 310, 120, 60, 100, 30] : [80, 110, 140, 240, 160, 190, 50, 30]
        switch dice.index(weights: weights) {
        case 0: return [head(ages: 66...92, sex: dice.chance(perMille: 350) ? .male : .female)]
        case 1: return couple(ages: 62...86)
        case 2: return couple(ages: 26...61)
        case 3: return couple(ages: 27...60).withChildren(1, &dice)
        case 4: return couple(ages: 29...57).withChildren(2, &dice)
        case 5: return threeGenerations()
        case 6: return [head(ages: 22...60, sex: dice.chance(perMille: 600) ? .male : .female)]
        default: return [head(ages: 28...50, sex: .female)].withChildren(1, &dice)
        }
    }

    /// A room of a dormitory: workers who share it, or a young family.
    mutating func dormitory() -> [Relative] {
        switch dice.index(weights: [60, 160, 240, 300, 240]) {
        case 0: [head(ages: 18...54, sex: anySex)]
        case 1: couple(ages: 21...48)
        case 2: couple(ages: 24...44).withChildren(dice.within(1...2), &dice)
        case 3: workmates(dice.within(1...3))
        default: workmates(dice.within(3...4))
        }
    }

    /// Those still registered in a house that stands empty; often nobody.
    mutating func leftBehind() -> [Relative] {
        switch dice.below(4) {
        case 0: []
        case 1: [head(ages: 25...58, sex: anySex)]
        default: couple(ages: 26...58)
        }
    }

    /// The skipper and the crew of a boat.
    mutating func crew(_ count: Int) -> [Relative] {
        var people = [head(ages: 34...62, sex: .male)]
        for _ in 1..<count {
            people.append(person(NameMaker.anySurname(&dice), .male, age: dice.within(19...60), .crew))
        }
        return people
    }

    /// A student, or a couple with or without children.
    mutating func abroad() -> [Relative] {
        if dice.chance(perMille: 270) { return [head(ages: 18...26, sex: anySex)] }
        return couple(ages: 28...55).withChildren(dice.within(0...2), &dice)
    }

    private var anySex: Sex {
        mutating get { dice.chance(perMille: 560) ? .male : .female }
    }

    private mutating func head(ages: ClosedRange<Int>, sex: Sex) -> Relative {
        person(NameMaker.surname(clans: clans, &dice), sex, age: dice.within(ages), .head)
    }

    private mutating func couple(ages: ClosedRange<Int>) -> [Relative] {
        let head = head(ages: ages, sex: dice.chance(perMille: 860) ? .male : .female)
        let age = max(22, Self.age(of: head) + dice.within(-4...2) * (head.sex == .male ? 1 : -1))
        return [head, person(NameMaker.anySurname(&dice), head.sex.other, age: age, .spouse)]
    }

    private mutating func threeGenerations() -> [Relative] {
        var people = couple(ages: 29...50).withChildren(dice.within(1...2), &dice)
        let elder = Self.age(of: people[0]) + dice.within(22...31)
        let surname = people[0].surname
        let kind = dice.index(weights: [45, 20, 35])
        if kind < 2 { people.append(person(surname, .male, age: elder, .parent)) }
        if kind != 1 {
            people.append(person(NameMaker.anySurname(&dice), .female, age: elder - dice.within(0...3), .parent))
        }
        return people
    }

    private mutating func workmates(_ count: Int) -> [Relative] {
        let first = head(ages: 18...54, sex: anySex)
        let others = (0..<count).map { _ in
            person(NameMaker.anySurname(&dice), first.sex, age: dice.within(18...54), .other)
        }
        return [first] + others
    }

    private mutating func person(
        _ surname: NamePart, _ sex: Sex, age: Int, _ relation: Resident.Relation
    ) -> Relative {
        Relative(surname: surname, sex: sex, birth: Self.birth(age: age, &dice), relation: relation)
    }

    /// A birthday of somebody who has this age today.
    static func birth(age: Int, _ dice: inout Dice) -> CivilDay {
        today - (age * 1461 / 4 + 1 + dice.below(364))
    }

    static func age(of person: Relative) -> Int {
        (today.number - person.birth.number) * 4 / 1461
    }
}

extension [Relative] {
    /// The family with children of the woman's age, who bear the man's name; the youngest are of this year.
    func withChildren(_ count: Int, _ dice: inout Dice) -> [Relative] {
        guard let mother = first(where: { $0.sex == .female }) ?? first else { return self }
        let surname = (first { $0.sex == .male } ?? mother).surname
        var age = FamilyMaker.age(of: mother) - dice.within(22...30)
        var family = self
        for _ in 0..<count {
            let sex: Sex = dice.chance(perMille: 520) ? .male : .female
            let birth = FamilyMaker.birth(age: Swift.max(0, age), &dice)
            family.append(Relative(surname: surname, sex: sex, birth: birth, relation: .child))
            age -= dice.within(2...6)
            if age < 0 { break }
        }
        return family
    }
}
