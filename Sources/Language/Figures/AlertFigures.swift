extension FigureKind {
    var alertEntry: Entry {
        switch self {
        case .untaken:
            Entry(
                "未签收", "untaken",
                Phrase(
                    zh: "还没有人签收的预警，状况已恢复的也算；暂缓的、有报备的和已办结的不算。",
                    en:
                        "Alerts that nobody has taken, also where the condition is over; not those shelved, announced or closed."
                ))
        case .open:
            Entry(
                "在办", "open",
                Phrase(zh: "已签收、还没有办结的预警；暂缓的不算。", en: "Alerts that were taken and are not closed; not those shelved."))
        case .shelved:
            Entry(
                "暂缓", "shelved",
                Phrase(
                    zh: "暂缓到某一时刻的预警，和因报备不响的预警；到时自动回来。",
                    en:
                        "Alerts put aside until a time, and those held back by an announced opening; they come back by themselves."
                ))
        case .closedToday:
            Entry(
                "已办结", "closed",
                Phrase(zh: "办结不到一天的预警，一天后不再列出，留痕仍在。", en: "Alerts closed within a day; later ones are in the journal."))
        case .overdue:
            Entry(
                "超时", "overdue",
                Phrase(
                    zh: "当前一步（签收、派人、到场、反馈）已过时限的预警；暂缓的不算。",
                    en:
                        "Alerts whose present step (take, send, arrive, outcome) is past its deadline; not those shelved."
                ))
        case .raisedLastHour:
            Entry(
                "近1时", "last hour",
                Phrase(
                    zh: "从现在往前一小时内新发生的预警，已办结的也算；再次触发同一条的不算。",
                    en:
                        "Alerts raised in the hour before now, closed ones too; the same alert going off again is not counted."
                ))
        case .shelvesEnding:
            Entry("暂缓到期", "shelves ending", Phrase(zh: "在这一分钟到期、届时自动回来的暂缓。", en: "Shelves that end in this minute."))
        case .takesLapsing:
            Entry(
                "签收到期", "takes lapsing",
                Phrase(
                    zh: "签收后没有下一步、一刻钟之内将退回未签收的预警，从最早的一条算起。",
                    en:
                        "Alerts taken without a next step that fall back to untaken within a quarter of an hour, counted from the first."
                ))
        default: deskEntry
        }
    }
}
