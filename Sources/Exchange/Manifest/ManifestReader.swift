internal import Foundation
internal import GridDomain

extension PlaceManifest {
    /// Reads a manifest strictly: a key that it does not know, lacks or cannot use is an error.
    ///
    /// - Throws: `ExchangeError` with file, line, key and what was expected there.
    public init(path: String) throws(ExchangeError) {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw ExchangeError.unreadable(path, error)
        }
        try self.init(text: String(decoding: bytes, as: UTF8.self), file: path)
    }

    /// Reads a manifest from its text; `file` is what errors call it.
    public init(text: String, file: String) throws(ExchangeError) {
        let reader = ManifestReader(text: text, file: file)
        let values = try ManifestValue.parse(text, file: file)
        let known = ["format", "kind", "place", "zone", "origin", "plane", "seed"]
        try reader.refuse(values.keys, outside: known, under: nil)
        guard case .text(Self.format) = try reader.value(values, "format") else {
            throw reader.error("format", "\"\(Self.format)\"", values["format"])
        }
        kind = try reader.kind(values)
        place = try reader.place(values)
        zone = try reader.zone(values)
        origin = try reader.origin(values, kind: kind)
        plane = try reader.plane(values)
        seed = try reader.seed(values)
    }
}

/// Takes the values of one manifest and knows in which line each key stands.
private struct ManifestReader {
    private let file: String
    private let lines: [String: Int]

    init(text: String, file: String) {
        self.file = file
        var lines: [String: Int] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let key = line.prefix { $0 != "=" }.filter { !" \t\"'[]\r".contains($0) }
            if !key.isEmpty, !key.hasPrefix("#") { lines[key] = lines[key] ?? index + 1 }
        }
        self.lines = lines
    }

    func error(_ key: String, _ expected: String, _ found: ManifestValue?) -> ExchangeError {
        let line = lines[key] ?? lines[String(key.prefix { $0 != "." })]
        return ExchangeError(
            file: file, line: line, field: key,
            expected: .manifest("\(expected), found \(found?.spoken ?? "nothing")"))
    }

    func refuse(
        _ keys: some Collection<String>, outside known: [String], under table: String?
    ) throws(ExchangeError) {
        guard let key = keys.sorted().first(where: { !known.contains($0) }) else { return }
        let path = table.map { "\($0).\(key)" } ?? key
        throw ExchangeError(
            file: file, line: lines[path] ?? lines[table ?? key], field: path,
            expected: .manifest("one of \(known.joined(separator: ", "))"))
    }

    func value(_ values: [String: ManifestValue], _ key: String) throws(ExchangeError) -> ManifestValue {
        guard let value = values[key] else { throw error(key, "a value", nil) }
        return value
    }

    func kind(_ values: [String: ManifestValue]) throws(ExchangeError) -> DeskKind {
        let value = try value(values, "kind")
        guard case .text(let word) = value, let kind = DeskKind(rawValue: word) else {
            throw error("kind", "one of live, exercise, demo", value)
        }
        return kind
    }

    func place(_ values: [String: ManifestValue]) throws(ExchangeError) -> PlaceCode {
        let value = try value(values, "place")
        guard case .text(let digits) = value, let code = PlaceCode(validating: digits) else {
            throw error("place", "the code of a place in quotes: 4, 6, 9, 12 or 15 digits", value)
        }
        return code
    }

    func zone(_ values: [String: ManifestValue]) throws(ExchangeError) -> Zone {
        let value = try value(values, "zone")
        guard case .text(let name) = value, let zone = Zone(identifier: name) else {
            throw error("zone", "a zone that this machine's tz database has", value)
        }
        return zone
    }

    func origin(_ values: [String: ManifestValue], kind: DeskKind) throws(ExchangeError) -> Instant? {
        guard let value = values["origin"] else {
            if kind == .live { return nil }
            throw error("origin", "an instant with its offset, for the clock of this \(kind.rawValue)", nil)
        }
        guard kind != .live else { throw error("origin", "no origin, for a live desk has the system's clock", value) }
        guard case .instant(let seconds) = value else {
            throw error("origin", "an instant with its offset such as 2020-03-10T21:46:00+08:00", value)
        }
        return Instant(seconds: Int64(seconds))
    }

    func plane(_ values: [String: ManifestValue]) throws(ExchangeError) -> Boundary.Position {
        let value = try value(values, "plane")
        guard case .table(let axes) = value else {
            throw error("plane", "a table such as { longitude = 121.6, latitude = 28.4 }", value)
        }
        try refuse(axes.keys, outside: ["longitude", "latitude"], under: "plane")
        return Boundary.Position(
            longitude: try degrees(axes, "longitude", within: 180), latitude: try degrees(axes, "latitude", within: 90))
    }

    private func degrees(
        _ axes: [String: ManifestValue], _ key: String, within limit: Double
    ) throws(ExchangeError) -> Double {
        let number: Double? =
            switch axes[key] {
            case .fraction(let value): value
            case .number(let value): Double(value)
            default: nil
            }
        guard let number, abs(number) <= limit else {
            throw error("plane.\(key)", "decimal degrees between -\(Int(limit)) and \(Int(limit))", axes[key])
        }
        return number
    }

    func seed(_ values: [String: ManifestValue]) throws(ExchangeError) -> Int? {
        guard let value = values["seed"] else { return nil }
        guard case .number(let number) = value else { throw error("seed", "a whole number", value) }
        return number
    }
}
