public import ArgumentParser
import Exchange
import Foundation
import GridDomain
public import Operations

/// `gridwatch list`: what the desk holds, as a table, CSV or JSON.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: """
            Print a list: grids, households, unvisited, alerts, rota, observation, members, openings, calls, needs, \
            disputes, instructions, journal or alert-kpis.
            """,
        discussion: "Residents are masked. Keys of CSV and JSON are the same in every language.")

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json
    }

    @Argument(
        help: """
            grids, households, unvisited, alerts, rota, observation, members, openings, calls, needs, disputes, \
            instructions, journal or alert-kpis.
            """)
    var list: DeskList

    @Option(name: .long, help: "table, csv or json.")
    var format: Form = .table

    @Option(name: .long, help: "Only this place: its code, or the label of a grid (HA-01).")
    var place: String?

    @Option(name: .long, help: "Most rows of the journal.")
    var limit = 1000

    @Option(name: .long, help: "How many days back the figures of the alerts reach: 1 to 3660.")
    var days = AlertFigures.days

    @OptionGroup var desk: DeskOptions
    @OptionGroup var language: LanguageOptions

    func validate() throws {
        guard (1...3660).contains(days) else { throw ValidationError("--days is a number of days from 1 to 3660") }
    }

    func run() throws {
        let opened = try desk.open(readOnly: true)
        let document = try opened.list(
            list, in: place.map { try opened.place(called: $0) }, limit: limit, days: days,
            language.tongue(kept: nil))
        let bytes: [UInt8]
        switch format {
        case .table: bytes = Array(TextTable(document).text.utf8)
        case .csv: bytes = RowFormat.csv.bytes(of: document)
        case .json: bytes = RowFormat.json.bytes(of: document)
        }
        FileHandle.standardOutput.write(Data(bytes))
    }
}

extension DeskList: ExpressibleByArgument {}
