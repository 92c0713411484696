/// What the console says of drills.
extension ConsoleWords {
    public static let drillTitle = Phrase(zh: "演练", en: "Drill")
    public static let drillPaused = Phrase(zh: "已暂停", en: "PAUSED")
    public static let pressYesDrill = Phrase(zh: "不能撤销，确定按 y", en: "It cannot be taken back: y to confirm")
    public static let didPauseDrill = Phrase(zh: "时钟已停，演练暂停", en: "The clock stands; the drill waits")
    public static let didResumeDrill = Phrase(zh: "演练继续", en: "The drill goes on")
    public static let didRestartDrill = Phrase(zh: "演练重新开始", en: "The drill begins anew")
    public static let didScoreDrill = Phrase(zh: "演练已评分", en: "The drill is scored")
    public static let drillPausedAlready = Phrase(zh: "已经暂停，用“演练继续”", en: "It is paused already; let it go on")
    public static let drillNotPaused = Phrase(zh: "没有暂停", en: "It is not paused")
    public static let drillScoredAlready = Phrase(zh: "已经评分，可以重新演练", en: "It was scored; it can be restarted")
    public static let drillSpeed = Phrase(zh: "演练速度", en: "drill speed")
    public static let restartDrill = Phrase(zh: "演练重来", en: "drill restart")
    public static let scoreDrill = Phrase(zh: "演练评分", en: "drill score")
    public static let restartOption = Phrase(zh: "从头再来，留痕里的照旧", en: "from the beginning; the journal keeps what was")
    public static let scoreOption = Phrase(zh: "到此为止，现在评分", en: "end it here and score it now")
    public static let seeDrill = Phrase(zh: "，: 演练 看成绩", en: "; : drill shows it")

    /// `20倍`, `20x`: desk seconds per second.
    public static func speed(_ speed: Int) -> Phrase { Phrase(zh: "\(speed)倍", en: "\(speed)x") }
    /// A speed was set.
    public static func didSpeed(_ speed: Int) -> Phrase {
        Phrase(zh: "时钟\(speed)倍", en: "The clock goes at \(speed)x")
    }
    /// A drill began.
    public static func drillBegan(_ title: Phrase) -> Phrase {
        Phrase(zh: "演练开始：\(title.zh)", en: "A drill begins: \(title.en)")
    }
    /// A drill was scored.
    public static func drillScored(_ summary: Phrase) -> Phrase {
        Phrase(zh: "演练结束：\(summary.zh)", en: "The drill is over: \(summary.en)")
    }
}
