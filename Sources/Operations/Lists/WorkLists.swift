internal import Exchange
internal import GridDomain
internal import Language

/// Matters as lists: those that are open, and those closed within a day. Words that were said stay in the desk.
extension ListWriter {
    func openings(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("opening", "报备编码", "code"), column("place", "户", "household"), column("from", "从", "from"),
            column("until", "到", "until"), column("reason", "原因", "reason"), column("used", "已用次数", "used"),
            column("uses", "允许次数", "allowed"), column("state", "进展", "state"),
        ])
        for opening in sorted(desk.work.openings, in: place) {
            let standing = opening.standing
            document.append([
                .text(opening.code.text), label(opening), instant(standing.from), instant(standing.until),
                .text(standing.reason.name[tongue]), .integer(standing.used),
                standing.uses.map { .integer($0) } ?? .none,
                .text(standing.state(opening.step.change, at: now)[tongue]),
            ])
        }
        return document
    }

    /// The dispute that came of a thing.
    private func disputes(_ link: ThingLink) -> String? { desk.disputes.linked(to: link).last?.text }

    func calls(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("call", "来电编码", "code"), column("place", "地点", "place"), column("began", "来电时间", "at"),
            column("violence", "有暴力", "violence"), column("kind", "类别", "kind"), column("joined", "并入", "joined to"),
            column("callback", "回电时限", "call back by"), column("returned", "回电结果", "called back"),
            column("need", "代办", "need"), column("opening", "报备", "opening"), column("dispute", "纠纷", "dispute"),
            column("state", "进展", "state"),
        ])
        for call in sorted(desk.work.calls, in: place) {
            let standing = call.standing
            document.append([
                .text(call.code.text), label(call), instant(standing.started), yes(standing.isViolent),
                text(standing.kind?.name[tongue]), text(standing.joined?.text), instant(standing.callback),
                text(standing.returned?.name[tongue]), text(standing.need), text(standing.opening),
                text(standing.dispute ?? disputes(ThingLink(.call, call.code.text))),
                .text(standing.state(at: now)[tongue]),
            ])
        }
        return document
    }

    func needs(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("need", "代办编码", "code"), column("place", "户", "household"), column("kind", "类别", "kind"),
            column("urgent", "急", "urgent"), column("asked", "登记", "asked"), column("due", "时限", "due"),
            column("who", "经办", "who"), column("state", "进展", "state"), column("reason", "未办成原因", "why not"),
            column("people", "服务人数", "people"), column("fen", "垫付（分）", "fen laid out"),
            column("repaid", "已还", "repaid"), column("dispute", "纠纷", "dispute"),
        ])
        for need in sorted(desk.work.needs, in: place) {
            let standing = need.standing
            document.append([
                .text(need.code.text), label(need), .text(standing.kind.name[tongue]), yes(standing.isUrgent),
                instant(need.began), instant(standing.due),
                text(standing.who.map { desk.staff[$0]?.name[tongue] ?? $0.text }), .text(standing.state[tongue]),
                text(standing.reason?.name[tongue]), .integer(standing.served), .integer(standing.outlay),
                yes(standing.isRepaid), text(disputes(ThingLink(.need, need.code.text))),
            ])
        }
        return document
    }

    func instructions() -> ListDocument {
        var document = ListDocument(columns: [
            column("instruction", "指示编码", "code"), column("from", "谁的", "from"), column("given", "下达", "given"),
            column("due", "时限", "due"), column("read", "已阅", "read"), column("answered", "回复", "answered"),
            column("state", "进展", "state"),
        ])
        for one in desk.work.instructions.items.values.sorted(by: { ($0.began, $0.code) < ($1.began, $1.code) }) {
            let standing = one.standing
            document.append([
                .text(one.code.text), .text(desk.watch.officers[standing.from]?.name[tongue] ?? standing.from.text),
                instant(one.began), instant(standing.due), instant(standing.read), instant(standing.answered),
                .text(standing.state(one.step.change)[tongue]),
            ])
        }
        return document
    }

    private func sorted<Standing>(_ matters: Matters<Standing>, in place: PlaceCode) -> [Matter<Standing>] {
        matters.items.values.filter { $0.place?.lies(in: place) ?? (place == desk.identity.scope) }
            .sorted { ($0.began, $0.code) < ($1.began, $1.code) }
    }

    private func label<Standing>(_ matter: Matter<Standing>) -> ListValue {
        guard let place = matter.place else { return .none }
        return .text(
            place.level == .grid
                ? labels.household(grid: place, number: matter.householdNumber, tongue) : labels.any(place, tongue))
    }

    private func text(_ text: String?) -> ListValue { text.map { .text($0) } ?? .none }
    private func yes(_ isSo: Bool) -> ListValue { .text(isSo ? Phrase(zh: "是", en: "yes")[tongue] : "") }
}
