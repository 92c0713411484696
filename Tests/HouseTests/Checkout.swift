import Foundation

/// The checkout that the tests were built from.
enum Checkout {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Swift files below a folder, by path from the root.
    static func swiftFiles(_ folder: String) -> [String] {
        let base = root.appendingPathComponent(folder)
        let all = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".swift") }.sorted().map { folder + "/" + $0 }
    }
}

/// The targets of the package with what each may import, read from Package.swift.
struct Manifest {
    /// Library products by the constants that name them in the manifest.
    private static let products = [
        "grdb": "GRDB", "sqlite": "GRDBSQLite", "crypto": "Crypto", "cryptoExtras": "CryptoExtras", "toml": "TOMLKit",
        "arguments": "ArgumentParser",
    ]

    private(set) var imports: [String: Set<String>] = [:]

    init(_ text: String) {
        let starts = [".target(", ".executableTarget(", ".testTarget("]
        for part in Self.pieces(of: text, at: starts) {
            guard let name = Self.match(#"name: "(\w+)""#, in: part) else { continue }
            let list = Self.match(#"dependencies: \[([^\]]*)\]"#, in: part) ?? ""
            imports[name] = Set(
                list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
                    .filter { !$0.isEmpty }
                    .map { $0.hasPrefix("\"") ? String($0.dropFirst().dropLast()) : Self.products[$0] ?? $0 })
        }
    }

    private static func pieces(of text: String, at starts: [String]) -> [String] {
        let places = starts.flatMap { start in text.ranges(of: start).map(\.lowerBound) }.sorted()
        return places.enumerated().map { index, place in
            String(text[place..<(index + 1 < places.count ? places[index + 1] : text.endIndex)])
        }
    }

    private static func match(_ pattern: String, in text: String) -> String? {
        guard let expression = try? Regex(pattern), let found = text.firstMatch(of: expression) else { return nil }
        return found.output[1].substring.map(String.init)
    }
}
