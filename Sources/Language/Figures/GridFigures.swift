extension FigureKind {
    var gridEntry: Entry {
        switch self {
        case .households:
            Entry(
                "应查", "to visit", Phrase(zh: "登记在册的户，空房也算。", en: "Every household in the register, vacant homes too."))
        case .visited:
            Entry(
                "已查户", "visited",
                Phrase(zh: "本轮已查到的户，漏掉个别人的也算。", en: "Households done in this round, also where somebody was missed."))
        case .visitedShare:
            Entry(
                "已查率", "done",
                Phrase(
                    zh: "本轮已查的户除以应查的户，只舍不入：100%就是一户不缺。下面列的是还缺的户。",
                    en:
                        "Households done in this round over all; rounded down, so that 100 % lacks nobody. Listed are those still missing."
                ))
        case .unvisited:
            Entry(
                "未查户", "unvisited",
                Phrase(
                    zh: "本轮还没有查到的户：没去过的，和去了但不在家、空房、拒访、待访的。",
                    en: "Households not done in this round: never called at, or out, vacant, refused, to revisit."))
        case .unscreened:
            Entry(
                "未查人", "unseen people",
                Phrase(
                    zh: "本轮还没有见到的人：未查户的全部人口，加上已查户里漏掉的人。",
                    en:
                        "People not seen in this round: everybody of unvisited households, and those missed in visited ones."
                ))
        case .out:
            Entry(
                "不在家", "out", Phrase(zh: "本轮最近一次去时没有人在家的户。", en: "Nobody was at home at the last call of this round."))
        case .vacant:
            Entry(
                "空房", "vacant", Phrase(zh: "本轮去过、没有人住的户。", en: "Homes found empty in this round: nobody lives there."))
        case .refused:
            Entry(
                "拒访", "refused",
                Phrase(zh: "本轮最近一次去时不让进门的户。", en: "Households that let nobody in at the last call of this round."))
        case .revisit:
            Entry(
                "待访", "to revisit",
                Phrase(zh: "本轮去过、约好再去的户。", en: "Households where somebody must call again in this round."))
        default: deskEntry
        }
    }
}
