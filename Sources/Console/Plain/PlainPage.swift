internal import Canvas

/// A list of the plain screen: what stands above its rows, and each row in words when it is asked for.
struct PlainList {
    var heading: [PlainFact] = []
    var count = 0
    /// The first row to be in view, as the other screen scrolls.
    var first = 0
    var selected: Int?
    var facts: (Int) -> [PlainFact] = { _ in [] }

    /// A list whose rows are all made already.
    init(_ facts: [PlainFact], first: Int = 0) {
        self.init(heading: [], count: facts.count, first: first, selected: facts.firstIndex { $0.cursor != nil }) {
            [facts[$0]]
        }
    }

    init(
        heading: [PlainFact], count: Int, first: Int, selected: Int?, facts: @escaping (Int) -> [PlainFact]
    ) {
        self.heading = heading
        self.count = count
        self.first = first
        self.selected = selected
        self.facts = facts
    }
}

/// The lines of a plain screen: what stands above and below the list keeps its lines, the list fills the rest.
struct PlainPage {
    struct Line {
        var text: String
        var role: Role
        var cursor: Int?
    }

    let size: Size
    let measure: TextWidth
    private(set) var lines: [Line] = []
    /// Rows of the list that were put into lines already.
    private var made: [Int: [Line]] = [:]

    init(size: Size, measure: TextWidth) {
        self.size = size
        self.measure = measure
    }

    /// Where the terminal's cursor stands.
    var cursor: Point? {
        guard let y = lines.lastIndex(where: { $0.cursor != nil }) else { return nil }
        return Point(x: min(lines[y].cursor ?? 0, size.width - 1), y: min(y, size.height - 1))
    }

    /// The list has at least half of the lines: what is above it gives way from its end, then what is below it.
    mutating func fill(head: [PlainFact], list: PlainList, foot: [PlainFact]) {
        let below = Array(foot.flatMap(wrapped).prefix(max(1, size.height / 4)))
        var above = (head + list.heading).flatMap(wrapped)
        let most = max(1, size.height / 2 - below.count)
        if above.count > most {
            let heading = list.heading.flatMap(wrapped)
            above = Array(above.prefix(max(1, most - heading.count))) + heading
            above = Array(above.prefix(most))
        }
        let room = max(0, size.height - above.count - below.count)
        let body = body(of: list, room: room)
        let blank = Line(text: "", role: .text, cursor: nil)
        lines = above + body + Array(repeating: blank, count: max(0, room - body.count)) + below
    }

    /// From the first row on; rows at the top go until the selected one is in view whole.
    private mutating func body(of list: PlainList, room: Int) -> [Line] {
        guard room > 0, list.count > 0 else { return [] }
        var first = max(0, min(list.first, list.count - 1))
        if let selected = list.selected {
            first = firstInView(list, from: selected, down: min(first, selected), room: room)
        }
        var lines: [Line] = []
        for row in first..<list.count {
            let more = rows(row, of: list)
            let isFirst = lines.isEmpty
            if !isFirst, lines.count + more.count > room { break }
            lines += more
            if lines.count >= room { break }
        }
        return Array(lines.prefix(room))
    }

    /// The row to begin with, so that the selected one fits below it.
    private mutating func firstInView(_ list: PlainList, from selected: Int, down first: Int, room: Int) -> Int {
        var begin = selected
        var used = rows(selected, of: list).count
        while begin > first {
            used += rows(begin - 1, of: list).count
            guard used <= room else { break }
            begin -= 1
        }
        return begin
    }

    private mutating func rows(_ row: Int, of list: PlainList) -> [Line] {
        if let known = made[row] { return known }
        let lines = list.facts(row).flatMap(wrapped)
        made[row] = lines
        return lines
    }

    /// A fact in lines; the cursor stands in the one that holds its character.
    private func wrapped(_ fact: PlainFact) -> [Line] {
        let texts = measure.wrap(fact.text, to: size.width)
        var lines = texts.map { Line(text: $0, role: fact.role, cursor: nil) }
        guard let cursor = fact.cursor, !lines.isEmpty else { return lines }
        let before = measure.wrap(String(fact.text.prefix(cursor)) + "|", to: size.width)
        let y = min(before.count, lines.count) - 1
        lines[y].cursor = max(0, measure.columns(of: before[before.count - 1]) - 1)
        return lines
    }
}
