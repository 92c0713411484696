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

    @Test("panes fill the body without overlap, whatever is built", arguments: [(120, 36), (200, 60), (112, 28)])
    func fill(width: Int, height: Int) {
        for built: [PaneID] in [
            [.alerts, .grids], [.alerts, .rota, .grids], [.alerts, .grids, .disputes], [.alerts, .rota],
            PaneID.allCases, [.alerts],
        ] {
            let layout = layout(width, height, built)
            let rects = built.compactMap { layout[$0] } + [layout.card].compactMap(\.self)
            #expect(rects.count == built.count + (layout.card == nil ? 0 : 1))
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
