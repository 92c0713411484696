public import GridDomain

/// The way of one alert, for whoever asks what happened when.
public enum TraceWords {
    /// 预警 042 后岸-02-017 发热: which alert it is.
    public static func title(_ alert: AlertCode, what: String) -> Phrase {
        let short = CodeSeries.short(alert.text)
        return Phrase(zh: "预警 \(short)（\(alert.text)）\(what)", en: "Alert \(short) (\(alert.text)): \(what)")
    }

    /// A step from touch to closed, by its name in the journal.
    public static func milestone(_ name: String) -> Phrase {
        switch name {
        case "touched": Phrase(zh: "触网", en: "touched")
        case "shown": Phrase(zh: "上屏", en: "shown at the desk")
        case "taken": Phrase(zh: "签收", en: "taken")
        case "sent": Phrase(zh: "派出", en: "sent")
        case "underway": Phrase(zh: "途中", en: "on the way")
        case "arrived": Phrase(zh: "到场", en: "there")
        case "outcome": Phrase(zh: "反馈", en: "outcome")
        case "closed": Phrase(zh: "办结", en: "closed")
        default: Phrase(same: name)
        }
    }

    /// Between names of steps.
    public static let comma = Phrase(zh: "、", en: ", ")

    /// What has not happened.
    public static func missing(_ steps: String) -> Phrase { Phrase(zh: "没有：\(steps)", en: "Not so far: \(steps)") }

    /// The end of the journal's chain: with it `gridwatch check --expect` proves everything before.
    public static func head(_ number: EntryNumber, _ hash: String) -> Phrase {
        Phrase(zh: "操作留痕第\(number)条，链头 \(hash)", en: "Journal entry \(number), head \(hash)")
    }
}
