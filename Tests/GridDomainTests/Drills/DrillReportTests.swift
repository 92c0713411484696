import GridDomain
import Testing

/// The report of a drill against entries made by hand.
@Suite struct DrillReportTests {
    private static let start = Sample.four
    private static let door = AlertCode("990000101-2020-A-0001")
    private static let band = AlertCode("990000101-2020-A-0002")
    private static let told = InstructionCode("990000101-2020-I-0001")
    private static let grid = PlaceCode("990000101201001")

    private static func run(_ steps: [DrillPlan.Step], ends: Int = 3600) -> DrillRun {
        DrillRun(
            entry: EntryNumber(10), began: start,
            plan: DrillPlan(
                name: "test", title: DrillText(zh: "试", en: "Test"), digest: "00", steps: steps, ends: ends))
    }

    private static func step(
        _ at: Int, _ act: DrillAct, _ expected: DrillPlan.Expected...
    ) -> DrillPlan.Step {
        DrillPlan.Step(at: at, act: act, expected: expected)
    }

    /// Entries as a journal would hold them, numbered from 11.
    private struct Journal {
        var entries: [Entry] = []

        mutating func add(
            _ event: Event, after seconds: Int, by officer: String = "lin", _ command: String? = nil
        ) {
            let at = start + .seconds(seconds)
            let number = EntryNumber(11 + Int64(entries.count))
            entries.append(
                Entry(
                    number: number, recorded: at, happened: at, officer: OfficerCode(officer),
                    command: CommandID(command ?? "c\(number)"), group: nil, event: event, personal: Personal()))
        }

        mutating func play(_ step: Int, after seconds: Int) {
            let moment = DrillMoment(run: EntryNumber(10), step: step)
            add(.drill(.played(moment)), after: seconds, by: "desk", "drill-10-\(step)-mark")
        }

        mutating func raise(
            _ code: AlertCode, _ kind: AlertKind = .doorOpened, after seconds: Int, step: Int? = nil
        ) {
            let raised = AlertChange.raised(AlertReport(kind: kind, grid: grid))
            add(.alert(AlertEvent(code, raised)), after: seconds, by: "desk", step.map { "drill-10-\($0)-0" })
        }

        mutating func act(_ change: AlertChange, _ code: AlertCode, after seconds: Int, _ command: String? = nil) {
            add(.alert(AlertEvent(code, change)), after: seconds, command)
        }
    }

    private static let taken = AlertChange.taken(until: start + .hours(1))

