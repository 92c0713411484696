/// Everybody in the registry, in the order of the households.
struct Population {
    private(set) var residents: [Resident] = []
    /// How many live in each household.
    private(set) var sizes: [Int] = []

    private var identities = IdentityIssuer()
    private var dice: Dice

    /// In so many visited households somebody was missed.
    private static let householdsWithMissed = 16

    init(
        ground: Ground, sites: [HouseholdSite], screening: Screening, observed: Set<Int>,
        telephones: inout TelephoneNumbers, seed: UInt64
    ) {
        dice = Dice(seed: seed, subject: "families")
        let families = Self.families(
            ground: ground, sites: sites, screening: screening, observed: observed, dice: &dice)
        sizes = families.map(\.count)
        let missed = Self.missed(families: families, sites: sites, screening: screening, &dice)
        for (index, family) in families.enumerated() {
            for (position, relative) in family.enumerated() {
                let isMissed = position == family.count - 1 && missed.contains(index)
                let seen = isMissed ? ScreeningPlan.round - 1 : screening.lastSeen(index, position: position)
                residents.append(
                    resident(relative, of: sites[index], position: position, seen: seen, telephones: &telephones))
            }
        }
    }

    private static func families(
        ground: Ground, sites: [HouseholdSite], screening: Screening, observed: Set<Int>, dice: inout Dice
    ) -> [[Relative]] {
        let clans = ground.villages.map { _ in NameMaker.clans(&dice) }
        return sites.enumerated().map { index, site in
            let village = ground.grids[site.grid].village
            if let known = KnownObservation.family(of: site.key, &dice) { return known }
            let position = ground.villages.firstIndex { $0.plan.code == village.code } ?? 0
            var maker = FamilyMaker(clans: village.isIndustrial ? [] : clans[position], dice: dice)
            defer { dice = maker.diceAfter }
            if screening.results[index] == .vacant { return maker.leftBehind() }
            switch site.kind {
            case .boat: return maker.crew(site.number % 3 + 3)
            case .overseas: return maker.abroad()
            case .dwelling:
                return village.isIndustrial ? maker.dormitory() : maker.family(isObserved: observed.contains(index))
            }
        }
    }

    private static func missed(
        families: [[Relative]], sites: [HouseholdSite], screening: Screening, _ dice: inout Dice
    ) -> Set<Int> {
        let eligible = families.indices.filter {
            families[$0].count > 2 && sites[$0].kind == .dwelling && screening.results[$0] == .done
        }
        return Set(dice.shuffled(eligible).prefix(householdsWithMissed))
    }

    private mutating func resident(
        _ relative: Relative, of site: HouseholdSite, position: Int, seen: Int, telephones: inout TelephoneNumbers
    ) -> Resident {
        let age = FamilyMaker.age(of: relative)
        let hasPhone = age >= 12 && dice.chance(perMille: age > 75 ? 600 : 960)
        return Resident(
            key: "\(site.key)-\(position + 1)", household: site.key,
            name: NameMaker.name(
                surname: relative.surname, sex: relative.sex, bornIn: relative.birth.year, &dice),
            sex: relative.sex, birth: relative.birth,
            identity: identities.issue(birth: relative.birth, sex: relative.sex, &dice),
            phone: hasPhone ? telephones.next() : "", relation: relative.relation, lastRound: seen)
    }
}
