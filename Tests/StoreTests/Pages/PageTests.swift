import GridDomain
import GridStore
import Testing

@Suite struct PageTests {
    fileprivate func desk(households: Int = 250) throws -> TemporaryDesk {
        let desk = try TemporaryDesk()
        try desk.addRegister(households: households)
        try desk.store.write { session in
            try session.open(
                ScreeningRound(
                    number: 1, place: TemporaryDesk.scope, name: Name(han: "排查", latin: "Round", sortKey: "pai cha"),
                    opened: TemporaryDesk.four, due: TemporaryDesk.four + .hours(48)))
        }
        return desk
    }

    /// Every third household done, every fifth of those with one person missed, every seventh out.
    fileprivate func visit(_ desk: TemporaryDesk, households: Int) throws {
        try desk.store.write { session in
            for number in 1...households where number % 3 == 0 || number % 7 == 0 {
                guard var household = try session.household(TemporaryDesk.home(number)) else { continue }
                let before = household.contribution(round: 1)
                household.screening = HouseholdScreening(
                    round: 1, result: number % 3 == 0 ? .done : .out, at: TemporaryDesk.four, by: OfficerCode("chen"))
                for index in household.residents.indices where number % 3 == 0 && (number % 5 != 0 || index == 0) {
                    household.residents[index].lastRound = 1
                }
                try session.save(household)
                try session.add(household.contribution(round: 1) - before, to: household.grid)
            }
        }
    }

    @Test func householdsComeInPagesByNumber() throws {
        let desk = try desk()
        let first = try desk.store.read { try $0.page(.households(grid: TemporaryDesk.grid, from: 1)) }
        guard case .households(let rows, let more) = first else {
            Issue.record("no households")
            return
        }
        #expect(rows.map(\.number) == Array(1...200))
        #expect(more)
        let second = try desk.store.read { try $0.page(.households(grid: TemporaryDesk.grid, from: 201)) }
        guard case .households(let rest, let evenMore) = second else {
            Issue.record("no households")
            return
        }
        #expect(rest.map(\.number) == Array(201...250))
        #expect(!evenMore)
        #expect(rest.allSatisfy { $0.address == "新街路 12号 **" && $0.people == 2 && $0.screened == 0 })
    }

    @Test func gapsAgreeWithTheRecount() throws {
        let desk = try desk()
        try visit(desk, households: 250)
        let (tally, recount, missed) = try desk.store.read { session in
            (
                try session.tallies(in: TemporaryDesk.scope)[TemporaryDesk.grid],
                try session.recount(in: TemporaryDesk.scope, round: 1)[TemporaryDesk.grid],
                (1...250).count { $0 % 15 == 0 }
            )
        }
        #expect(tally == recount)
        var gaps: [HouseholdRow] = []
        var after: HouseholdCode?
        var pages = 0
        repeat {
            guard
                case .gaps(let rows, let more) = try desk.store.read({
                    try $0.page(.gaps(place: TemporaryDesk.scope, after: after))
                })
            else { break }
            gaps += rows
            after = more ? rows.last?.code : nil
            pages += 1
        } while after != nil
        #expect(pages == 1 + gaps.count / 200)
        #expect(gaps.count == (tally?.unvisited ?? 0) + missed)
        #expect(gaps.map(\.number) == gaps.map(\.number).sorted())
        #expect(Set(gaps.map(\.code)).count == gaps.count)
        #expect(gaps.reduce(0) { $0 + $1.people - $1.screened } == tally?.unscreened)
    }

    @Test func residentsAreMasked() throws {
        let desk = try desk(households: 1)
        guard case .residents(let people) = try desk.store.read({ try $0.page(.residents(TemporaryDesk.home(1))) })
        else {
            Issue.record("no residents")
            return
        }
        #expect(people.map(\.han) == ["王**", "王**"])
        #expect(people.map(\.latin) == ["Wang **", "Wang **"])
        #expect(people.map(\.phone) == ["000****17", "000****17"])
        #expect(people.map(\.birthYear) == [1980, 1980])
    }

