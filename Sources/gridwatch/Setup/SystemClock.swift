import Foundation
import GridDomain

/// The only place where the system's clock is read.
enum SystemClock {
    static let read: @Sendable () -> Instant = {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}
