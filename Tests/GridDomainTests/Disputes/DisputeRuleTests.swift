import GridDomain
import Testing

@Suite struct DisputeRuleTests {
    private let now = Sample.four
    private var mediation: Dispute { DisputeStageTests.Start.mediation.dispute }

    @Test func aTownAsksForTwoMediators() {
        let one = Sample.registered(.town).after(
            .accepted(concludeBy: now + .days(30)), .assigned(Sample.mediators[0]))
        #expect(one.result(.mediate(.meeting)) == "!tooFewMediators")
        #expect(one.after(.assigned(Sample.mediators[1])).result(.mediate(.meeting)) == "mediated")
        var policy = DisputePolicy.standard
        policy.townMediators = 1
        #expect(one.result(.mediate(.meeting), DisputeRules.Facts(policy: policy)) == "mediated")
        let none = Sample.registered().after(.accepted(concludeBy: now + .days(30)))
        #expect(none.result(.mediate(.meeting)) == "!tooFewMediators")
    }

    @Test func whoWasRecusedDoesNotComeBack() {
        let recused = mediation.after(.recused(Sample.mediators[0]))
        #expect(recused.standing.mediators.isEmpty)
        #expect(recused.result(.assign(Sample.mediators[0])) == "!recused")
        #expect(recused.result(.assign(Sample.mediators[1])) == "assigned")
        #expect(recused.result(.agree(.oral, performBy: now + .days(1))) == "!tooFewMediators")
        #expect(mediation.result(.assign(Sample.mediators[0])) == "")
    }

    @Test func datesLieAhead() {
        #expect(mediation.result(.agree(.oral, performBy: now)) == "!dateNotAllowed")
        #expect(mediation.result(.extend(until: now + .days(30))) == "!dateNotAllowed")
        #expect(mediation.result(.extend(until: now + .days(31))) == "extended")
        #expect(mediation.result(.calm(until: now)) == "!dateNotAllowed")
        #expect(mediation.result(.calm(until: now + .days(2))) == "!dateNotAllowed")
        #expect(mediation.result(.calm(until: now + .days(1))) == "calmed")
    }

    @Test func theArchiveNamesWhatItLacks() {
        var dispute = DisputeStageTests.Start.visited.dispute
        #expect(dispute.standing.lackingPapers.count == 5)
        for (index, kind) in [PaperKind.acceptance, .rightsNotice, .identity, .record].enumerated() {
            dispute = dispute.after(.papered(DisputePaper(number: index + 1, kind: kind, isScanned: false)))
        }
        #expect(dispute.standing.lackingPapers == [[.agreement]])
        dispute = dispute.after(.papered(DisputePaper(number: 5, kind: .agreement, isScanned: true)))
        #expect(dispute.result(.archive) == "archived")
        #expect(dispute.result(.archive, DisputeRules.Facts(vanished: [.agreement])) == "!papersVanished")
        let ended = DisputeStageTests.Start.ended.dispute
        #expect(!ended.standing.lackingPapers.contains([.agreement]))
    }

    @Test func theCourtGoesStepByStep() {
        let agreed = DisputeStageTests.Start.agreed.dispute
        #expect(agreed.result(.court(.accepted)) == "!courtOrder")
        #expect(agreed.result(.court(.applied), at: now + .days(30)) == "court")
        #expect(agreed.result(.court(.applied), at: now + .days(31)) == "!courtTooLate")
        #expect(mediation.result(.court(.applied)) == "!disputeStage")
        let applied = agreed.after(.court(.applied))
        #expect(applied.result(.court(.applied)) == "!courtOrder")
        #expect(applied.result(.court(.confirmed)) == "!courtOrder")
        let accepted = applied.after(.court(.accepted))
        #expect(accepted.result(.court(.extended)) == "court")
        #expect(accepted.after(.court(.extended)).result(.court(.extended)) == "!courtOrder")
        let ruled = accepted.after(.court(.confirmed))
        #expect(ruled.standing.court?.isConfirmed == true)
        #expect(ruled.result(.court(.rejected)) == "!courtOrder")
        #expect(ruled.standing.lackingPapers.contains([.confirmation]))
    }

    @Test func joiningLinksBothWays() throws {
        let other = Dispute(
            DisputeCode("990000101-2020-M-0002"), Sample.report(), decideBy: now, personal: Personal(),
            at: Stamp(number: EntryNumber(2), recorded: now, happened: now, officer: Sample.chen))
        let order = DisputeOrder.join(other.code)
        #expect(mediation.result(order) == "!unknown")
        #expect(mediation.result(order, DisputeRules.Facts(other: mediation)) == "!joinsItself")
        let facts = try DisputeRules.decide(
            order, note: nil, mediation, DisputeRules.Facts(other: other), seen: nil, officer: Sample.chen, now: now)
        #expect(facts.map(\.event.subject) == [Sample.dispute.text, other.code.text])
        guard case .dispute(let event)? = facts.last?.event else { return }
        #expect(event.change == .linked(ThingLink(.dispute, Sample.dispute.text)))
    }

    @Test func somebodyElsesStepIsAConflict() {
        let step = Entry(
            number: EntryNumber(9), recorded: now, happened: now, officer: Sample.lin, command: CommandID("c"),
            group: nil, event: .dispute(DisputeEvent(Sample.dispute, .inquired)), personal: Personal())
        let accepted = DisputeStageTests.Start.accepted.dispute
        #expect(throws: Refusal.conflict(by: Sample.lin, at: now, change: "dispute.inquired")) {
            try DisputeRules.decide(
                .mediate(.meeting), note: nil, accepted, DisputeRules.Facts(last: step), seen: EntryNumber(3),
                officer: Sample.chen, now: now)
        }
    }

    @Test func aRegisterEntryKeepsPeopleOutOfTheClearPart() throws {
        let home = Sample.household()
        let facts = try DisputeRules.register(
            Sample.report(), households: [home.code: home], policy: .standard, code: Sample.dispute, now: now)
        let fact = try #require(facts.first)
        #expect(fact.personal.household == Sample.home)
        #expect(fact.personal.words == "围墙")
        #expect(fact.personal.parties?.first?.number == 4)
        guard case .dispute(let event) = fact.event, case .registered(let stored, let end) = event.change else {
            return
        }
        #expect(stored.parties == nil && stored.words == nil)
        #expect(end == now + .days(3))
        #expect(throws: Refusal.unknown(thing: Sample.home.text)) {
            try DisputeRules.register(
                Sample.report(), households: [:], policy: .standard, code: Sample.dispute, now: now)
        }
        var nobody = Sample.report()
        nobody.parties = []
        #expect(throws: Refusal.partiesMissing) {
            try DisputeRules.register(nobody, households: [:], policy: .standard, code: Sample.dispute, now: now)
        }
    }
}
