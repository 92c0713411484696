public import ArgumentParser
public import GridDomain

/// What acts on disputes may need to know.
struct DisputeOptions: ParsableArguments {
    @Option(
        name: .long, help: "dispute.register, call: \(DisputeKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var quarrel: DisputeKind?

    @Option(name: .long, help: "dispute.register: party, ownInitiative, police, court, government.")
    var source = DisputeSource.party

    @Option(name: .long, help: "dispute.register: simple, general, complex.")
    var scale = DisputeScale.simple

    @Flag(name: .long, help: "dispute.register, dispute.major: a major dispute.")
    var major = false

    @Option(name: .long, help: "dispute.register: how many people are in it.")
    var involved = 2

    @Option(name: .long, help: "dispute.register, dispute.moveUp: village, town, district.")
    var level: MediationLevel?

    @Option(name: .long, help: "dispute.register, call: a household that quarrels, by its label; may be repeated.")
    var household: [String] = []

    @Option(name: .long, help: "dispute.register, call: an enterprise that quarrels, by name; may be repeated.")
    var organisation: [String] = []

    @Option(name: .long, help: "dispute.register, dispute.link: what it was born from, as alert:042; may be repeated.")
    var link: [String] = []

    @Option(name: .long, help: "dispute.decline: refused, outOfScope; dispute.end: failed, withdrawn, refused.")
    var grounds: String?

    @Option(name: .long, help: "dispute.mediate: onTheSpot, meeting, telephone, video.")
    var method = MediationMethod.meeting

    @Option(name: .long, help: "dispute.agree: written, oral.")
    var form: AgreementForm?

    @Option(name: .long, help: "dispute.agree, dispute.extend: days from today; to the end of the last.")
    var days: Int?

    @Option(name: .long, help: "dispute.visit: satisfied, fair, dissatisfied.")
    var answer: Satisfaction?

    @Flag(name: .long, help: "dispute.flareUp: the police were told.")
    var reported = false

    @Option(name: .long, help: "dispute.join: the number of the dispute that goes on.")
    var into: String?

    @Option(name: .long, help: "dispute.court: applied, accepted, extended, confirmed, rejected, withdrawn.")
    var step: CourtStep?

    @Option(name: .long, help: "dispute.paper: \(PaperKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var document: PaperKind?

    @Option(name: .long, help: "dispute.paper: its scan, which is copied into the folder beside the desk.")
    var file: String?
}

extension DisputeKind: ExpressibleByArgument {}
extension DisputeSource: ExpressibleByArgument {}
extension DisputeScale: ExpressibleByArgument {}
extension MediationMethod: ExpressibleByArgument {}
extension AgreementForm: ExpressibleByArgument {}
extension Satisfaction: ExpressibleByArgument {}
extension CourtStep: ExpressibleByArgument {}
extension PaperKind: ExpressibleByArgument {}

extension MediationLevel: ExpressibleByArgument {
    public init?(argument: String) {
        guard let level = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = level
    }

    public static var allValueStrings: [String] { allCases.map { "\($0)" } }
}
