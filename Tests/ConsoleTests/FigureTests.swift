import Canvas
import GridDomain
import GridwatchTesting
import Language
import Testing

@testable import Console

@Suite("Figures")
struct FigureTests {
    /// Keys to screens that between them show every kind of figure that the sample desk has.
    static let ways: [[String]] = [
        [], ["2"], ["2", "z"], ["2", "6"], ["3", "+"], ["3", "z", "+"], ["3", "&", "ha", "Enter"], ["4", "z"], ["6"],
        ["Space", "Space"], ["8"], ["9"], ["2", "Space"], ["&", "dg", "Enter"], ["4", "&", "ha", "Enter"],
        ["2", "&", "ha", "Enter"], ["storm"], ["storm", "z"],
    ]

    /// The first key may be a storm.
    private static func driver(_ way: [String], _ size: Size, _ tongue: Tongue) -> ConsoleDriver {
        let isStorm = way.first == "storm"
        let desk = isStorm ? SampleFlood.desk() : SampleDesk.desk(work: SampleWork.all)
        var driver = ConsoleDriver(desk, size: size, tongue: tongue)
        for key in way.dropFirst(isStorm ? 1 : 0) { driver.press(key) }
        return driver
    }

    /// What is written where a figure stands.
    private static func text(_ place: FigurePlace, _ frame: Frame) -> String {
        place.rect.columns.map { frame[$0, place.rect.minY].scalar }.filter { $0 != 0 }
            .compactMap(Unicode.Scalar.init).map(String.init).joined()
    }

    @Test("what is drawn is what the rows behind it add up to", arguments: FrameTests.sizes, Tongue.allCases)
    func numbersAreTrue(size: Size, tongue: Tongue) {
        var seen: Set<FigureKind> = []
        for way in Self.ways {
            let state = Self.driver(way, size, tongue).state
            let frame = state.view()
            for place in state.figurePlaces() {
                let text = Self.text(place, frame)
                guard !text.contains("…") else { continue }
                seen.insert(place.figure.kind)
                Self.expectTrue(place.figure, text, state)
            }
        }
        #expect(seen.count > 30)
    }

    private static func expectTrue(_ figure: Figure, _ text: String, _ state: ConsoleState) {
        var view = FigureView(figure)
        view.rebuild(state)
        let total = state.total(of: figure) ?? view.rows.reduce(0) { $0 + $1.weight }
        #expect(view.total == total)
        #expect(Set(view.rows.map(\.id)).count == view.rows.count, "\(figure)")
        switch figure {
        case .share(let place):
            let share = state.desk.grids.tally(place).share
            #expect([Percent.whole(share), Percent.tenths(share)].contains(text), "\(figure): \(text)")
        case .shareShown:
            #expect(text.hasSuffix("%") && view.rows.allSatisfy { $0.weight > 0 })
        case .sourcesSilent: #expect(total == state.desk.sources.silent.count)
        default: #expect(Int(text.filter(\.isNumber)) ?? 0 == total, "\(figure): \(text)")
        }
    }

    @Test("a number without a definition is found by name", arguments: FrameTests.sizes, Tongue.allCases)
    func everyNumberIsAFigure(size: Size, tongue: Tongue) {
        for way in Self.ways {
            var state = Self.driver(way, size, tongue).state
            state.figures = FigureCursor(figure: nil, rect: .none)
            let frame = state.view()
            let places = frame.figurePlaces
            for row in Self.rowsOfFigures(state) {
                let numbers = Self.numbers(in: row.minY, of: frame).filter(row.contains)
                for number in numbers where !places.contains(where: { $0.rect.contains(number) }) {
                    Issue.record("\(way), \(number): no figure in \(frame.text(row: number.y))")
                }
            }
        }
    }

    /// The counts, the tabs, the titles of panes or of a book.
    private static func rowsOfFigures(_ state: ConsoleState) -> [Rect] {
        func row(_ y: Int) -> Rect { Rect(x: 0, y: y, width: state.size.width, height: 1) }
        guard state.book == nil else { return [row(1), row(2)] }
        let titles = PaneID.built.compactMap { state.layout.hasBorders ? state.layout[$0]?.row(0) : nil }
        return [row(1)] + (state.layout.tabs.map { [row($0)] } ?? []) + titles
    }

