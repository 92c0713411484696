extension ExpectedAct {
    /// What an event tells that somebody did; empty for what no drill expects.
    public static func told(by event: Event) -> [ExpectedAct] {
        switch event {
        case .alert(let event): told(by: event.change)
        case .call(let event): event.change == .logged ? [.call] : []
        case .need(let event): told(by: event.change)
        case .opening(let event): event.change == .announced ? [.opening] : []
        case .dispute(let event):
            switch event.change {
            case .registered: [.dispute]
            case .calmed: [.calm]
            default: []
            }
        case .log(.written): [.log]
        case .log(.told): [.tell]
        case .instruction(let event): told(by: event.change)
        case .rota(.signedIn): [.signIn]
        case .rota(.changed(let change)): change.undoes == nil ? [.standIn] : []
        case .rota(.leaveGranted): [.leave]
        case .observation(.changed(_, _, .checked)): [.temperature]
        case .observation(.changed(_, _, .papers)): [.papers]
        case .observation(.changed(_, _, .released)): [.release]
        case .screening(.visited): [.visit]
        default: []
        }
    }

    private static func told(by change: AlertChange) -> [ExpectedAct] {
        switch change {
        case .raised: [.raise]
        case .taken: [.take]
        case .sent: [.send]
        case .underway: [.underway]
        case .arrived: [.arrive]
        case .outcome: [.outcome]
        case .closed: [.close]
        case .shelved: [.shelve]
        case .referred: [.refer]
        case .phoned: [.phone]
        case .noted: [.note]
        default: []
        }
    }

    private static func told(by change: NeedStanding.Change) -> [ExpectedAct] {
        switch change {
        case .asked: [.need]
        case .assigned: [.assign]
        case .done: [.met]
        default: []
        }
    }

    private static func told(by change: InstructionStanding.Change) -> [ExpectedAct] {
        switch change {
        case .given: [.instruct]
        case .read: [.read]
        case .answered: [.answer]
        case .done: [.done]
        default: []
        }
    }
}

extension Event {
    /// Whether it takes the last step of its thing back.
    var takesBack: Bool {
        switch self {
        case .alert(let event): if case .undone = event.change { true } else { false }
        case .dispute(let event): if case .undone = event.change { true } else { false }
        case .call(let event): event.change == .undone
        case .need(let event): event.change == .undone
        case .opening(let event): event.change == .undone
        case .instruction(let event): event.change == .undone
        default: false
        }
    }
}
