/// What the card of the first minute says.
extension ConsoleWords {
    public static let firstMinute = Phrase(zh: "第一分钟", en: "The first minute")
    public static let whatTheScreenIs = Phrase(
        zh: "值班台：预警、值守、网格、纠纷四栏，最急的在左上；第二行是现在不能漏的数，# 可看每个数的口径和明细。每件事都是几个键。",
        en:
            "A duty desk in four panes: alerts, rota, grids, disputes; the most urgent is top left. The second line counts what must not be missed now; # tells of each number. Everything is a few keys."
    )
    public static let anyKeyCloses = Phrase(
        zh: "任何键都会收起这张卡，并照常生效；Esc 只收起。在 ? 里随时能再看。",
        en: "Any key puts this card away and does its own work; Esc only puts it away. It stands in ? as well.")
    public static let elsewhere = Phrase(zh: "在别处", en: "Elsewhere")
    public static let glossaryTitle = Phrase(zh: "词语", en: "Words")
    public static let figuresTitle = Phrase(zh: "数字的口径", en: "What the numbers count")

    /// Why an action of another place cannot be done here.
    public static func worksIn(_ place: Phrase) -> Phrase {
        Phrase(zh: "在「\(place.zh)」里可用", en: "works in: \(place.en)")
    }
}
