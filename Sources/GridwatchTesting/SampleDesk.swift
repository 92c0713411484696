public import GridDomain

/// A small desk, written by hand: three villages, eight grids, eleven alerts in all states, one silent source. Nobody in
/// it exists.
public enum SampleDesk {
    /// 2020-03-10 21:47:12 in Shanghai.
    public static let now = at(21, 47, 12)

    static let township = PlaceCode("990000101")

    /// A time of that evening.
    public static func at(_ hour: Int, _ minute: Int, _ second: Int = 0) -> Instant {
        Instant(seconds: 1_583_769_600 + Int64(hour * 3600 + minute * 60 + second))
    }

    /// The desk as it stands at `now`.
    ///
    /// - Parameters:
    ///   - kind: what the header says.
    ///   - alerts: the alerts on the board; all of them unless a test wants fewer.
    public static func desk(
        kind: DeskKind = .exercise, alerts: [Alert]? = nil, work: DeskWork = DeskWork()
    ) -> Desk {
        guard let zone = Zone(identifier: "Asia/Shanghai") else {
            preconditionFailure("the tz database lacks Asia/Shanghai")
        }
        return Desk(
            identity: DeskIdentity(kind: kind, scope: township, zone: zone),
            clock: DeskClock(kind: kind, base: now, anchor: now),
            alerts: AlertBoard(items: alerts ?? SampleAlerts.all, raised: SampleAlerts.raised),
            disputes: DisputeBoard(items: SampleDisputes.all, settled: 41, quarrels: SampleDisputes.quarrels),
            grids: grids,
            sources: SourceBoard(items: SamplePeople.sources), rota: SampleRota.board,
            watch: WatchBoard(watch: watch, officers: SamplePeople.officers), staff: StaffBook(SamplePeople.staff),
            work: work, last: EntryNumber(200), lastRecorded: at(21, 47, 10))
    }

    /// A calm desk: nothing untaken, everybody heard.
    public static func calm() -> Desk {
        var desk = desk(kind: .live, alerts: [])
        desk.sources = SourceBoard(
            items: SamplePeople.sources.map { source in
                var source = source
                source.silentSince = nil
                return source
            })
        desk.alerts = AlertBoard()
        desk.disputes = DisputeBoard()
        desk.rota = RotaBoard()
        return desk
    }

    static let watch = Watch(
        code: WatchCode("990000101-2020-W-0031"), officer: OfficerCode("linwen"), lead: OfficerCode("zhoujianguo"),
        relief: OfficerCode("zhaomin"), began: at(16, 0), ends: at(24, 0))

    static let grids = GridBoard(
        tree: PlaceTree(root: township, places: SamplePlaces.all),
        round: ScreeningRound(
            number: 7, place: township, name: Name(han: "第七轮", latin: "Round 7", sortKey: "di qi lun"),
            opened: at(8, 0), due: at(42, 0)),
        tallies: SamplePlaces.tallies, chiefs: SamplePlaces.chiefs)
}
