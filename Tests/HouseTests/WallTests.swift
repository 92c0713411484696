import Foundation
import Testing

@Suite("The walls of the house")
struct WallTests {
    /// Modules of the toolchain and the system that any room may use; GridDomain has a stricter list.
    private static let system: Set<String> = [
        "Foundation", "FoundationXML", "Glibc", "Synchronization", "Testing", "XCTest",
    ]

    private static func imports(of file: String) throws -> [String] {
        try Checkout.text(file).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy({ ["@testable", "public", "internal", "private"].contains($0) })
            else { return nil }
            return words[place + 1]
        }
    }

    @Test("Every import is declared in the manifest")
    func declared() throws {
        let manifest = Manifest(try Checkout.text("Package.swift"))
        #expect(manifest.imports.count >= 20)
        var seen = 0
        for (target, allowed) in manifest.imports {
            let folder = target.hasSuffix("Tests") ? "Tests/\(target)" : "Sources/\(target)"
            for file in Checkout.swiftFiles(folder) {
                for module in try Self.imports(of: file) where !Self.system.contains(module) {
                    seen += 1
                    #expect(allowed.contains(module), "\(file) imports \(module), which \(target) does not declare")
                }
            }
        }
        #expect(seen > 100)
    }

    @Test("The domain has no clock, no files, no screen and no libraries")
    func pureDomain() throws {
        let forbidden = [
            "Date()", "Date.now", "FileManager", "ProcessInfo", "clock_gettime", "ContinuousClock", "FileHandle",
            "UUID()", ".random(", "print(",
        ]
        let files = Checkout.swiftFiles("Sources/GridDomain")
        #expect(files.count > 30)
        for file in files {
            for module in try Self.imports(of: file) { #expect(module == "Foundation", "\(file) imports \(module)") }
            let text = try Checkout.text(file)
            for word in forbidden { #expect(!text.contains(word), "\(file) uses \(word)") }
        }
    }

    @Test("Each library is visible in one room only")
    func libraries() throws {
        let homes: [String: [String]] = [
            "GRDB": ["SQLiteStore"], "GRDBSQLite": ["SQLiteStore"], "ArgumentParser": ["gridwatch"],
            "CNcurses": ["Terminal"], "CLinux": ["Seat"],
        ]
        for file in Checkout.swiftFiles("Sources") {
            let room = String(file.split(separator: "/")[1])
            for module in try Self.imports(of: file) {
                if let rooms = homes[module] { #expect(rooms.contains(room), "\(file) imports \(module)") }
            }
        }
    }

    @Test("No escape hatches in the sources")
    func noEscapes() throws {
        for file in Checkout.swiftFiles("Sources") {
            let text = try Checkout.text(file)
            for hatch in ["@unchecked Sendable", "try!", "nonisolated(unsafe)", "as!", "fatalError("] {
                #expect(!text.contains(hatch), "\(file) has \(hatch)")
            }
        }
    }
}
