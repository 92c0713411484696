/// What a terminal reports: a key, a paste, its focus, or the mouse.
public enum Key: Hashable, Sendable {
    /// A printable character, of any script.
    case character(Character)
    case enter, tab, backtab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case shiftUp, shiftDown, shiftLeft, shiftRight
    case controlUp, controlDown, controlLeft, controlRight, controlHome, controlEnd
    /// F1 is `.function(1)`.
    case function(Int)
    /// With Control held, as a small letter or sign: `.control("d")`.
    case control(Character)
    /// With Alt held, or after Escape at once.
    case alt(Character)
    /// A whole bracketed paste.
    case paste(String)
    /// The terminal's window gained or lost the focus.
    case focus(Bool)
    case mouse(MouseEvent)
}

/// One report of the mouse.
public struct MouseEvent: Hashable, Sendable {
    /// What the mouse did.
    public enum Kind: Hashable, Sendable {
        case press, doublePress, release, drag, wheelUp, wheelDown
    }

    /// The button that did it.
    public enum Button: Hashable, Sendable {
        case left, middle, right, none
    }

    /// What happened.
    public var kind: Kind
    /// `.none` for the wheel.
    public var button: Button
    /// The cell under the pointer.
    public var at: Point

    /// A report of `kind` over a cell.
    public init(_ kind: Kind, button: Button = .left, at: Point) {
        self.kind = kind
        self.button = button
        self.at = at
    }
}
