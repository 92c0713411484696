/// A code that names one thing for as long as the desk lives. The type parameter keeps an alert's code from being
/// used where a household's is meant.
public struct Code<Thing>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    /// The code in full, as stored and exported.
    public let text: String

    /// Wraps a code as it stands in a table, a file or a command.
    public init(_ text: String) { self.text = text }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (a: Self, b: Self) -> Bool { a.text < b.text }

    public var description: String { text }
}

/// Names an alert: `990000101-2020-A-0042`.
public typealias AlertCode = Code<Alert>
/// Names a dispute: `990000101-2020-M-0042`.
public typealias DisputeCode = Code<Dispute>
/// Names a household, a boat or a family abroad: `990000101H000412`. Minted once; its grid is an attribute.
public typealias HouseholdCode = Code<Household>
/// Names a resident, a member of a crew or somebody abroad: `990000101P001203`.
public typealias PersonCode = Code<Resident>
/// Names somebody who works here and can be phoned.
public typealias StaffCode = Code<StaffMember>
/// Names somebody who may sign on at the desk; it is what they type.
public typealias OfficerCode = Code<Officer>
/// Names a door sensor, wristband, reader or feed.
public typealias SourceCode = Code<Source>
/// Names a watch: `990000101-2020-W-0007`.
public typealias WatchCode = Code<Watch>
/// Names a gate.
public typealias PostCode = Code<Post>
/// Names one import: `990000101-2020-B-0002`. Every entry of the import belongs to it, and undo takes it by this name.
public typealias BatchCode = Code<RegistryEvent>
/// Names a command for ever: a repeat returns the first answer. A UUID in lower case, or the name of its cause where the
/// desk acts by itself and the cause leads to no household.
public typealias CommandID = Code<Command>

extension OfficerCode {
    /// The desk itself: whoever runs due work or replays an import acts under this name.
    public static let desk = OfficerCode("desk")
}
