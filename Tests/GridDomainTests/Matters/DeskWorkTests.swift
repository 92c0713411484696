import GridDomain
import Testing

@Suite("Calls, needs and instructions")
struct DeskWorkTests {
    private let home = MatterSpot(household: Sample.home)

    private func desk() throws -> PaperDesk {
        var desk = try PaperDesk()
        desk.things.households[Sample.home] = Sample.household()
        desk.things.staff = [
            StaffMember(
                code: Sample.member, name: Sample.name(), phone: "000-2", roles: [.member], grid: Sample.grid,
                point: nil)
        ]
        return desk
    }

    private func report(
        _ kind: CallKind? = nil, need: NeedPlan? = nil, joined: CallCode? = nil, callback: Instant? = nil
    ) -> Order {
        .logCall(
            CallReport(
                at: home, caller: "王某", words: "楼上楼下争吵", isViolent: false, began: Sample.four - .minutes(2),
                callback: callback, outcome: CallOutcome(kind, joined: joined, need: need)))
    }

    private func plan(urgent: Bool = false, ambulance: Bool? = nil, due: Instant? = nil) -> NeedPlan {
        NeedPlan(at: home, kind: .medicine, isUrgent: urgent, ambulance: ambulance, due: due, words: "胰岛素两支")
    }

