import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

/// With `--ascii`, and on a vt100, nothing is drawn that such a terminal lacks.
@Suite("ASCII on every screen")
struct AsciiTests {
    /// Ways to every kind of screen, each from the panes.
    static let ways: [[String]] = [
        ["1"], ["5"], ["6"], ["7"], ["8"], ["9"], ["1", "Enter"], ["1", "z"], ["1", "d"], ["1", "x"], ["1", "x", "1"],
        ["1", "s"], ["1", "p"], ["1", "f"], ["1", ","], ["1", "i"], ["1", "h"], ["2"], ["2", "5"], ["2", "6"],
        ["2", "d"],
        ["2", ","], ["2", "t"], ["3"], ["3", "+"], ["3", "5"], ["3", "i"], ["3", "v"], ["4"], ["4", "Enter"],
        ["4", "w"],
        ["4", ","], ["b"], ["c"], ["@"], ["/"], ["&"], ["?"], [":"], ["q"], ["2", "+", "G", "d", "1"],
    ]

    @Test(
        "every sign has its twin", arguments: [Size(width: 80, height: 24), Size(width: 200, height: 60)],
        Tongue.allCases)
    func twins(size: Size, tongue: Tongue) {
        for way in Self.ways {
            var driver = ConsoleDriver(SampleDesk.desk(work: SampleWork.all), size: size, tongue: tongue)
            driver.glyphs = .ascii
            for key in way { driver.press(key) }
            answer(&driver)
            let strange = FrameText.plain(driver.frame).unicodeScalars.filter { scalar in
                !scalar.isASCII && TextWidth.standard.columns(of: scalar) < 2
            }
            #expect(strange.isEmpty, "\(way): \(String(String.UnicodeScalarView(strange)))")
        }
    }

    /// Gives the pages that were asked for.
    private func answer(_ driver: inout ConsoleDriver) {
        for case .load(let request) in driver.effects() {
            switch request {
            case .log: driver.send(.page(request, .success(SampleWork.log)))
            case .households: driver.send(.page(request, .success(SampleHouseholds.page(30))))
            case .gaps: driver.send(.page(request, .success(SampleHouseholds.gaps)))
            case .residents: driver.send(.page(request, .success(SampleHouseholds.residents)))
            case .history(let code):
                driver.send(.page(request, .success(.entries(SampleHistory.entries(code), more: false))))
            case .onDuty: driver.send(.page(request, .success(.onDuty([SampleWork.staff[2].code: 2]))))
            case .card: driver.send(.page(request, .success(.card(SampleWork.card))))
            default: continue
            }
        }
    }

    @Test("a vt100 of 80 by 24 shows the selection and what nobody has taken without colour")
    func oldTerminal() {
        var driver = ConsoleDriver(size: Size(width: 80, height: 24), tongue: .en)
        driver.glyphs = .ascii
        driver.expectFrame("ascii-80")
    }
}
