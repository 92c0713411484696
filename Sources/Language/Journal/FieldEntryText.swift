import GridDomain

/// Entries about the field: sources and visits.
extension EntryText {
    func source(_ event: SourceEvent, _ personal: Personal) -> Phrase {
        let name = event.code(personal).map(naming.source) ?? erased(event.source)
        switch event {
        case .fellSilent(_, let since):
            let time = naming.moment(since)
            return Phrase(zh: "\(name.zh) \(time.zh)起中断", en: "\(name.en) silent since \(time.en)")
        case .heardAgain: return Phrase(zh: "\(name.zh) 恢复", en: "\(name.en) heard again")
        }
    }

    /// What is left of a source of a household: 后岸-02 门磁.
    private func erased(_ source: SourceStub) -> Phrase {
        Phrase { naming.labels.any(source.grid, $0) + " " + source.kind.name[$0] }
    }

    func screening(_ event: ScreeningEvent, _ personal: Personal) -> Phrase {
        switch event {
        case .roundOpened(let round): opened(round)
        case .visited(let visit): visited(visit, personal)
        case .visitUndone(let visit):
            household(personal, in: visit.grid) {
                Phrase(zh: "\($0.zh) 第\(visit.round)轮走访已撤销", en: "\($0.en) visit of round \(visit.round) taken back")
            }
        }
    }

    private func opened(_ round: ScreeningRound) -> Phrase {
        let place = naming.place(round.place)
        let due = naming.ending(round.due)
        return Phrase(
            zh: "\(place.zh) 第\(round.number)轮排查开始，\(round.name[.zh])，限\(due.zh)",
            en: "\(place.en) round \(round.number) opened, \(round.name[.en]), due \(due.en)")
    }

    private func visited(_ visit: ScreeningEvent.Visit, _ personal: Personal) -> Phrase {
        let result = visit.after.result?.name ?? Phrase(zh: "未查", en: "unvisited")
        return household(personal, in: visit.grid) {
            Phrase(
                zh: "\($0.zh) 第\(visit.round)轮 \(result.zh)" + (visit.hasFinding ? "，有异常情况" : ""),
                en: "\($0.en) round \(visit.round) \(result.en)" + (visit.hasFinding ? ", with a finding" : ""))
        }
    }

    func household(_ personal: Personal, in grid: PlaceCode, _ text: (Phrase) -> Phrase) -> Phrase {
        text(naming.household(personal, in: grid))
    }
}
