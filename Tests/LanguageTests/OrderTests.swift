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
        return acts.map { .alert(Township.alert, $0) } + [
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
        ] + workOrders(town)
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
        ]
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
