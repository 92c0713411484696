/// Numbers with what they count. English has its plural, Chinese its measure word.
public enum Counts {
    /// `212户`, `212 households`
    public static func households(_ n: Int) -> Phrase { count(n, "户", "household") }
    /// `608人`, `608 people`
    public static func people(_ n: Int) -> Phrase { count(n, "人", "person", "people") }
    /// `4格`, `4 grids`
    public static func grids(_ n: Int) -> Phrase { count(n, "格", "grid") }
    /// `8村`, `8 villages`
    public static func villages(_ n: Int) -> Phrase { count(n, "村", "village") }
    /// `3条预警`, `3 alerts`
    public static func alerts(_ n: Int) -> Phrase { count(n, "条预警", "alert") }
    /// `62个信源`, `62 sources`
    public static func sources(_ n: Int) -> Phrase { count(n, "个信源", "source") }
    /// `7条记录`, `7 entries`: of the journal.
    public static func entries(_ n: Int) -> Phrase { count(n, "条记录", "entry", "entries") }
    /// `5000行`, `5000 rows`: of a file or table.
    public static func rows(_ n: Int) -> Phrase { count(n, "行", "row") }
    /// `40米`, `40 m`
    public static func metres(_ n: Int) -> Phrase { Phrase(zh: "\(n)米", en: "\(n) m") }

    private static func count(_ n: Int, _ zh: String, _ one: String, _ many: String? = nil) -> Phrase {
        Phrase(zh: "\(n)\(zh)", en: "\(n) \(n == 1 ? one : many ?? one + "s")")
    }
}

/// Shares as the desk writes them. Rounded down, so that 100 % means that nothing is missing.
public enum Percent {
    /// `91%` for 0.919.
    public static func whole(_ share: Double) -> String { "\(Int(clamped(share) * 100 + slack))%" }

    /// `95.8%` for 0.9583; `100%` for 1.
    public static func tenths(_ share: Double) -> String {
        let tenths = Int(clamped(share) * 1000 + slack)
        return tenths == 1000 ? "100%" : "\(tenths / 10).\(tenths % 10)%"
    }

    /// Makes up for shares like 0.29, which stand a hair below in binary.
    private static let slack = 1e-9

    private static func clamped(_ share: Double) -> Double { share.isFinite ? min(max(share, 0), 1) : 0 }
}
