/// Guidance where somebody may be ill: a temperature, a missing one, a code.
extension Guidance {
    static let fever = Guidance(
        first: Phrase(
            zh: "请复测；同住人各在原处，戴好口罩",
            en: "Measure again; all in the home stay put, masks on"),
        phone: Phrase(
            zh: "卫生院；随即报带班领导，转运前加派值守",
            en: "The clinic, then the lead; one more on duty until transfer"),
        avoid: Phrase(
            zh: "不让病人自行就医，不派民警上门",
            en: "Do not let them travel alone, or send police to the door"))

    static let codeRed = Guidance(
        first: Phrase(
            zh: "核对是否本人、何时转码，问清近日行程",
            en: "Check it is them, when it turned, and where they were"),
        phone: Phrase(
            zh: "本人；再打网格长和卫生院",
            en: "The person; then the grid chief and the clinic"),
        avoid: Phrase(
            zh: "核实前不限制出行，不在群里转发",
            en: "Do not restrict anyone unverified, or post it in a group"))

    static let temperatureMissing = Guidance(
        first: Phrase(
            zh: "请住户现在测温报数，问有无不适",
            en: "Ask them to measure now, and how they feel"),
        phone: Phrase(
            zh: "住户；不接打在岗结对党员；缺体温计找村医",
            en: "The household, then the member; no thermometer: the doctor"),
        avoid: Phrase(
            zh: "不补填估计值，不拿昨天的数代替",
            en: "Do not fill in a guess or yesterday's value"))

    static let releaseDue = Guidance(
        first: Phrase(
            zh: "核对当日体温和解除告知书，再登记解除",
            en: "Check today's temperature and the notice, then release"),
        phone: Phrase(
            zh: "住户；文书未到打卫生院",
            en: "The household; the clinic when a paper is missing"),
        avoid: Phrase(
            zh: "文书不齐不解除，不让住户空等",
            en: "Do not release without papers, or let them wait unheard"))
}
