internal import Exchange
internal import GridDomain
internal import GridStore

/// `officers.csv`: each row is an appointment.
struct OfficerRows: RowImporting {
    static let file = PlaceFile.officers
    static let columns = [
        Column("code", aliases: ["工号"], required: true), Column("han", aliases: ["姓名"], required: true),
        Column("latin"), Column("roles", aliases: ["角色"], required: true),
        Column("place", aliases: ["单位"], required: true),
        Column("phone", aliases: ["电话"]), Column("pin"),
    ]

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let code = OfficerCode(try row.needed(0))
        guard code != .desk else { throw row.problem(0, .newKey) }
        let roles = try row.words(3, OfficerRole.self)
        let place = try run.neededPlace(row, 4, PlaceLevel.allCases, session)
        let name = run.names.name(han: try row.needed(1), latin: row.text(2), as: .person)
        let pin = row.text(6)
        if run.identity.kind == .live, !pin.isEmpty { throw row.problem(6, .noPIN) }
        let officer = Officer(code: code, name: name, roles: roles, place: place, phone: try row.phone(5))
        guard try session.officer(code) != officer || !hasPIN(pin, code, session) else {
            run.chunk.count.same += 1
            return
        }
        try run.act(.appoint(officer), as: "officer-\(code.text)", by: run.officer, row, session)
        if !pin.isEmpty {
            let salt = PIN.salt()
            try session.setPIN(of: code, salt: salt, hash: try PIN.hash(pin, salt: salt))
        }
    }

    /// Whether an officer's PIN is already this one; no PIN leaves the officer's own.
    private func hasPIN(_ pin: String, _ code: OfficerCode, _ session: DeskSession) throws -> Bool {
        guard !pin.isEmpty else { return true }
        guard let kept = try session.pin(of: code) else { return false }
        return PIN.matches(try PIN.hash(pin, salt: kept.salt), kept.hash)
    }
}

/// `rounds.csv`: each row opens a round.
struct RoundRows: RowImporting {
    static let file = PlaceFile.rounds
    static let columns = [
        Column("number", aliases: ["轮次"], required: true), Column("place", aliases: ["地点"], required: true),
        Column("opened", aliases: ["开始时间"], required: true), Column("due", aliases: ["截止时间"], required: true),
        Column("han", aliases: ["名称"]), Column("latin"),
    ]

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let number = try row.neededNumber(0, in: 1...9999)
        let place = try run.neededPlace(row, 1, PlaceLevel.allCases, session)
        let opened = try row.neededInstant(2)
        let due = try row.neededInstant(3)
        guard due > opened else { throw row.problem(3, .accepted(reason: "due after opened")) }
        let name = run.names.name(han: row.text(4), latin: row.text(5), as: .thing)
        let plan = RoundPlan(number: number, place: place, name: name, opened: opened, due: due)
        if try session.round(number) == plan {
            run.chunk.count.same += 1
            return
        }
        try run.act(.openRound(plan), as: "round-\(number)", happened: opened, row, session)
        try recount(place, round: number, session)
    }

    /// A household that was imported before its round counts in it from now on.
    private func recount(_ place: PlaceCode, round: Int, _ session: DeskSession) throws {
        let standing = try session.tallies(in: place)
        for (grid, tally) in try session.recount(in: place, round: round) {
            run.chunk.move(grid, by: tally - (standing[grid] ?? GridTally()))
        }
    }
}

/// `observations.csv`: each row is an order.
struct ObservationRows: RowImporting {
    static let file = PlaceFile.observations
    static let columns = [
        Column("household", aliases: ["户编号"], required: true), Column("place", aliases: ["方式"], required: true),
        Column("contact", aliases: ["末次接触日期"], required: true), Column("ordered", aliases: ["下达时间"], required: true),
        Column("reason", aliases: ["原因"], required: true), Column("day", aliases: ["白班"], required: true),
        Column("evening", aliases: ["中班"], required: true), Column("night", aliases: ["夜班"], required: true),
        Column("standin", aliases: ["顶班人"], required: true), Column("pattern", aliases: ["排班"]),
    ]

    /// How duties follow from a team; there is one way.
    private enum Pattern: String, CaseIterable {
        case fixed
    }

    private let run: ImportRun

    init(_ run: ImportRun, _ session: DeskSession) { self.run = run }

    mutating func take(_ row: borrowing DelimitedRow, _ session: DeskSession) throws {
        let order = try order(row, session)
        let release = ObservationRules.release(contact: order.contact, zone: run.identity.zone)
        guard release > order.ordered, order.contact <= run.identity.zone.date(order.ordered) else {
            throw row.problem(2, .contactBeforeOrder)
        }
        guard order.ordered <= run.facts.latest else { throw row.problem(3, .past) }
        if let standing = try session.lastObservation(of: order.household) {
            // The observation stays with the grid of its day when the household has moved since.
            if standing.isOrdered(by: order) {
                run.chunk.count.same += 1
                return
            }
            guard standing.release <= order.ordered else {
                throw row.problem(0, .accepted(reason: Refusal.alreadyObserved.kind))
            }
        }
        // By its line: the name of a command is never erased.
        try run.act(.observe(order), as: "observation-\(row.line)", happened: order.ordered, row, session)
    }

    private func order(_ row: borrowing DelimitedRow, _ session: DeskSession) throws -> ObservationOrder {
        let household = try run.neededCode(.household, row, 0, session)
        guard let home = try run.home(household, session) else { throw row.problem(0, .known("household")) }
        _ = try row.word(9, Pattern.self)
        var team: [StaffCode] = []
        for column in 5...8 { team.append(StaffCode(try run.neededCode(.staff, row, column, session))) }
        guard Set(team).count == 4 else { throw row.problem(8, .fourMembers) }
        return ObservationOrder(
            household: HouseholdCode(household), grid: home.grid, place: try row.neededWord(1, ObservationPlace.self),
            reason: try row.neededWord(4, ObservationReason.self), contact: try row.neededDate(2),
            ordered: try row.neededInstant(3),
            team: ObservationTeam(day: team[0], evening: team[1], night: team[2], standIn: team[3]))
    }
}
