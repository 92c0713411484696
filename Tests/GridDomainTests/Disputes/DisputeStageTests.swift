import GridDomain
import Testing

/// Every order at every stage: which changes it becomes, or why it is refused.
@Suite struct DisputeStageTests {
    enum Start: String, CaseIterable, Sendable {
        case registered, declined, accepted, inquiry, mediation, agreed, performing, performed, notPerformed
        case ended, visited, archived, joined, waiting

        var dispute: Dispute {
            let registered = Sample.registered().after(.assigned(Sample.mediators[0]))
            let accepted = registered.after(.accepted(concludeBy: Sample.four + .days(30)))
            let agreed = accepted.after(
                .mediated(.meeting), .agreed(.written, performBy: Sample.four + .days(10)))
            let performed = agreed.after(.performed(visitBy: Sample.four + .days(20)))
            switch self {
            case .registered: return registered
            case .declined: return registered.after(.declined(.outOfScope))
            case .accepted: return accepted
            case .inquiry: return accepted.after(.inquired)
            case .mediation: return accepted.after(.mediated(.meeting))
            case .agreed: return agreed
            case .performing: return agreed.after(.performing)
            case .performed: return performed
            case .notPerformed: return agreed.after(.notPerformed)
            case .ended: return accepted.after(.ended(.failed))
            case .visited: return performed.after(.visited(.satisfied))
            case .archived: return performed.after(.visited(.satisfied), .archived)
            case .joined: return registered.after(.joined(DisputeCode("other")))
            case .waiting: return accepted.after(.waited)
            }
        }
    }

    private func expect(_ order: DisputeOrder, _ results: [Start: String], otherwise: String = "!disputeStage") {
        for start in Start.allCases {
            let closed = start == .declined || start == .archived || start == .joined
            let expected = results[start] ?? (closed ? "!closed" : otherwise)
            #expect(start.dispute.result(order) == expected, "\(order) when \(start)")
        }
    }

    @Test func oneAfterTheOther() {
        expect(.accept, [.registered: "accepted"])
        expect(.decline(.outOfScope), [.registered: "declined"])
        expect(.inquire, [.accepted: "inquired", .waiting: "resumed inquired"])
        expect(.mediate(.video), [.accepted: "mediated", .inquiry: "mediated", .waiting: "resumed mediated"])
        expect(.agree(.oral, performBy: Sample.four + .days(1)), [.mediation: "agreed"])
        expect(.perform, [.agreed: "performing"])
        expect(.performed, [.agreed: "performed", .performing: "performed", .notPerformed: "performed"])
        expect(.notPerformed, [.agreed: "notPerformed", .performing: "notPerformed"])
        expect(.visit(.fair), [.performed: "visited", .notPerformed: "visited"])
        expect(.archive, [.visited: "!filePapersMissing", .ended: "!filePapersMissing"])
    }

    @Test func anEndComesBeforeAnAgreementOnly() {
        let ends: [Start: String] = [
            .accepted: "ended", .inquiry: "ended", .mediation: "ended", .waiting: "resumed ended",
        ]
        expect(.end(.failed), ends)
        expect(.end(.withdrawn), ends)
        expect(.end(.refused), ends.merging([.registered: "declined"]) { $1 })
    }

    @Test func aRefusalStopsMediation() {
        let refused = Start.mediation.dispute.after(.ended(.refused))
        for order in [DisputeOrder.mediate(.meeting), .inquire, .agree(.oral, performBy: Sample.four), .moveUp(.town)] {
            #expect(refused.result(order) == "!partyRefused", "\(order)")
        }
        #expect(Start.ended.dispute.result(.mediate(.meeting)) == "!disputeStage")
    }

    @Test func flagsGoWithEveryOpenStage() {
        expect(.flareUp(reported: false), [:], otherwise: "flaredUp")
        expect(.calm(until: Sample.four + .hours(7)), [:], otherwise: "calmed")
        expect(.major(true), [:], otherwise: "marked")
        expect(.major(false), [:], otherwise: "")
        expect(.link(ThingLink(.call, "T")), [:], otherwise: "linked")
        expect(.paper(.evidence, digest: nil), [:], otherwise: "papered")
        let early: [Start: String] = [
            .registered: "movedUp", .accepted: "movedUp", .inquiry: "movedUp", .mediation: "movedUp",
            .waiting: "movedUp",
        ]
        expect(.moveUp(.town), early)
        expect(.moveUp(.village), early.mapValues { _ in "!levelNotHigher" })
        expect(.assign(Sample.mediators[1]), early.mapValues { _ in "assigned" })
        expect(.recuse(Sample.mediators[0]), early.mapValues { _ in "recused" })
        expect(
            .wait, early.mapValues { _ in "waited" }.merging([.waiting: "!clock"]) { $1 })
        expect(.resume, [.waiting: "resumed"], otherwise: "!clock")
    }

    @Test func remarksAreAlwaysTaken() {
        for start in Start.allCases {
            #expect(start.dispute.result(.note, note: "来过电话") == "noted")
            #expect(start.dispute.result(.note) == "!reasonMissing")
            #expect(start.dispute.result(.phone(nil, .noAnswer)) == "phoned")
        }
    }

    @Test func theDotsFollowTheStages() {
        let dots: [Start: Int] = [
            .registered: 0, .accepted: 0, .waiting: 0, .inquiry: 1, .mediation: 2, .agreed: 3, .performing: 4,
            .notPerformed: 4, .performed: 5,
        ]
        for start in Start.allCases { #expect(start.dispute.standing.stage.dot == dots[start], "\(start)") }
    }
}
