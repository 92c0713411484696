// swift-tools-version: 6.1
import PackageDescription

/// Every target of ours is built the same way; the import test reads this file and holds each `import` against it.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "gridwatch",
    products: [
        .executable(name: "gridwatch", targets: ["gridwatch"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // The rooms, in the order in which to read them. Each may import every room that stands above it in its list.
        .target(name: "GridDomain", swiftSettings: strict),
        .target(name: "Language", dependencies: ["GridDomain"], swiftSettings: strict),
        .target(name: "GridStore", dependencies: ["GridDomain", crypto], swiftSettings: strict),
        .target(name: "SQLiteStore", dependencies: ["GridStore", "GridDomain", grdb, sqlite], swiftSettings: strict),
        .target(name: "Exchange", dependencies: ["GridDomain", "Language", toml], swiftSettings: strict),
        .target(
            name: "Operations",
            dependencies: ["GridDomain", "Language", "GridStore", "Exchange", crypto, cryptoExtras],
            swiftSettings: strict),
        .target(
            name: "Scenarios",
            dependencies: ["GridDomain", "Language", "GridStore", "Exchange", "Operations", toml],
            swiftSettings: strict),

        .target(name: "Canvas", dependencies: [toml], swiftSettings: strict),
        .target(name: "Console", dependencies: ["GridDomain", "Language", "Canvas"], swiftSettings: strict),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "Terminal", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),

        .systemLibrary(name: "CLinux"),
        .target(
            name: "Seat",
            dependencies: [
                "GridDomain", "Language", "GridStore", "Operations", "Canvas", "Console", "Terminal", "CLinux",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "gridwatch",
            dependencies: [
                "GridDomain", "Language", "GridStore", "SQLiteStore", "Exchange", "Operations", "Scenarios", "Canvas",
                "Console", "Terminal", "Seat", arguments,
            ],
            swiftSettings: strict),

        .target(
            name: "GridwatchTesting", dependencies: ["GridDomain", "Language", "Canvas", "Console"],
            swiftSettings: strict),

        .testTarget(name: "HouseTests", swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["gridwatch", "Console", "Canvas", "Language"], swiftSettings: strict),
        .testTarget(name: "GridDomainTests", dependencies: ["GridDomain", "GridwatchTesting"], swiftSettings: strict),
        .testTarget(
            name: "StoreTests", dependencies: ["GridDomain", "GridStore", "SQLiteStore"], exclude: ["Samples"],
            swiftSettings: strict),
        .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "GridwatchTesting"], swiftSettings: strict),
        .testTarget(name: "LanguageTests", dependencies: ["Language", "GridDomain"], swiftSettings: strict),
        .testTarget(
            name: "ScenariosTests", dependencies: ["Scenarios", "Exchange", "GridDomain"], swiftSettings: strict),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas", "CNcurses"], swiftSettings: strict),
        .testTarget(
            name: "SeatTests",
            dependencies: [
                "GridDomain", "Language", "GridStore", "Canvas", "Console", "Terminal", "Operations", "Seat",
                "GridwatchTesting",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ConsoleTests",
            dependencies: ["GridDomain", "Language", "Canvas", "Console", "GridwatchTesting"], exclude: ["Frames"],
            swiftSettings: strict),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "GridDomain", "Language", "GridStore", "SQLiteStore", "Exchange", "Operations", "Scenarios",
                "GridwatchTesting",
            ],
            swiftSettings: strict),
    ]
)
