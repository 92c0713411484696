import Canvas
import GridwatchTesting
import Testing

@testable import Console

@Suite("Layout")
struct LayoutTests {
    private func layout(_ width: Int, _ height: Int, _ built: [PaneID], focus: PaneID = .alerts) -> Layout {
        var state = ConsoleDriver(size: Size(width: width, height: height)).state
        state.focus = focus
        return Layout(state, built: built)
    }

    @Test("four panes stand as on the design card: alerts top left and largest")
    func four() throws {
        let layout = layout(120, 36, PaneID.allCases)
        #expect(layout[.alerts] == Rect(x: 0, y: 2, width: 70, height: 17))
        #expect(layout[.rota] == Rect(x: 70, y: 2, width: 50, height: 17))
        #expect(layout[.grids] == Rect(x: 0, y: 19, width: 70, height: 13))
        #expect(layout[.disputes] == Rect(x: 70, y: 19, width: 50, height: 13))
    }

    @Test(
        "panes fill the body without overlap, whatever is built",
        arguments: [(120, 36), (160, 50), (200, 60), (300, 80), (112, 28)])
    func fill(width: Int, height: Int) {
        for built: [PaneID] in [
            [.alerts, .grids], [.alerts, .rota, .grids], [.alerts, .grids, .disputes], [.alerts, .rota],
            PaneID.allCases, [.alerts],
        ] {
            let layout = layout(width, height, built)
            let rects = built.compactMap { layout[$0] } + layout.cards
            #expect(rects.count == built.count + layout.cards.count)
            #expect(rects.reduce(0) { $0 + $1.width * $1.height } == width * (height - 6))
            #expect(PaneID.allCases.filter { layout[$0] != nil } == built.sorted { $0.rawValue < $1.rawValue })
        }
    }

    @Test("a pane that is not built leaves its room to the one beside it")
    func room() {
        let layout = layout(120, 36, [.alerts, .rota, .grids])
        #expect(layout[.rota] == Rect(x: 70, y: 2, width: 50, height: 30))
        #expect(layout[.disputes] == nil)
        #expect(layout.pane(at: Point(x: 100, y: 30)) == .rota)
    }

    @Test("too low for two rows of panes, one has the room and the others are tabs")
    func tabs() {
        let layout = layout(120, 24, PaneID.allCases, focus: .disputes)
        #expect(layout.tabs == 2)
        #expect(layout[.disputes] != nil)
        #expect(layout[.alerts] == nil)
    }

    @Test("from 176 columns on the cards have a column of their own, of which the panes leave off nothing")
    func cards() {
        for focus in PaneID.built {
            let layout = layout(200, 60, PaneID.allCases, focus: focus)
            #expect(layout.cards.map(\.width) == Array(repeating: 64, count: focus == .alerts ? 2 : 1))
            #expect(layout[.rota]?.maxX == 136)
        }
        #expect(layout(175, 60, PaneID.allCases).cards.allSatisfy { $0.maxX < 175 })
    }

    @Test(
        "where there is height the selected alert's details stand below a list of a dozen",
        arguments: [(160, 50), (100, 30)])
    func below(width: Int, height: Int) throws {
        let layout = layout(width, height, PaneID.allCases)
        let card = try #require(layout.cards.first)
        let list = try #require(layout[.alerts])
        #expect(card.minY == list.maxY && card.width == list.width && card.height >= 8)
        #expect(layout.listHeight(of: .alerts) >= 13)
    }

    @Test("a zoomed pane has its card beside it where both have room, else the whole body")
    func zoomed() {
        for focus in PaneID.built {
            var driver = ConsoleDriver(size: Size(width: 160, height: 50))
            driver.press(String(focus.key), "z")
            #expect(driver.state.layout[focus] == Rect(x: 0, y: 2, width: 100, height: 44))
            #expect(driver.state.layout.cards.count == (focus == .alerts ? 2 : 1))
            driver.send(.resized(Size(width: 120, height: 36)))
            #expect(driver.state.layout[focus] == Rect(x: 0, y: 2, width: 120, height: 30))
            #expect(driver.state.layout.cards.isEmpty)
        }
    }

    @Test("the column of cards stays as it is while the officer moves, opens and closes")
    func steady() {
        var driver = ConsoleDriver(size: Size(width: 200, height: 60))
        let before = PaneID.built.map { driver.state.layout[$0] }
        for key in ["j", "G", "2", "j", "+", "G", "3", "+", "j", "4", "G", "Enter", "Esc", "1"] {
            driver.press(key)
            #expect(PaneID.built.map { driver.state.layout[$0] } == before)
        }
    }

    @Test("what is built has a key and a place in the round of Tab")
    func keys() {
        var driver = ConsoleDriver()
        for pane in PaneID.built {
            driver.press(String(pane.key))
            #expect(driver.state.focus == pane)
        }
        for _ in PaneID.built { driver.press("Tab") }
        #expect(driver.state.focus == PaneID.built.last)
        for pane in PaneID.allCases where !PaneID.built.contains(pane) {
            #expect(Registry.action("desk.\(pane)") == nil)
        }
    }
}
