import GridDomain
import Testing

@Suite struct RightsTests {
    private static let table: [Right: Set<OfficerRole>] = [
        .actOnAlerts: [.duty, .lead], .handleDisputes: [.duty, .lead], .recordVisits: [.duty, .lead, .registrar],
        .look: [.duty, .lead],
        .standWatch: [.duty, .lead], .openRounds: [.lead, .registrar], .observe: [.lead, .registrar],
        .keepRota: [.duty, .lead],
        .importRegistry: [.registrar, .keeper], .appoint: [.keeper], .erase: [.keeper], .runDesk: [],
        .keepLog: [.duty, .lead], .runDrills: [.duty, .lead],
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

    /// Officers of one village, of its one grid, and of the township.
    private func desk(of place: PlaceCode) throws -> PaperDesk {
        var desk = try PaperDesk()
        var officer = Sample.officer(Sample.chen, [.lead, .keeper])
        officer.place = place
        desk.officers[Sample.chen] = officer
        return desk
    }

    private static let raise = Order.raise(AlertReport(kind: .fever, grid: Sample.grid))
    private static let abroad = Order.raise(AlertReport(kind: .fever, grid: Sample.other))

    @Test(arguments: [Sample.scope, Sample.village, Sample.grid]) func rightsReachDownToTheGrid(
        _ place: PlaceCode
    ) throws {
        var desk = try desk(of: place)
        try desk.act(Self.raise)
        try desk.act(.openRound(Sample.round(1, in: Sample.grid)))
        var officer = Sample.officer(OfficerCode("gao"))
        officer.place = Sample.grid
        try desk.act(.appoint(officer))
        #expect(desk.entries.map(\.event.kind) == ["alert.raised", "screening.roundOpened", "watch.appointed"])
    }

    @Test(arguments: [Sample.village, Sample.grid]) func rightsEndAtTheOfficersPlace(_ place: PlaceCode) throws {
        var desk = try desk(of: place)
        #expect(throws: Refusal.otherPlace) { try desk.act(Self.abroad) }
        #expect(throws: Refusal.otherPlace) { try desk.act(.openRound(Sample.round(1))) }
        #expect(throws: Refusal.otherPlace, "the watch is over the whole desk") {
            try desk.act(
                .beginWatch(WatchPlan(officer: Sample.chen, lead: nil, relief: nil, ends: desk.now + .hours(8))))
        }
        var officer = Sample.officer(Sample.lin)
        #expect(throws: Refusal.otherPlace) { try desk.act(.appoint(officer)) }
        officer.place = Sample.grid
        #expect(throws: Refusal.otherPlace, "an officer of the township is not drawn into the village") {
            try desk.act(.appoint(officer))
        }
        desk.officers[Sample.lin] = nil
        try desk.act(.appoint(officer))
    }

    @Test func aPlaceThatIsNotThereIsUnknown() throws {
        var desk = try PaperDesk()
        let nowhere = PlaceCode("990000101203001")
        #expect(throws: Refusal.unknown(thing: nowhere.text)) {
            try desk.act(.raise(AlertReport(kind: .fever, grid: nowhere)))
        }
        #expect(throws: Refusal.unknown(thing: nowhere.text)) { try desk.act(.openRound(Sample.round(1, in: nowhere))) }
        #expect(throws: Refusal.unknown(thing: Sample.village.text), "an alert begins at a grid") {
            try desk.act(.raise(AlertReport(kind: .fever, grid: Sample.village)))
        }
    }

    @Test func anAlertAboutAHouseholdLiesInItsGrid() throws {
        var desk = try PaperDesk()
        desk.things.households[Sample.home] = Sample.household(grid: Sample.other)
        let report = AlertReport(kind: .fever, grid: Sample.grid, about: Personal(household: Sample.home))
        try desk.act(.raise(report))
        #expect(desk.things.alerts[PaperDesk.code(1)]?.grid == Sample.other)
        #expect(desk.things.alerts[PaperDesk.code(1)]?.householdNumber == 4)
        let gone = HouseholdCode("990000101H000099")
        #expect(throws: Refusal.unknown(thing: gone.text)) {
            try desk.act(.raise(AlertReport(kind: .fever, grid: Sample.grid, about: Personal(household: gone))))
        }
    }

    @Test func oneRuleForConsolesAndCommands() {
        let officer = Sample.officer(Sample.chen, [.registrar])
        #expect(Rules.refusal(of: .take, in: [], to: officer) == .notAllowed(.actOnAlerts))
        #expect(Rules.refusal(of: .visit, in: [Sample.grid], to: officer) == nil)
        #expect(Rules.refusal(of: .visit, in: [PlaceCode("990000102201001")], to: officer) == .otherPlace)
        #expect(Rules.refusal(of: .undo, in: [], to: Sample.officer(Sample.chen, [])) == nil)
    }
}
