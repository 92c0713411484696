import CNcurses

/// Puts the terminal back when the program dies of a fault (SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV), and
/// hands the fault to the handler that was there before, so that a backtrace appears on a readable screen.
///
/// The handler is C and calls only what signal-safety(7) allows. One terminal per process.
public enum CrashGuard {
    /// Installs the handler, behind that of Swift's runtime. False when the kernel refused.
    @discardableResult
    public static func install() -> Bool { gw_crash_install() }

    /// Gives the signals back.
    public static func uninstall() { gw_crash_uninstall() }

    /// Keeps the modes that the terminal has now, which a fault sets again. False when it is no terminal.
    static func keepModes(of terminal: Int32) -> Bool { gw_crash_keep_modes(terminal) }

    /// From now on a fault puts back what the plan says, with these bytes for the terminal. False when they are more
    /// than 1,024.
    @discardableResult
    static func arm(_ plan: gw_crash_plan, restore: [UInt8]) -> Bool {
        var plan = plan
        return restore.withUnsafeBytes { bytes in
            plan.restore = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
            plan.length = bytes.count
            return gw_crash_arm(&plan)
        }
    }

    /// From now on a fault leaves the terminal as it is.
    static func disarm() { gw_crash_disarm() }
}
