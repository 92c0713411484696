/// Guidance where the watch itself has a hole: nobody at a household, a device that says nothing.
extension Guidance {
    static let nobodyOnDuty = Guidance(
        first: Phrase(
            zh: "请上一班先别走，就近派顶班人",
            en: "Keep the last shift there; send the nearest stand-in"),
        phone: Phrase(
            zh: "当班成员；不接打顶班人，再打网格长",
            en: "The member on shift; then the stand-in; then the chief"),
        avoid: Phrase(
            zh: "不派没休息的人连班，不留空到换班",
            en: "Do not send somebody without rest, or leave it until relief"))

    static let notSignedIn = Guidance(
        first: Phrase(
            zh: "先问是否忘了签到；人已到岗即补签",
            en: "Ask if they only forgot; if they are there, sign them in"),
        phone: Phrase(
            zh: "本人；不接打同班邻近成员，再派顶班人",
            en: "The member; then one nearby; then send a stand-in"),
        avoid: Phrase(
            zh: "没问清不定性，没见到人不代签",
            en: "Do not judge before asking, or sign in somebody unseen"))

    static let sourceSilent = Guidance(
        first: Phrase(
            zh: "中断不是平安：改由人盯，直到恢复",
            en: "Silence is no all-clear: a person watches until it is back"),
        phone: Phrase(
            zh: "现场值守或卡口查电源网络，再打维修",
            en: "Whoever is on site: power and network; then repair"),
        avoid: Phrase(
            zh: "不当作无事，不因此停用其他信源",
            en: "Do not read it as calm, or turn other sources off with it"))

    static let batteryLow = Guidance(
        first: Phrase(
            zh: "约定今天换电池或充电的时间",
            en: "Agree on a time today to change or charge it"),
        phone: Phrase(
            zh: "手环打住户；门磁、读卡器打网格员",
            en: "Wristband: the household; door or reader: the grid worker"),
        avoid: Phrase(
            zh: "不让住户自行拆卸，不拖到没电",
            en: "Do not let the family take it apart, or wait until it dies"))
}
