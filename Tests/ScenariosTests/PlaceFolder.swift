import Scenarios

/// A generated place, read back without any of the generator's own types.
struct PlaceFolder {
    let files: [GeneratedFile]
    private let tables: [String: [[String: String]]]

    /// Seeds on which every invariant is tried; 42 is the one in `sample-data`.
    static let all: [PlaceFolder] = [42, 0, 7, .max].map { PlaceFolder(seed: $0) }

    init(seed: UInt64) {
        files = TownshipGenerator(seed: seed).files()
        tables = Dictionary(uniqueKeysWithValues: files.map { ($0.name, Self.rows(of: $0)) })
    }

    func text(_ name: String) -> String {
        files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The rows of a table as dictionaries from column to cell.
    func rows(_ name: String) -> [[String: String]] {
        tables[name] ?? []
    }

    /// No generated cell needs quotes.
    private static func rows(of file: GeneratedFile) -> [[String: String]] {
        guard file.name.hasSuffix(".csv") else { return [] }
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map {
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
    private let xs: ClosedRange<Int>
    private let ys: ClosedRange<Int>

    init(code: String, points: [Position]) {
        self.code = code
        self.points = points
        xs = (points.map(\.x).min() ?? 0)...(points.map(\.x).max() ?? 0)
        ys = (points.map(\.y).min() ?? 0)...(points.map(\.y).max() ?? 0)
    }

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
        guard xs.contains(point.x), ys.contains(point.y) else { return false }
        return zip(points, points.dropFirst()).count { from, to in
            guard (from.y > point.y) != (to.y > point.y) else { return false }
            let side = (to.x - from.x) * (point.y - from.y) - (point.x - from.x) * (to.y - from.y)
            return to.y > from.y ? side > 0 : side < 0
        } % 2 == 1
    }
}
