internal import Canvas
internal import GridDomain
internal import Language

/// Popups whose choices come from the desk.
extension ConsoleState {
    func outcomePicker(closes: Bool) -> Picker {
        .outcome(alertTargets, closes: closes, subject: closes ? closeSubject(alertTargets) : title(alertTargets))
    }

    /// What is closed, whose it is when it is not the officer's own, and whether its condition holds.
    private func closeSubject(_ codes: [AlertCode]) -> Phrase {
        let targets = codes.compactMap { desk.alerts.items[$0] }
        let others = targets.compactMap(\.standing.taken?.by).filter { $0 != officer?.code }
        let holding = targets.count { $0.standing.condition == .abnormal }
        var parts = [title(codes)]
        if let owner = others.first {
            let name = naming.officer(owner)
            parts.append(codes.count == 1 ? ConsoleWords.takenBy(name) : ConsoleWords.othersOwn(others.count))
        }
        if holding > 0 {
            parts.append(codes.count == 1 ? ConsoleWords.conditionHolds : ConsoleWords.conditionsHold(holding))
        }
        return Phrase { tongue in parts.map { $0[tongue] }.joined(separator: " · ") }
    }

    /// The choices of a menu: those that can be done keep the first digits, the others stand below them with the reason, as
    /// far as there is room.
    func menu(_ options: [Picker.Option]) -> [Picker.Option] {
        let able = options.filter { $0.off == nil }
        return able + options.filter { $0.off != nil }.prefix(max(0, size.height - 10 - able.count))
    }

    /// The three nearest, with distance.
    func sendPicker(_ codes: [AlertCode]) -> Picker {
        Picker(
            purpose: .send(codes), title: AlertActions.send.name, subject: title(codes),
            options: nearest(to: codes.first).map { staffOption($0.member, metres: $0.metres) })
    }

    /// The three nearest to a need, with distance.
    func needPicker(_ need: Need) -> Picker {
        let place = need.place ?? desk.grids.tree.root
        let near = desk.staff.nearest(to: desk.grids.tree[place]?.centroid, grid: place, limit: 3)
        return Picker(
            purpose: .needWho(need.code), title: NeedActions.give.name,
            subject: Phrase { spotLabel(need.place, need.householdNumber) + " " + need.standing.kind.name[$0] },
            options: near.map { staffOption($0.member, metres: $0.metres) })
    }

    /// Who was sent first, then the chief of the grid, then the nearest.
    func phonePicker(_ codes: [AlertCode]) -> Picker {
        var people: [StaffMember] = []
        if let code = codes.first, let alert = desk.alerts.items[code] {
            people = [alert.standing.response.who, desk.grids.chiefs[alert.grid]].compactMap { $0 }
                .compactMap { desk.staff[$0] }
        }
        people += nearest(to: codes.first).map(\.member)
        var seen: Set<StaffCode> = []
        let options = people.filter { seen.insert($0.code).inserted }.prefix(4).map { staffOption($0, metres: nil) }
        let other = Picker.Option(value: .nobody, label: ConsoleWords.somebodyElse)
        return Picker(
            purpose: .phoneWhom(codes), title: AlertActions.phone.name, subject: title(codes),
            options: options + [other])
    }

    func nearest(to code: AlertCode?) -> [(member: StaffMember, metres: Int?)] {
        guard let code, let alert = desk.alerts.items[code] else { return [] }
        let point = alert.point ?? desk.grids.tree[alert.grid]?.centroid
        return desk.staff.nearest(to: point, grid: alert.grid, limit: 3)
    }

    func staffOption(_ member: StaffMember, metres: Int?) -> Picker.Option {
        let busy = desk.alerts.items.values.count { $0.group == .open && $0.standing.response.who == member.code }
        return Picker.Option(
            value: .staff(member.code), label: Phrase { member.name[$0] },
            detail: Phrase { tongue in
                let far = metres.map { TextWidth.standard.pad(Counts.metres($0)[tongue], to: 7, align: .trailing) }
                var parts = [
                    far ?? "", member.phone, member.grid.map { labels.grid($0, tongue) } ?? "",
                    member.roles.first?.name[tongue] ?? "",
                ]
                if busy > 0 { parts.append(ConsoleWords.busy(busy)[tongue]) }
                return parts.filter { !$0.isEmpty }.joined(separator: " ")
            })
    }

    /// Staff that answer a search, in the order of their names.
    func staff(matching query: String) -> [Picker.Option] {
        desk.staff.members.values
            .filter { $0.name.matches(query) || $0.phone.hasPrefix(query) }
            .sorted { ($0.name.sortKey, $0.code) < ($1.name.sortKey, $1.code) }
            .prefix(9).map { staffOption($0, metres: nil) }
    }

    /// 30 minutes, one hour, until the watch ends, another time.
    func shelvePicker(_ codes: [AlertCode]) -> Picker {
        var lengths = [TimeSpan.minutes(30), .hours(1)].map { length in
            Picker.Option(value: .length(length), label: Spans.spoken(length), detail: clock(now + length))
        }
        if let ends = desk.watch.watch?.ends, ends > now, ends - now <= AlertPolicy.longestShelf {
            lengths.append(
                Picker.Option(value: .length(ends - now), label: ConsoleWords.untilWatchEnds, detail: clock(ends)))
        }
        lengths.append(Picker.Option(value: .otherLength, label: ConsoleWords.otherLength))
        return Picker(
            purpose: .shelveLength(codes), title: AlertActions.shelve.name, subject: title(codes), options: lengths)
    }

    private func clock(_ at: Instant) -> Phrase {
        Phrase { Times.ending(at, now: now, zone, $0) }
    }

    func visitPicker(_ rows: [HouseholdRow], missed: [PersonCode]) -> Picker {
        var subject = title(rows)
        let visited = desk.grids.round.map { round in rows.count { $0.screening.result(in: round.number) != nil } } ?? 0
        if visited > 0 { subject = ConsoleWords.withVisited(subject, visited, of: rows.count) }
        if !missed.isEmpty { subject = ConsoleWords.withMissed(subject, missed.count) }
        return Picker(
            purpose: .visit(rows, missed: missed), title: HouseholdActions.visit.name, subject: subject,
            options: VisitResult.allCases.map { Picker.Option(value: .visit($0), label: $0.name) }, note: TextField())
    }
}
