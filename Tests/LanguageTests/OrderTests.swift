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
