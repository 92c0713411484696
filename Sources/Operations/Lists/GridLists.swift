internal import Exchange
internal import GridDomain
internal import Language

extension ListWriter {
    /// A row per grid with its tally in the open round.
    func grids(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("grid", "网格编码", "code"), column("label", "网格", "grid"), column("kind", "类别", "kind"),
            column("chief", "网格长", "chief"), column("households", "应查户", "households"),
            column("visited", "已查户", "visited"), column("done", "进度%", "done %"),
            column("unvisited", "未查户", "unvisited"), column("unscreened", "未查人", "people unseen"),
            column("out", "不在家", "out"), column("vacant", "空房", "vacant"), column("refused", "拒访", "refused"),
            column("revisit", "待访", "to revisit"), column("served", "代办服务人数", "people served"),
        ])
        for code in desk.grids.tree.grids(in: place) {
            let tally = desk.grids.tally(code)
            let chief = desk.grids.chiefs[code].flatMap { desk.staff[$0]?.name[tongue] }
            document.append([
                .text(code.text), .text(labels.grid(code, tongue)),
                .text(desk.grids.tree[code]?.kind.name[tongue] ?? ""), chief.map { .text($0) } ?? .none,
                .integer(tally.households), .integer(tally.visited), .percent(tenths: Int(tally.share * 1000)),
                .integer(tally.unvisited), .integer(tally.unscreened), .integer(tally.out), .integer(tally.vacant),
                .integer(tally.refused), .integer(tally.revisit),
                .integer(desk.work.served(in: code)),
            ])
        }
        return document
    }

    /// A row per household; what is still missing in the open round stands in its result.
    func households(_ rows: [HouseholdRow]) -> ListDocument {
        var document = ListDocument(columns: [
            column("household", "户编码", "code"), column("label", "户", "household"), column("kind", "类别", "kind"),
            column("address", "地址", "address"), column("people", "人数", "people"),
            column("seen", "已见", "seen"), column("result", "结果", "result"), column("visited_at", "走访时间", "visited at"),
            column("day", "观察第几天", "day of observation"),
        ])
        let round = desk.grids.round?.number ?? 1
        for row in rows {
            let result = row.screening.result(in: round)
            let day = row.observedSince.map { zone.date(now).dayNumber - $0.dayNumber }
            document.append([
                .text(row.code.text), .text(labels.household(grid: row.grid, number: row.number, tongue)),
                .text(row.kind.name[tongue]), .text(row.address), .integer(row.people), .integer(row.screened),
                result.map { .text($0.name[tongue]) } ?? .none, instant(result == nil ? nil : row.screening.at),
                day.map { .integer($0) } ?? .none,
            ])
        }
        return document
    }
}
