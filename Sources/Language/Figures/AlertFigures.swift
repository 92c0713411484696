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
        case .notClosed:
            Entry(
                "未办结预警", "alerts not closed",
                Phrase(zh: "还没有办结的预警：未签收、在办和暂缓的。", en: "Alerts that are not closed: untaken, open and shelved."))
        default: deskEntry
        }
    }

    var floodEntry: Entry {
        switch self {
        case .untakenHigh:
            Entry(
                "高级未签收", "untaken, high",
                Phrase(zh: "高级别、还没有人签收的预警。", en: "Alerts of high priority that nobody has taken."))
        case .untakenOthers:
            Entry(
                "其余未签收", "untaken, others",
                Phrase(zh: "高级别以外、还没有人签收的预警。", en: "Alerts below high priority that nobody has taken."))
        case .untakenGroup:
            Entry(
                "同类未签收", "untaken of a kind",
                Phrase(
                    zh: "同村、同类、同级、还没有人签收的预警，潮时合成一行。",
                    en: "Untaken alerts of one kind and priority in one village, one row while a flood lasts."))
        case .nuisances:
            Entry(
                "扰动信源", "nuisances",
                Phrase(
                    zh: "反复触发或长时间不恢复的信源，可以一键暂缓。",
                    en: "Sources that chatter or whose alert stands for long; one key shelves them."))
        case .load:
            Entry(
                "十分钟预警", "alerts of ten minutes",
                Phrase(
                    zh: "从现在往前十分钟内新发生的预警；因报备不响的不算。",
                    en: "Alerts raised in the ten minutes before now; not those that an announced opening holds back."))
        default: deskEntry
        }
    }
}
