internal import Canvas
internal import GridDomain
internal import Language

/// Everybody who can be phoned: who is on duty first, then who is nearest to where the book was opened.
extension ConsoleState {
    var phonesTable: Table {
        Table([
            Table.Column(t(ConsoleWords.name), minimum: 8, ideal: 16, priority: 95),
            Table.Column(t(ConsoleWords.phone), minimum: 11, ideal: 13, priority: 100),
            Table.Column(t(ConsoleWords.role), minimum: 10, ideal: 22, priority: 70, grows: true),
            Table.Column(t(ConsoleWords.villageGrid), minimum: 8, ideal: 12, priority: 80),
            Table.Column(t(ConsoleWords.onDuty), minimum: 6, ideal: 10, priority: 85),
            Table.Column(t(ConsoleWords.distance), minimum: 7, priority: 60, align: .trailing),
        ])
    }

    /// Where the selected row lies, for distances.
    var selectedPoint: PlanePoint? {
        if book == nil, focus == .alerts, let code = alerts.subject, let alert = desk.alerts.items[code] {
            return alert.point ?? desk.grids.tree[alert.grid]?.centroid
        }
        return selectedSpot?.spot.place.flatMap { desk.grids.tree[$0]?.centroid }
    }

    func phoneRows(from origin: PlanePoint?) -> [Book.Row] {
        let duties = page(of: .phones).flatMap { pages[$0]?.page?.duties } ?? [:]
        let people = desk.staff.members.values.map { member in
            (
                member: member, duties: duties[member.code] ?? 0,
                metres: origin.flatMap { from in member.point.map { from.distance(to: $0) } }
            )
        }
        return people.sorted { a, b in
            if (a.duties > 0) != (b.duties > 0) { return a.duties > 0 }
            let near = (a.metres ?? .max, b.metres ?? .max)
            if near.0 != near.1 { return near.0 < near.1 }
            return (a.member.name.sortKey, a.member.code) < (b.member.name.sortKey, b.member.code)
        }.map { phoneRow($0.member, duties: $0.duties, metres: $0.metres) }
    }

    private func phoneRow(_ member: StaffMember, duties: Int, metres: Int?) -> Book.Row {
        let roles = member.roles.map { t($0.name) }.joined(separator: " ")
        let grid = member.grid.map { labels.any($0, tongue) } ?? ""
        return Book.Row(
            id: member.code.text,
            cells: [
                [Span(member.name[tongue], .person)], [Span(member.phone, .textStrong)], [Span(roles, .textDim)],
                [Span(grid, .text)], [Span(duties > 0 ? t(ConsoleWords.onDutyAt(duties)) : "", .statusOk)],
                [Span(metres.map { t(Counts.metres($0)) } ?? "", .textDim)],
            ], words: [member.phone, grid, roles], names: [member.name])
    }
}
