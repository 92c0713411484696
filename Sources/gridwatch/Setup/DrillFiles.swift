import Foundation
import GridDomain
import Language
import Scenarios

/// Where drills are found: the user's folder, beside an installed binary, the checkout; and one that is built in.
enum DrillFiles {
    static let firstMinute = "first-minute"

    /// The drill of a file, or the shipped one of that name.
    static func drill(_ name: String) throws -> (drill: Drill, file: String) {
        if FileManager.default.fileExists(atPath: name) { return (try DrillFile.read(path: name), name) }
        if let path = Places.firstDrill("\(name).toml") { return (try DrillFile.read(path: path), path) }
        if name == firstMinute {
            return (try DrillFile.parse(Drill.builtIn, file: firstMinute), firstMinute)
        }
        throw Failure(unknown(name), .misuse)
    }

    private static func unknown(_ name: String) -> String {
        let nearest = NearestWord(to: name, among: shipped).word.map { "; did you mean '\($0)'?" } ?? ";"
        return "\(name): no such drill\(nearest) give a TOML file or one of those shipped: "
            + shipped.joined(separator: ", ")
    }

    /// The names of the shipped drills.
    static var shipped: [String] {
        let names = Places.drillFolders.flatMap {
            (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? []
        }
        return Set(names.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) } + [firstMinute]).sorted()
    }
}

extension Places {
    /// Folders of drills, in the order in which they are looked in.
    static var drillFolders: [String] { shipped("drills").dropLast() + shipped("sample-data/drills") }

    static func firstDrill(_ file: String) -> String? {
        drillFolders.map { $0 + "/" + file }.first { FileManager.default.fileExists(atPath: $0) }
    }
}
