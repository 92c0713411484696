internal import Foundation

/// The places between the steps of a command at which a debug build can be stopped, so that a test can kill the process
/// there and see that nothing is lost and nothing happens twice. A release build has no such places.
enum HaltPoint: String {
    case load, decide, apply, append, commit, bell

    /// Stops the process here when `GRIDWATCH_HALT` names this point (`append`), or this point of an order of that kind
    /// (`append:alert.take`): whoever acts from the command line signs on first.
    @inline(__always)
    func reached(by order: @autoclosure () -> String) {
        #if DEBUG
            guard let wanted = ProcessInfo.processInfo.environment["GRIDWATCH_HALT"],
                wanted == rawValue || wanted == "\(rawValue):\(order())"
            else { return }
            raise(SIGSTOP)
        #endif
    }
}
