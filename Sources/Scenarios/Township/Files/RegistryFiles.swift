import Exchange

extension Township {
    /// `households.csv`.
    var householdsFile: GeneratedFile {
        var table = CSVWriter(columns: [
            "key", "grid", "microgrid", "kind", "number", "address", "longitude", "latitude", "last_round", "result",
        ])
        for (index, site) in settlement.sites.enumerated() {
            table.row(
                [
                    site.key, ground.grids[site.grid].code, site.microgrid ?? "", site.kind.rawValue,
                    String(site.number), site.address,
                ] + Globe.cells(site.point)
                    + [String(screening.lastRounds[index]), screening.resultText(index)])
        }
        return GeneratedFile(name: "households.csv", bytes: table.bytes)
    }

    /// `people.csv`.
    var peopleFile: GeneratedFile {
        var table = CSVWriter(columns: [
            "key", "household", "han", "latin", "sex", "birth", "identity", "phone", "relation", "last_round",
        ])
        for person in population.residents {
            table.row([
                person.key, person.household, person.name.han, person.name.latin, person.sex.rawValue,
                person.birth.text, person.identity, person.phone, person.relation.rawValue, String(person.lastRound),
            ])
        }
        return GeneratedFile(name: "people.csv", bytes: table.bytes)
    }

    /// `boats.csv`.
    var boatsFile: GeneratedFile {
        var table = CSVWriter(columns: ["household", "registration", "han", "latin", "harbour", "length", "berths"])
        for boat in settlement.boats {
            table.row([
                boat.household, boat.registration, boat.name.han, boat.name.latin, boat.harbour, boat.lengthText,
                String(boat.berths),
            ])
        }
        return GeneratedFile(name: "boats.csv", bytes: table.bytes)
    }

    /// `observations.csv`.
    var observationsFile: GeneratedFile {
        var table = CSVWriter(columns: [
            "household", "place", "contact", "ordered", "reason", "day", "evening", "night", "standin", "pattern",
        ])
        for observation in observations {
            table.row(
                [
                    settlement.sites[observation.household].key, observation.isFacility ? "facility" : "home",
                    observation.contact.text, observation.orderedText, observation.reason,
                ] + observation.members + ["fixed"])
        }
        return GeneratedFile(name: "observations.csv", bytes: table.bytes)
    }
}
