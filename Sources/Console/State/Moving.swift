internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    mutating func move(by steps: Int) {
        guard book == nil else {
            book?.cursor.move(by: steps)
            return
        }
        switch focus {
        case .alerts:
            alerts.cursor.move(by: steps)
            followDetail()
        case .grids:
            switch grids.level {
            case nil: grids.cursor.move(by: steps)
            case .residents: grids.residents.move(by: steps)
            case .households, .gaps: grids.households.cursor.move(by: steps)
            }
        case .rota: rota.cursor.move(by: steps)
        case .disputes:
            disputes.cursor.move(by: steps)
            followDispute()
        }
    }

    /// Moves by a page or half of one; in an alert's details it scrolls them.
    mutating func movePage(_ direction: Int, part: Int) {
        let height = book == nil ? layout.listHeight(of: self) : bookListHeight
        let rows = direction * max(1, height / part)
        if book == nil, focus == .alerts, alerts.detail != nil { return scrollDetail(by: rows) }
        if book == nil, focus == .disputes, disputes.detail != nil { return scrollDispute(by: rows) }
        move(by: rows)
    }

    mutating func moveToEnd(first: Bool) {
        move(by: first ? -.max / 2 : .max / 2)
    }

    /// With the details open, moving goes to the next alert and stays in the details.
    private mutating func followDetail() {
        guard alerts.detail != nil, let code = alerts.selected else { return }
        alerts.detail = code
        alerts.detailScroll = 0
    }

    /// To a pane, out of a book that covers it.
    mutating func go(to pane: PaneID) {
        book = nil
        focus = pane
    }

    private mutating func followDispute() {
        guard disputes.detail != nil, case .dispute(let code) = disputes.cursor.selected else { return }
        disputes.detail = code
        disputes.detailScroll = 0
    }

    mutating func markSelected() {
        switch focus {
        case .alerts:
            let codes = selectedGroup?.codes ?? alerts.selected.map { [$0] } ?? []
            if alerts.marks.isSuperset(of: codes) {
                alerts.marks.subtract(codes)
            } else {
                alerts.marks.formUnion(codes)
            }
        case .grids:
            if case .residents = grids.level {
                guard let code = grids.residents.selected else { return }
                grids.missed.formSymmetricDifference([code])
            } else {
                guard let code = grids.households.cursor.selected else { return }
                grids.households.marks.formSymmetricDifference([code])
            }
        case .rota:
            guard let code = rota.selected else { return }
            rota.marks.formSymmetricDifference([code])
        case .disputes: break
        }
        move(by: 1)
    }

    mutating func markAll() {
        switch focus {
        case .alerts:
            let all = Set(alerts.rows.flatMap(\.codes))
            alerts.marks = alerts.marks == all ? [] : all
        case .grids:
            if case .residents = grids.level {
                let all = Set(grids.residents.ids)
                grids.missed = grids.missed == all ? [] : all
            } else {
                let all = Set(grids.households.rows.map(\.code))
                grids.households.marks = grids.households.marks == all ? [] : all
            }
        case .rota:
            let all = Set(rota.rows.compactMap { row in if case .observation(let code) = row { code } else { nil } })
            rota.marks = rota.marks == all ? [] : all
        case .disputes: break
        }
    }

    mutating func foldGroup() {
        if canFoldFlood { return foldFlood() }
        guard let code = alerts.selected, let group = desk.alerts.items[code]?.group else { return }
        alerts.folded.insert(group)
        alerts.cursor.select(.folded(group))
    }

    mutating func unfoldGroup() {
        if selectedGroup != nil { return toggleFlood() }
        guard case .folded(let group) = alerts.cursor.selected else { return }
        alerts.folded.remove(group)
        settle()
        let first = alerts.rows.firstIndex { row in
            if case .heading(group, _, _) = row { true } else { false }
        }
        guard let first, alerts.rows.indices.contains(first + 1), let id = alerts.rows[first + 1].id else { return }
        alerts.cursor.select(id)
    }

    mutating func openAlert(_ out: inout Outbox) {
        if case .folded = alerts.cursor.selected { return unfoldGroup() }
        if selectedGroup != nil { return toggleFlood() }
        if let first = selectedNuisance?.alerts.first { return reveal(first) }
        alerts.detail = alerts.selected
        alerts.detailScroll = 0
        if let code = alerts.detail { need(.history(code), &out) }
    }

    /// What the details and cards on the screen are drawn from. A page that failed is asked for again only by opening
    /// the details.
    mutating func needDetail(_ out: inout Outbox) {
        if book != nil { return needBookDetail(&out) }
        let details = [disputes.detail.map { PageRequest.matter($0.text) }, alerts.detail.map(PageRequest.history)]
        for request in details.compactMap(\.self) + sidePages where pages[request] == nil { need(request, &out) }
    }

    mutating func show(_ view: AlertsPane.View) {
        alerts.detail = nil
        alerts.view = view
    }

    mutating func showPlain() {
        book = nil
        switch focus {
        case .alerts: show(.all)
        case .grids: grids.path = []
        case .rota: showRota(.now)
        case .disputes: disputes.detail = nil
        }
    }

    /// Leaves one thing after the other.
    mutating func goOut() {
        if book != nil { return leaveBook() }
        switch focus {
        case .alerts:
            if alerts.detail != nil { return alerts.detail = nil }
            if !alerts.filter.isEmpty { return alerts.filter = "" }
            if !alerts.marks.isEmpty { return alerts.marks = [] }
            if !alerts.search.isEmpty { return alerts.search = "" }
            if alerts.view != .all { return alerts.view = .all }
        case .grids:
            if !filter.isEmpty { return filter = "" }
            if grids.level != nil, !grids.households.marks.isEmpty { return grids.households.marks = [] }
            if grids.level != nil {
                grids.path.removeLast()
                return
            }
            if !grids.search.isEmpty { return grids.search = "" }
        case .rota:
            if !rota.filter.isEmpty { return rota.filter = "" }
            if !rota.marks.isEmpty { return rota.marks = [] }
            if !rota.search.isEmpty { return rota.search = "" }
            if rota.view != .now { return showRota(.now) }
        case .disputes:
            if disputes.detail != nil { return disputes.detail = nil }
            if !disputes.filter.isEmpty { return disputes.filter = "" }
            if !disputes.search.isEmpty { return disputes.search = "" }
        }
        isZoomed = false
    }

    mutating func sortDifferently() {
        switch focus {
        case .alerts:
            alerts.sort = AlertsPane.Sort(rawValue: alerts.sort.rawValue + 1) ?? .urgency
            tell(ConsoleWords.sorted(alerts.sort))
        case .grids:
            grids.sort = GridsPane.Sort(rawValue: grids.sort.rawValue + 1) ?? .code
            tell(ConsoleWords.sorted(grids.sort))
        case .disputes:
            disputes.sort = DisputesPane.Sort(rawValue: disputes.sort.rawValue + 1) ?? .due
            tell(ConsoleWords.sorted(disputes.sort))
        case .rota: break
        }
    }

    /// To the most urgent untaken alert; from it, to the next one. Pressed again, it keeps the way back to where it began.
    mutating func goToNextUntaken(_ out: inout Outbox) {
        let untaken = summary.untaken.compactMap { desk.alerts.items[$0] }
        guard !untaken.isEmpty else { return }
        let here =
            focus == .alerts && dialogs.isEmpty && book == nil ? untaken.first { $0.code == alerts.subject } : nil
        let goesOn = here != nil && tour.last == here?.code && !back.isEmpty
        if !goesOn { remember() }
        show(nextOfTour(untaken, from: here))
    }

    /// To one untaken alert; `'` comes back.
    mutating func goTo(_ code: AlertCode) {
        guard let alert = desk.alerts.items[code] else { return }
        remember()
        show(alert)
    }

    private mutating func show(_ next: Alert) {
        dialogs = []
        figures = nil
        book = nil
        focus = .alerts
        alerts.detail = nil
        if !alerts.view.groups.contains(.untaken) { alerts.view = .all }
        if !passes(next, alerts.filter) { alerts.filter = "" }
        settle()
        reveal(next.code)
    }

    /// The most urgent one first; pressed again, those that were not visited since, so that a new one comes before the
    /// rest and each is reached.
    private mutating func nextOfTour(_ untaken: [Alert], from here: Alert?) -> Alert {
        if let here {
            if tour.last != here.code { tour = here.code == untaken[0].code ? [here.code] : [] }
        } else {
            tour = []
        }
        if let next = untaken.first(where: { !tour.contains($0.code) }) {
            tour.append(next.code)
            return next
        }
        tour = [untaken[0].code]
        return untaken[0]
    }

    /// To the alert of the act that was taken back, where it stands in the list.
    mutating func goToComingBack() {
        guard let code = comingBack, alerts.detail == nil else { return }
        if alerts.rows.contains(.alert(code)) { return alerts.cursor.select(.alert(code)) }
        if let group = alerts.flood.first(where: { $0.codes.contains(code) }) {
            alerts.cursor.select(.flood(group.key))
        }
    }

    /// Clear names are never kept: to see them again takes another look.
    mutating func remember() {
        let kept = dialogs.filter { !$0.showsClearNames }
        back.append(
            Whereabouts(
                focus: focus, isZoomed: isZoomed, alerts: alerts, rota: rota, grids: grids, disputes: disputes,
                book: book, figures: figures, dialogs: kept))
        if back.count > 9 { back.removeFirst() }
    }

    /// Keeps a popup for `'`, at the place where the officer is.
    mutating func remember(_ dialog: Dialog) {
        remember()
        back[back.count - 1].dialogs = [dialog]
    }

    mutating func goBack() {
        guard let place = back.popLast() else { return }
        keptForm = nil
        tour = []
        focus = place.focus
        isZoomed = place.isZoomed
        alerts = place.alerts
        rota = place.rota
        grids = place.grids
        disputes = place.disputes
        book = place.book
        figures = place.figures
        dialogs = place.dialogs
    }
}
