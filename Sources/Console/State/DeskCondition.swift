public import Language

/// How the desk does, as its seat finds it: what an officer must know before trusting the screen.
public struct DeskCondition: Sendable, Equatable {
    /// The desk's file was deleted or replaced: this seat may only look at what it has.
    public var isReplaced = false
    /// Why the desk cannot do what comes due; nil while it can.
    public var trouble: Phrase?
    /// Whole minutes by which the system's clock lies behind the last entry of a live desk, whose time then stands; 0
    /// when it does not.
    public var minutesBehind = 0
    /// The desk is a demo's scratch desk and no other seat is at it: it is removed when this seat closes.
    public var goesWithSeat = false

    /// A desk that does well.
    public init() {}
}
