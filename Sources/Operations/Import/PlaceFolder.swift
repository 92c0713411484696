internal import Crypto
internal import Exchange
internal import Foundation
internal import GridStore

/// The files that a folder may have, in the order in which they are taken.
enum PlaceFile: String, CaseIterable {
    case places = "places.csv"
    case staff = "staff.csv"
    case teams = "teams.csv"
    case officers = "officers.csv"
    case rounds = "rounds.csv"
    case posts = "posts.csv"
    case households = "households.csv"
    case people = "people.csv"
    case boats = "boats.csv"
    case sources = "sources.csv"
    case boundaries = "boundaries.geojson"
    case observations = "observations.csv"
    case commands = "commands.jsonl"
}

/// A folder of place files as it lies on disk.
struct PlaceFolder {
    let path: String
    let manifest: PlaceManifest
    /// The files that are there, in order.
    let files: [PlaceFile]
    /// Their sizes in bytes.
    let sizes: [PlaceFile: Int64]
    /// Files that no import knows, for example `Households.xlsx`; folders and hidden files do not count.
    let ignored: [String]
    /// SHA-256 over names and contents, in hexadecimal: two folders with the same digest import alike.
    let digest: String

    /// Reads the manifest and takes the digest of the files.
    ///
    /// - Throws: `ExchangeError` when a file cannot be read or the manifest is wrong.
    init(path: String) throws {
        self.path = path
        let manifestPath = path + "/" + PlaceManifest.fileName
        manifest = try PlaceManifest(path: manifestPath)
        var hash = SHA256()
        _ = try Self.add(manifestPath, name: PlaceManifest.fileName, to: &hash)
        var files: [PlaceFile] = []
        var sizes: [PlaceFile: Int64] = [:]
        for file in PlaceFile.allCases {
            let filePath = path + "/" + file.rawValue
            guard FileManager.default.fileExists(atPath: filePath) else { continue }
            sizes[file] = try Self.add(filePath, name: file.rawValue, to: &hash)
            files.append(file)
        }
        self.files = files
        ignored = Self.unknownFiles(in: path)
        self.sizes = sizes
        digest = Chain.hexadecimal(Array(hash.finalize()))
    }

    private static func unknownFiles(in path: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { name in
            var isFolder: ObjCBool = false
            return !name.hasPrefix(".") && name != PlaceManifest.fileName && PlaceFile(rawValue: name) == nil
                && FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    func path(of file: PlaceFile) -> String { path + "/" + file.rawValue }

    /// Adds a file to the digest in pieces; returns its size.
    private static func add(_ path: String, name: String, to hash: inout SHA256) throws -> Int64 {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw ExchangeError(file: path, expected: .readableFile(reason: "it cannot be opened"))
        }
        defer { try? handle.close() }
        hash.update(data: Array(name.utf8) + [0])
        var size: Int64 = 0
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            hash.update(data: piece)
            size += Int64(piece.count)
        }
        hash.update(data: Array("\(size)".utf8) + [0])
        return size
    }
}

extension OpenDesk {
    /// The digest of a folder of place files: the same names and contents import alike.
    ///
    /// - Throws: `ExchangeError`.
    public static func digest(ofFolder path: String) throws -> String { try PlaceFolder(path: path).digest }
}
