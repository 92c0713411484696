import ArgumentParser
import Exchange
import Foundation
import GridDomain
import Language
import Operations
import Scenarios

/// `gridwatch drill`: what drills there are, and how one went.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "List the shipped drills, or print how a drill went.",
        subcommands: [DrillListCommand.self, DrillReportCommand.self])

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, csv, json
    }

    /// Prints a report.
    static func show(_ report: DrillReport, _ form: Form, _ tongue: Tongue) {
        let bytes: [UInt8]
        switch form {
        case .text: bytes = Array(DrillReportPage(report, tongue).text.utf8)
        case .csv: bytes = RowFormat.csv.bytes(of: report.document(tongue))
        case .json: bytes = RowFormat.json.bytes(of: report.document(tongue))
        }
        FileHandle.standardOutput.write(Data(bytes))
    }
}

/// `gridwatch drill list`
struct DrillListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the drills that can be played by name.")

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let tongue = language.tongue(kept: nil)
        var document = ListDocument(columns: [
            ("drill", tongue == .zh ? "演练" : "drill"), ("title", tongue == .zh ? "名称" : "title"),
            ("steps", tongue == .zh ? "步数" : "steps"), ("lasts", tongue == .zh ? "时长" : "lasts"),
        ])
        for name in DrillFiles.shipped {
            let (drill, _) = try DrillFiles.drill(name)
            document.append([
                .text(name), .text(drill.title[tongue]), .integer(drill.steps.count),
                .text(Spans.short(.seconds(drill.ends))[tongue]),
            ])
        }
        FileHandle.standardOutput.write(Data(TextTable(document).text.utf8))
    }
}

/// `gridwatch drill report`
struct DrillReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Print how a drill went: as it was scored, or so far.",
        discussion: "Every figure stands with the numbers of its entries in the journal. Exit code 1 without a drill.")

    @Option(name: .customLong("run"), help: "The entry with which the drill began; unless given, the last one.")
    var began: Int?

    @Option(name: .long, help: "text, csv or json.")
    var format: DrillCommand.Form = .text

    @OptionGroup var desk: DeskOptions
    @OptionGroup var language: LanguageOptions

    func run() throws {
        let opened = try desk.open(readOnly: true)
        guard let report = try opened.drillReport(of: began.map { EntryNumber(Int64($0)) }) else {
            throw Failure(began.map { "no drill began with entry \($0)" } ?? "no drill was played on this desk")
        }
        DrillCommand.show(report, format, language.tongue(kept: nil))
    }
}

/// A report as text for people: what was expected, then the times by kind of alert.
struct DrillReportPage {
    let text: String

    init(_ report: DrillReport, _ tongue: Tongue) {
        var acts = ListDocument(columns: [
            ("at", DrillReportText.planned[tongue]), ("what", DrillReportText.happens[tongue]),
            ("act", DrillReportText.expects[tongue]), ("result", DrillReportText.result[tongue]),
            ("entries", DrillReportText.numbers[tongue]),
        ])
        for act in report.acts {
            acts.append([
                .text("+" + Spans.short(.seconds(act.at))[tongue]), .text(DrillReportText.step(act)[tongue]),
                .text(DrillReportText.expected(act)[tongue]), .text(DrillReportText.verdict(act)[tongue]),
                .text(DrillReportText.entries(act)),
            ])
        }
        var kinds = ListDocument(columns: [
            ("kind", DrillReportText.kind[tongue]), ("raised", DrillReportText.raised[tongue]),
            ("take", DrillReportText.toTake[tongue]), ("send", DrillReportText.toSend[tongue]),
            ("arrive", DrillReportText.toArrive[tongue]), ("missed", DrillReportText.missed[tongue]),
            ("late", DrillReportText.late[tongue]),
        ])
        for kind in report.kinds {
            kinds.append([
                .text(kind.kind.name[tongue]), .integer(kind.raised), Self.times(kind.take, tongue),
                Self.times(kind.send, tongue), Self.times(kind.arrive, tongue), Self.list(kind.missed),
                Self.list(kind.late),
            ])
        }
        let lines = [
            report.title.phrase[tongue] + " (" + report.name + ")", DrillReportText.summary(report)[tongue],
            DrillReportText(report).course[tongue],
        ]
        text =
            lines.map { $0 + "\n" }.joined() + "\n" + (acts.rows.isEmpty ? "" : TextTable(acts).text + "\n")
            + (kinds.rows.isEmpty ? "" : TextTable(kinds).text)
    }

    private static func times(_ times: DrillReport.Times?, _ tongue: Tongue) -> ListValue {
        .text(DrillReportText.times(times)?[tongue] ?? "")
    }

    private static func list(_ entries: [EntryNumber]) -> ListValue {
        .text(entries.isEmpty ? "" : "\(entries.count): " + DrillReportText.list(entries))
    }
}
