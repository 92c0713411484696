public import Exchange
public import GridDomain
internal import GridStore
public import Language

/// The lists that `gridwatch list` prints. They hold masked labels only: no clear name of a resident leaves here.
public enum DeskList: String, Sendable, CaseIterable {
    case grids, households, unvisited, alerts, rota, observation, members, openings, calls, needs, disputes
    case instructions, journal
    case alertKPIs = "alert-kpis"
}

extension OpenDesk {
    /// A list in the words of a language.
    ///
    /// - Parameters:
    ///   - place: the place to list; the desk's scope when nil.
    ///   - limit: the most rows of the journal, newest first.
    ///   - days: how far the figures of the alerts reach back.
    public func list(
        _ list: DeskList, in place: PlaceCode? = nil, limit: Int = 1000, days: Int = AlertFigures.days,
        _ tongue: Tongue
    ) throws -> ListDocument {
        let desk = try loadDesk()
        let writer = ListWriter(desk: desk, now: desk.now(system: system), tongue: tongue)
        let place = place ?? desk.identity.scope
        switch list {
        case .grids: return writer.grids(in: place)
        case .alerts: return writer.alerts(in: place)
        case .rota: return writer.rota(in: place)
        case .observation: return writer.observations(in: place)
        case .members: return writer.members(in: place)
        case .openings: return writer.openings(in: place)
        case .calls: return writer.calls(in: place)
        case .needs: return writer.needs(in: place)
        case .instructions: return writer.instructions()
        case .disputes: return writer.disputes(in: place)
        case .households:
            var rows: [HouseholdRow] = []
            try store.read { try $0.eachHousehold(in: place) { rows.append($0) } }
            return writer.households(rows)
        case .unvisited: return writer.households(try store.read { try $0.gaps(in: place, after: nil, limit: .max) })
        case .alertKPIs:
            let until = desk.now(system: system)
            return writer.figures(try store.read { try $0.alertFigures(until: until, days: days) })
        case .journal: return writer.journal(try store.read { try $0.entries(before: nil, limit: limit) })
        }
    }
}

/// Turns what a desk holds into rows of text.
struct ListWriter {
    let desk: Desk
    let now: Instant
    let tongue: Tongue
    let labels: Labels

    init(desk: Desk, now: Instant, tongue: Tongue) {
        self.desk = desk
        self.now = now
        self.tongue = tongue
        labels = Labels(desk.grids.tree)
    }

    var zone: Zone { desk.identity.zone }

    func column(_ key: String, _ zh: String, _ en: String) -> (key: String, title: String) {
        (key, Phrase(zh: zh, en: en)[tongue])
    }

    /// `2020-03-10T21:46:00+08:00`
    func instant(_ at: Instant?) -> ListValue {
        guard let at else { return .none }
        let civil = zone.civil(at)
        let date = civil.date.text
        let utc = Int(at.seconds)
        let local = civil.date.dayNumber * 86_400 + civil.hour * 3600 + civil.minute * 60 + civil.second
        let offset = (local - utc) / 60
        let sign = offset < 0 ? "-" : "+"
        return .instant("\(date)T\(Times.full(at, zone))\(sign)\(two(abs(offset) / 60)):\(two(abs(offset) % 60))")
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
