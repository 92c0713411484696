/// A person of the registry.
struct Resident {
    enum Relation: String {
        case head
        case spouse
        case child
        case parent
        case crew
        case other
    }

    let key: String
    let household: String
    let name: PersonName
    let sex: Sex
    let birth: CivilDay
    let identity: String
    let phone: String
    let relation: Relation
    /// The last screening round in which they were seen.
    let lastRound: Int
}

/// A member of a family before they have a name of their own.
struct Relative {
    let surname: NamePart
    let sex: Sex
    let birth: CivilDay
    let relation: Resident.Relation
}
