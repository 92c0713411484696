import GridDomain
import Testing

@Suite("Where disputes are born")
struct DisputeBirthTests {
    private let first = PaperDesk.dispute(1)

    private func desk() throws -> PaperDesk {
        var desk = try PaperDesk()
        desk.things.households[Sample.home] = Sample.household()
        return desk
    }

    private func quarrel(_ outcome: CallOutcome) -> Order {
        .logCall(
            CallReport(
                at: MatterSpot(household: Sample.home), caller: "王某", words: "楼上楼下争吵", isViolent: false,
                began: Sample.four, outcome: outcome))
    }

    private func calls(_ desk: PaperDesk) -> [Call] {
        desk.things.work.calls.items.values.sorted { $0.code < $1.code }
    }

    private func links(_ desk: PaperDesk) -> [String] {
        desk.things.disputes[first]?.standing.links.map { $0.code } ?? []
    }

    @Test("a call that leads to a dispute: one command, and each knows the other")
    func fromACall() throws {
        var desk = try desk()
        try desk.act(quarrel(CallOutcome(.dispute, dispute: Sample.report())))
        let call = try #require(calls(desk).first)
        #expect(call.standing.dispute == first.text && call.isClosed)
        #expect(links(desk) == [call.code.text])
        #expect(desk.entries.map(\.event.kind) == ["call.logged", "dispute.registered"])
        #expect(throws: Refusal.closed(at: Sample.four)) {
            try desk.act(.call(call.code, .sort(CallOutcome(.question))))
        }
    }

    @Test("one undo takes both back, as long as nobody has built on the dispute")
    func undone() throws {
        var desk = try desk()
        let id = try desk.act(quarrel(CallOutcome(.dispute, dispute: Sample.report())))
        try desk.act(.undo(id))
        #expect(desk.things.disputes[first]?.standing.stage == .struck)
        #expect(desk.things.disputes[first]?.isClosed == true && calls(desk).allSatisfy(\.isClosed))
        #expect(throws: Refusal.alreadyUndone) { try desk.act(.undo(id)) }
        let again = try desk.act(.registerDispute(Sample.report()))
        try desk.act(.dispute(PaperDesk.dispute(2), .accept, note: nil), by: Sample.lin)
        #expect(throws: Refusal.builtUpon(by: Sample.lin, at: Sample.four)) { try desk.act(.undo(again)) }
        #expect(desk.things.disputes.count == 2)
    }

    @Test("calls that were joined before come with the dispute, later ones gain it")
    func joined() throws {
        var desk = try desk()
        try desk.act(quarrel(CallOutcome(.dispute)))
        let one = try #require(calls(desk).first?.code)
        try desk.act(quarrel(CallOutcome(.dispute, joined: one)))
        try desk.act(.call(one, .sort(CallOutcome(.dispute, dispute: Sample.report()))))
        #expect(links(desk) == calls(desk).map(\.code.text) && links(desk).count == 2)
        let id = try desk.act(quarrel(CallOutcome(.dispute, joined: one)))
        #expect(links(desk) == calls(desk).map(\.code.text) && links(desk).count == 3)
        let last = try #require(calls(desk).last)
        #expect(last.standing.dispute == first.text)
        #expect(throws: Refusal.closed(at: Sample.four)) {
            try desk.act(.call(last.code, .sort(CallOutcome(.question))))
        }
        try desk.act(.undo(id))
        #expect(links(desk).count == 2 && calls(desk).last?.standing.dispute == nil)
    }

    @Test("one quarrel is registered once: no call is joined and leads to a dispute, or is about one")
    func joinedAndMore() throws {
        var desk = try desk()
        try desk.act(quarrel(CallOutcome(.dispute)))
        let one = try #require(calls(desk).first?.code)
        try desk.act(.registerDispute(Sample.report()))
        for outcome in [
            CallOutcome(.dispute, joined: one, dispute: Sample.report()),
            CallOutcome(.dispute, joined: one, about: first),
        ] {
            #expect(throws: Refusal.alreadySo) { try desk.act(quarrel(outcome)) }
        }
        #expect(calls(desk).count == 1)
    }

    @Test("nobody mediates or is phoned whom the desk does not know")
    func strangers() throws {
        var desk = try desk()
        try desk.act(.registerDispute(Sample.report()))
        let stranger = StaffCode("990000101S999999")
        for order in [DisputeOrder.assign(stranger), .recuse(stranger), .phone(stranger, .answered)] {
            #expect(throws: Refusal.unknown(thing: stranger.text)) { try desk.act(.dispute(first, order, note: nil)) }
        }
        desk.things.staff = [Sample.staff(stranger)]
        try desk.act(.dispute(first, .assign(stranger), note: nil))
        #expect(desk.things.disputes[first]?.standing.mediators == [stranger])
    }

    @Test("a call may be about a dispute that is in the register already, as long as that is open")
    func about() throws {
        var desk = try desk()
        try desk.act(.registerDispute(Sample.report()))
        try desk.act(quarrel(CallOutcome(.dispute, about: first)))
        #expect(links(desk) == calls(desk).map(\.code.text))
        try desk.act(.dispute(first, .decline(.outOfScope), note: nil))
        #expect(throws: Refusal.closed(at: Sample.four)) {
            try desk.act(quarrel(CallOutcome(.dispute, about: first)))
        }
        #expect(throws: Refusal.unknown(thing: PaperDesk.dispute(9).text)) {
            try desk.act(quarrel(CallOutcome(.dispute, about: PaperDesk.dispute(9))))
        }
        #expect(calls(desk).count == 1)
    }

    @Test("a party may be named by its label; what is refused leaves no call behind")
    func parties() throws {
        var desk = try desk()
        var report = Sample.report()
        report.parties = [DisputeParty(grid: Sample.grid, number: Sample.household().number)]
        try desk.act(quarrel(CallOutcome(.dispute, dispute: report)))
        #expect(desk.things.disputes[first]?.parties.first?.household == Sample.home)
        report.parties = [DisputeParty(grid: Sample.grid, number: 999)]
        #expect(throws: Refusal.unknown(thing: Sample.grid.text + "-999")) {
            try desk.act(quarrel(CallOutcome(.dispute, dispute: report)))
        }
        report.parties = []
        #expect(throws: Refusal.partiesMissing) { try desk.act(quarrel(CallOutcome(.dispute, dispute: report))) }
        #expect(calls(desk).count == 1)
    }

    private static let firms = [
        "鼎新鞋厂", "海天纸箱厂（东区）", "村委会", "青湾工业区管理处", "后岸水果专业合作社", "第3村民小组", "Dingxin Shoe Factory", "Haitian Co., Ltd.",
    ]
    private static let noFirms = [
        "王某", "张海英", "李 强", "王小店", "欧阳建国", "王小明夫妇", "13957600012", "鼎新鞋厂 13957600012", "后岸-02-021x", "后岸-02",
        "后岸-02-021店", "Zhang Wei", "Dingxin", "HA-02-021", "",
    ]

    @Test("what may be the name of a person, a number or a label is no enterprise", arguments: firms + noFirms)
    func organisations(_ name: String) throws {
        let isOne = Self.firms.contains(name)
        #expect((DisputeParty(named: name) != nil) == isOne)
        var desk = try desk()
        var report = Sample.report()
        report.parties = [DisputeParty(organisation: name)]
        let register = Order.registerDispute(report)
        if isOne {
            try desk.act(register)
        } else {
            #expect(throws: Refusal.notAnOrganisation) { try desk.act(register) }
        }
    }

    @Test("how many people there can be, and each party once", arguments: [-5, 0, 1, 2, 999, 1000])
    func people(_ count: Int) throws {
        var desk = try desk()
        var report = Sample.report()
        report.people = count
        report.parties?.append(DisputeParty(grid: Sample.grid, number: Sample.household().number))
        guard DisputeRules.people.contains(count) else {
            #expect(throws: Refusal.peopleNumber) { try desk.act(.registerDispute(report)) }
            return
        }
        try desk.act(.registerDispute(report))
        #expect(desk.things.disputes[first]?.parties.count == 2)
    }
}
