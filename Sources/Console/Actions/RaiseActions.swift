internal import Canvas
internal import GridDomain
internal import Language

/// Raising an alert by hand: from anywhere, and from the menus of the places where it begins.
enum RaiseActions {
    static let all: [Action] = [raise, gridMenu, householdMenu]

    static let raise = Action(
        "alert.raise", .anywhere, [], Phrase(zh: "手工报警", en: "raise an alert"),
        Phrase(
            zh: "先选种类，再找网格或户，可附一句话；在网格或户上则就是那里。",
            en: "Kind, then grid or household, then a word if you like; on a grid or household, there."),
        order: .raise,
        perform: { state, _ in
            state.open(.picker(.alertKind(state.spotHere, state.spotHere.map(state.title) ?? ConsoleWords.askKind)))
        })

    static let alertMenu = Action(
        "alert.menu", .alerts, [.character(",")], Phrase(zh: "更多", en: "more"),
        Phrase(
            zh: "提高优先级；手工报警；登记报备、代办或纠纷。",
            en: "Raise the priority; raise an alert by hand; note an opening, a need or a dispute."), order: .escalate,
        canUndo: true, footer: 5, perform: { state, _ in state.open(.picker(state.menu(of: state.alerts.subject))) })

    /// What the menu of an alert is for whose priority cannot be raised.
    static let raiseOnly = Phrase(
        zh: "手工报警；登记报备、代办或纠纷。", en: "Raise an alert by hand; note an opening, a need or a dispute.")

    static let gridMenu = menu("grid.menu", .grids)
    static let householdMenu = menu("household.menu", .households)

    private static func menu(_ id: String, _ scope: Scope) -> Action {
        Action(
            id, scope, [.character(",")], alertMenu.name,
            Phrase(zh: "在这里手工报警、登记报备、代办或纠纷。", en: "Raise an alert here by hand; note an opening, a need or a dispute."),
            order: .raise,
            perform: { state, _ in state.open(.picker(state.menu(of: nil))) })
    }
}

/// Where an alert begins that somebody raises: a grid, or a household of it.
enum Spot: Sendable, Equatable, Codable {
    case grid(PlaceCode)
    case household(HouseholdRow)

    var grid: PlaceCode {
        switch self {
        case .grid(let code): code
        case .household(let row): row.grid
        }
    }

    var number: Int? {
        switch self {
        case .grid: nil
        case .household(let row): row.number
        }
    }
}

extension Action {
    /// The sentence for the help, of what it can do as things stand.
    func help(in state: ConsoleState) -> Phrase {
        guard id == RaiseActions.alertMenu.id, let code = state.alerts.subject else { return help }
        return state.higherPriorities(of: code).isEmpty ? RaiseActions.raiseOnly : help
    }
}

extension ConsoleState {
    /// The grid or household that is selected; nil where none is.
    var spotHere: Spot? {
        guard focus == .grids else { return nil }
        if grids.level != nil { return householdTargets.count == 1 ? .household(householdTargets[0]) : nil }
        guard let code = grids.cursor.selected, code.level == .grid else { return nil }
        return .grid(code)
    }

    /// 后岸-02-004; empty while no spot is known.
    var spotTitle: Phrase { spotHere.map(title) ?? Phrase(same: "") }

    func title(_ spot: Spot) -> Phrase {
        Phrase { labels.household(grid: spot.grid, number: spot.number, $0) }
    }

    /// What else can be done: from here, always under the same digit, and with an alert.
    func menu(of code: AlertCode?) -> Picker {
        let options = higherPriorities(of: code).map {
            Picker.Option(value: .priority($0), label: ConsoleWords.raiseTo($0.name))
        }
        let raise = Picker.Option(
            value: .action(RaiseActions.raise.id), label: RaiseActions.raise.name, detail: spotTitle)
        let admission = focus == .grids && book == nil && householdTargets.count == 1
        return Picker(
            purpose: .menu(code), title: RaiseActions.alertMenu.name, subject: code.map(title) ?? spotTitle,
            options: [
                raise, Self.begin(OpeningActions.new), Self.begin(NeedActions.new), Self.begin(DisputeActions.new),
            ] + options + (admission ? householdTargets.flatMap { self.admission(of: $0) } : []))
    }

    private static func begin(_ action: Action) -> Picker.Option {
        Picker.Option(value: .action(action.id), label: action.name)
    }

    /// To which priorities an alert may be raised, the highest first.
    func higherPriorities(of code: AlertCode?) -> [Priority] {
        guard let alert = code.flatMap({ desk.alerts.items[$0] }) else { return [] }
        return Priority.allCases.reversed().filter { refusal(of: .escalate($0), to: alert) == nil }
    }

    /// Grids that answer a search, and the household whose label it is.
    func spots(matching query: String) -> [Picker.Option] {
        let found = labels.read(query)
        if let found, let number = found.number { return household(number, of: found.grid).map { [$0] } ?? [] }
        return desk.grids.tree.grids.filter { isMine($0) && (query.isEmpty || passes(grid: $0, query)) }.prefix(9).map {
            code in
            let chief = desk.grids.chiefs[code].flatMap { desk.staff[$0] }
            return Picker.Option(
                value: .spot(.grid(code)), label: title(.grid(code)),
                detail: Phrase {
                    [desk.grids.tree[code]?.name[$0], chief?.name[$0]].compactMap(\.self).joined(separator: " ")
                })
        }
    }

    private func isMine(_ grid: PlaceCode) -> Bool { officer.map { grid.lies(in: $0.place) } ?? true }

    private func household(_ number: Int, of grid: PlaceCode) -> Picker.Option? {
        let page = pages[.households(grid: grid, from: number)]?.page
        guard isMine(grid), let row = page?.householdRows?.0.first(where: { $0.number == number }) else { return nil }
        return Picker.Option(
            value: .spot(.household(row)), label: title(.household(row)), detail: Phrase(same: row.address))
    }

    /// Asks for the household whose label is typed.
    mutating func needSpot(_ query: String, _ out: inout Outbox) {
        guard let found = labels.read(query), let number = found.number else { return }
        need(.households(grid: found.grid, from: number), &out)
    }

    /// A household that was looked for has come.
    mutating func refreshSpots() {
        guard case .picker(var picker) = dialogs.last, picker.looksForPlaces, let query = picker.query else { return }
        picker.options = spots(matching: query.text)
        picker.selected = 0
        dialogs[dialogs.count - 1] = .picker(picker)
    }

    mutating func raise(_ kind: AlertKind, at spot: Spot, words: String?, _ out: inout Outbox) {
        var about = Personal(words: words)
        if case .household(let row) = spot {
            about.household = row.code
            about.householdNumber = row.number
        }
        let report = AlertReport(kind: kind, grid: spot.grid, about: about.isEmpty ? nil : about)
        let what = title(spot)
        let text = Phrase { ConsoleWords.didReport[$0] + what[$0] + " " + kind.name[$0] }
        send([Request(order: .raise(report), thing: .desk)], text, canUndo: false, &out)
    }
}
