internal import GridDomain
internal import Language

/// Popups about a dispute. What the law or the order of things does not allow at its stage is dimmed, with the reason.
extension ConsoleState {
    private func choices(
        _ dispute: Dispute, _ title: Phrase, _ options: [(Phrase, DisputeChoice)], ask: DisputeAsk = .choice,
        note: Bool = true
    ) -> Picker {
        Picker(
            purpose: .dispute(dispute.code, ask), title: title, subject: self.title(dispute),
            options: options.map { Picker.Option(value: .dispute($0.1), label: $0.0) }, note: note ? TextField() : nil)
    }

    func performedPicker(_ dispute: Dispute) -> Picker {
        let orders: [DisputeOrder] =
            dispute.standing.stage == .notPerformed ? [.performed] : [.performed, .notPerformed]
        return choices(dispute, DisputeActions.outcome.name, orders.map { (OrderKind($0).name, .order($0)) })
    }

    func satisfactionPicker(_ dispute: Dispute) -> Picker {
        choices(dispute, DisputeActions.visit.name, Satisfaction.allCases.map { ($0.name, .order(.visit($0))) })
    }

    func archivePicker(_ dispute: Dispute) -> Picker {
        choices(dispute, DisputeActions.archive.name, [(DisputeActions.archive.name, .order(.archive))], ask: .archive)
    }

    func formPicker(_ dispute: Dispute) -> Picker {
        choices(
            dispute, OrderKind.disputeAgree.name, AgreementForm.allCases.map { ($0.name, .write(.agree($0))) },
            note: false)
    }

    /// Who mediates already first, then a party.
    func phonePicker(_ dispute: Dispute) -> Picker {
        var picker = choices(
            dispute, DisputeActions.phone.name, [(ConsoleWords.aParty, .ask(.phoneResult(nil)))], ask: .phoneWhom,
            note: false)
        picker.options += dispute.standing.mediators.compactMap { desk.staff[$0] }.map {
            staffOption($0, metres: nil)
        }
        return picker
    }

    /// Everything else that can be done at its stage.
    func disputeMenu(_ dispute: Dispute) -> Picker {
        let isMajor = dispute.standing.isMajor
        let standIn = StaffCode("")
        let entries: [(DisputeOrder, DisputeChoice)] = [
            (.decline(.outOfScope), .ask(.decline)), (.calm(until: now + .hours(1)), .ask(.calm)),
            (.flareUp(reported: true), .ask(.flareUp)), (.wait, .order(.wait)), (.resume, .order(.resume)),
            (.mediate(.meeting), .ask(.method)), (.assign(standIn), .ask(.assign)), (.recuse(standIn), .ask(.recuse)),
            (.moveUp(.district), .ask(.level)), (.join(dispute.code), .ask(.join)), (.end(.failed), .ask(.end)),
            (.extend(until: now + .days(3650)), .write(.extend)), (.court(nextCourtStep(dispute)), .ask(.court)),
            (.paper(.evidence, digest: nil), .ask(.paper)), (.major(!isMajor), .order(.major(!isMajor))),
        ]
        var picker = choices(dispute, DisputeActions.menu.name, [], note: false)
        picker.options = menu(
            entries.filter { $0.0 != (dispute.standing.waiting != nil ? .wait : .resume) }.map { order, choice in
                Picker.Option(value: .dispute(choice), label: menuName(order), off: whyNot(order, dispute))
            })
        return picker
    }

    private func menuName(_ order: DisputeOrder) -> Phrase {
        if case .major(let isMajor) = order { return isMajor ? ConsoleWords.markMajor : ConsoleWords.notMajor }
        return OrderKind(order).name
    }

    private func nextCourtStep(_ dispute: Dispute) -> CourtStep {
        guard let court = dispute.standing.court else { return .applied }
        return court.accepted == nil ? .accepted : .confirmed
    }

    /// Why something cannot be done at the dispute's stage; nil when it can. What lacks a person or a paper can be begun,
    /// for that can be mended.
    private func whyNot(_ order: DisputeOrder, _ dispute: Dispute) -> Phrase? {
        if case .recuse = order, dispute.standing.mediators.isEmpty { return ConsoleWords.noMediator }
        switch refusal(of: order, to: dispute) {
        case .disputeStage, .partyRefused, .clock, .courtOrder, .levelNotHigher, .closed:
            return refusal(of: order, to: dispute)?.phrase(naming)
        default: return nil
        }
    }

