import GridDomain
import Language
import TOMLKit

/// The whole of a drill file as a drill.
struct DrillTable {
    private let fields: DrillFields

    init(table: TOMLTable, lines: DrillLines) {
        fields = DrillFields(table: table, place: "", lines: lines)
    }

    func drill() throws(DrillError) -> Drill {
        try fields.allow(["name", "title", "heartbeat", "begins", "speed", "ends", "person", "step"])
        let begins = try begins()
        let people = try people()
        let tables = try fields.tables("step", called: "step", "[[step]]: a table for each step")
        guard !tables.isEmpty else { throw fields.wrong("step", "at least one [[step]]") }
        var steps: [Drill.Step] = []
        for (index, table) in tables.enumerated() {
            steps.append(try DrillStepTable(table, begins: begins, people: people).step(index + 1))
        }
        steps.sort { ($0.at, $0.number) < ($1.at, $1.number) }
        let last = steps.map { $0.at + ($0.expected.map(\.within).max() ?? 0) * 60 }.max() ?? 0
        let ends = try fields.integer("ends", 1...Self.longest) ?? last + Self.grace
        guard ends >= (steps.last?.at ?? 0) else {
            throw fields.wrong("ends", "seconds after the start, not before the last step")
        }
        return Drill(
            name: try fields.string("name"), title: try fields.phrase("title"),
            heartbeat: try fields.integer("heartbeat", 1...3600) ?? 20, begins: begins,
            speed: try fields.integer("speed", 1...DrillPace.fastest) ?? 1, ends: ends, people: people, steps: steps,
            text: fields.lines.text)
    }

    /// A day: nobody plays longer.
    static let longest = 86_400
    /// Seconds after the last window in which somebody may still be writing.
    private static let grace = 30

    private func begins() throws(DrillError) -> Int? {
        guard let text = try fields.optionalString("begins") else { return nil }
        guard let time = DrillTime.seconds(text), time < 86_400 else {
            throw fields.wrong("begins", "a time on the wall, as 15:50")
        }
        return time
    }

    private func people() throws(DrillError) -> [String: Drill.Person] {
        var people: [String: Drill.Person] = [:]
        for table in try fields.tables("person", called: "person", "[[person]]: a table for each person") {
            try table.allow(["key", "role", "officer"])
            let key = try table.string("key")
            guard people[key] == nil else { throw table.wrong("key", "another key: \(key) is taken") }
            people[key] = Drill.Person(role: try table.phrase("role"), officer: try table.optionalString("officer"))
        }
        return people
    }
}

/// Times in drill files.
enum DrillTime {
    /// `18:05` or `18:05:30` in seconds; nil for anything else. `24:00` is the end of the day.
    static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { $0.count == 2 ? Int($0) : nil }
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0 != nil }) else { return nil }
        let numbers = parts.compactMap(\.self)
        guard (0...24).contains(numbers[0]), numbers.dropFirst().allSatisfy({ (0...59).contains($0) }) else {
            return nil
        }
        let time = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
        return time <= 86_400 ? time : nil
    }
}
