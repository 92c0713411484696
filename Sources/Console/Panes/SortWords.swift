internal import Language

extension ConsoleWords {
    static func sorted(_ sort: AlertsPane.Sort) -> Phrase {
        switch sort {
        case .urgency: Phrase(zh: "按轻重缓急排序", en: "Sorted by urgency")
        case .due: Phrase(zh: "按时限排序", en: "Sorted by deadline")
        case .age: Phrase(zh: "按发生时间排序", en: "Sorted by age")
        case .place: Phrase(zh: "按地点排序", en: "Sorted by place")
        }
    }

    static func sorted(_ sort: DisputesPane.Sort) -> Phrase {
        switch sort {
        case .due: Phrase(zh: "按时限排序", en: "Sorted by deadline")
        case .number: Phrase(zh: "按编号排序，新的在前", en: "Sorted by number, newest first")
        case .place: Phrase(zh: "按地点排序", en: "Sorted by place")
        }
    }

    static func sorted(_ sort: GridsPane.Sort) -> Phrase {
        switch sort {
        case .code: Phrase(zh: "按编码排序", en: "Sorted by code")
        case .done: Phrase(zh: "按进度排序，低的在前", en: "Sorted by progress, lowest first")
        case .unvisited: Phrase(zh: "按未查户数排序", en: "Sorted by unvisited households")
        case .name: Phrase(zh: "按拼音排序", en: "Sorted by pinyin")
        }
    }
}