    /// Where numbers begin that are counts: no clock, no number of a round, a pane or a length of time.
    private static func numbers(in row: Int, of frame: Frame) -> [Point] {
        var points: [Point] = []
        var text = ""
        for x in 0..<frame.size.width {
            let cell = frame[x, row]
            guard let scalar = Unicode.Scalar(cell.scalar), cell.scalar != 0 else { continue }
            let isExempt =
                cell.ink.role == .key || text.hasSuffix("第") || text.hasSuffix("round ")
                || text.hasSuffix("近") || text.hasSuffix("[") || cell.ink.role == .badgeWarning && text.contains(" & ")
            if (0x30...0x39).contains(scalar.value), !(text.last?.isNumber ?? false), !isExempt {
                points.append(Point(x: x, y: row))
            }
            text.unicodeScalars.append(scalar)
        }
        return points.filter { point in !isTime(at: point, frame) }
    }

    /// `21:47`, `8分`, `8 min`, `1 h`, `10 Mar`.
    private static func isTime(at point: Point, _ frame: Frame) -> Bool {
        let rest = (point.x..<frame.size.width).compactMap { x -> Character? in
            let scalar = frame[x, point.y].scalar
            return scalar == 0 ? nil : Unicode.Scalar(scalar).map(Character.init)
        }
        let tail = String(rest.drop { $0.isNumber }.prefix(4))
        let before = point.x > 0 ? frame[point.x - 1, point.y].scalar : 0
        return before == 0x3A || [":", "分", "时", " min", " h", "m ", "m", "h"].contains { tail.hasPrefix($0) }
            || tail.hasPrefix("↑") || before == 0x25B2 || before == 0x25BC
    }

    @Test("names and definitions are there in both tongues", arguments: FigureKind.allCases)
    func definitions(kind: FigureKind) {
        for tongue in Tongue.allCases {
            #expect(!kind.name[tongue].isEmpty)
            let end: Character = tongue == .zh ? "。" : "."
            #expect(kind.definition[tongue].last == end, "\(kind)")
        }
        let names = FigureKind.allCases.map(\.name.zh)
        #expect(Set(names).count == names.count)
    }

    @Test("the cursor of figures, and what is behind one", arguments: FrameTests.sizes, Tongue.allCases)
    func frames(size: Size, tongue: Tongue) {
        var driver = ConsoleDriver(size: size, tongue: tongue)
        driver.press("#")
        driver.expectFrame("figures-\(size.width)-\(tongue)")
        driver.press("Enter")
        driver.expectFrame("figure-untaken-\(size.width)-\(tongue)")
    }

