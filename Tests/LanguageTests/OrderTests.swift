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
        let observation = ObservationCode("990000101-2020-O-0007")
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
            + acts.map { .alert(Township.alert, $0) } + [
                .raise(AlertReport(kind: .fever, grid: Township.backstreet)), .signal(Township.reader, .heard),
                .silence(Township.reader), .visit(Township.household, VisitReport(result: .out)),
                .openRound(EntrySamples.round(town)), .observe(EntrySamples.observation(town)),
                .look(Township.household, .visit),
                .beginWatch(WatchPlan(officer: .desk, lead: nil, relief: nil, ends: town.now)),
                .appoint(.desk(scope: town.tree.root)), .signOn, .undo(CommandID("1")),
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
