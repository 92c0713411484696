import GridDomain

/// The evening of 10 March 2020 up to 21:46 on the desk of Qingwan: alerts in every state, told by hand.
enum EveningStory {
    static let officer = OfficerCode("lin")

    /// One alert from its touch to where it stands.
    struct Episode {
        var raised: String
        var kind: AlertKind
        var source: String?
        var household: String?
        var reading: String?
        var words: String?
        /// Whether the desk raises it by itself, from duties or checks.
        var isAutomatic = false
        var steps: [Step]
    }

    enum Step {
        case act(String, AlertOrder)
        case send(String, String)
        case shelve(String, until: String, ShelfReason)
        case clear(String)
    }

    static let all: [Episode] = closed + atWork + [fever] + shelved + untaken

    private static func at(
        _ raised: String, _ kind: AlertKind, source: String? = nil, home household: String? = nil,
        reading: String? = nil, words: String? = nil, isAutomatic: Bool = false, _ steps: [Step] = []
    ) -> Episode {
        Episode(
            raised: raised, kind: kind, source: source, household: household, reading: reading, words: words,
            isAutomatic: isAutomatic, steps: steps)
    }

    private static let closed = [
        at(
            "16:30", .notSignedIn, home: RotaStory.forgotten, isAutomatic: true,
            [
                .act("16:36", .take(note: nil)), .act("16:41", .close(.real, note: "已到岗，忘记签到")),
            ]),
        at(
            "18:05:04", .doorOpened, source: "door-SY-01-017",
            [
                .act("18:05:40", .take(note: nil)), .clear("18:05:10"),
                .act("18:14", .outcome(.real, note: "拿快递")),
            ]),
        at(
            "18:47", .leftZone, source: "wristband-ND-01-069",
            [
                .act("18:48", .take(note: nil)), .send("18:49", "ND-01-M02"), .act("18:51", .underway),
                .act("18:56", .arrived), .clear("18:57"), .act("18:59", .outcome(.falseDevice, note: "人在家，手环松脱")),
            ]),
        at(
            "19:22", .doorOpened, source: "door-HA-01-076",
            [
                .clear("19:22:20"), .act("19:23", .take(note: nil)), .act("19:25", .outcome(.announced, note: "倒垃圾")),
            ]),
        at(
            "20:12", .checkpointHit, source: "reader-gate-expressway",
            [
                .act("20:14", .take(note: nil)), .act("20:31", .outcome(.falseInformation, note: "同名不同人")),
            ]),
    ]

    private static let atWork = [
        at(
            "20:20", .doorOpened, source: "door-QY-01-008",
            [
                .act("20:21", .take(note: nil)), .send("20:22", "QY-01-M02"), .act("20:26", .underway),
                .act("20:33", .arrived), .clear("20:34"), .act("20:58", .phone(nil, .answered, note: "物业在换锁")),
                .act("21:25", .phone(nil, .noAnswer, note: nil)),
            ]),
        at(
            "20:58", .codeRed, home: "IZ-03-004", words: "4号宿舍",
            [
                .act("21:02", .take(note: "派出所核实")), .act("21:03", .refer(note: nil)),
            ]),
        at(
            "21:10", .nobodyOnDuty, home: RotaStory.fallsIll, isAutomatic: true,
            [
                .act("21:14", .take(note: nil)), .send("21:15", "SY-03-M04"), .act("21:24", .underway),
            ]),
        at(
            "21:31", .notSignedIn, home: "HA-02-007",
            [
                .act("21:33", .take(note: nil)), .send("21:34", "HA-02-M04"), .act("21:38", .underway),
            ]),
        at("21:36", .fever, home: "ND-01-006", reading: "37.4", [.act("21:39", .take(note: "村医复测"))]),
    ]

    private static let fever = at(
        "21:40:55", .fever, home: "SY-01-017", reading: "38.1",
        [
            .act("21:42", .take(note: "已报卫生院，同住人就地不动")), .act("21:43", .phone(nil, .answered, note: "卫生院派车")),
            .act("21:44", .refer(note: nil)),
        ])

    private static let shelved = [
        at("18:15", .batteryLow, home: "DG-02-046", [.shelve("18:20", until: "22:30", .repairOrdered)]),
        at(
            "19:40", .doorOpened, source: "door-SY-02-003",
            [
                .act("19:42", .take(note: nil)), .shelve("19:51", until: "22:30", .repairOrdered),
            ]),
    ]

    private static let untaken = [
        at("21:28", .checkpointHit, source: "reader-gate-zone"),
        at("21:39:20", .sourceSilent, source: "reader-gate-donggang"),
        at("20:00", .temperatureMissing, home: RotaStory.unmeasured, isAutomatic: true),
    ]
}