    private func call(_ desk: PaperDesk) throws -> Call { try #require(desk.things.work.calls.items.values.first) }
    private func need(_ desk: PaperDesk) throws -> Need { try #require(desk.things.work.needs.items.values.first) }

    @Test("who, where and what of a call stand in the personal part alone")
    func personal() throws {
        var desk = try desk()
        try desk.act(report())
        let entry = try #require(desk.entries.last)
        #expect(entry.personal.caller == "王某")
        #expect(entry.personal.words == "楼上楼下争吵")
        #expect(try call(desk).words == nil)
        #expect(try call(desk).standing.started == Sample.four - .minutes(2))
    }

    @Test("what it is may be said afterwards; it is over when nobody waits to be called back")
    func sorted() throws {
        var desk = try desk()
        try desk.act(report(callback: Sample.four + .minutes(30)))
        let code = try call(desk).code
        #expect(try !call(desk).isClosed)
        try desk.act(.call(code, .sort(CallOutcome(.question))))
        #expect(try !call(desk).isClosed)
        try desk.act(.call(code, .callBack(.noAnswer, note: nil)))
        #expect(try !call(desk).isClosed)
        try desk.act(.call(code, .callBack(.answered, note: "说清了")))
        #expect(try call(desk).isClosed)
    }

    @Test("a need that a call brings knows the call and is known by it; one undo takes both")
    func brings() throws {
        var desk = try desk()
        let id = try desk.act(report(.need, need: plan()))
        #expect(try call(desk).standing.need == need(desk).code.text)
        #expect(try need(desk).standing.call == call(desk).code.text)
        try desk.act(.undo(id))
        #expect(try call(desk).isClosed && need(desk).isClosed)
    }

    @Test("a second call on the same quarrel is joined to the first of all")
    func joined() throws {
        var desk = try desk()
        try desk.act(report(.dispute))
        let first = try call(desk).code
        try desk.act(report(.dispute, joined: first))
        let second = try #require(desk.things.work.calls.items.values.first { $0.code != first })
        #expect(second.standing.joined == first)
        try desk.act(report(.dispute, joined: second.code))
        #expect(desk.things.work.calls.items.values.count { $0.standing.joined == first } == 2)
    }

    private func other(_ desk: PaperDesk, than codes: [CallCode]) throws -> CallCode {
        try #require(desk.things.work.calls.items.keys.first { !codes.contains($0) })
    }

    @Test("calls that are joined never run in a circle, and one that is sorted anew is joined no longer")
    func circles() throws {
        var desk = try desk()
        try desk.act(report(.dispute))
        let a = try call(desk).code
        try desk.act(report(.dispute))
        let b = try other(desk, than: [a])
        try desk.act(report(.dispute, joined: a))
        let c = try other(desk, than: [a, b])
        try desk.act(.call(a, .sort(CallOutcome(.dispute, joined: b))))
        #expect(throws: Refusal.alreadySo) { try desk.act(.call(b, .sort(CallOutcome(.dispute, joined: a)))) }
        #expect(throws: Refusal.alreadySo) { try desk.act(.call(b, .sort(CallOutcome(.dispute, joined: c)))) }
        #expect(throws: Refusal.unknown(thing: b.text)) {
            try desk.act(.call(b, .sort(CallOutcome(.dispute, joined: b))))
        }
        try desk.act(.call(a, .sort(CallOutcome(.question))))
        #expect(desk.things.work.calls[a]?.standing.joined == nil)
        try desk.act(.call(b, .sort(CallOutcome(.dispute, joined: c))))
        #expect(desk.things.work.calls[b]?.standing.joined == a)
    }

    @Test("what a call is may be corrected later, but not past another officer, nor a day later, nor after an undo")
    func resorted() throws {
        var desk = try desk()
        let id = try desk.act(report(.question))
        let code = try call(desk).code
        let seen = try call(desk).version
        try desk.act(.call(code, .sort(CallOutcome(.report))), by: Sample.lin, seen: seen)
        #expect(throws: Refusal.conflict(by: Sample.lin, at: Sample.four, change: "call.sorted")) {
            try desk.act(.call(code, .sort(CallOutcome(.other))), seen: seen)
        }
        desk.now = Sample.four + .hours(25)
        #expect(throws: Refusal.closed(at: Sample.four)) { try desk.act(.call(code, .sort(CallOutcome(.other)))) }
        desk.now = Sample.four
        #expect(throws: Refusal.builtUpon(by: Sample.lin, at: Sample.four)) { try desk.act(.undo(id)) }
        try desk.act(.call(code, .promise(Sample.four + .minutes(20))))
        #expect(try !call(desk).isClosed)
        try desk.act(.call(code, .callBack(.answered, note: nil)))
        #expect(try call(desk).isClosed)
        #expect(try call(desk).standing.answered == Sample.four)
        let second = try desk.act(report(.question))
        let gone = try other(desk, than: [code])
        try desk.act(.undo(second))
        #expect(desk.things.work.calls[gone]?.standing.isTakenBack == true)
        #expect(throws: Refusal.closed(at: Sample.four)) { try desk.act(.call(gone, .sort(CallOutcome(.other)))) }
        #expect(throws: Refusal.closed(at: Sample.four)) { try desk.act(report(.dispute, joined: gone)) }
        #expect(throws: Refusal.closed(at: Sample.four)) {
            try desk.act(.call(gone, .promise(Sample.four + .minutes(20))))
        }
    }

    @Test("any step of somebody else since the officer looked is a conflict, also below later ones of their own")
    func conflict() throws {
        var desk = try desk()
        try desk.act(.ask(plan()))
        let code = try need(desk).code
        let seen = try need(desk).version
        try desk.act(.need(code, .assign(Sample.member, due: nil)), by: Sample.lin)
        try desk.act(.need(code, .assign(Sample.member, due: Sample.four + .hours(1))))
        #expect(throws: Refusal.conflict(by: Sample.lin, at: Sample.four, change: "need.assigned")) {
            try desk.act(.need(code, .fail(.outOfStock, note: nil)), seen: seen)
        }
        try desk.act(.need(code, .fail(.outOfStock, note: nil)), seen: try need(desk).version)
    }

    @Test("places, officers and members that desk work names are those of the desk, and lie in the officer's place")
    func codes() throws {
        var desk = try desk()
        let nowhere = PlaceCode("990000101999001")
        var need = plan()
        need.at = MatterSpot(place: nowhere)
        #expect(throws: Refusal.unknown(thing: nowhere.text)) { try desk.act(.ask(need)) }
        let call = CallReport(
            at: MatterSpot(place: nowhere), caller: nil, words: "问政策", isViolent: false, began: Sample.four)
        #expect(throws: Refusal.unknown(thing: nowhere.text)) { try desk.act(.logCall(call)) }
        #expect(throws: Refusal.unknown(thing: nowhere.text)) { try desk.act(.tell(nowhere, "一句话")) }
        let instruction = InstructionPlan(from: OfficerCode("nobody"), due: nil, words: "今晚清零")
        #expect(throws: Refusal.unknown(thing: "nobody")) { try desk.act(.instruct(instruction)) }
        let stranger = StaffCode("990000101S000099")
        #expect(throws: Refusal.unknown(thing: stranger.text)) {
            try desk.act(.phoned(stranger, .answered, note: nil))
        }
        try desk.act(.ask(plan()))
        let code = try self.need(desk).code
        #expect(throws: Refusal.unknown(thing: stranger.text)) {
            try desk.act(.need(code, .assign(stranger, due: nil)))
        }

        desk.officers[Sample.lin]?.place = Sample.village
        need.at = MatterSpot(place: Sample.other)
        #expect(throws: Refusal.otherPlace) { try desk.act(.ask(need), by: Sample.lin) }
        #expect(throws: Refusal.otherPlace) { try desk.act(.tell(Sample.other, "一句话"), by: Sample.lin) }
        need.at = MatterSpot(place: Sample.grid)
        try desk.act(.ask(need), by: Sample.lin)
    }

    @Test("a need that the household withdrew sends nobody any longer")
    func withdrawn() throws {
        var desk = try desk()
        try desk.act(.ask(plan()))
        let code = try need(desk).code
        try desk.act(.need(code, .assign(Sample.member, due: nil)))
        #expect(try need(desk).standing.goes == Sample.member)
        let id = try desk.act(.need(code, .fail(.withdrawn, note: nil)))
        #expect(try need(desk).standing.goes == nil)
        try desk.act(.undo(id))
        #expect(try need(desk).standing.goes == Sample.member)
        try desk.act(.need(code, .fail(.nobodyHome, note: nil)))
        #expect(try need(desk).standing.goes == Sample.member)
    }

    @Test("a call back is promised for a time ahead, and a call says something")
    func callRefusals() throws {
        var desk = try desk()
        #expect(throws: Refusal.timePast) { try desk.act(report(callback: Sample.four)) }
        let silent = CallReport(at: home, caller: nil, words: "", isViolent: true, began: Sample.four)
        #expect(throws: Refusal.reasonMissing) { try desk.act(.logCall(silent)) }
        #expect(throws: Refusal.unknown(thing: "x")) { try desk.act(report(.dispute, joined: CallCode("x"))) }
        #expect(desk.things.work.calls.items.isEmpty)
    }

    @Test("where it is urgent, 120 is asked about first")
    func urgent() throws {
        var desk = try desk()
        #expect(throws: Refusal.ambulanceFirst) { try desk.act(.ask(plan(urgent: true))) }
        try desk.act(.ask(plan(urgent: true, ambulance: false)))
        #expect(try need(desk).standing.isUrgent)
    }

    @Test("a need is taken, met and repaid; people served count in its grid, and an undo takes them back")
    func met() throws {
        var desk = try desk()
        try desk.act(.ask(plan(due: Sample.four + .hours(1))))
        let code = try need(desk).code
        try desk.act(.need(code, .assign(Sample.member, due: nil)))
        #expect(try need(desk).standing.who == Sample.member)
        let id = try desk.act(.need(code, .finish(people: 3, outlay: 3550, note: nil)))
        #expect(desk.things.work.served(in: Sample.grid) == 3)
        #expect(try need(desk).standing.isOwed && !need(desk).isClosed)
        try desk.act(.undo(id))
        #expect(desk.things.work.served.isEmpty)
        try desk.act(.need(code, .finish(people: 1, outlay: 100, note: nil)))
        try desk.act(.need(code, .repay))
        #expect(try need(desk).isClosed)
    }

    @Test func needRefusals() throws {
        var desk = try desk()
        #expect(throws: Refusal.timePast) { try desk.act(.ask(plan(due: Sample.four))) }
        try desk.act(.ask(plan()))
        let code = try need(desk).code
        #expect(throws: Refusal.amount) { try desk.act(.need(code, .finish(people: 0, outlay: 0, note: nil))) }
        #expect(throws: Refusal.amount) { try desk.act(.need(code, .finish(people: 1, outlay: -1, note: nil))) }
        #expect(throws: Refusal.nothingLaidOut) { try desk.act(.need(code, .repay)) }
        #expect(throws: Refusal.reasonMissing) { try desk.act(.need(code, .fail(.other, note: nil))) }
        let seen = try need(desk).version
        try desk.act(.need(code, .assign(Sample.member, due: nil)), by: Sample.lin)
        #expect(throws: Refusal.conflict(by: Sample.lin, at: Sample.four, change: "need.assigned")) {
            try desk.act(.need(code, .fail(.outOfStock, note: nil)), seen: seen)
        }
        try desk.act(.need(code, .fail(.outOfStock, note: nil)))
        #expect(throws: Refusal.closed(at: Sample.four)) { try desk.act(.need(code, .assign(Sample.member, due: nil))) }
    }

    @Test("an instruction is unread until somebody reads or answers it, and ends when it is done")
    func instruction() throws {
        var desk = try desk()
        let plan = InstructionPlan(from: Sample.chen, due: Sample.four + .hours(1), words: "今晚清零")
        try desk.act(.instruct(plan))
        let code = try #require(desk.things.work.instructions.items.keys.first)
        #expect(desk.things.work.instructions[code]?.words == "今晚清零")
        #expect(desk.things.work.instructions[code]?.standing.read == nil)
        try desk.act(.instruction(code, .read), by: Sample.lin)
        let count = desk.entries.count
        try desk.act(.instruction(code, .read))
        #expect(desk.entries.count == count)
        #expect(throws: Refusal.reasonMissing) { try desk.act(.instruction(code, .answer(""))) }
        try desk.act(.instruction(code, .answer("已派人")))
        try desk.act(.instruction(code, .finish(note: nil)))
        #expect(desk.things.work.instructions.open.isEmpty)
        #expect(throws: Refusal.timePast) {
            try desk.act(.instruct(InstructionPlan(from: Sample.chen, due: Sample.four, words: "晚了")))
        }
    }

    @Test func log() throws {
        var desk = try desk()
        #expect(throws: Refusal.reasonMissing) { try desk.act(.write("")) }
        let id = try desk.act(.write("村医回话"))
        #expect(desk.entries.last?.personal.words == "村医回话")
        #expect(throws: Refusal.cannotUndo) { try desk.act(.undo(id)) }
    }
}
