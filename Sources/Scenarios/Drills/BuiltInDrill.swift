extension Drill {
    /// The text of a drill for desks whose files are not there: one door opens, and somebody must answer for it.
    public static let builtIn = """
        name = "first-minute"
        title = { zh = "第一分钟", en = "The first minute" }

        [[step]]
        at = 5
        act = "storm"
        count = 1
        over = 1
        label = { zh = "一条预警", en = "an alert" }
        hint = { key = "a", zh = "签收（先按 ! 到这一条）", en = "take it (press ! to go to it)" }
        expect = [{ act = "take", within = 3 }]
        """
}
