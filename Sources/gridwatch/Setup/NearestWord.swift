/// The word that somebody may have meant: the one with the fewest letters inserted, left out or changed.
struct NearestWord {
    /// Nil when more than a third of its letters would have to be changed, or two of a short one.
    let word: String?

    init(to typed: String, among words: [String]) {
        let ranked = words.map { (word: $0, distance: Self.distance(Array(typed), Array($0))) }
        let best = ranked.min { $0.distance < $1.distance }
        word = best.flatMap { $0.distance <= max(1, $0.word.count / 3) ? $0.word : nil }
    }

    /// The edit distance, row by row.
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (line, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in b.enumerated() {
                let changed = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, min(row[column], row[column + 1]) + 1)
            }
        }
        return row[b.count]
    }
}
