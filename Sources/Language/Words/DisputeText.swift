public import GridDomain

/// What lists and panes say of a dispute in a few words, without the name of a resident.
extension Dispute {
    /// The word after the six dots: a flag that asks for somebody before the stage itself.
    public var status: Phrase {
        if let flare = standing.flare {
            return flare.isReported ? Phrase(zh: "激化", en: "flared") : Phrase(zh: "报公安", en: "FLARE")
        }
        if standing.calm != nil { return Phrase(zh: "稳控", en: "calmed") }
        if let court = standing.court, court.ruled == nil, standing.stage != .visited {
            return Phrase(zh: "司法", en: "court")
        }
        return standing.stage.short
    }

    /// The first party, and how many others: where there is little room.
    public func partiesBrief(_ labels: Labels, _ tongue: Tongue) -> String {
        guard parties.count > 1 else { return parties(labels, tongue) }
        var first = self
        first.parties = [parties[0]]
        return first.parties(labels, tongue) + " +\(parties.count - 1)"
    }

    /// Who quarrels: households by their labels, enterprises by name. The grid when that is gone.
    public func parties(_ labels: Labels, _ tongue: Tongue) -> String {
        let names = parties.map { party in
            party.organisation(tongue) ?? labels.household(grid: party.grid ?? grid, number: party.number, tongue)
        }
        return names.isEmpty ? labels.grid(grid, tongue) : names.joined(separator: Phrase(zh: "、", en: ", ")[tongue])
    }
}

extension DisputeParty {
    /// The name of an enterprise or office in a tongue; the other one when that is not known. Nil for a household.
    func organisation(_ tongue: Tongue) -> String? { tongue == .en ? latin ?? organisation : organisation }
}
