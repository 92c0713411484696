import Foundation

/// Makes the invented coastal township 青湾镇 Qingwan from a seed: a folder of files for a demo desk.
///
/// The same seed gives the same bytes on every machine. Nobody in it exists: place codes and identity numbers begin
/// with 99, which belongs to no place, and telephone numbers begin with 000, which cannot be dialled. The township's
/// size, its villages and the state of its seventh screening round are laid down; the seed decides coast, borders,
/// streets, people and who is where.
public struct TownshipGenerator: Sendable {
    /// What the township is made from.
    public let seed: UInt64

    /// A generator for one seed, from 0 to 9,223,372,036,854,775,807: TOML knows no larger whole numbers, so the
    /// highest bit is dropped.
    public init(seed: UInt64) {
        self.seed = seed & UInt64(Int64.max)
    }

    /// Every file of the folder, in the order in which an import reads them.
    public func files() -> [GeneratedFile] {
        let township = Township(seed: seed)
        return [
            township.manifestFile, township.placesFile, township.boundariesFile, township.staffFile,
            township.teamsFile, township.officersFile, township.householdsFile, township.peopleFile,
            township.postsFile, township.boatsFile, township.sourcesFile, township.roundsFile,
            township.observationsFile, CommandFile.file(of: township),
        ]
    }

    /// The names of files in a folder that `write(to:)` would replace by other bytes.
    public func replaced(in folder: String) -> [String] {
        let place = URL(fileURLWithPath: folder, isDirectory: true)
        return files().filter { file in
            let path = place.appendingPathComponent(file.name).path
            guard FileManager.default.fileExists(atPath: path) else { return false }
            return FileManager.default.contents(atPath: path).map { Array($0) != file.bytes } ?? true
        }.map(\.name)
    }

    /// Writes every file into a folder, which is made when it is not there; files of the same names are replaced,
    /// others stay.
    ///
    /// - Throws: what the file system says when the folder cannot be made or a file cannot be written.
    public func write(to folder: String) throws {
        let place = URL(fileURLWithPath: folder, isDirectory: true)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for file in files() {
            try Data(file.bytes).write(to: place.appendingPathComponent(file.name), options: .atomic)
        }
    }
}
