/// How the seventh screening round stands: how many households of each village are not visited yet, and why.
struct ScreeningPlan {
    let out: Int
    let vacant: Int
    let refused: Int
    let revisit: Int
    /// Nobody called there in this round.
    let uncalled: Int

    static let round = 7

    /// Whole villages by their short code.
    static func village(_ short: String) -> ScreeningPlan? {
        switch short {
        case "IZ": ScreeningPlan(out: 30, vacant: 12, refused: 1, revisit: 8, uncalled: 10)
        case "QY": ScreeningPlan(out: 24, vacant: 10, refused: 3, revisit: 4, uncalled: 5)
        case "SY": ScreeningPlan(out: 17, vacant: 6, refused: 0, revisit: 2, uncalled: 4)
        case "SEA": ScreeningPlan(out: 5, vacant: 0, refused: 0, revisit: 0, uncalled: 0)
        case "OV": ScreeningPlan(out: 4, vacant: 0, refused: 0, revisit: 1, uncalled: 3)
        default: nil
        }
    }

    /// Grids of 后岸, where the work is behind: the second one stands at 88 %.
    static let houan = [
        ScreeningPlan(out: 7, vacant: 2, refused: 1, revisit: 1, uncalled: 1),
        ScreeningPlan(out: 10, vacant: 6, refused: 1, revisit: 1, uncalled: 1),
        ScreeningPlan(out: 4, vacant: 1, refused: 0, revisit: 1, uncalled: 1),
    ]

    /// All villages that are not named above, taken together.
    static let elsewhere = ScreeningPlan(out: 11, vacant: 9, refused: 1, revisit: 2, uncalled: 2)

    /// One result per household that is not visited.
    var results: [CallResult] {
        [(out, CallResult.out), (vacant, .vacant), (refused, .refused), (revisit, .revisit), (uncalled, .uncalled)]
            .flatMap { Array(repeating: $0.1, count: $0.0) }
    }
}

/// What came of a call in the round that is open.
enum CallResult {
    case done
    case out
    case vacant
    case refused
    case revisit
    case uncalled
}
