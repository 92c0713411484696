import ArgumentParser
import GridDomain
import Language
import Operations
import Seat

/// `gridwatch erase --before DATE`: people's data goes on its date.
struct EraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase what is personal, belongs to nothing open and happened before a date.",
        discussion: """
            Personal parts of the journal, households of closed alerts, observations released at least --keep days \
            before, before-images and digests of imports, files of refused rows and forms that a crash left half written \
            go; the chain still verifies. This cannot be taken back.
            """)

    @Option(name: .long, help: "The day: 2020-02-01.")
    var before: String

    @Option(name: .long, help: "Days that an observation stays after its release.")
    var keep = 30

    @OptionGroup var desk: DeskOptions
    @OptionGroup var signing: SigningOptions

    func validate() throws {
        guard CivilDate(text: before) != nil else {
            throw ValidationError("--before: expected a date such as 2020-02-01, not '\(before)'")
        }
        guard keep >= 0 else { throw ValidationError("--keep: expected 0 or more days") }
    }

    func run() throws {
        guard let date = CivilDate(text: before) else { return }
        let opened = try desk.open()
        let officer = try signing.signOn(to: opened)
        do {
            let erasure = try opened.erase(
                before: date, by: officer.code, id: .fresh(), keeping: .days(keep), rejected: NewDesk.rejects)
            try Answer.report(erasure.answer, on: opened, tongue: .en)
            let forms = KeptForms(stateFolder: Places.state).remove(desk: try opened.deskID())
            print("erased: \(erasure.entries) entries, \(erasure.rows) rows, \(erasure.files + forms) files")
        } catch ErasureError.dateAhead {
            throw Failure("--before: expected a day that is over on this desk, not \(before)", .misuse)
        }
    }
}
