internal import Canvas
internal import GridDomain
internal import Language

extension ConsoleState {
    /// A key, or what else the terminal reports. What it says at once stays until the next key that is understood.
    mutating func press(_ key: Key, _ out: inout Outbox) {
        if case .focus = key { return }
        quietSince = moment
        if putFirstMinuteAway(key, &out) { return }
        comingBack = nil
        let before = message
        take(key, &out)
        if message != before { message?.isOfKey = true }
    }

    private mutating func take(_ key: Key, _ out: inout Outbox) {
        if let deaf = deafUntil, key != .escape {
            guard moment >= deaf else { return }
            deafUntil = nil
        }
        if dialogs.isEmpty { formOpened = nil }
        if case .mouse(let event) = key { return point(event, &out) }
        if let jump = jump(key) { return perform(jump, &out) }
        if key.isHan, !(dialogs.last?.isWriting ?? false) { return tell(ConsoleWords.inputMethodOn) }
        guard dialogs.isEmpty else { return dialogKey(key, &out) }
        if figures != nil, Registry.action(for: key.plain, in: [.figures]) == nil, key.plain != .character("#") {
            leaveFigures(for: key)
        }
        guard let action = Registry.action(for: key.plain, in: scopes) else {
            let label = key.label(.unicode)
            return label.isEmpty ? () : tell(ConsoleWords.noSuchKey(label))
        }
        perform(action, &out)
    }

    /// A key that has nothing to do with figures takes their cursor off; help and palette tell of them first.
    private mutating func leaveFigures(for key: Key) {
        let stays: [Action] = [DeskActions.help, DeskActions.palette]
        if !stays.contains(where: { $0.keys.contains(key.plain) }) { figures = nil }
    }

    /// The keys that work above dialogs: to the next untaken alert and back.
    private func jump(_ key: Key) -> Action? {
        guard let top = dialogs.last else { return nil }
        if key == .function(2), !top.isCall { return DeskWorkActions.call }
        if key == .function(3) { return DeskActions.nextUntaken }
        if key == .function(4) { return DeskActions.back }
        if key == .function(1), !top.isHelp { return DeskActions.help }
        guard !top.isWriting else { return nil }
        switch key.plain {
        case .character("!"): return DeskActions.nextUntaken
        case .character("'"): return DeskActions.back
        default: return nil
        }
    }

    /// Does an action, or says why not. Whoever has not signed on is asked to, and then it goes on.
    mutating func perform(_ action: Action, _ out: inout Outbox) {
        guard isFree(action, with: nil) else { return }
        action.perform(&self, &out)
    }

    /// Whether nothing stands against an action; says what does, and asks for a name and PIN where that is missing.
    mutating func isFree(_ action: Action, with words: String?) -> Bool {
        if let reason = action.disabledReason(self) {
            tell(reason, tone: .refused)
            return false
        }
        if action.writes, officer == nil {
            open(.signOn(SignOnForm(self, resume: SignOnForm.Resume(action: action.id, words: words))))
            return false
        }
        if let hint, hint.answeredBy.isEmpty, action.keys.contains(where: { $0.label(.unicode) == hint.key }) {
            self.hint = nil
        }
        if message?.isOfKey == true { message = nil }
        return true
    }
}
