internal import Exchange
internal import GridDomain
internal import Language

/// Lists of the rota. Households by their labels, staff by name; temperatures stay in the desk.
extension ListWriter {
    private var running: [Observation] { desk.rota.running }
    private var slot: ShiftSlot { ShiftSlot(at: now, zone: zone) }

    private func label(_ observation: Observation) -> ListValue {
        .text(labels.household(grid: observation.grid, number: observation.householdNumber, tongue))
    }

    private func name(_ code: StaffCode?) -> ListValue {
        code.map { .text(desk.staff[$0]?.name[tongue] ?? $0.text) } ?? .none
    }

    /// A row per duty of the shift that runs and the next two, with where it stands.
    func rota(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("duty", "值守编码", "code"), column("household", "户", "household"),
            column("shift", "班次", "shift"), column("starts", "开始", "starts"), column("member", "值守人", "member"),
            column("phone", "电话", "phone"), column("role", "方式", "how"), column("state", "状态", "state"),
            column("signed_in", "签到时间", "signed in"),
        ])
        for observation in running where observation.grid.lies(in: place) {
            for step in 0...2 {
                guard let duty = observation.duty(in: slot + step) else { continue }
                document.append([
                    .text(Duty.code(observation.code, duty.slot).text), label(observation),
                    .text(duty.slot.shift.name[tongue]), instant(duty.slot.start(zone)), name(duty.member),
                    duty.member.flatMap { desk.staff[$0] }.map { .text($0.phone) } ?? .none,
                    .text(duty.role.name[tongue]), .text(duty.state(at: now, zone: zone).name[tongue]),
                    instant(duty.signed),
                ])
            }
        }
        return document
    }

    /// A row per household under observation.
    func observations(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("observation", "观察编码", "code"), column("household", "户", "household"),
            column("place", "方式", "place"), column("reason", "原因", "reason"), column("contact", "末次接触", "contact"),
            column("day", "第几天", "day"), column("ordered", "下达时间", "ordered"),
            column("release", "解除时间", "release"), column("papers", "文书", "papers"),
            column("last_check", "末次测温", "last check"), column("fever", "发热", "fever"),
            column("uncovered", "空岗数", "uncovered"), column("last_contact", "末次接触住户", "last contact"),
            column("contact", "接触方式", "how"), column("silent", "24小时无接触", "no contact for 24 h"),
        ])
        let contacts = desk.contacts
        for observation in running where observation.grid.lies(in: place) {
            let last = observation.checks.last
            let met = contacts.last(of: observation)
            let gaps = observation.duties.count { $0.member == nil && $0.slot >= slot }
            document.append([
                .text(observation.code.text), label(observation), .text(observation.place.name[tongue]),
                .text(observation.reason.name[tongue]), .text(observation.contact.text),
                .integer(observation.day(on: zone.date(now))), instant(observation.ordered),
                instant(observation.release), .text(observation.papers.map { $0.name[tongue] }.joined(separator: " ")),
                instant(last?.taken), .text(last?.isFever ?? false ? Phrase(zh: "是", en: "yes")[tongue] : ""),
                .integer(gaps), instant(met?.at), met.map { .text($0.kind.name[tongue]) } ?? .none,
                .text(contacts.isSilent(observation, at: now) ? Phrase(zh: "是", en: "yes")[tongue] : ""),
            ])
        }
        return document
    }

    /// A row per member who has duties: hours and nights of the seven duty days up to today, and what is ahead.
    func members(in place: PlaceCode) -> ListDocument {
        var document = ListDocument(columns: [
            column("member", "编码", "code"), column("name", "姓名", "name"), column("grid", "网格", "grid"),
            column("phone", "电话", "phone"), column("hours", "七天时数", "hours in 7 days"),
            column("nights", "夜班", "nights"), column("late", "迟到", "late"), column("ahead", "后七天班数", "next 7 days"),
            column("households", "同班户数", "households"),
        ])
        let today = slot + -slot.shift.rawValue
        for (code, slots) in duties(from: today + -18, to: today + 24) {
            guard let member = desk.staff[code], member.grid?.lies(in: place) ?? true else { continue }
            let past = slots.filter { $0.key < today + 3 }
            document.append([
                .text(code.text), .text(member.name[tongue]),
                member.grid.map { .text(labels.grid($0, tongue)) } ?? .none, .text(member.phone),
                .integer(past.count * 8), .integer(past.keys.count { $0.shift == .night }),
                .integer(past.values.count { $0.duty.wasLate(zone: zone) }), .integer(slots.count - past.count),
                .integer(slots.values.map(\.households).max() ?? 0),
            ])
        }
        return document
    }

    private func duties(
        from first: ShiftSlot, to last: ShiftSlot
    ) -> [(StaffCode, [ShiftSlot: (households: Int, duty: Duty)])] {
        var found: [StaffCode: [ShiftSlot: (households: Int, duty: Duty)]] = [:]
        for observation in running {
            for duty in observation.duties where duty.slot >= first && duty.slot < last {
                guard let member = duty.member else { continue }
                let count = found[member]?[duty.slot]?.households ?? 0
                found[member, default: [:]][duty.slot] = (count + 1, duty)
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
