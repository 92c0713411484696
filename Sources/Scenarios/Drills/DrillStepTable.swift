import GridDomain
import Language
import TOMLKit

/// One `[[step]]` of a drill file.
struct DrillStepTable {
    private let fields: DrillFields
    private let begins: Int?
    private let people: [String: Drill.Person]

    init(_ fields: DrillFields, begins: Int?, people: [String: Drill.Person]) {
        self.fields = fields
        self.begins = begins
        self.people = people
    }

    private static let always = ["at", "act", "label", "hint", "expect"]

    /// The fields that each act has besides those that every step may have.
    private static func own(_ act: DrillAct) -> [String] {
        switch act {
        case .touch, .clear, .silence, .hear: ["source"]
        case .report: ["source", "who", "words"]
        case .call, .rumour, .roll, .ill, .say: ["who", "words"]
        case .temperature: ["household", "celsius"]
        case .instruct: ["who", "words", "due"]
        case .signIn: ["except"]
        case .storm: ["count", "over", "seed"]
        case .chatter: ["source", "count", "over"]
        }
    }

    func step(_ number: Int) throws(DrillError) -> Drill.Step {
        let at = try at()
        guard let name = fields.table["act"]?.string, let act = DrillAct(rawValue: name) else {
            throw fields.wrong("act", "one of \(DrillAct.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        try fields.allow(Self.always + Self.own(act))
        return Drill.Step(
            at: at, act: try self.act(act), who: try who(act), label: try fields.optionalPhrase("label"),
            hint: try hint(), expected: try expected(), number: number)
    }

    /// Seconds after the start, or a time on the wall; one before the beginning belongs to the next day.
    private func at() throws(DrillError) -> Int {
        if let text = fields.table["at"]?.string {
            guard let begins else {
                throw fields.wrong("at", "seconds after the start: a time on the wall needs 'begins' at the top")
            }
            guard let time = DrillTime.seconds(text) else { throw fields.wrong("at", "a time on the wall, as 18:05") }
            return time >= begins ? time - begins : time + 86_400 - begins
        }
        return try fields.needed("at", 0...DrillTable.longest)
    }

    private func act(_ act: DrillAct) throws(DrillError) -> Drill.Act {
        switch act {
        case .touch: return .touch(source: try fields.string("source"))
        case .clear: return .clear(source: try fields.string("source"))
        case .silence: return .silence(source: try fields.string("source"))
        case .hear: return .hear(source: try fields.string("source"))
        case .report: return .report(source: try fields.string("source"), words: try fields.phrase("words"))
        case .call, .rumour, .roll, .ill, .say: return .heard(act, words: try fields.phrase("words"))
        case .temperature: return .temperature(household: try fields.string("household"), tenths: try tenths())
        case .instruct: return .instruct(words: try fields.phrase("words"), due: try fields.integer("due", 1...1440))
        case .signIn: return .signIn(except: try fields.strings("except"))
        case .storm:
            return .storm(
                count: try fields.needed("count", 1...2000), span: try fields.needed("over", 1...DrillTable.longest),
                seed: try fields.integer("seed", 0...Int.max) ?? 0)
        case .chatter:
            return .chatter(
                source: try fields.string("source"), count: try fields.needed("count", 1...1000),
                span: try fields.needed("over", 1...DrillTable.longest))
        }
    }

    private func tenths() throws(DrillError) -> Int {
        let expected = "a temperature of a person, as \"38.1\""
        guard let text = fields.table["celsius"]?.string ?? fields.table["celsius"]?.double.map({ "\($0)" }),
            let tenths = HealthCheck.tenths(text), HealthCheck.accepted.contains(tenths)
        else { throw fields.wrong("celsius", expected) }
        return tenths
    }

    private func who(_ act: DrillAct) throws(DrillError) -> String? {
        guard let key = try fields.optionalString("who") else {
            guard act != .instruct else { throw fields.wrong("who", "the key of a [[person]] with an officer") }
            return nil
        }
        guard let person = people[key] else {
            throw fields.wrong("who", "the key of a [[person]] of this file, not \(key)")
        }
        if act == .instruct, person.officer == nil {
            throw fields.wrong("who", "the key of a [[person]] with an officer: \(key) has none")
        }
        return key
    }

    private func hint() throws(DrillError) -> Drill.Hint? {
        guard fields.has("hint") else { return nil }
        guard let hint = try fields.inner("hint", allowed: ["key", "zh", "en"]) else {
            throw fields.wrong("hint", "{ key = …, zh = …, en = … }")
        }
        return Drill.Hint(
            key: try hint.string("key"), text: Phrase(zh: try hint.string("zh"), en: try hint.string("en")))
    }

    private func expected() throws(DrillError) -> [DrillPlan.Expected] {
        var found: [DrillPlan.Expected] = []
        for table in try fields.tables("expect", called: "expect", "[{ act = …, within = … }, …]") {
            try table.allow(["act", "within", "count"])
            guard let name = table.table["act"]?.string, let act = ExpectedAct(rawValue: name) else {
                throw table.wrong("act", "one of \(ExpectedAct.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            found.append(
                DrillPlan.Expected(
                    act, within: try table.needed("within", 1...1440), count: try table.integer("count", 1...2000) ?? 1)
            )
        }
        return found
    }
}
