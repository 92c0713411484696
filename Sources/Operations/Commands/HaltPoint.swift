internal import Foundation

/// The places between the steps of a command at which a debug build can be stopped, so that a test can kill the process
/// there and see that nothing is lost and nothing happens twice. A release build has no such places.
enum HaltPoint: String {
    case load, decide, apply, append, commit, bell

    /// Stops the process here when `GRIDWATCH_HALT` names this point.
    @inline(__always)
    func reached() {
        #if DEBUG
            guard ProcessInfo.processInfo.environment["GRIDWATCH_HALT"] == rawValue else { return }
            raise(SIGSTOP)
        #endif
    }
}
