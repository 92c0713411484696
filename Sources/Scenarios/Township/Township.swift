/// Everything in the township that one seed makes.
struct Township {
    let seed: UInt64
    let ground: Ground
    let settlement: Settlement
    let screening: Screening
    let population: Population
    let staff: Staff
    let observations: [Observation]
    let posts: [Post]
    let sources: [Source]
    /// Telephone numbers of the officers in the order of the plan.
    let officerPhones: [String]

    init(seed: UInt64) {
        let ground = Ground(seed: seed)
        let settlement = Settlement(ground: ground, seed: seed)
        let sites = settlement.sites
        let observed = ObservedHouseholds(ground: ground, sites: sites, seed: seed)
        let households = Set(observed.households)
        let screening = Screening(ground: ground, sites: sites, observed: households, seed: seed)
        var telephones = TelephoneNumbers(seed: seed)
        officerPhones = OfficerPlan.all.map { _ in telephones.next() }
        var staff = Staff(
            ground: ground, homes: Self.homes(ground, sites, observed: households, screening: screening),
            lanes: ground.grids.indices.map { grid in observed.lanes.count { sites[$0[0]].grid == grid } },
            telephones: &telephones, seed: seed)
        let pairing = Pairing(sites: sites, lanes: observed.lanes, people: staff.people)
        let book = ObservationBook(
            observed: observed, sites: sites, people: staff.people, pairing: pairing, seed: seed)
        Self.nameKnownMembers(of: book.observations, sites: sites, staff: &staff)
        population = Population(
            ground: ground, sites: sites, screening: screening, observed: households, telephones: &telephones,
            seed: seed)
        posts = Post.all(on: ground)
        sources = SensingNet.sources(
            ground: ground, sites: sites, observations: book.observations, posts: posts, seed: seed)
        observations = book.observations
        self.seed = seed
        self.ground = ground
        self.settlement = settlement
        self.screening = screening
        self.staff = staff
    }

    /// Where the staff of each grid may live: in houses that are lived in and not under observation. Those of the
    /// waters live by the harbours, those who look after people abroad in the middle of the township.
    private static func homes(
        _ ground: Ground, _ sites: [HouseholdSite], observed: Set<Int>, screening: Screening
    ) -> [[PlanePoint]] {
        var homes = [[PlanePoint]](repeating: [], count: ground.grids.count)
        for (index, site) in sites.enumerated() where site.kind == .dwelling && !observed.contains(index) {
            guard let point = site.point, screening.results[index] != .vacant else { continue }
            homes[site.grid].append(point)
        }
        for (grid, shore) in [
            ("SEA-01", "DG-01"), ("SEA-02", "SB-01"), ("SEA-03", "HA-01"), ("SEA-04", "ND-01"), ("OV-01", "SQ-01"),
        ] {
            guard let away = ground.grids.firstIndex(where: { $0.label == grid }),
                let near = ground.grids.firstIndex(where: { $0.label == shore })
            else { continue }
            homes[away] = homes[near]
        }
        return homes
    }

    private static func nameKnownMembers(
        of observations: [Observation], sites: [HouseholdSite], staff: inout Staff
    ) {
        for observation in observations {
            let known = KnownObservation.known(sites[observation.household].key)
            for (key, name) in zip(observation.members, known?.names ?? []) {
                if let name { staff.rename(key, to: name) }
            }
        }
    }
}
