import Foundation
import Operations

/// The sample desk: made once for each state of its data, then copied by every demo.
enum SampleDesk {
    /// The path of the sample desk; makes it when it is not there yet.
    ///
    /// - Parameter begins: the time on the wall at which it stands, in seconds of its day; nil for that of its data.
    static func prepared(at begins: Int? = nil) throws -> String {
        guard let shipped = Places.firstShipped("sample-data") else {
            throw Failure("sample-data was found neither beside the program nor in its checkout")
        }
        guard let begins, let earlier = try EarlierData(of: shipped, at: begins) else {
            return try prepared(from: shipped, in: Places.data + "/sample")
        }
        try Places.make(Places.data)
        let folder = Places.data + "/draft-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try earlier.write(to: folder)
        return try prepared(from: folder, in: Places.data + "/sample-\(begins)")
    }

    private static func prepared(from data: String, in folder: String) throws -> String {
        let digest = try OpenDesk.digest(ofFolder: data)
        let path = folder + "/\(digest.prefix(16)).desk"
        if FileManager.default.fileExists(atPath: path) { return path }
        try Places.make(folder)
        try removeOlder(in: folder)
        let draft = folder + "/draft-\(getpid()).desk"
        defer { for suffix in ScratchDesk.suffixes { unlink(draft + suffix) } }
        let progress = ProgressLine()
        let made = try NewDesk.make(at: draft, from: data, progress: progress.show)
        progress.end()
        if let refused = made.result.files.first(where: { $0.refused > 0 }) {
            throw Failure(
                "\(refused.file): \(refused.refused) rows of the sample data were refused: \(made.result.rejects ?? "")"
            )
        }
        try made.desk.close()
        try FileManager.default.moveItem(atPath: draft, toPath: path)
        return path
    }

    /// Desks of earlier data are of no use to anybody.
    private static func removeOlder(in folder: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where !name.hasPrefix("draft-") {
            try FileManager.default.removeItem(atPath: folder + "/" + name)
        }
    }
}
