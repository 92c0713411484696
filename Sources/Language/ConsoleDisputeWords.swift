/// What the disputes pane says.
extension ConsoleWords {
    public static let noMediator = Phrase(zh: "还没有调解员", en: "No mediator yet")
    public static let numberHead = Phrase(zh: "号", en: "no.")
    public static let kindHead = Phrase(zh: "种类", en: "kind")
    public static let partiesHead = Phrase(zh: "当事人", en: "parties")
    public static let stageHead = Phrase(zh: "环节", en: "stage")
    public static let mediatorsHead = Phrase(zh: "调解员", en: "mediators")
    public static let dueWhat = Phrase(zh: "须办", en: "what is due")
    public static let waitsForParty = Phrase(zh: "等当事人", en: "waits for a party")
    /// In the column of clocks.
    public static let waits = Phrase(zh: "等待", en: "waits")
    public static let noDisputes = Phrase(zh: "没有未结的纠纷", en: "No open disputes")
    public static let flared = Phrase(zh: "激化", en: "flared")
    public static let settled = Phrase(zh: "已化解", en: "settled")
    public static let major = Phrase(zh: "重大", en: "major")
    public static let originLabel = Phrase(zh: "来源", en: "came from")
    public static let papersLabel = Phrase(zh: "已入卷", en: "in the file")
    public static let lackingLabel = Phrase(zh: "还缺", en: "lacking")
    public static let linksLabel = Phrase(zh: "关联", en: "links")
    public static let aParty = Phrase(zh: "当事人", en: "a party")
    public static let police = Phrase(zh: "已报公安", en: "the police were told")
    public static let policeNot = Phrase(zh: "还没有报公安", en: "the police were not told yet")
    public static let askScan = Phrase(
        zh: "扫描件的路径；空着表示纸质入柜：", en: "Path of its scan; empty when it lies in the cabinet:")
    public static let markMajor = Phrase(zh: "列为重大", en: "mark as major")
    public static let notMajor = Phrase(zh: "改为一般", en: "not major")
    public static let party = Phrase(zh: "当事人", en: "party")
    public static let partyHint = Phrase(
        zh: "户号（ha-2-4）；一方不是住户时写网格（ha-2）", en: "label (ha-2-4); the grid (ha-2) where it is no household")
    public static let partyNeeded = Phrase(
        zh: "请写一方的户号，或网格和对方", en: "Write the label of one party, or the grid and the other party")
    public static let otherParties = Phrase(zh: "对方", en: "other side")
    public static let otherPartiesHint = Phrase(
        zh: "户号，或单位全称；几个用逗号。不写人名", en: "labels, or enterprises by their names, with commas; no names of people")
    public static let otherPartiesNeeded = Phrase(
        zh: "住户写户号，单位写全称（如 鼎新鞋厂），不写人名",
        en: "Households by label; enterprises by the full name (Dingxin Factory); no names of people")
    public static let quarrelLabel = Phrase(zh: "为什么事", en: "about")
    public static let quarrelHint = Phrase(zh: "一句话，只存入个人信息", en: "in a sentence; it stands in the personal part alone")
    public static let involved = Phrase(zh: "人数", en: "people")
    public static let involvedHint = Phrase(zh: "各方一共几人；空着按当事人数", en: "of all sides together; empty counts the parties")
    public static let involvedNeeded = Phrase(zh: "请写人数，2到999", en: "Write how many, 2 to 999")
    public static let quarrelOnly = Phrase(zh: "只记来电，暂不登记", en: "keep the call only, for now")
    public static let aboutDispute = Phrase(zh: "属于纠纷", en: "about dispute ")
    public static let quarrelNeeded = Phrase(zh: "写一句为什么事争", en: "Say in a few words what it is about")
    public static let noOtherDispute = Phrase(zh: "没有可并入的纠纷", en: "There is no dispute to join it to")
    public static let stageNotThere = Phrase(
        zh: "这一环节不能这样办，按 , 看可办的", en: "Not from this stage; , shows what can be done")
    public static let disputeClosed = Phrase(zh: "该纠纷已结", en: "The dispute is closed")
    public static let askPerformBy = Phrase(
        zh: "几天内履行，或到哪天（如 3 或 3-15）：", en: "Perform within how many days, or until (3 or 3-15):")
    public static let askExtendDispute = Phrase(
        zh: "双方同意延长几天，或到哪天（如 10 或 4-20）：", en: "Both agree to how many days more, or until (10 or 4-20):")
    public static let dateNeeded = Phrase(zh: "写天数，或月-日", en: "A number of days, or month-day")

    public static let earlySigns = Phrase(zh: "苗头", en: "early signs")
    /// In the column of kinds, of a place that quarrels: its calls may be about anything.
    public static let signShort = Phrase(zh: "苗头", en: "sign")
    /// In the column of kinds, of a household under observation.
    public static let observedShort = Phrase(zh: "观察", en: "at home")
    public static let noWord = Phrase(zh: "未联系", en: "no word")
    public static let noContact = Phrase(zh: "一天无人联系", en: "no contact")

    /// In the column of stages: how often a place quarrelled.
    public static func times(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)次", en: count == 1 ? "once" : "\(count) times")
    }

    /// Calls about quarrels, and flare-ups.
    public static func quarrels(_ calls: Int, _ flares: Int) -> Phrase {
        let counts = [
            (calls, Phrase(zh: "来电\(calls)", en: "calls \(calls)")),
            (flares, Phrase(zh: "激化\(flares)", en: "flared \(flares)")),
        ].filter { $0.0 > 0 }.map(\.1)
        return Phrase(
            zh: counts.map(\.zh).joined(separator: " "), en: counts.map(\.en).joined(separator: ", "))
    }

    /// What comes next: `纠纷042 再看稳控`.
    public static func comes(_ what: Phrase, _ dispute: Phrase) -> Phrase {
        Phrase(zh: dispute.zh + " " + what.zh, en: dispute.en + ": " + what.en)
    }

    /// What an act on a dispute has done: `纠纷014 后岸-02-021：受理，已办`.
    public static func did(_ act: Phrase, to dispute: Phrase) -> Phrase {
        Phrase(zh: "\(dispute.zh)：\(act.zh)，已办", en: "\(dispute.en): \(act.en), done")
    }
}
