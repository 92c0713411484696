import GridDomain
import Language
import Testing

@Suite("Orders have the name under which the journal keeps them")
struct OrderTests {
    private func orders(_ town: Township) -> [Order] {
        let acts: [AlertOrder] = [
            .take(note: nil), .send(Township.member), .underway, .arrived, .outcome(.real, note: nil),
            .close(.real, note: nil), .shelve(until: town.now, reason: .chatter, note: nil), .unshelve, .note("."),
            .phone(nil, .noAnswer, note: nil), .refer(note: nil), .escalate(.high), .lapse, .shelfEnds,
        ]
        return acts.map { .alert(Township.alert, $0) } + disputes(town) + [
            .registerDispute(DisputeReport(kind: .rent, source: .party, grid: Township.backstreet)),
            .raise(AlertReport(kind: .fever, grid: Township.backstreet)), .signal(Township.reader, .heard),
            .silence(Township.reader), .visit(Township.household, VisitReport(result: .out)),
            .openRound(EntrySamples.round(town)), .observe(EntrySamples.observation(town)),
            .look(Township.household, .visit),
            .beginWatch(WatchPlan(officer: .desk, lead: nil, relief: nil, ends: town.now)),
            .appoint(.desk(scope: town.tree.root)), .signOn, .undo(CommandID("1")),
            .announce(
                OpeningPlan(
                    at: MatterSpot(household: Township.household), from: town.now, until: town.now, reason: .waste)),
            .opening(OpeningCode("1"), .cancel), .opening(OpeningCode("1"), .expire),
        ] + workOrders(town) + rotaOrders(town)
    }

    private func rotaOrders(_ town: Township) -> [Order] {
        let observation = ObservationCode("990000101-2020-Q-0007")
        let steps: [ObservationAct] = [
            .extend(CivilDate(year: 2020, month: 3, day: 20), note: "."), .move(.facility, note: nil),
            .papers([.notice]),
            .release(papers: [], note: nil), .correct(contact: nil, reason: .contact, note: "."), .releaseDue,
        ]
        let slot = ShiftSlot(at: town.now, zone: town.zone)
        let duties: [RotaOrder] = [
            .signIn(slot, []), .signInAllBut(slot, Township.backstreet, []), .standIn([], Township.member),
            .swap(Township.member, slot, Township.member, slot),
            .leave(Township.member, from: town.now, until: town.now, .ill), .shiftBegins(slot), .signInEnds(slot),
        ]
        let rota = steps.map { Order.observation(observation, $0) } + duties.map { Order.rota($0) }
        return rota + [.measure([]), .checkDue(CheckTime(at: town.now, zone: town.zone))]
    }

    private func workOrders(_ town: Township) -> [Order] {
        [
            .logCall(CallReport(at: MatterSpot(), caller: nil, words: ".", isViolent: false, began: town.now)),
            .call(CallCode("1"), .sort(CallOutcome(.other))), .call(CallCode("1"), .promise(town.now)),
            .call(CallCode("1"), .callBack(.answered, note: nil)),
            .ask(NeedPlan(at: MatterSpot(), kind: .errand, due: nil, words: ".")),
            .need(NeedCode("1"), .assign(Township.member, due: nil)),
            .need(NeedCode("1"), .finish(people: 1, outlay: 0, note: nil)),
            .need(NeedCode("1"), .fail(.outOfStock, note: nil)), .need(NeedCode("1"), .repay),
            .instruct(InstructionPlan(from: .desk, due: nil, words: ".")), .instruction(InstructionCode("1"), .read),
            .instruction(InstructionCode("1"), .answer(".")), .instruction(InstructionCode("1"), .finish(note: nil)),
            .write("."), .tell(town.tree.root, "."), .phoned(Township.member, .answered, note: nil),
        ] + drills.map(Order.drill)
    }

    private var drills: [DrillOrder] {
        let plan = DrillPlan(name: "x", title: DrillText(zh: "", en: ""), digest: "", steps: [], ends: 1)
        return [
            .begin(plan), .play(DrillMoment(run: .none, step: 0)), .pause, .goOn, .speed(5), .restart, .score,
        ]
    }

    private func disputes(_ town: Township) -> [Order] {
        let acts: [DisputeOrder] = [
            .accept, .decline(.refused), .calm(until: town.now), .inquire, .mediate(.meeting),
            .agree(.oral, performBy: town.now), .end(.failed), .perform, .performed, .notPerformed, .visit(.fair),
            .archive, .wait, .resume, .extend(until: town.now), .flareUp(reported: false), .moveUp(.town),
            .join(Township.dispute), .court(.applied), .paper(.record, digest: nil), .assign(Township.member),
            .recuse(Township.member), .link(ThingLink(.call, "7")), .major(true), .note, .phone(nil, .noAnswer),
        ]
        for act in acts { #expect(OrderKind(act).disputeHelp != nil) }
        return acts.map { .dispute(Township.dispute, $0, note: nil) }
    }

    @Test func names() throws {
        let orders = orders(try Township())
        for order in orders { #expect(OrderKind(order).rawValue == order.kind) }
        let without: [OrderKind] = [.importFolder, .undoImport, .erase]
        for kind in without { expectBoth(kind.name, kind.rawValue) }
        #expect(Set(orders.map { OrderKind($0) } + without) == Set(OrderKind.allCases))
    }

    @Test("A name that this program does not know stays as it is")
    func unknown() {
        #expect(OrderKind.name("fly") == Phrase(zh: "fly", en: "fly"))
        #expect(RefusalKind.name("tired") == Phrase(zh: "tired", en: "tired"))
    }
}