    @Test("what stands behind a cell of the grids, page by page", arguments: Tongue.allCases)
    func pagedFrame(tongue: Tongue) {
        var driver = ConsoleDriver(tongue: tongue)
        driver.press("3", "#", "Down", "Down")
        driver.press("Enter")
        driver.expectFrame("figure-loading-\(tongue)")
        guard case .figure(let view) = driver.state.dialogs.last,
            let request = driver.state.pagesBehind(view.figure).first
        else { return #expect(Bool(false)) }
        driver.send(.page(request, .success(.counted((1...30).map(SampleHouseholds.row), more: true))))
        driver.press("j", "j")
        driver.expectFrame("figure-pages-\(tongue)")
    }

    @Test("the cursor reaches every figure, by Tab and by the arrows", arguments: FrameTests.sizes)
    func reaches(size: Size) {
        var driver = Self.driver(["3"], size, .zh)
        driver.press("#")
        let places = driver.state.figurePlaces()
        var seen: Set<Figure> = []
        for _ in places {
            if let figure = driver.state.figures?.figure { seen.insert(figure) }
            driver.press("Tab")
        }
        #expect(seen == Set(places.map(\.figure)))
        driver.press("Esc")
        #expect(driver.state.figures == nil)
        for start in places {
            let state = driver.state
            for step in [FigureStep.left, .right, .up, .down] {
                guard let next = start.nearest(step, among: places) else { continue }
                #expect(next != start)
                if step == .left || step == .right { #expect(next.rect.minY == start.rect.minY) }
            }
            _ = state
        }
    }

    @Test("Enter opens the rows, Enter on a row goes there, ' comes back, Esc closes")
    func thereAndBack() throws {
        var driver = ConsoleDriver()
        driver.press("＃")
        #expect(driver.state.figures?.figure == .alerts(.untaken, filter: ""))
        driver.press("l", "Enter")
        guard case .figure(let view) = driver.state.dialogs.last else { return #expect(Bool(false)) }
        #expect(view.figure == .alerts(.open, filter: ""))
        driver.press("j", "Enter")
        #expect(driver.state.dialogs.isEmpty && driver.state.figures == nil)
        #expect(driver.state.alerts.selected.map(\.text) == view.rows[1].id)
        driver.press("'")
        guard case .figure(let again) = driver.state.dialogs.last else { return #expect(Bool(false)) }
        #expect(again.selected?.id == view.rows[1].id)
        driver.press("Esc")
        #expect(driver.state.dialogs.isEmpty && driver.state.figures != nil)
        driver.press("c")
        #expect(driver.state.figures == nil && !driver.state.dialogs.isEmpty)
    }

    @Test("every row of every figure leads somewhere, and ' comes back from there")
    func everyRowLeads() {
        for way in Self.ways {
            let start = Self.driver(way, FrameTests.sizes[1], .en).state
            for place in start.figurePlaces() {
                var view = FigureView(place.figure)
                view.rebuild(start)
                for target in view.rows.prefix(3).compactMap(\.target) {
                    var state = start
                    state.go(to: target)
                    #expect(!state.view().text.isEmpty)
                    _ = state.tell(.key(.character("'")))
                    #expect(state.focus == start.focus && state.book?.kind == start.book?.kind)
                }
            }
        }
    }

    @Test("a long list comes as pages, and says how many of how many")
    func pages() throws {
        let place = SampleDesk.desk().identity.scope
        var state = Self.driver(["3"], FrameTests.sizes[1], .en).state
        state.open(.tally(place, .unvisited))
        let total = state.desk.grids.tally(place).unvisited
        try #require(total > 20)
        let request = PageRequest.counted(place: place, .unvisited, after: nil)
        #expect(state.tell(.tick(state.now)).contains(.load(request)))
        #expect(state.view().text.contains(ConsoleWords.loading.en))
        let rows = (1...20).map(SampleHouseholds.row)
        let next = PageRequest.counted(place: place, .unvisited, after: rows[19].code)
        #expect(state.tell(.page(request, .success(.counted(rows, more: true)))).contains(.load(next)))
        #expect(state.view().text.contains("first 20 of \(total)"))
        _ = state.tell(.page(next, .failure(PageFailure(Phrase(zh: "读不到", en: "cannot read")))))
        #expect(state.view().text.contains("HA-02-001"))
    }

    @Test("a click on a number of the header opens it; in a list the row is selected first")
    func clicks() throws {
        var driver = ConsoleDriver(tongue: .en)
        let places = driver.state.figurePlaces()
        let overdue = try #require(places.first { $0.figure == .overdue })
        driver.click(overdue.rect.origin)
        guard case .figure(let view) = driver.state.dialogs.last else { return #expect(Bool(false)) }
        #expect(view.figure == .overdue)
        driver.press("Esc")
        let cell = try #require(
            places.first { if case .tally(_, .out) = $0.figure, $0.rect.minY > 20 { true } else { false } })
        driver.click(cell.rect.origin)
        #expect(driver.state.dialogs.isEmpty && driver.state.focus == .grids)
        driver.click(cell.rect.origin)
        driver.click(cell.rect.origin)
        guard case .figure = driver.state.dialogs.last else { return #expect(Bool(false)) }
    }

    @Test("the rows follow the journal while the popup is open")
    func follows() throws {
        var driver = ConsoleDriver(tongue: .en)
        driver.press("#", "Enter")
        let before = driver.state.summary.count(.untaken)
        let code = driver.state.summary.untaken[0]
        let command = Command(
            id: CommandID("other"), officer: OfficerCode("zhaomin"), order: .alert(code, .take(note: nil)))
        driver.carryOut([command])
        guard case .figure(let view) = driver.state.dialogs.last else { return #expect(Bool(false)) }
        #expect(view.rows.count == before - 1 && view.total == before - 1)
    }
}

extension ConsoleDriver {
    fileprivate mutating func click(_ point: Point) { send(.key(.mouse(MouseEvent(.press, at: point)))) }
}

extension ConsoleState {
    fileprivate mutating func tell(_ input: ConsoleInput) -> [ConsoleEffect] {
        update(input, at: TimeSpan(milliseconds: 0)) { CommandID("c") }
    }
}
