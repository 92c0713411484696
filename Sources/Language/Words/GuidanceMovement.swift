/// Guidance where somebody may have left: a door, a wristband, a checkpoint.
extension Guidance {
    static let doorOpened = Guidance(
        first: Phrase(
            zh: "先查有无报备，再问谁开的门、有无人外出",
            en: "Look for an announcement; ask who opened and who left"),
        phone: Phrase(
            zh: "住户；不接请在岗结对党员到门口看",
            en: "The household; no answer: the member on shift goes there"),
        avoid: Phrase(
            zh: "没见到人、没问清不办结；不训斥住户",
            en: "Do not close it unseen and unasked, or scold the family"))

    static let leftZone = Guidance(
        first: Phrase(
            zh: "先问人在哪里、是否就医，再派人去看",
            en: "Ask where they are and whether they need care; then send"),
        phone: Phrase(
            zh: "本人；不接打在岗结对党员，再打网格长",
            en: "The person; then the member on shift; then the chief"),
        avoid: Phrase(
            zh: "不当众追拦，不公开姓名住址",
            en: "Do not chase them in public, or spread name or address"))

    static let checkpointHit = Guidance(
        first: Phrase(
            zh: "让卡口请其到一旁等候，保持距离，核对身份",
            en: "Have the gate ask them aside, at a distance, and check who"),
        phone: Phrase(
            zh: "卡口当班人；属实再打卫生院和所属网格长",
            en: "The gate; if real, the clinic and the chief of their grid"),
        avoid: Phrase(
            zh: "名单可能有误，核实前不扣人、不声张",
            en: "Do not hold or shame anyone unverified: lists can be wrong"))
}