    @Test func clearNamesOnlyForACommittedLook() throws {
        let desk = try desk(households: 2)
        let look = desk.entry(1, .privacy(.looked(.visit, thing: nil)), Personal(household: TemporaryDesk.home(1)))
        let early = try #require(Look(look))
        #expect(try desk.store.read { try $0.clearResidents(for: early) }.isEmpty)
        try desk.store.write { try $0.append([look]) }
        let people = try desk.store.read { try $0.clearResidents(for: early) }
        #expect(people.map(\.name.han) == ["王小芳", "王小芳"])
        #expect(people.first?.identity == "990000198001020025")
        let forged = desk.entry(1, .privacy(.looked(.visit, thing: nil)), Personal(household: TemporaryDesk.home(2)))
        let other = try #require(Look(forged))
        #expect(try desk.store.read { try $0.clearResidents(for: other) }.isEmpty)
    }

    @Test func observedHouseholdsShowDayZeroUntilTheirRelease() throws {
        let desk = try desk(households: 2)
        let four = TemporaryDesk.four
        let slot = ShiftSlot(CivilDate(year: 2020, month: 3, day: 10), .evening)
        let home = Personal(household: TemporaryDesk.home(1), householdNumber: 1)
        let ordered = ObservationEvent.Ordered(
            code: ObservationCode("990000101-2020-Q-0001"), grid: TemporaryDesk.grid, place: .home, reason: .returned,
            contact: CivilDate(year: 2020, month: 3, day: 9), ordered: four, release: four + .days(14),
            team: ObservationTeam(
                day: StaffCode("a"), evening: StaffCode("b"), night: StaffCode("c"), standIn: StaffCode("d")),
            plan: DutyPlan(first: slot, members: []))
        let entry = desk.entry(1, .observation(.ordered(ordered)), home)
        var observation = Observation(ordered, personal: home, at: Stamp(entry))
        try desk.store.write { session in
            try session.append([entry])
            try session.save(observation, household: TemporaryDesk.home(1))
        }
        #expect(try observed(desk) == [ordered.contact, nil])
        #expect(try desk.store.read { try $0.runningObservation(of: TemporaryDesk.home(1)) } == observation)
        let released = desk.entry(
            2, .observation(.changed(ordered.code, ordered.grid, .released(.due, last: slot))), home,
            at: four + .days(14))
        observation.apply(.released(.due, last: slot), home, at: Stamp(released))
        let ended = observation
        try desk.store.write { session in
            try session.append([released])
            try session.save(ended, household: TemporaryDesk.home(1))
        }
        #expect(try observed(desk) == [nil, nil])
        #expect(try desk.store.read { try $0.observation(ordered.code) } == ended)
    }

    private func observed(_ desk: TemporaryDesk) throws -> [CivilDate?] {
        guard
            case .households(let rows, _) = try desk.store.read({
                try $0.page(.households(grid: TemporaryDesk.grid, from: 1))
            })
        else { return [] }
        return rows.map(\.observedSince)
    }

    @Test func exportsGoThroughEveryHousehold() throws {
        let desk = try desk()
        var numbers: [Int] = []
        try desk.store.read { try $0.eachHousehold(in: TemporaryDesk.scope) { numbers.append($0.number) } }
        #expect(numbers == Array(1...250))
    }
}

extension PageTests {
    @Test("the households behind each count add up to the tally", arguments: TallyPart.allCases)
    func countsAgreeWithTheTally(part: TallyPart) throws {
        let desk = try desk()
        try visit(desk, households: 250)
        let tally = try #require(try desk.store.read { try $0.tallies(in: TemporaryDesk.scope)[TemporaryDesk.grid] })
        var rows: [HouseholdRow] = []
        var after: HouseholdCode?
        repeat {
            let page = try desk.store.read { try $0.page(.counted(place: TemporaryDesk.scope, part, after: after)) }
            guard case .counted(let found, let more) = page else { break }
            rows += found
            after = more ? found.last?.code : nil
        } while after != nil
        #expect(rows.reduce(0) { $0 + $1.counts(in: part) } == tally[part])
        #expect(Set(rows.map(\.code)).count == rows.count)
        if part != .vacant, part != .refused, part != .revisit { #expect(tally[part] > 0) }
    }
}
