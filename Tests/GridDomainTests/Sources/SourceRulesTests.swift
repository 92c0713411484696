import GridDomain
import Testing

@Suite struct SourceRulesTests {
    private static let door = SourceCode("990000101D000001")

    private func desk(_ kind: SourceKind = .door) throws -> PaperDesk {
        var desk = try PaperDesk()
        desk.things.sources[Self.door] = Source(
            code: Self.door, kind: kind, grid: Sample.grid, household: Sample.home, householdNumber: 4, point: nil,
            post: nil, name: Sample.name(), heartbeat: .minutes(15), silentSince: nil, version: .none)
        return desk
    }

    private func kinds(_ desk: PaperDesk) -> [String] { desk.entries.map(\.event.kind) }

    @Test func oneAlertAnEpisode() throws {
        var desk = try desk()
        for signal in [SourceSignal.touched, .touched, .cleared, .cleared, .touched, .heard] {
            try desk.act(.signal(Self.door, signal), by: .desk)
        }
        #expect(kinds(desk) == ["alert.raised", "alert.cleared", "alert.recurred"])
        #expect(desk.things.alerts.values.first?.household == Sample.home)
    }

    @Test func aClosedEpisodeIsFollowedByANewOne() throws {
        var desk = try desk()
        try desk.act(.signal(Self.door, .touched), by: .desk)
        try desk.act(.alert(PaperDesk.code(1), .close(.real, note: nil)))
        try desk.act(.signal(Self.door, .touched), by: .desk)
        #expect(desk.things.alerts.count == 2)
        #expect(desk.things.alerts[PaperDesk.code(2)]?.group == .untaken)
    }

    @Test(arguments: [SourceKind.reader, .healthcode]) func everyMomentaryTouchIsAnAlert(_ kind: SourceKind) throws {
        var desk = try desk(kind)
        for _ in 0..<3 { try desk.act(.signal(Self.door, .touched), by: .desk) }
        #expect(kinds(desk) == ["alert.raised", "alert.raised", "alert.raised"])
        #expect(desk.things.alerts.values.allSatisfy { $0.stateName == .returnedUnacknowledged })
    }

    @Test func silenceIsAnAlarmOfItsOwn() throws {
        var desk = try desk()
        try desk.act(.signal(Self.door, .touched), by: .desk)
        try desk.act(.silence(Self.door), by: .desk)
        try desk.act(.silence(Self.door), by: .desk)
        #expect(kinds(desk) == ["alert.raised", "source.fellSilent", "alert.raised"])
        #expect(
            desk.things.alerts.values.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.doorOpened, .sourceSilent])
        #expect(desk.things.sources[Self.door]?.silentSince == desk.now)
        #expect(desk.things.alerts[PaperDesk.code(1)]?.standing.condition == .abnormal)
    }

    @Test func theSourceOfAHouseholdStandsInThePersonalPart() throws {
        var desk = try desk()
        try desk.act(.signal(Self.door, .touched), by: .desk)
        try desk.act(.silence(Self.door), by: .desk)
        try desk.act(.raise(AlertReport(kind: .leftZone, grid: Sample.grid, source: Self.door)))
        for entry in desk.entries {
            #expect(!String(describing: entry.event).contains(Self.door.text))
            #expect(entry.personal.source == Self.door && entry.personal.household == Sample.home)
        }
        #expect(desk.things.alerts.values.allSatisfy { $0.source == Self.door })
    }

    @Test func theSourceOfAGateStandsInTheClearPart() throws {
        var desk = try desk(.reader)
        desk.things.sources[Self.door]?.household = nil
        desk.things.sources[Self.door]?.householdNumber = nil
        try desk.act(.signal(Self.door, .touched), by: .desk)
        try desk.act(.silence(Self.door), by: .desk)
        for entry in desk.entries {
            #expect(String(describing: entry.event).contains(Self.door.text) && entry.personal.isEmpty)
        }
    }

    @Test func heardAgainClearsTheSilence() throws {
        var desk = try desk()
        try desk.act(.silence(Self.door), by: .desk)
        try desk.act(.signal(Self.door, .heard), by: .desk)
        #expect(kinds(desk).suffix(2) == ["source.heardAgain", "alert.cleared"])
        #expect(desk.things.sources[Self.door]?.silentSince == nil)
        try desk.act(.silence(Self.door), by: .desk)
        #expect(kinds(desk).suffix(2) == ["source.fellSilent", "alert.recurred"])
    }

    @Test func aTouchOfASilentSourceIsHeardToo() throws {
        var desk = try desk()
        try desk.act(.silence(Self.door), by: .desk)
        try desk.act(.signal(Self.door, .touched), by: .desk)
        #expect(kinds(desk).suffix(3) == ["source.heardAgain", "alert.cleared", "alert.raised"])
    }

    @Test func onlyTheDeskSpeaksForSources() throws {
        var desk = try desk()
        #expect(throws: Refusal.notAllowed(.runDesk)) { try desk.act(.signal(Self.door, .touched)) }
        #expect(throws: Refusal.unknown(thing: "none")) {
            try desk.act(.signal(SourceCode("none"), .touched), by: .desk)
        }
    }
}
