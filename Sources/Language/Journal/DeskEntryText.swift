import GridDomain

/// Entries about the desk itself: watches, imports, people's data.
extension EntryText {
    func watch(_ event: WatchEvent) -> Phrase {
        switch event {
        case .appointed(let officer): appointed(officer)
        case .began(let watch): began(watch)
        case .ended(_, let officer, let next):
            ended(naming.officer(officer), officer == next ? nil : naming.officer(next))
        case .signedOn: Phrase(zh: "登录", en: "signed on")
        case .refused(let order, let reason): refused(order, reason)
        case .unwatched(let from, let to): unwatched(naming.moment(from), naming.moment(to))
        }
    }

    private func appointed(_ officer: Officer) -> Phrase {
        let roles = officer.roles.map(\.name)
        return Phrase(
            zh: "登记\(officer.name[.zh])为" + roles.map(\.zh).joined(separator: "、"),
            en: "appointed \(officer.name[.en]) as " + roles.map(\.en).joined(separator: ", "))
    }

    private func began(_ watch: Watch) -> Phrase {
        let officer = naming.officer(watch.officer)
        let ends = naming.ending(watch.ends)
        let lead = watch.lead.map(naming.officer).map { Phrase(zh: "，带班\($0.zh)", en: ", lead \($0.en)") }
        let relief = watch.relief.map(naming.officer).map { Phrase(zh: "，接班\($0.zh)", en: ", relief \($0.en)") }
        return Phrase(
            zh: "\(officer.zh)开始值班，到\(ends.zh)" + (lead?.zh ?? "") + (relief?.zh ?? ""),
            en: "\(officer.en) began the watch, until \(ends.en)" + (lead?.en ?? "") + (relief?.en ?? ""))
    }

    private func ended(_ officer: Phrase, _ next: Phrase?) -> Phrase {
        let ended = Phrase(zh: "\(officer.zh)的一班结束", en: "the watch of \(officer.en) ended")
        guard let next else { return ended }
        return Phrase(zh: "\(ended.zh)，\(next.zh)接手", en: "\(ended.en), \(next.en) took over")
    }

    private func refused(_ order: String, _ reason: String) -> Phrase {
        let asked = OrderKind.name(order)
        let why = RefusalKind.name(reason)
        return Phrase(zh: "未执行\(asked.zh)，\(why.zh)", en: "not done: \(asked.en), \(why.en)")
    }

    private func unwatched(_ from: Phrase, _ to: Phrase) -> Phrase {
        Phrase(zh: "\(from.zh)到\(to.zh)无人开台", en: "nobody had the desk open from \(from.en) to \(to.en)")
    }

    func registry(_ event: RegistryEvent) -> Phrase {
        switch event {
        case .importBegan(let batch):
            let number = CodeSeries.short(batch.text)
            return Phrase(zh: "导入\(number)开始", en: "import \(number) began")
        case .chunk(let chunk):
            return rows(chunk.rows, chunk.refused) {
                Phrase(zh: "\(chunk.file) \($0.zh)", en: "\(chunk.file) \($0.en)")
            }
        case .importEnded(let batch, let count, let refused):
            let number = CodeSeries.short(batch.text)
            return rows(count, refused) { Phrase(zh: "导入\(number)完成，\($0.zh)", en: "import \(number) ended, \($0.en)") }
        case .importUndone(let batch, let rows, let kept, _):
            let number = CodeSeries.short(batch.text)
            let back = Counts.rows(rows)
            let left = Counts.rows(kept)
            return Phrase(
                zh: "导入\(number)已撤销，恢复\(back.zh)，其后已改的\(left.zh)保留",
                en: "import \(number) taken back, \(back.en) restored, \(left.en) changed since and kept")
        }
    }

    private func rows(_ count: Int, _ refused: Int, _ text: (Phrase) -> Phrase) -> Phrase {
        let rows = Counts.rows(count)
        guard refused > 0 else { return text(rows) }
        return text(Phrase(zh: "\(rows.zh)，退回\(refused)行", en: "\(rows.en), \(refused) refused"))
    }

    func privacy(_ event: PrivacyEvent) -> Phrase {
        switch event {
        case .looked(let reason, let thing): looked(reason, thing)
        case .erased(let date, let entries, let rows): erased(date, entries, rows)
        }
    }

    private func looked(_ reason: LookReason, _ thing: String?) -> Phrase {
        let item = thing.map(Self.alert)
        return Phrase(
            zh: "查看姓名，\(reason.name.zh)" + (item.map { " " + $0.zh } ?? ""),
            en: "clear names seen, \(reason.name.en)" + (item.map { " " + $0.en } ?? ""))
    }

    private func erased(_ date: CivilDate, _ entries: Int, _ rows: Int) -> Phrase {
        let day = Dates.dayOfMonth(date)
        let what = [Counts.entries(entries), Counts.rows(rows)]
        return Phrase(
            zh: "已擦除\(day.zh)以前的个人信息，" + what.map(\.zh).joined(separator: "、"),
            en: "personal data before \(day.en) erased: " + what.map(\.en).joined(separator: ", "))
    }
}
