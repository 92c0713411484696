import GridDomain
import Testing

@Suite struct RightsTests {
    private static let table: [Right: Set<OfficerRole>] = [
        .actOnAlerts: [.duty, .lead], .handleDisputes: [.duty, .lead], .recordVisits: [.duty, .lead, .registrar],
        .look: [.duty, .lead],
        .standWatch: [.duty, .lead], .openRounds: [.lead, .registrar], .observe: [.lead, .registrar],
        .importRegistry: [.registrar, .keeper], .appoint: [.keeper], .erase: [.keeper], .runDesk: [],
    ]

    @Test(arguments: Right.allCases) func whoMay(_ right: Right) throws {
        let allowed = try #require(Self.table[right])
        for role in OfficerRole.allCases {
            #expect(Sample.officer(Sample.chen, [role]).may(right) == allowed.contains(role), "\(role) \(right)")
        }
        #expect(Officer.desk(scope: Sample.scope).may(right))
        #expect(!Sample.officer(Sample.chen, []).may(right))
    }

    @Test(arguments: OfficerRole.allCases) func everybodySignsOn(_ role: OfficerRole) throws {
        var desk = try PaperDesk()
        desk.officers[Sample.chen] = Sample.officer(Sample.chen, [role])
        try desk.act(.signOn)
        #expect(desk.entries.last?.event == .watch(.signedOn))
    }

    @Test func theRegistrarTakesBackAVisit() throws {
        var desk = try PaperDesk()
        desk.officers[Sample.chen] = Sample.officer(Sample.chen, [.registrar])
        desk.things.households[Sample.home] = Sample.household()
        try desk.act(.openRound(Sample.round(1)))
        let visit = try desk.act(.visit(Sample.home, VisitReport(result: .done)))
        try desk.act(.undo(visit))
        #expect(desk.things.households[Sample.home]?.screening.result == nil)
    }

    @Test func lookNeedsAnOpenItemOrAReason() throws {
        var desk = try PaperDesk()
        desk.things.households[Sample.home] = Sample.household()
        #expect(throws: Refusal.reasonMissing) { try desk.act(.look(Sample.home, .openItem)) }
        try desk.act(.look(Sample.home, .visit))
        #expect(desk.entries.last?.event == .privacy(.looked(.visit, thing: nil)))
        try desk.act(.raise(AlertReport(kind: .fever, grid: Sample.grid, about: Personal(household: Sample.home))))
        try desk.act(.look(Sample.home, .openItem))
        #expect(desk.entries.last?.event == .privacy(.looked(.openItem, thing: PaperDesk.code(1).text)))
        let entry = try #require(desk.entries.last)
        let look = try #require(Look(entry))
        #expect(look.household == Sample.home)
        #expect(look.officer == Sample.chen)
        #expect(look.entry == entry.number)
        let raised = try #require(desk.entries.first { $0.event.kind == "alert.raised" })
        #expect(Look(raised) == nil)
    }
}
