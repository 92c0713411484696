public import GridDomain

/// Matters of the sample desk.
public enum SampleWork {
    /// The codes that matters would carry after what a test has written.
    static func nextCodes(after journal: [Entry]) -> [CodeSeries: String] {
        CodeSeries.allCases.reduce(into: [:]) {
            $0[$1] = $1.code(scope: SampleDesk.township, year: 2020, number: 50 + journal.count)
        }
    }

    /// The card of 后岸-02-004, where a door was opened and somebody called.
    public static let card = HouseholdCard(
        row: SampleHouseholds.row(4),
        people: [
            MaskedPerson(
                code: PersonCode("990000101P000001"), han: "王**", latin: "Wang **", sex: .male, birthYear: 1974,
                phone: "000****17", relation: "head", lastRound: 7)
        ],
        duties: [
            duty(.day), duty(.evening), duty(.night),
        ],
        entries: [
            entry(170, logged(calls[0]), Personal(householdNumber: 4, words: "楼上楼下争吵，摔东西", caller: "王某"), 19, 31),
            entry(
                172,
                .observation(
                    .changed(
                        ObservationCode("990000101-2020-Q-0009"), SamplePlaces.grid("201002"),
                        .checked(CheckTime(CivilDate(year: 2020, month: 3, day: 10), .evening)))),
                Personal(householdNumber: 4, reading: "36.5"), 19, 40),
            entry(171, .log(.written), Personal(words: "村医上门"), 20, 5),
        ])

    private static func duty(_ shift: Shift) -> Duty {
        Duty(
            slot: ShiftSlot(CivilDate(year: 2020, month: 3, day: 10), shift),
            member: staff[shift == .evening ? 0 : 1].code,
            signed: shift == .evening ? SampleDesk.at(16, 4) : shift == .day ? SampleDesk.at(7, 55) : nil)
    }

    /// Everybody who can be phoned there.
    public static let staff = SamplePeople.staff

    /// One announced opening that runs, one ahead, one that is used.
    public static let openings: [Opening] = [
        opening(1, home: 4, from: 21, 40, until: 22, 10, .parcel),
        opening(2, home: 7, from: 22, 30, until: 23, 0, .waste),
        opening(3, home: 2, from: 19, 0, until: 19, 30, .doctor, used: true),
    ]

    /// All of it.
    public static let all = DeskWork(
        openings: Matters(openings), calls: Matters(calls), needs: Matters(needs), instructions: Matters(instructions),
        served: [SamplePlaces.grid("201002"): 5])

    /// A quarrel on the telephone whose callers were promised a call back, and a call that nobody has sorted.
    public static let calls: [Call] = [
        call(11, home: 4, at: 19, 31, .dispute, callback: SampleDesk.at(22, 5)), call(12, home: 7, at: 21, 20, nil),
    ]

    /// An urgent need that nobody took, one at work, one whose money is out.
    public static let needs: [Need] = [need(21), need(22), need(23)]

    /// One unread instruction and one that was answered.
    public static let instructions: [Instruction] = [
        instruction(31, "后岸未查的今晚清零，22点前报我", at: 21, 20, due: SampleDesk.at(22, 0), isRead: false),
        instruction(32, "东港卡口加派一人", at: 18, 40, due: nil, isRead: true),
    ]

    /// The log's page of calls and of what was written.
    public static let log = Page.entries(
        [
            entry(180, .log(.written), Personal(words: "村医回话：后岸-02-004 已无发热"), 21, 36),
            entry(175, logged(calls[1]), Personal(householdNumber: 7, words: "问几时解除", caller: "李某"), 21, 20),
            entry(170, logged(calls[0]), Personal(householdNumber: 4, words: "楼上楼下争吵，摔东西", caller: "王某"), 19, 31),
        ], more: false)

    private static func logged(_ call: Call) -> Event {
        .call(MatterEvent(call.code, .logged, place: call.place, after: call.standing))
    }

    private static func entry(_ number: Int64, _ event: Event, _ personal: Personal, _ hour: Int, _ minute: Int)
        -> Entry
    {
        Entry(
            number: EntryNumber(number), recorded: SampleDesk.at(hour, minute), happened: SampleDesk.at(hour, minute),
            officer: OfficerCode("linwen"), command: CommandID("k\(number)"), group: nil, event: event,
            personal: personal)
    }

    private static func call(
        _ number: Int, home: Int, at hour: Int, _ minute: Int, _ kind: CallKind?, callback: Instant? = nil
    ) -> Call {
        let at = SampleDesk.at(hour, minute)
        let standing = CallStanding(
            isViolent: kind == .dispute, kind: kind, started: at - .minutes(2), ended: at, callback: callback)
        return matter(number, standing, home: home, at: at, "logged")
    }

    private static func need(_ number: Int) -> Need {
        let at = SampleDesk.at(20, number)
        var standing = NeedStanding(
            kind: number == 21 ? .medicine : .errand, isUrgent: number == 21, ambulance: number == 21 ? false : nil,
            due: SampleDesk.at(23, number))
        if number > 21 { standing.who = SamplePeople.staff.first?.code }
        if number == 23 {
            standing.isDone = true
            standing.people = 2
            standing.outlay = 3550
            standing.ended = at + .minutes(30)
        }
        return matter(number, standing, home: number - 18, at: at, number == 21 ? "asked" : "assigned")
    }

    private static func instruction(
        _ number: Int, _ words: String, at hour: Int, _ minute: Int, due: Instant?, isRead: Bool
    ) -> Instruction {
        var standing = InstructionStanding(from: OfficerCode("zhoujianguo"), due: due)
        if isRead {
            standing.read = SampleDesk.at(18, 41)
            standing.answered = SampleDesk.at(18, 50)
        }
        return matter(number, standing, home: nil, at: SampleDesk.at(hour, minute), "given", words: words)
    }

    private static func matter<Standing: MatterStanding>(
        _ number: Int, _ standing: Standing, home: Int?, at: Instant, _ change: String, words: String? = nil
    ) -> Matter<Standing> {
        let household = home.map(SampleHouseholds.row)
        return Matter(
            code: Code(Standing.series.code(scope: SampleDesk.township, year: 2020, number: number)),
            place: household?.grid, household: household?.code, householdNumber: home, words: words, began: at,
            standing: standing, step: MatterStep(by: OfficerCode("linwen"), at: at, change: change),
            version: EntryNumber(Int64(150 + number)))
    }

    private static func opening(
        _ number: Int, home: Int, from hour: Int, _ minute: Int, until endHour: Int, _ endMinute: Int,
        _ reason: OpeningReason, used: Bool = false
    ) -> Opening {
        var standing = OpeningStanding(
            from: SampleDesk.at(hour, minute), until: SampleDesk.at(endHour, endMinute), reason: reason, uses: 1)
        if used {
            standing.used = 1
            standing.closed = standing.until
        }
        let household = SampleHouseholds.row(home)
        return Matter(
            code: OpeningCode(CodeSeries.opening.code(scope: SampleDesk.township, year: 2020, number: number)),
            place: household.grid, household: household.code, householdNumber: home, words: nil,
            began: standing.from - .minutes(20), standing: standing,
            step: MatterStep(
                by: used ? .desk : OfficerCode("linwen"), at: standing.from - .minutes(20),
                change: used ? "expired" : "announced"), version: EntryNumber(Int64(150 + number)))
    }
}
