internal import Foundation
public import GridDomain

extension CommandID {
    /// A new one: a random UUID in lower case.
    public static func fresh() -> CommandID { CommandID(UUID().uuidString.lowercased()) }
}
