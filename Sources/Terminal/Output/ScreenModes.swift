/// The modes that curses does not know of: bracketed paste, focus, the mouse in its decimal form.
struct ScreenModes: Equatable {
    var turnsOn: String
    /// In the reverse order.
    var turnsOff: String

    /// Nothing at all for a terminal that might print such sequences instead of obeying them.
    init(_ traits: TerminalTraits, mouse: Bool) {
        guard traits.speaksXterm else {
            (turnsOn, turnsOff) = ("", "")
            return
        }
        let modes = [2004, 1004] + (mouse ? [1002, 1006] : [])
        turnsOn = modes.map { "\u{1B}[?\($0)h" }.joined()
        turnsOff = modes.reversed().map { "\u{1B}[?\($0)l" }.joined()
    }
}
