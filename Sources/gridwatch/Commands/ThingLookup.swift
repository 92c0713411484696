import GridDomain
import GridStore
import Language
import Operations

/// How the command line names things. No message repeats what was typed: it may be a resident's name.
extension OpenDesk {
    /// The alert of a full code, of a short number among those on the board, or of the household that a label names.
    ///
    /// - Parameter mayBeClosed: whether the act is one that closed alerts take too.
    func alert(called text: String, mayBeClosed: Bool) throws -> AlertCode {
        let desk = try loadDesk()
        let items = desk.alerts.items
        if items[AlertCode(text)] != nil { return AlertCode(text) }
        if let found = Labels(desk.grids.tree).read(text), let number = found.number {
            return try alert(desk.alerts.lookup(grid: found.grid, number: number), mayBeClosed: mayBeClosed)
        }
        let short = CodeSeries.short("-" + text)
        guard !text.isEmpty, text.allSatisfy(\.isNumber),
            let found = items.keys.sorted().last(where: { CodeSeries.short($0.text) == short })
        else { throw Failure("no alert of this number or label on the board") }
        return found
    }

    private func alert(_ found: AlertLookup, mayBeClosed: Bool) throws -> AlertCode {
        switch found {
        case .one(let code): return code
        case .several(let codes):
            let numbers = codes.map { CodeSeries.short($0.text) }.joined(separator: ", ")
            throw Failure("\(codes.count) alerts are open there: \(numbers); say which", .misuse)
        case .closed(let code):
            guard !mayBeClosed else { return code }
            throw Failure("no alert is open there; \(CodeSeries.short(code.text)) was closed last")
        case .none: throw Failure("no alert of this number or label on the board")
        }
    }

    /// What comes after the response of an alert as it stands.
    func nextStep(_ code: AlertCode) throws -> AlertOrder {
        guard let alert = try loadDesk().alerts.items[code] else { return .underway }
        if case .sent = alert.standing.response { return .underway }
        return .arrived
    }

    /// The household of a source key, a code, a label, or of the beginning of a key or code that no other has.
    func household(called text: String) throws -> HouseholdCode {
        let keys = try store.read { try $0.aliases(.household) }
        if let code = keys[text] ?? keys.values.first(where: { $0 == text }) { return HouseholdCode(code) }
        if let found = Labels(try loadDesk().grids.tree).read(text), let number = found.number,
            case .households(let rows, _) = try page(.households(grid: found.grid, from: number)),
            let row = rows.first, row.number == number
        {
            return row.code
        }
        let found = Set(keys.filter { $0.key.hasPrefix(text) || $0.value.hasPrefix(text) }.values)
        guard let code = found.first, found.count == 1 else {
            throw Failure(
                found.isEmpty
                    ? "no household has this key, code or label"
                    : "\(found.count) households match; write more of the key",
                .misuse)
        }
        return HouseholdCode(code)
    }

    /// The grid or household of a code or label, or the household of a key.
    func spot(called text: String) throws -> (grid: PlaceCode, household: HouseholdCode?) {
        let tree = try loadDesk().grids.tree
        if tree[PlaceCode(text)] != nil {
            guard PlaceCode(text).level == .grid else {
                throw Failure("--at: expected a grid, not a larger place", .misuse)
            }
            return (PlaceCode(text), nil)
        }
        if let found = Labels(tree).read(text), found.number == nil { return (found.grid, nil) }
        let code = try household(called: text)
        guard let grid = try store.read({ try $0.household(code) })?.grid else {
            throw Failure("no household has this key, code or label", .misuse)
        }
        return (grid, code)
    }

    /// The place of a code, or the grid of a label.
    func place(called text: String) throws -> PlaceCode {
        let tree = try loadDesk().grids.tree
        if tree[PlaceCode(text)] != nil { return PlaceCode(text) }
        if let found = Labels(tree).read(text), found.number == nil { return found.grid }
        throw Failure("--place: no place has this code or label", .misuse)
    }

    /// The source of a key or code.
    func source(called text: String) throws -> SourceCode {
        let keys = try store.read { try $0.aliases(.source) }
        guard let code = keys[text] ?? keys.values.first(where: { $0 == text }) else {
            throw Failure("no source has this key or code", .misuse)
        }
        return SourceCode(code)
    }

    /// Somebody who works here, by name or telephone; must be one person.
    func staff(called text: String?) throws -> StaffCode {
        guard let text else { throw Failure("expected --to and a name or telephone", .misuse) }
        let found = try loadDesk().staff.members.values.filter {
            $0.code.text == text || $0.name.han == text || $0.name.latin == text || $0.phone == text
        }
        guard let one = found.first, found.count == 1 else {
            throw Failure(
                "\(found.isEmpty ? "nobody" : "\(found.count) people") here of that name; use the telephone number")
        }
        return one.code
    }
}
