/// The words of the desk, explained: what an officer says, and what it means here.
public struct Glossary: Sendable {
    /// A word in both languages.
    public let term: Phrase
    /// What it means at this desk, in a sentence or two.
    public let meaning: Phrase

    private init(_ zh: String, _ en: String, _ meaningZh: String, _ meaningEn: String) {
        term = Phrase(zh: zh, en: en)
        meaning = Phrase(zh: meaningZh, en: meaningEn)
    }

    /// Every word, alerts first, then the rota, the round, disputes and the watch.
    public static let all: [Glossary] = alerts + rota + round + disputes + watch

    private static let alerts = [
        Glossary(
            "预警", "alert", "信源或人报上来、要有人管的一件事，从触发到办结。",
            "Something that a source or a person reports and that somebody must see to, from its beginning to its close."
        ),
        Glossary(
            "签收", "take", "由你负责这条预警；时限内没有下一步，会退回未签收。",
            "The alert is yours; without a next step in time it falls back to untaken."),
        Glossary(
            "派人", "send", "请一个人到现场，之后记出发和到场。", "Ask somebody to go there; on the way and there are noted afterwards."),
        Glossary(
            "反馈", "outcome", "这条预警到底是什么：属实、已报备、误报、无法核实。",
            "What it turned out to be: real, announced, false, not to be verified."),
        Glossary(
            "暂缓", "shelve", "先放下，到说好的时刻自动回来；要有原因，留痕。",
            "Put aside until a time at which it comes back by itself; with a reason, and journalled."),
        Glossary(
            "办结", "close", "这条预警到此为止；以你的确认为准，状况已结束。", "The alert is over, on your word that the condition has ended."),
        Glossary("报领导", "to the lead", "把这条预警告诉带班领导。", "Tell the lead of the watch about an alert."),
        Glossary(
            "报备", "announced opening", "住户事先说好要开门的一段时间；其间这扇门不响。",
            "A time for which a household has said that a door will open; inside it that door raises no alert."),
        Glossary(
            "信源", "source", "门磁、手环、卡口：会报事、也会报平安的设备。",
            "A door sensor, wristband or checkpoint: it reports events, and that it is alive."),
        Glossary(
            "信源中断", "source silent", "过了间隔没有消息：没有预警不等于没有事。",
            "Not heard within its interval: no alert does not mean that nothing happened."),
        Glossary(
            "触网警报", "touch-net alert", "出了不该出的地方就响的预警：开门、离区、卡口命中。",
            "An alert of the net: a door, a zone left, a checkpoint hit."),
    ]

    private static let rota = [
        Glossary(
            "居家医学观察", "observation at home", "一户在家观察14天，第0天是末次接触或到达的那天。",
            "A household stays at home for 14 days; day 0 is the day of last contact or arrival."),
        Glossary("集中隔离", "facility", "在隔离点观察，由点上照看，不排值守。", "Observation in a facility, which looks after it; no rota."),
        Glossary(
            "值守", "rota", "每户观察户由三名结对党员分三班看护：白班8点、中班16点、夜班0点。",
            "Three members stand with each household in three shifts: day from 08, evening from 16, night from 00."),
        Glossary("结对", "pairing", "一户配三人加一名顶班人。", "Three members and one stand-in belong to a household."),
        Glossary(
            "签到", "sign in", "当班的人到岗；一次管他本班的所有户。",
            "Whoever is on duty is there; once for all their households of the shift."),
        Glossary(
            "空岗", "uncovered", "这一班没有排人，或排的人没有来。", "Nobody is named for the shift, or the named one has not come."),
        Glossary(
            "顶班", "stand-in", "别人代一班；照样守休息、夜班和每周班数的限度。",
            "Somebody takes over a duty, within rest, nights and the week's limit."),
        Glossary(
            "解除", "release", "观察期满：第14天24点；要文书齐。", "The end of observation: 24:00 of day 14, with the papers in place."),
        Glossary("延长观察", "extension", "末次接触往后移，解除也往后移。", "The last contact moves, and the release with it."),
        Glossary(
            "无联系户", "household not heard of", "观察中、24小时没有任何联系的户，是苗头。",
            "Under observation and without any contact for 24 hours: an early sign."),
    ]

    private static let round = [
        Glossary(
            "网格", "grid", "村里或社区里的一小片，有网格长和网格员。", "A small part of a village, with a chief and workers of its own."),
        Glossary(
            "排查轮次", "screening round", "把每一户都查一遍，从第一天查到清零。", "Every household is visited once, until none is missing."),
        Glossary("未查", "unvisited", "本轮还没有查到，不管什么原因。", "Not yet reached in this round, whatever the reason."),
        Glossary("拒访", "refused", "去了，不让进门。", "They let nobody in."),
        Glossary("待访", "to revisit", "去过，约好再去。", "Somebody must call again."),
        Glossary("漏人", "missed person", "户查了，还有人没见到。", "The household is done, but somebody of it was not seen."),
        Glossary(
            "代办需求", "need", "观察户要买、要问、要送的事。", "What a household under observation needs bought, asked or brought."),
    ]

    private static let disputes = [
        Glossary("稳控", "calmed on the spot", "当场劝住，还没有化解。", "The quarrel was stopped where it was; it is not settled."),
        Glossary("受理", "accepted", "调委会接下来调解；不受理要说明理由。", "The committee takes the case; it says why when it does not."),
        Glossary(
            "激化", "flare-up", "争吵升级，有动手或聚集的苗头，须上报。", "A quarrel grows, towards violence or a crowd; it is reported."),
        Glossary("化解", "settled", "协议已履行。", "The agreement was performed."),
        Glossary(
            "回访", "visited again", "履行之后再去看一次，问满不满意。", "Somebody calls again after the performance and asks how it is."),
        Glossary("并案", "joined", "两件纠纷合成一件办。", "Two disputes are handled as one."),
        Glossary(
            "苗头", "early sign", "还没有案子、但可能出案子的地方或户。", "A place or household that may become a case and is none yet."),
    ]

    private static let watch = [
        Glossary("值班", "watch", "这段时间由你负责这个台，直到下一班开始。", "The desk is yours until the next watch begins."),
        Glossary("带班领导", "lead", "这一班的领导，大事报给他。", "The leader on call of this watch."),
        Glossary("接班人", "relief", "下一班由谁来。", "Who stands the next watch."),
        Glossary(
            "领导指示", "instruction", "谁、什么时候、要做什么、什么时限；没人读就一直在第二行。",
            "Who asked for what, when and by when; unread ones stay in the second line."),
        Glossary("留痕", "journal", "每一步谁在何时做的，只添不改，可以核对。", "Who did what and when; only ever added to, and verifiable."),
        Glossary(
            "脱敏", "masked", "住户的姓名电话遮住；要看须有理由，并留痕。",
            "Names and numbers of residents are covered; a look needs a reason and is journalled."),
        Glossary("截至", "as of", "数据到哪一刻为止。", "The moment up to which data is known."),
        Glossary(
            "口径", "definition", "一个数字算什么、不算什么。按 # 看每个数字的。",
            "What a number counts and what it does not; # tells it of each."),
    ]
}
