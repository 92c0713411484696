import Scenarios

/// A generated place, read back without any of the generator's own types.
struct PlaceFolder {
    let files: [GeneratedFile]

    /// Seeds on which every invariant is tried; 42 is the one in `sample-data`.
    static let all: [PlaceFolder] = [42, 0, 1, 7, 2020, .max].map { PlaceFolder(seed: $0) }

    init(seed: UInt64) {
        files = TownshipGenerator(seed: seed).files()
    }

    func text(_ name: String) -> String {
        files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The rows of a table as dictionaries from column to cell. No generated cell needs quotes.
    func rows(_ name: String) -> [[String: String]] {
        let lines = text(name).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let columns = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    }

    func column(_ column: String, of name: String) -> [String] {
        rows(name).compactMap { $0[column] }
    }
}

extension [String: String] {
    /// A cell, empty when the column is not there.
    func cell(_ column: String) -> String { self[column] ?? "" }

    func number(_ column: String) -> Int { Int(cell(column)) ?? -1 }

    /// Longitude and latitude in millionths of a degree.
    var position: Position? { Position(longitude: cell("longitude"), latitude: cell("latitude")) }
}

/// A place in whole millionths of a degree.
struct Position: Hashable {
    let x: Int
    let y: Int

    init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    init?(longitude: String, latitude: String) {
        guard let x = Int(longitude.replacing(".", with: "")), let y = Int(latitude.replacing(".", with: "")),
            longitude.split(separator: ".").last?.count == 6, latitude.split(separator: ".").last?.count == 6
        else { return nil }
        self.init(x: x, y: y)
    }
}

/// An outline from the GeoJSON file.
struct Outline {
    let code: String
    let points: [Position]

    static func all(of folder: PlaceFolder) -> [Outline] {
        folder.text("boundaries.geojson").split(separator: "\n").compactMap { line in
            guard let code = line.firstMatch(of: /"code":"(\d+)"/)?.1 else { return nil }
            let points = line.matches(of: /\[(\d+\.\d+),(\d+\.\d+)\]/)
                .compactMap { Position(longitude: String($0.1), latitude: String($0.2)) }
            return Outline(code: String(code), points: points)
        }
    }

    /// Twice the area within, in square millionths of a degree; positive when counter-clockwise.
    var doubleArea: Int {
        zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }
    }

    func contains(_ point: Position) -> Bool {
        zip(points, points.dropFirst()).count { from, to in
            guard (from.y > point.y) != (to.y > point.y) else { return false }
            let side = (to.x - from.x) * (point.y - from.y) - (point.x - from.x) * (to.y - from.y)
            return to.y > from.y ? side > 0 : side < 0
        } % 2 == 1
    }
}