    /// Why the rules would refuse an order as things stand; nil when they would not.
    func refusal(of order: DisputeOrder, to dispute: Dispute) -> Refusal? {
        do throws(Refusal) {
            _ = try DisputeRules.decide(
                order, note: nil, dispute, DisputeRules.Facts(), seen: nil, officer: officer?.code ?? .desk, now: now)
            return nil
        } catch {
            return error
        }
    }

    /// The popup of a question.
    func picker(_ dispute: Dispute, asking question: DisputeChoice.Question) -> Picker {
        switch question {
        case .decline:
            choices(
                dispute, OrderKind.disputeDecline.name,
                DeclineReason.allCases.map { ($0.name, .order(.decline($0))) })
        case .end:
            choices(dispute, OrderKind.disputeEnd.name, EndReason.allCases.map { ($0.name, .order(.end($0))) })
        case .method:
            choices(
                dispute, OrderKind.disputeMediate.name, MediationMethod.allCases.map { ($0.name, .order(.mediate($0))) }
            )
        case .level:
            choices(
                dispute, OrderKind.disputeMoveUp.name,
                MediationLevel.allCases.filter { $0 > dispute.standing.level }.map { ($0.name, .order(.moveUp($0))) })
        case .flareUp:
            choices(
                dispute, OrderKind.disputeFlareUp.name,
                [
                    (ConsoleWords.police, .order(.flareUp(reported: true))),
                    (ConsoleWords.policeNot, .order(.flareUp(reported: false))),
                ])
        case .paper:
            choices(
                dispute, OrderKind.disputePaper.name,
                PaperKind.allCases.map { ($0.name, .write(.scan($0))) }, note: false)
        case .court: courtPicker(dispute)
        case .calm: calmPicker(dispute)
        case .assign: assignPicker(dispute)
        case .recuse, .join, .phoneResult: personOrCasePicker(dispute, question)
        }
    }

    private func courtPicker(_ dispute: Dispute) -> Picker {
        choices(
            dispute, OrderKind.disputeCourt.name,
            CourtStep.allCases.filter { whyNot(.court($0), dispute) == nil }.map { ($0.name, .order(.court($0))) })
    }

    private func calmPicker(_ dispute: Dispute) -> Picker {
        let ends = [now + .hours(1), now + .hours(3), nightEnds].map { end in
            (Phrase { Times.ending(end, now: now, zone, $0) }, DisputeChoice.order(.calm(until: end)))
        }
        return choices(dispute, OrderKind.disputeCalm.name, ends)
    }

    /// People's mediators of the grid first; `/` looks among all staff.
    func assignPicker(_ dispute: Dispute) -> Picker {
        let standing = dispute.standing
        let able = desk.staff.members.values.filter { member in
            member.roles.contains(.mediator) && !standing.mediators.contains(member.code)
                && !standing.recused.contains(member.code)
        }
        let near = able.sorted { a, b in
            let village = dispute.grid.parent
            let home = (a.grid?.parent == village, b.grid?.parent == village)
            return home.0 == home.1 ? a.code < b.code : home.0
        }
        return Picker(
            purpose: .dispute(dispute.code, .assign), title: OrderKind.disputeAssign.name, subject: title(dispute),
            options: near.prefix(5).map { staffOption($0, metres: nil) })
    }

    private func personOrCasePicker(_ dispute: Dispute, _ question: DisputeChoice.Question) -> Picker {
        switch question {
        case .recuse:
            return choices(
                dispute, OrderKind.disputeRecuse.name,
                dispute.standing.mediators.map { code in
                    (Phrase { desk.staff[code]?.name[$0] ?? code.text }, .order(.recuse(code)))
                })
        case .phoneResult(let who):
            return choices(
                dispute, DisputeActions.phone.name, PhoneResult.allCases.map { ($0.name, .order(.phone(who, $0))) })
        default:
            let others = desk.disputes.items.values.filter {
                $0.standing.stage.isBeforeAgreement && $0.code != dispute.code
            }
            let near = others.sorted { a, b in
                let here = (a.grid == dispute.grid, b.grid == dispute.grid)
                return here.0 == here.1 ? a.code > b.code : here.0
            }
            return choices(
                dispute, OrderKind.disputeJoin.name, near.prefix(9).map { (title($0), .order(.join($0.code))) })
        }
    }
}
