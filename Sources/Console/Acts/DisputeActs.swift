internal import GridDomain
internal import Language

/// What a popup about a dispute asks for.
enum DisputeAsk: Sendable, Equatable {
    /// One of a few orders, or a further question.
    case choice
    /// Somebody who mediates.
    case assign
    case phoneWhom
    /// The archive, confirmed with y.
    case archive
}

/// What one of the choices of such a popup does.
enum DisputeChoice: Sendable, Equatable {
    case order(DisputeOrder)
    /// Opens the next popup.
    case ask(Question)
    case write(DisputeText)

    enum Question: Sendable, Equatable {
        case decline, calm, flareUp, method, assign, recuse, level, join, end, court, paper
        case phoneResult(StaffCode?)
    }
}

/// What a line about a dispute is written for.
enum DisputeText: Sendable, Equatable, Codable {
    case note
    /// Until when the agreement is performed.
    case agree(AgreementForm)
    case extend
    /// Where the scan of a paper lies.
    case scan(PaperKind)
}

extension ConsoleState {
    /// Sends an order for a dispute, with the version on the screen.
    ///
    /// - Parameter scan: the path of the paper that it files.
    mutating func act(
        _ order: DisputeOrder, on dispute: Dispute, note: String?, scan: String? = nil, _ out: inout Outbox
    ) {
        let request = Request(
            order: .dispute(dispute.code, order, note: note), thing: .dispute(dispute.code),
            seen: seen(dispute.version))
        send(
            [request], ConsoleWords.did(OrderKind(order).name, to: title(dispute)), canUndo: order.isTakenBack,
            scan: scan, &out)
    }

    /// The next stage, after what it must ask.
    mutating func stepOn(_ dispute: Dispute, _ out: inout Outbox) {
        switch dispute.standing.stage {
        case .registered: act(.accept, on: dispute, note: nil, &out)
        case .accepted: act(.inquire, on: dispute, note: nil, &out)
        case .inquiry: open(.picker(picker(dispute, asking: .method)))
        case .mediation: open(.picker(formPicker(dispute)))
        case .agreed: act(.perform, on: dispute, note: nil, &out)
        case .performing: open(.picker(performedPicker(dispute)))
        case .performed: open(.picker(satisfactionPicker(dispute)))
        case .notPerformed, .visited, .ended, .declined, .archived, .joined, .struck: return
        }
    }

    /// The details of a dispute; of an early sign the card of its household, or the log with the calls of its grid.
    mutating func openDispute(_ out: inout Outbox) {
        if let sign = disputes.selectedSign {
            if let home = spot(of: sign).household { return open(.card(home)) }
            return open(.log)
        }
        disputes.detail = disputes.subject
        disputes.detailScroll = 0
        if let code = disputes.detail { need(.matter(code.text), &out) }
    }

    /// Does what a choice of a popup means.
    mutating func take(_ choice: DisputeChoice, on code: DisputeCode, _ picker: Picker, _ out: inout Outbox) {
        guard let dispute = desk.disputes.items[code] else { return }
        switch choice {
        case .order(let order): act(order, on: dispute, note: picker.words, &out)
        case .ask(let question):
            let next = self.picker(dispute, asking: question)
            if next.options.isEmpty { return tell(ConsoleWords.noOtherDispute, tone: .refused) }
            open(.picker(next))
        case .write(let text): open(.text(TextForm(.dispute(code, text), draft: drafts)))
        }
    }

    /// Somebody was chosen in a popup about a dispute.
    mutating func take(_ who: StaffCode, _ ask: DisputeAsk, on code: DisputeCode, _ out: inout Outbox) {
        guard let dispute = desk.disputes.items[code] else { return }
        if ask == .phoneWhom { return open(.picker(picker(dispute, asking: .phoneResult(who)))) }
        act(.assign(who), on: dispute, note: nil, &out)
    }

    /// Does what a line about a dispute was written for; says what is wrong when it cannot.
    mutating func finish(_ text: DisputeText, _ words: String, on code: DisputeCode, _ out: inout Outbox) -> Phrase? {
        guard let dispute = desk.disputes.items[code] else { return nil }
        switch text {
        case .note:
            guard !words.isEmpty else { return ConsoleWords.noteNeeded }
            act(.note, on: dispute, note: words, &out)
        case .agree(let form):
            guard let end = endOfDay(words, after: now) else { return ConsoleWords.dateNeeded }
            act(.agree(form, performBy: end), on: dispute, note: nil, &out)
        case .scan(let kind):
            let path = words.withoutQuotes
            act(.paper(kind, digest: nil), on: dispute, note: nil, scan: path.isEmpty ? nil : path, &out)
        case .extend:
            guard let end = endOfDay(words, after: dispute.standing.concludeBy ?? now) else {
                return ConsoleWords.dateNeeded
            }
            act(.extend(until: end), on: dispute, note: nil, &out)
        }
        return nil
    }

    /// Reads a number of days (`3`) or a day of the year (`3-15`), and gives 24:00 of it.
    private func endOfDay(_ text: String, after start: Instant) -> Instant? {
        let today = zone.date(start)
        if let days = Int(text), (0...3650).contains(days) {
            return Dispute.end(ofDays: days, from: start, zone: zone)
        }
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 2, let month = parts[0], let day = parts[1],
            let date = CivilDate(text: "\(today.year)-\(month)-\(day)")
        else { return nil }
        let isNextYear = date < today
        return zone.instant(
            CivilTime(date: CivilDate(year: date.year + (isNextYear ? 1 : 0), month: month, day: day), hour: 24))
    }
}

extension DisputeOrder {
    /// Whether `u` takes it back: notes and calls stay.
    var isTakenBack: Bool {
        switch self {
        case .note, .phone: false
        default: true
        }
    }
}

extension String {
    /// A path as a terminal pastes it when a file is dropped on it: quoted, with a blank behind it.
    fileprivate var withoutQuotes: String {
        let path = String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        guard path.count > 1, let quote = path.first, quote == "'" || quote == "\"", path.last == quote else {
            return path
        }
        return String(path.dropFirst().dropLast())
    }
}
