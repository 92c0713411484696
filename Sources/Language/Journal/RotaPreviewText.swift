public import GridDomain

/// What an act on duties changes, in rows that screens and terminals set out in columns: first what stays uncovered, then
/// what it does to the members, then who is where.
public struct RotaPreviewText: Sendable {
    /// What a block of rows is about.
    public enum Tone: Sendable, Equatable {
        case summary, gap, load, heading, change
    }

    /// Rows whose cells stand below each other.
    public struct Block: Sendable, Equatable {
        public var tone: Tone
        public var rows: [[Phrase]]
    }

    private let naming: Naming

    public init(_ naming: Naming) { self.naming = naming }

    /// The blocks in their order; a block without rows is left out.
    public func blocks(_ preview: RotaPreview) -> [Block] {
        let isNew = !preview.changes.contains { $0.before != nil }
        let changes = isNew ? calendar(preview) : moves(preview)
        return [
            Block(tone: .summary, rows: [[summary(preview, isNew: isNew)]]),
            Block(tone: .gap, rows: preview.gaps.map { gap($0, isNew: isNew) }),
            Block(tone: .load, rows: preview.loads.map(load)),
            Block(tone: .heading, rows: isNew ? [heading] : []), Block(tone: .change, rows: changes),
        ].filter { !$0.rows.isEmpty }
    }

    private func summary(_ preview: RotaPreview, isNew: Bool) -> Phrase {
        guard !preview.changes.isEmpty else { return Phrase(zh: "值守不变", en: "no duty changes") }
        let (all, gaps) = (preview.changes.count, preview.gaps.count)
        let people = Set(preview.changes.compactMap(\.after)).count
        let zh = isNew ? "\(all)班" : "变动\(all)班"
        let en = isNew ? "\(all) shifts" : "\(all) shifts change"
        return Phrase(
            zh: "\(zh)，\(people)人接，" + (gaps == 0 ? "无空岗" : "空岗\(gaps)班"),
            en: "\(en), \(Counts.people(people).en), " + (gaps == 0 ? "none uncovered" : "\(gaps) uncovered"))
    }

    /// `3月11日夜班 空岗：3人休息不足16小时，1人请假`
    private func gap(_ change: RotaPreview.Change, isNew: Bool) -> [Phrase] {
        let place = isNew ? [] : [household(change)]
        return [naming.slot(change.slot)] + place + [Phrase(zh: "空岗", en: "uncovered"), why(change.reasons)]
    }

    /// Why nobody takes a slot: `3人休息不足16小时，1人请假`.
    public func why(_ reasons: [Obstacle: Int]) -> Phrase {
        guard !reasons.isEmpty else { return Phrase(zh: "本网格没有结对党员", en: "the grid has no members") }
        let sorted = reasons.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        return Phrase(
            zh: sorted.map { "\($0.value)人\($0.key.name.zh)" }.joined(separator: "，"),
            en: sorted.map { "\($0.value) \($0.key.name.en)" }.joined(separator: ", "))
    }

    /// `王芳 白1 夜3 七天32→48时 夜0→3 电话`
    private func load(_ load: RotaPreview.Load) -> [Phrase] {
        let gained = Shift.allCases.compactMap { shift -> Phrase? in
            guard let count = load.gained[shift] else { return nil }
            return Phrase(zh: "\(shift.short.zh)\(count)", en: "\(count) \(shift.short.en)")
        }
        let phone = naming.staff[load.member]?.phone ?? ""
        return [
            naming.staff(load.member), Phrase { tongue in gained.map { $0[tongue] }.joined(separator: " ") },
            Self.hours(load.before, load.after), Self.nights(load.before, load.after), Phrase(same: phone),
        ]
    }

    /// `七天32→48时`: the fullest seven duty days before and after.
    public static func hours(_ before: RotaPreview.Week, _ after: RotaPreview.Week) -> Phrase {
        let span = step(before.hours, after.hours)
        return Phrase(zh: "七天\(span)时", en: "\(span) h in 7 d")
    }

    /// `夜0→3`
    public static func nights(_ before: RotaPreview.Week, _ after: RotaPreview.Week) -> Phrase {
        let span = step(before.nights, after.nights)
        return Phrase(zh: "夜\(span)", en: "nights \(span)")
    }

    private static func step(_ before: Int, _ after: Int) -> String {
        before == after ? "\(after)" : "\(before)→\(after)"
    }

    private var heading: [Phrase] {
        [Phrase(zh: "值守日", en: "duty day")] + Shift.allCases.map(\.name)
    }

    /// A row for each duty day of one household.
    private func calendar(_ preview: RotaPreview) -> [[Phrase]] {
        let days = Dictionary(grouping: preview.changes) { $0.slot.date }
        return days.sorted { $0.key < $1.key }.map { date, changes in
            [Phrase { Dates.date(date, $0) }]
                + Shift.allCases.map { shift in
                    guard let change = changes.first(where: { $0.slot.shift == shift }) else { return Phrase(same: "") }
                    return name(change.after)
                }
        }
    }

    /// A row for each slot and pair of members: `中班 上屿-03-002 李强→王芳`.
    private func moves(_ preview: RotaPreview) -> [[Phrase]] {
        var groups: [[RotaPreview.Change]] = []
        for change in preview.changes {
            if let last = groups.last?.first, last.slot == change.slot, last.before == change.before,
                last.after == change.after
            {
                groups[groups.count - 1].append(change)
            } else {
                groups.append([change])
            }
        }
        return groups.map { group in
            let (before, after) = (name(group[0].before), name(group[0].after))
            let places = group.map { household($0) }
            return [
                naming.slot(group[0].slot), Phrase { "\(before[$0]) → \(after[$0])" },
                Phrase { tongue in places.map { $0[tongue] }.joined(separator: " ") },
            ]
        }
    }

    private func name(_ member: StaffCode?) -> Phrase {
        member.map(naming.staff) ?? Phrase(zh: "空岗", en: "uncovered")
    }

    private func household(_ change: RotaPreview.Change) -> Phrase {
        Phrase { naming.labels.household(grid: change.grid, number: change.householdNumber, $0) }
    }
}
