internal import Exchange
internal import GridDomain
internal import Language

extension ListWriter {
    /// A row per dispute that is not closed: due tonight, then open. Parties are masked.
    func disputes(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("dispute", "纠纷编码", "code"), column("short", "号", "no"), column("group", "组", "group"),
            column("kind", "种类", "kind"), column("source", "来源", "source"), column("scale", "难易", "scale"),
            column("major", "重大", "major"), column("people", "人数", "people"), column("place", "网格", "grid"),
            column("parties", "当事人", "parties"), column("stage", "环节", "stage"), column("status", "现状", "status"),
            column("level", "层级", "level"), column("waiting", "等当事人", "waits since"),
            column("mediators", "调解员", "mediators"), column("due", "最近期限", "due"), column("what", "须办", "what is due"),
            column("overdue", "超时", "overdue"), column("deadlines", "全部期限", "all deadlines"),
            column("lacking", "还缺材料", "papers lacking"), column("links", "关联", "links"),
        ])
        let nightEnds = Dispute.nightEnds(at: now, zone: zone)
        let open = desk.disputes.timed(at: now, zone).filter { $0.dispute.grid.lies(in: place) }
        for group in [Dispute.Group.tonight, .open] {
            for timed in open where timed.group(until: nightEnds) == group {
                document.append(what(timed.dispute, group) + state(timed.dispute) + clocks(timed.dispute))
            }
        }
        return document
    }

    private func what(_ dispute: Dispute, _ group: Dispute.Group) -> [ListValue] {
        [
            .text(dispute.code.text), .text(CodeSeries.short(dispute.code.text)), .text(group.name[tongue]),
            .text(dispute.kind.name[tongue]), .text(dispute.source.name[tongue]), .text(dispute.scale.name[tongue]),
            .text(dispute.standing.isMajor ? Phrase(zh: "是", en: "yes")[tongue] : ""), .integer(dispute.people),
            .text(labels.any(dispute.grid, tongue)), .text(dispute.parties(labels, tongue)),
        ]
    }

    private func state(_ dispute: Dispute) -> [ListValue] {
        let standing = dispute.standing
        return [
            .text(standing.stage.name[tongue]), .text(dispute.status[tongue]), .text(standing.level.name[tongue]),
            instant(standing.waiting),
            .text(joined(standing.mediators.map { desk.staff[$0]?.name[tongue] ?? $0.text })),
        ]
    }

    private func clocks(_ dispute: Dispute) -> [ListValue] {
        let running = dispute.deadlines(at: now, zone)
        let lacking = dispute.standing.lackingPapers.compactMap(\.first)
        return [
            instant(running.first?.at), .text(running.first?.kind.name[tongue] ?? ""),
            .text(dispute.isOverdue(at: now, zone) ? Phrase(zh: "是", en: "yes")[tongue] : ""),
            .text(joined(running.map { "\($0.kind.name[tongue]) \(Times.ending($0.at, now: now, zone, tongue))" })),
            .text(joined(lacking.map { $0.name[tongue] })),
            .text(joined(dispute.standing.links.map { $0.name[tongue] })),
        ]
    }

    private func joined(_ words: [String]) -> String {
        words.joined(separator: Phrase(zh: "、", en: ", ")[tongue])
    }
}
