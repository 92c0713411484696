import CNcurses
import Glibc

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

    /// From now on a fault writes `restore` to `terminal`, sets `modes` there, makes `standardError` descriptor 2
    /// again, and repeats there what was written to descriptor 2 since, when that went to a file that can be read.
    /// False when the text is longer than 1,024 bytes.
    @discardableResult
    static func arm(terminal: Int32, restore: [UInt8], modes: termios, standardError: Int32) -> Bool {
        var modes = modes
        return restore.withUnsafeBytes { bytes in
            gw_crash_arm(
                terminal, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, &modes, standardError)
        }
    }

    /// From now on a fault leaves the terminal as it is.
    static func disarm() { gw_crash_disarm() }
}
