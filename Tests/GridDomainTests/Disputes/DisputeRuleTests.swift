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
        let ended = DisputeStageTests.Start.mediation.dispute.after(.ended(.failed))
        #expect(ended.standing.lackingPapers.last == [.record])
        // Nobody met where it ended before mediation.
        #expect(DisputeStageTests.Start.ended.dispute.standing.lackingPapers.last == [.identity])
    }

    @Test func theCourtGoesStepByStep() throws {
        let zone = try Sample.zone()
        let agreed = DisputeStageTests.Start.agreed.dispute
        #expect(agreed.result(.court(.accepted)) == "!courtOrder")
        #expect(agreed.result(.court(.applied), at: now + .days(31)) == "court")
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
        #expect(applied.result(.court(.rejected)) == "court")
        #expect(applied.after(.court(.rejected)).deadlines(at: now, zone).map(\.kind) == [.perform])
        for asked in [applied, accepted] {
            #expect(asked.result(.court(.withdrawn)) == "court")
            #expect(asked.after(.court(.withdrawn)).result(.court(.applied)) == "court")
        }
        #expect(agreed.result(.court(.withdrawn)) == "!courtOrder" && ruled.result(.court(.withdrawn)) == "!courtOrder")
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

    @Test func whoJoinsBringsPartiesAndRecusals() throws {
        let joining = Sample.registered().after(.recused(Sample.mediators[0]))
        let firm = DisputeParty(organisation: "测试鞋厂")
        let other = Dispute(
            DisputeCode("990000101-2020-M-0002"), Sample.report(), decideBy: now, personal: Personal(parties: [firm]),
            at: Stamp(number: EntryNumber(2), recorded: now, happened: now, officer: Sample.chen)
        ).after(.assigned(Sample.mediators[0]))
        let facts = try DisputeRules.decide(
            .join(other.code), note: nil, joining, DisputeRules.Facts(other: other), seen: nil, officer: Sample.chen,
            now: now)
        #expect(facts.map(\.event.kind) == ["dispute.joined", "dispute.linked", "dispute.recused"])
        var (taken, entries) = (other, [Entry]())
        for (index, fact) in facts.enumerated() {
            let entry = Entry(
                number: EntryNumber(Int64(10 + index)), recorded: now, happened: now, officer: Sample.chen,
                command: CommandID("c"), group: nil, event: fact.event, personal: fact.personal)
            entries.append(entry)
            guard case .dispute(let event) = fact.event, event.dispute == other.code else { continue }
            taken.apply(event, fact.personal, at: Stamp(entry))
        }
        #expect(taken.parties == [firm] + joining.parties)
        #expect(taken.standing.mediators.isEmpty && taken.result(.assign(Sample.mediators[0])) == "!recused")
        let back = try #require(try DisputeRules.undo(entries, taken, last: entries.last, now: now).first)
        guard case .dispute(let event) = back.event else { return }
        taken.apply(
            event, back.personal,
            at: Stamp(number: EntryNumber(20), recorded: now, happened: now, officer: Sample.chen))
        #expect(taken.parties == [firm] && taken.standing == other.standing)
    }

    @Test func onlyWhatGoesOnTakesAnotherIn() {
        let joined = { (start: DisputeStageTests.Start) -> String in
            let other = start.dispute
            let dispute = Dispute(
                DisputeCode("990000101-2020-M-0002"), Sample.report(), decideBy: now, personal: Personal(),
                at: Stamp(number: EntryNumber(2), recorded: now, happened: now, officer: Sample.chen))
            return dispute.result(.join(other.code), DisputeRules.Facts(other: other))
        }
        for start in DisputeStageTests.Start.allCases {
            let closed = [.declined, .archived, .joined].contains(start)
            let goesOn = [.registered, .accepted, .waiting, .inquiry, .mediation].contains(start)
            #expect(joined(start) == (closed ? "!closed" : goesOn ? "joined linked" : "!disputeStage"), "\(start)")
        }
    }

    @Test func aFlareUpIsReportedBeforeADisputeLeavesTheDesk() {
        let orders: [(DisputeStageTests.Start, DisputeOrder, String)] = [
            (.registered, .decline(.outOfScope), "declined"), (.registered, .end(.refused), "declined"),
            (.mediation, .join(DisputeCode("o")), "!unknown"), (.visited, .archive, "!filePapersMissing"),
        ]
        for (start, order, otherwise) in orders {
            let flared = start.dispute.after(.flaredUp(reported: false), .calmed(until: now + .hours(7)))
            #expect(flared.result(order) == "!flareNotReported", "\(order)")
            #expect(flared.after(.flaredUp(reported: true)).result(order) == otherwise, "\(order)")
        }
        #expect(
            DisputeStageTests.Start.mediation.dispute.after(.flaredUp(reported: false)).result(.end(.failed)) == "ended"
        )
    }

    @Test func eachFlareUpIsReportedForItself() throws {
        let later = now + .hours(10)
        let first = mediation.after(.flaredUp(reported: true))
        #expect(first.result(.flareUp(reported: false)) == "flaredUp")
        let facts = try DisputeRules.decide(
            .flareUp(reported: false), note: nil, first, DisputeRules.Facts(), seen: nil, officer: Sample.chen,
            now: later)
        guard case .dispute(let event)? = facts.first?.event else { return }
        #expect(event.change == .flaredUp(reported: false))
        let second = first.after(event.change, at: later)
        #expect(second.standing.flare?.isReported == false && second.standing.flare?.at == later)
        let settled = second.after(.calmed(until: later + .hours(5)), .flaredUp(reported: true), at: later + .hours(1))
        #expect(settled.standing.flare?.isReported == true && settled.standing.flare?.at == later)
        #expect(settled.standing.calm != nil)
        #expect(settled.after(.calmed(until: later + .hours(5))).standing.flare == nil)
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
