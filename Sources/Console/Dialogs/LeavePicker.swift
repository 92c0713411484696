internal import GridDomain
internal import Language

extension ConsoleState {
    /// Leaving, with whose watch stays and what nobody has taken.
    var leavePicker: Picker {
        let untaken = summary.count(.untaken)
        let subject = untaken == 0 ? leaveQuestion : ConsoleWords.leaveUntaken(leaveQuestion, untaken)
        return Picker(
            purpose: .leave, title: DeskActions.leave.name, subject: subject,
            options: [
                Picker.Option(value: .leave(.away), label: ConsoleWords.away, detail: awayDetail),
                Picker.Option(value: .stay, label: ConsoleWords.stay),
            ])
    }

    private var leaveQuestion: Phrase {
        guard let officer, let watch = desk.watch.watch else { return ConsoleWords.closeQuestion }
        guard watch.officer != officer.code else { return ConsoleWords.leaveQuestion }
        return ConsoleWords.leaveWatch(of: naming.officer(watch.officer))
    }

    private var awayDetail: Phrase {
        if condition.goesWithSeat { return ConsoleWords.awayDemo }
        guard officer != nil, desk.watch.watch != nil else { return ConsoleWords.awayClosed }
        return ConsoleWords.awayDetail
    }
}
