internal import Foundation
internal import Language

/// Why a file of the state folder could not be written, in words for the officer.
struct FileTrouble {
    /// In one line, with neither a path nor an error's inner life.
    let reason: Phrase

    init(_ error: any Error) {
        let code = (error as? POSIXError ?? (error as? CocoaError)?.underlying as? POSIXError)?.code
        switch code {
        case .ENOSPC, .EDQUOT: reason = SeatWords.stateFull
        case .EACCES, .EPERM, .EROFS: reason = SeatWords.stateNotWritable
        case let code?: reason = Phrase(same: String(cString: strerror(code.rawValue)))
        case nil:
            let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
            reason = isFull ? SeatWords.stateFull : SeatWords.stateNotWritable
        }
    }
}
