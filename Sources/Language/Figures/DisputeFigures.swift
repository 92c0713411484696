extension FigureKind {
    var disputeEntry: Entry {
        switch self {
        case .openDisputes:
            Entry(
                "未结纠纷", "open disputes",
                Phrase(zh: "已登记、还没有归档或撤销的纠纷。", en: "Disputes in the register that are neither archived nor struck."))
        case .dueTonight:
            Entry(
                "今夜须办", "due tonight",
                Phrase(
                    zh: "时限在本值守日（到明早8点）之内的未结纠纷；只是权利到期的不算。",
                    en:
                        "Open disputes with something due by 08:00, the end of the duty day; a right that lapses is not counted."
                ))
        case .notTonight:
            Entry(
                "其余未结", "other open",
                Phrase(zh: "未结、本值守日没有时限的纠纷。", en: "Open disputes with nothing due in this duty day."))
        case .flared:
            Entry(
                "激化", "flared up",
                Phrase(zh: "激化后还没有稳控的纠纷。", en: "Disputes that flared up and have not been calmed since."))
        case .earlySigns:
            Entry(
                "苗头", "early signs",
                Phrase(
                    zh: "一周内来过两次争吵、又没有未结纠纷的网格；24小时没有任何联系的观察户。",
                    en:
                        "Grids with two quarrels within a week and no open case; households under observation without contact for 24 hours."
                ))
        case .settled:
            Entry(
                "已化解", "settled",
                Phrase(
                    zh: "协议已履行的纠纷，建台以来全部，归档的也算。",
                    en: "Disputes whose agreement was performed, all since the desk began, archived ones too."))
        default: deskEntry
        }
    }

    var deskEntry: Entry {
        switch self {
        case .unreadInstructions:
            Entry(
                "未读指示", "unread instructions",
                Phrase(zh: "席位上还没有人读过的领导指示。", en: "Instructions of the lead that nobody at the desk has read."))
        case .sourcesAlive:
            Entry(
                "在线信源", "sources alive",
                Phrase(
                    zh: "按各自的间隔报了平安的信源（门磁、手环、卡口等）。",
                    en: "Sources (doors, wristbands, checkpoints) heard within their own interval."))
        case .sources:
            Entry(
                "全部信源", "all sources",
                Phrase(zh: "本镇登记的信源，中断的也算。", en: "Every source of the township, silent ones too."))
        case .sourcesSilent:
            Entry(
                "信源中断", "silent sources",
                Phrase(
                    zh: "过了间隔还没有消息的信源，中断最久的在前。",
                    en: "Sources not heard within their interval, the longest silence first."))
        case .silentHouseholds:
            Entry(
                "无联系户", "households not heard of",
                Phrase(
                    zh: "观察中、24小时没有任何联系的户；上门、来电、代办、签到、体温都算联系。",
                    en:
                        "Households under observation without any contact for 24 hours; visits, calls, needs, sign-ins and temperatures are contacts."
                ))
        case .served:
            Entry(
                "已服务", "people served",
                Phrase(
                    zh: "办成的代办所服务的人次，建台以来，按网格列。",
                    en: "People served by needs that were met, since the desk began, by grid."))
        case .marked:
            Entry(
                "已标记", "marked",
                Phrase(zh: "用空格标记的行，下一步操作对它们全部有效。", en: "Rows marked with Space; the next act is about all of them."))
        default:
            Entry("所列", "listed", Phrase(zh: "这张表现在列出的行，筛选之后。", en: "The rows that this list shows, after its filter."))
        }
    }
}
