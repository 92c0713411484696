import Language
import TOMLKit

/// One table of a drill file: its fields by type, each wrong one named with its line.
struct DrillFields {
    let table: TOMLTable
    /// Where it stands: `step 2`; empty at the top.
    let place: String
    let lines: DrillLines

    func allow(_ keys: [String]) throws(DrillError) {
        if let unknown = table.keys.sorted().first(where: { !keys.contains($0) }) {
            throw wrong(unknown, "one of \(keys.sorted().joined(separator: ", "))")
        }
    }

    func has(_ key: String) -> Bool { table[key] != nil }

    func string(_ key: String) throws(DrillError) -> String {
        guard let text = table[key]?.string, !text.isEmpty else { throw wrong(key, "text") }
        return text
    }

    func optionalString(_ key: String) throws(DrillError) -> String? { has(key) ? try string(key) : nil }

    /// Nil when it is not there.
    func integer(_ key: String, _ range: ClosedRange<Int>) throws(DrillError) -> Int? {
        guard let value = table[key] else { return nil }
        guard let number = value.int, range.contains(number) else {
            throw wrong(key, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func needed(_ key: String, _ range: ClosedRange<Int>) throws(DrillError) -> Int {
        guard let number = try integer(key, range) else {
            throw wrong(key, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func phrase(_ key: String) throws(DrillError) -> Phrase {
        guard let both = try optionalPhrase(key) else { throw wrong(key, "{ zh = …, en = … }") }
        return both
    }

    func optionalPhrase(_ key: String) throws(DrillError) -> Phrase? {
        guard has(key) else { return nil }
        guard let both = try inner(key, allowed: ["zh", "en"]) else { throw wrong(key, "{ zh = …, en = … }") }
        return Phrase(zh: try both.string("zh"), en: try both.string("en"))
    }

    /// A table inside this one; nil when it is none.
    func inner(_ key: String, allowed: [String]) throws(DrillError) -> DrillFields? {
        guard let table = table[key]?.table else { return nil }
        let fields = DrillFields(table: table, place: join(key), lines: lines)
        try fields.allow(allowed)
        return fields
    }

    /// The tables of a list; `name` is what one of them is called in messages.
    func tables(_ key: String, called name: String, _ expected: String) throws(DrillError) -> [DrillFields] {
        guard has(key) else { return [] }
        guard let list = table[key]?.array else { throw wrong(key, expected) }
        var found: [DrillFields] = []
        for index in 0..<list.count {
            let place = join("\(name) \(index + 1)")
            guard let table = list[index].table else { throw lines.wrong(place, expected) }
            found.append(DrillFields(table: table, place: place, lines: lines))
        }
        return found
    }

    func strings(_ key: String) throws(DrillError) -> [String] {
        guard has(key) else { return [] }
        guard let list = table[key]?.array else { throw wrong(key, "a list of texts") }
        var found: [String] = []
        for index in 0..<list.count {
            guard let text = list[index].string else { throw wrong(key, "a list of texts") }
            found.append(text)
        }
        return found
    }

    func wrong(_ key: String, _ expected: String) -> DrillError { lines.wrong(join(key), expected) }

    private func join(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}