    @Test func anActCountsForTheAlertOfItsStepAlone() {
        let run = Self.run([
            Self.step(0, .touch, DrillPlan.Expected(.take, within: 3)),
            Self.step(60, .touch, DrillPlan.Expected(.take, within: 3)),
        ])
        var journal = Journal()
        journal.raise(Self.door, after: 0, step: 0)
        journal.play(0, after: 0)
        journal.raise(Self.band, .leftZone, after: 60, step: 1)
        journal.play(1, after: 60)
        journal.act(Self.taken, Self.band, after: 90)
        let report = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(10))
        #expect(report.acts.map(\.verdict) == [.missed, .met])
        #expect(report.acts[1].inject == EntryNumber(14))
        #expect(report.acts[1].entry == EntryNumber(15))
        #expect(report.acts[1].took == .seconds(30))
        #expect(report.played == 2)
    }

    @Test(arguments: [(170, DrillReport.Verdict.met), (180, .met), (181, .late)])
    func theMinuteDecides(after seconds: Int, verdict: DrillReport.Verdict) {
        let run = Self.run([Self.step(0, .touch, DrillPlan.Expected(.take, within: 3))])
        var journal = Journal()
        journal.raise(Self.door, after: 0, step: 0)
        journal.play(0, after: 0)
        journal.act(Self.taken, Self.door, after: seconds)
        let report = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(10))
        #expect(report.acts[0].verdict == verdict)
    }

    @Test func whatIsNotDueIsOpenAndWhatWasNotPlayedHasNoVerdict() {
        let run = Self.run([
            Self.step(0, .call, DrillPlan.Expected(.call, within: 5)),
            Self.step(900, .call, DrillPlan.Expected(.call, within: 5)),
        ])
        var journal = Journal()
        journal.play(0, after: 0)
        let early = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(4))
        #expect(early.acts.map(\.verdict) == [.open, .unplayed])
        let late = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(5))
        #expect(late.acts.map(\.verdict) == [.missed, .unplayed])
    }

    @Test func oneActMeetsOneExpectationTheEarliestStepFirst() {
        let run = Self.run([
            Self.step(0, .rumour, DrillPlan.Expected(.log, within: 10)),
            Self.step(60, .rumour, DrillPlan.Expected(.log, within: 10)),
        ])
        var journal = Journal()
        journal.play(0, after: 0)
        journal.play(1, after: 60)
        journal.add(.log(.written), after: 120)
        let one = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(30))
        #expect(one.acts.map(\.verdict) == [.met, .missed])
        journal.add(.log(.written), after: 180)
        let two = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(30))
        #expect(two.acts.map(\.verdict) == [.met, .met])
        #expect(two.acts.map(\.entry) == [EntryNumber(13), EntryNumber(14)])
    }

    @Test func whatTheDeskDoesItselfIsNobodysAct() {
        let run = Self.run([Self.step(0, .rumour, DrillPlan.Expected(.log, within: 10))])
        var journal = Journal()
        journal.play(0, after: 0)
        journal.add(.log(.written), after: 60, by: "desk")
        let report = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(30))
        #expect(report.acts[0].verdict == .missed)
    }

    @Test func anActThatWasTakenBackWasNotDone() {
        let run = Self.run([Self.step(0, .touch, DrillPlan.Expected(.take, within: 3))])
        var journal = Journal()
        journal.raise(Self.door, after: 0, step: 0)
        journal.play(0, after: 0)
        journal.act(Self.taken, Self.door, after: 30)
        journal.act(.undone(AlertStanding(condition: .abnormal, step: .none)), Self.door, after: 40)
        let report = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(10))
        #expect(report.acts[0].verdict == .missed)
        #expect(report.kinds[0].take == nil)
        #expect(report.kinds[0].missed == [EntryNumber(11)])
    }

    @Test func ofAStormSoManyAreExpected() {
        let run = Self.run([Self.step(0, .storm, DrillPlan.Expected(.take, within: 5, count: 3))])
        var journal = Journal()
        let codes = (1...4).map { AlertCode("990000101-2020-A-000\($0)") }
        for (index, code) in codes.enumerated() {
            journal.add(
                .alert(AlertEvent(code, .raised(AlertReport(kind: .doorOpened, grid: Self.grid)))), after: index,
                by: "desk", "drill-10-0-\(index)")
            if index == 0 { journal.play(0, after: 0) }
        }
        for (index, code) in codes.prefix(2).enumerated() { journal.act(Self.taken, code, after: 60 + index) }
        let two = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(6))
        #expect((two.acts[0].verdict, two.acts[0].done) == (.missed, 2))
        journal.act(Self.taken, codes[2], after: 400)
        let three = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(10))
        #expect((three.acts[0].verdict, three.acts[0].done) == (.late, 2))
    }

    @Test func timesOfAKindAreMedianAndWorstWithTheirEntries() throws {
        let run = Self.run([Self.step(0, .storm)])
        var journal = Journal()
        let codes = (1...3).map { AlertCode("990000101-2020-A-000\($0)") }
        for code in codes { journal.raise(code, after: 0, step: 0) }
        let member = StaffCode("990000101S000001")
        for (seconds, code) in zip([20, 40, 300], codes) { journal.act(Self.taken, code, after: seconds) }
        journal.act(.sent(member), codes[0], after: 60)
        journal.act(.arrived, codes[0], after: 700)
        let report = DrillScoring(run).report(journal.entries, until: Self.start + .hours(1))
        let kind = try #require(report.kinds.first)
        #expect((kind.kind, kind.raised) == (.doorOpened, 3))
        let take = try #require(kind.take)
        #expect((take.count, take.median, take.worst) == (3, .seconds(40), .seconds(300)))
        #expect(take.worstEntry == EntryNumber(16))
        #expect(kind.send?.median == .seconds(60))
        #expect(kind.arrive?.worst == .seconds(700))
        // Taken after 3 minutes, and at the door after 10.
        #expect(kind.late == [EntryNumber(16), EntryNumber(18)])
        #expect(kind.missed == [])
    }

    @Test func anInstructionOfTheDrillIsTheOneToBeRead() {
        let run = Self.run([Self.step(0, .instruct, DrillPlan.Expected(.read, within: 10))])
        var journal = Journal()
        let standing = InstructionStanding(from: OfficerCode("zhou"), due: nil)
        let other = InstructionCode("990000101-2020-I-0009")
        journal.add(
            .instruction(MatterEvent(Self.told, .given, place: nil, after: standing)), after: 0, by: "desk",
            "drill-10-0-0")
        journal.play(0, after: 0)
        journal.add(.instruction(MatterEvent(other, .read, place: nil, after: standing, before: standing)), after: 30)
        let first = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(30))
        #expect(first.acts[0].verdict == .missed)
        journal.add(
            .instruction(MatterEvent(Self.told, .read, place: nil, after: standing, before: standing)), after: 60)
        let second = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(30))
        #expect(second.acts[0].verdict == .met)
    }

    @Test func entriesFromBeforeTheRunCountForNothing() {
        let run = Self.run([Self.step(0, .rumour, DrillPlan.Expected(.log, within: 10))])
        let early = Entry(
            number: EntryNumber(9), recorded: Self.start, happened: Self.start, officer: OfficerCode("lin"),
            command: CommandID("x"), group: nil, event: .log(.written), personal: Personal())
        var journal = Journal()
        journal.play(0, after: 0)
        let report = DrillScoring(run).report([early] + journal.entries, until: Self.start + .minutes(30))
        #expect(report.acts[0].verdict == .missed)
    }

    @Test func theReportTellsHowTheClockWasSet() {
        let run = Self.run([Self.step(0, .rumour)])
        var journal = Journal()
        journal.add(.drill(.paced(DrillPace(speed: 20))), after: 0)
        journal.add(.drill(.paced(DrillPace(speed: 20, isPaused: true))), after: 10)
        let report = DrillScoring(run).report(journal.entries, until: Self.start + .minutes(1))
        #expect((report.fastest, report.pauses) == (20, 1))
        #expect(report.paced == [EntryNumber(11), EntryNumber(12)])
    }
}
