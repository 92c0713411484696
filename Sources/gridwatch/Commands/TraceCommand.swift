import ArgumentParser
import Exchange
import Foundation
import GridDomain
import GridStore
import Language
import Operations
import Seat

/// `gridwatch trace`: the way of one alert from touch to closed.
struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace",
        abstract: "Print the way of one alert: touched, shown, taken, sent, on the way, there, outcome, closed.",
        discussion: """
            Each step with its time, officer, seconds since the touch and number in the journal; at the end the head of \
            the journal's chain, which 'gridwatch check --expect' takes. Words that somebody typed stay in the desk.
            """)

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, csv
    }

    @Argument(help: "The alert: its number (042), its code, or the label of a household (HA-01-017).")
    var alert: String

    @Option(name: .long, help: "text or csv.")
    var format: Form = .text

    @OptionGroup var desk: DeskOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let opened = try desk.open(readOnly: true)
        guard let trace = try opened.trace(try opened.tracedAlert(called: alert)) else {
            throw Failure("the journal has no alert of this number or code")
        }
        let tongue = language.tongue(kept: nil)
        switch format {
        case .text: print(try opened.sheet(trace, tongue).text, terminator: "")
        case .csv: FileHandle.standardOutput.write(Data(RowFormat.csv.bytes(of: try opened.document(trace, tongue))))
        }
    }
}

extension OpenDesk {
    /// The alert of a number, code or label, also one that left the board long ago: a number is then one of this year.
    func tracedAlert(called text: String) throws -> AlertCode {
        do {
            return try alert(called: text, mayBeClosed: true)
        } catch let failure as Failure {
            if text.contains("-A-") { return AlertCode(text) }
            guard failure.kind == .failure, let number = Int(text), number > 0 else { throw failure }
            let identity = store.identity
            let year = identity.zone.date(try loadClock()).year
            return AlertCode(CodeSeries.alert.code(scope: identity.scope, year: year, number: number))
        }
    }
}
