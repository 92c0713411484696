import ArgumentParser
import Foundation
import GridDomain
import GridStore
import Language
import Operations

/// `gridwatch officer add`: who may sign on.
struct OfficerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "officer", abstract: "Name the officers who may sign on.", subcommands: [Add.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Name an officer, or give one a new PIN.",
            discussion: """
                The first officer of a live desk needs the role keeper and is named by whoever owns the file; later \
                ones are named by a keeper with --officer. For an officer who is known already, what is not given stays \
                as it was. The PIN is asked for, or read from --new-pin-fd.
                """)

        @Argument(help: "The short login, small letters and digits.")
        var code: String

        @Option(name: .long, help: "Name in Han.")
        var han: String?

        @Option(name: .long, help: "Name in Latin letters.")
        var latin: String?

        @Option(name: .long, help: "Roles: duty, lead, registrar, keeper; several with blanks.")
        var roles: String?

        @Option(name: .long, help: "The code of the place where the rights end; the desk's own unless given.")
        var place: String?

        @Option(name: .long, help: "Telephone.")
        var phone: String?

        @Option(name: .long, help: "Read the new PIN from this file descriptor.")
        var newPinFd: Int32?

        @OptionGroup var desk: DeskOptions
        @OptionGroup var signing: SigningOptions

        func validate() throws {
            let letters = code.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
            guard letters, (2...16).contains(code.utf8.count), code != OfficerCode.desk.text else {
                throw ValidationError("code: expected 2 to 16 small letters and digits, not '\(code)'")
            }
            for role in (roles ?? "").split(separator: " ") where OfficerRole(rawValue: String(role)) == nil {
                throw ValidationError("--roles: expected duty, lead, registrar or keeper, not '\(role)'")
            }
        }

        func run() throws {
            let desk = try desk.open()
            let officers = try desk.loadDesk().watch.officers
            let hasKeeper = officers.values.contains { $0.may(.appoint) }
            let officer = try officer(after: officers[OfficerCode(code)], scope: desk.store.identity.scope)
            let appointer = hasKeeper ? try signing.signOn(to: desk).code : .desk
            guard hasKeeper || officer.may(.appoint) else {
                throw Failure("the first officer of a desk needs the role keeper", .misuse)
            }
            let pin = try PINPrompt.read(fd: newPinFd, prompt: "PIN for \(code): ")
            guard (4...12).contains(pin.count), pin.allSatisfy(\.isNumber) else {
                throw Failure("PIN: expected 4 to 12 digits", .misuse)
            }
            let answer = try desk.appoint(officer, pin: pin, by: appointer, id: .fresh())
            try Answer.report(answer, on: desk, tongue: .en)
            print("\(code): named, roles \(officer.roles.map(\.rawValue).joined(separator: " "))")
        }

        /// The officer as the options say; what they leave out stays as it was.
        private func officer(after known: Officer?, scope: PlaceCode) throws -> Officer {
            let given = roles?.split(separator: " ").compactMap { OfficerRole(rawValue: String($0)) }
            guard let roles = given ?? known?.roles, let han = han ?? known?.name.han,
                let latin = latin ?? known?.name.latin
            else { throw Failure("\(code): a new officer needs --han, --latin and --roles", .misuse) }
            let isRenamed = self.han != nil || self.latin != nil
            let name = isRenamed ? nil : known?.name
            return Officer(
                code: OfficerCode(code), name: name ?? OpenDesk.personName(han: han, latin: latin), roles: roles,
                place: place.map(PlaceCode.init) ?? known?.place ?? scope, phone: phone ?? known?.phone ?? "")
        }
    }
}
