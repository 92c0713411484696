import Canvas
import Console
import GridDomain
import GridwatchTesting
import Language
import Testing

@Suite("Whatever is pressed")
struct RandomTests {
    /// Numbers that look random and are the same in every run.
    private struct Dice {
        var seed: UInt64

        mutating func roll(_ sides: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % sides
        }
    }

    private static let keys: [Key] =
        "adwfxpsievlofgGjkjknN/&*!'.;uyqz13456790,+- ?:ha后##".map { Key.character($0) } + [
            .enter, .enter, .enter, .escape, .escape, .tab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
            .backspace, .function(1), .function(3), .function(4), .control("d"), .control("u"), .paste("粘贴 text\n"),
            .mouse(MouseEvent(.press, at: Point(x: 30, y: 8))), .mouse(MouseEvent(.press, at: Point(x: 90, y: 9))),
            .mouse(MouseEvent(.wheelDown, at: Point(x: 30, y: 8))), .mouse(MouseEvent(.press, at: Point(x: 20, y: 34))),
            .insert, .focus(true),
        ]

    @Test("nothing breaks, and commands carry their officer", arguments: 1...4)
    func manyKeys(seed: Int) {
        var dice = Dice(seed: UInt64(seed))
        var driver = ConsoleDriver(tongue: seed % 2 == 0 ? .zh : .en)
        for step in 0..<250 {
            driver.send(.key(Self.keys[dice.roll(Self.keys.count)]))
            if step % 50 == 0 { driver.send(.resized(Size(width: 50 + dice.roll(160), height: 12 + dice.roll(50)))) }
            if step % 7 == 0 { driver.send(.tick(SampleDesk.now + .seconds(step))) }
            answer(&driver)
            #expect(driver.frame.size == driver.state.size)
        }
    }

    /// Plays the seat.
    private func answer(_ driver: inout ConsoleDriver) {
        for effect in driver.effects() {
            switch effect {
            case .send(let commands):
                #expect(commands.allSatisfy { $0.officer == OfficerCode("linwen") })
                driver.carryOut(commands)
            case .file(let command, _):
                driver.send(.answered(command.id, .failed(PaperProblem.missing.phrase("/usb/scan.pdf"))))
            case .load(let request): driver.send(.page(request, result(for: request)))
            case .loadBoards: driver.send(.boards(driver.state.desk))
            case .look(let command): driver.send(.lookFailed(command.id, Phrase(zh: "读不到", en: "cannot")))
            case .signOn, .copy, .bell, .suspend, .redraw, .leave, .saveSettings, .savePanes, .sawFirstMinute: break
            }
        }
    }

    private func result(for request: PageRequest) -> Result<Page, PageFailure> {
        switch request {
        case .households(_, let from): .success(SampleHouseholds.page(30, from: max(1, from), more: from < 60))
        case .gaps: .success(SampleHouseholds.gaps)
        case .counted(_, _, let after):
            .success(.counted((1...20).map { SampleHouseholds.row($0 + (after == nil ? 0 : 20)) }, more: after == nil))
        case .settled: .success(.disputes(SampleDisputes.all, more: false))
        case .residents: .success(SampleHouseholds.residents)
        case .history(let code): .success(.entries(SampleHistory.entries(code), more: false))
        case .matter: .success(.entries([], more: false))
        case .log: .success(SampleWork.log)
        case .onDuty: .success(.onDuty([:]))
        case .alertFigures(let until, _): .success(.alertFigures(AlertFigures(from: until, until: until)))
        case .card: .success(.card(SampleWork.card))
        case .drill: .success(.drill(nil, []))
        }
    }
}
