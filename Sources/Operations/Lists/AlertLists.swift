internal import Exchange
internal import GridDomain
internal import Language

extension ListWriter {
    /// A row per alert that is not closed: untaken, open, shelved.
    func alerts(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("alert", "预警编码", "code"), column("short", "号", "no"), column("group", "组", "group"),
            column("state", "状态", "state"), column("priority", "级别", "priority"), column("kind", "事由", "what"),
            column("place", "地点", "place"), column("touched", "发生", "since"), column("owner", "签收", "taken by"),
            column("sent", "派出", "sent"), column("due", "时限", "due"), column("overdue", "超时", "overdue"),
        ])
        for group in [Alert.Group.untaken, .open, .shelved] {
            for alert in desk.alerts.group(group) where alert.grid.lies(in: place) {
                document.append(row(alert, group))
            }
        }
        return document
    }

    private func row(_ alert: Alert, _ group: Alert.Group) -> [ListValue] {
        let owner = alert.standing.taken.map { desk.watch.officers[$0.by]?.name[tongue] ?? $0.by.text }
        let sent = alert.standing.response.who.map { desk.staff[$0]?.name[tongue] ?? $0.text }
        return [
            .text(alert.code.text), .text(CodeSeries.short(alert.code.text)), .text(group.name[tongue]),
            .text(alert.stateName.rawValue), .text(alert.priority.name[tongue]), .text(alert.kind.name[tongue]),
            .text(labels.place(of: alert, sources: desk.sources, tongue)), instant(alert.touched),
            owner.map { .text($0) } ?? .none,
            sent.map { .text($0) } ?? .none, instant(alert.deadline?.at),
            .text(alert.isOverdue(at: now) ? Phrase(zh: "是", en: "yes")[tongue] : ""),
        ]
    }

    /// The newest entries first. Words that somebody typed stay in the desk.
    func journal(_ entries: [Entry]) -> ListDocument {
        var document = ListDocument(columns: [
            column("number", "序号", "number"), column("recorded", "记录时间", "recorded"),
            column("happened", "发生时间", "happened"), column("officer", "人员", "officer"),
            column("kind", "类型", "kind"), column("thing", "事项", "thing"), column("text", "内容", "text"),
        ])
        let text = EntryText(Naming(desk, labels: labels, now: now, tongue: tongue))
        for entry in entries.map(\.withoutWords) {
            document.append([
                .integer(Int(entry.number.value)), instant(entry.recorded), instant(entry.happened),
                .text(entry.officer.text), .text(entry.event.kind), entry.event.subject.map { .text($0) } ?? .none,
                .text(text.line(entry)),
            ])
        }
        return document
    }
}
