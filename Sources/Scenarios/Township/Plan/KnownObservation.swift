/// A household under observation that is laid down by hand, so that drills and the manual can name it.
struct KnownObservation {
    let key: String
    /// The day of observation at the demo's first minute.
    let day: Int
    /// Names of the members on day, evening and night shift and of the stand-in; nil where they are drawn.
    let names: [PersonName?]
    let hasDoor: Bool
    /// Does not share its members with the household before it.
    let startsLane: Bool

    private init(
        _ key: String, _ day: Int, _ names: [PersonName?] = [], door: Bool = false, startsLane: Bool = false
    ) {
        self.key = key
        self.day = day
        self.names = names
        hasDoor = door
        self.startsLane = startsLane
    }

    private static func name(_ surname: String, _ given: String, _ latin: String) -> PersonName {
        PersonName(han: surname + given, latin: latin)
    }

    static let all: [KnownObservation] = [
        KnownObservation(
            "HA-01-012", 7, [name("洪", "霞", "Hong Xia"), name("郑", "洁", "Zheng Jie"), name("吴", "斌", "Wu Bin")]),
        KnownObservation(
            "HA-02-004", 2,
            [
                name("林", "涛", "Lin Tao"), name("赵", "平", "Zhao Ping"), name("徐", "勇", "Xu Yong"),
                name("方", "敏", "Fang Min"),
            ], door: true, startsLane: true),
        KnownObservation("HA-02-007", 6, houanBackstreet, door: true, startsLane: true),
        KnownObservation("HA-02-009", 6, houanBackstreet),
        KnownObservation(
            "HA-02-016", 3, [name("何", "伟", "He Wei"), name("潘", "丽", "Pan Li"), name("王", "芳", "Wang Fang")],
            startsLane: true),
        KnownObservation(
            "SY-01-017", 9, [name("孙", "丽", "Sun Li"), name("王", "芳", "Wang Fang"), name("李", "静", "Li Jing")],
            door: true, startsLane: true),
        KnownObservation(
            "SY-01-018", 9, [name("洪", "霞", "Hong Xia"), name("吴", "静", "Wu Jing"), name("林", "平", "Lin Ping")],
            startsLane: true),
        KnownObservation("SY-02-003", 10, door: true),
        KnownObservation(
            "SY-03-002", 5, [name("郑", "洁", "Zheng Jie"), name("周", "燕", "Zhou Yan"), name("孙", "丽", "Sun Li")]),
        KnownObservation("QY-01-008", 12, door: true),
        KnownObservation(
            "QY-02-001", 3, [name("周", "平", "Zhou Ping"), name("周", "燕", "Zhou Yan"), name("洪", "霞", "Hong Xia")]),
        KnownObservation("QY-03-009", 1),
        KnownObservation(
            "ND-01-006", 8, [name("吴", "静", "Wu Jing"), name("何", "勇", "He Yong"), name("潘", "丽", "Pan Li")]),
        KnownObservation(
            "ND-01-007", 12, [name("叶", "军", "Ye Jun"), name("徐", "勇", "Xu Yong"), name("陈", "斌", "Chen Bin")],
            startsLane: true),
        KnownObservation("ND-01-008", 12),
        KnownObservation("ND-01-031", 7),
        KnownObservation("ND-02-011", 6, door: true),
        KnownObservation("XS-01-005", 4),
        KnownObservation("XS-04-012", 11),
        KnownObservation("DG-02-003", 14),
        KnownObservation("DG-02-011", 5, startsLane: true),
        KnownObservation("IZ-01-002", 6),
        KnownObservation(
            "IZ-02-003", 2, [name("徐", "勇", "Xu Yong"), name("徐", "亮", "Xu Liang"), name("潘", "丽", "Pan Li")]),
    ]

    private static let houanBackstreet: [PersonName?] = [
        name("叶", "军", "Ye Jun"), name("陈", "海", "Chen Hai"), name("赵", "洁", "Zhao Jie"),
        name("李", "强", "Li Qiang"),
    ]

    static func known(_ key: String) -> KnownObservation? {
        all.first { $0.key == key }
    }
}

extension KnownObservation {
    /// The family of a household whose people are laid down by hand, nil for others.
    static func family(of key: String, _ dice: inout Dice) -> [Relative]? {
        guard key == "SY-01-017" else { return nil }
        let wang = NamePart(han: "王", pinyin: "wang")
        let people: [(NamePart, Sex, Int, Resident.Relation)] = [
            (wang, .male, 46, .head), (NamePart(han: "李", pinyin: "li"), .female, 44, .spouse),
            (wang, .female, 12, .child),
        ]
        return people.map { person in
            Relative(
                surname: person.0, sex: person.1, birth: FamilyMaker.birth(age: person.2, &dice), relation: person.3)
        }
    }
}
