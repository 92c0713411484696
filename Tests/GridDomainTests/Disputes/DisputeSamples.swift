import GridDomain

extension Sample {
    static let dispute = DisputeCode("990000101-2020-M-0001")
    static let mediators = [StaffCode("990000101S000011"), StaffCode("990000101S000012")]

    static func staff(_ code: StaffCode) -> StaffMember {
        StaffMember(code: code, name: name(), phone: "000-2", roles: [.mediator], grid: grid, point: nil)
    }

    static func report(_ level: MediationLevel = .village) -> DisputeReport {
        DisputeReport(
            kind: .neighbours, source: .party, grid: grid, level: level,
            parties: [DisputeParty(household: home), DisputeParty(organisation: "测试鞋厂")], words: "围墙")
    }

    /// A dispute as it was registered at 16:00 by entry 1.
    static func registered(_ level: MediationLevel = .village) -> Dispute {
        let personal = Personal(household: home, parties: [DisputeParty(household: home, grid: grid, number: 4)])
        let stamp = Stamp(number: EntryNumber(1), recorded: four, happened: four, officer: chen)
        return Dispute(dispute, report(level), decideBy: four + .days(3), personal: personal, at: stamp)
    }
}

extension Dispute {
    /// The dispute after changes, each as the next entry.
    func after(_ changes: DisputeChange..., at instant: Instant = Sample.four) -> Dispute {
        changes.reduce(into: self) { dispute, change in
            let number = EntryNumber(max(dispute.version.value, dispute.standing.step.value) + 1)
            dispute.apply(
                DisputeEvent(dispute.code, change, before: dispute.standing), Personal(),
                at: Stamp(number: number, recorded: instant, happened: instant, officer: Sample.chen))
        }
    }

    /// What an order becomes: the kinds of its changes, or the kind of the refusal after `!`.
    func result(
        _ order: DisputeOrder, note: String? = nil, at now: Instant = Sample.four + .minutes(1),
        _ facts: DisputeRules.Facts = DisputeRules.Facts()
    ) -> String {
        do throws(Refusal) {
            let facts = try DisputeRules.decide(
                order, note: note, self, facts, seen: nil, officer: Sample.chen, now: now)
            return facts.map { $0.event.kind.split(separator: ".")[1] }.joined(separator: " ")
        } catch {
            return "!" + error.kind
        }
    }
}
