import ArgumentParser
import GridDomain
import GridStore
import Language
import Operations

/// `--as-of`: the desk as it stood at another moment.
struct AsOfOption: ParsableArguments {
    @Option(
        name: .long,
        help: "The desk as it stood: 21:46, y21:46 for yesterday, '2020-03-10 21:46', or '#6712' for an entry.")
    var asOf: String?

    /// The desk of the moment that was asked for; nil for now.
    func past(of desk: OpenDesk) throws -> PastDesk? {
        guard let asOf else { return nil }
        let zone = desk.store.identity.zone
        guard let moment = MomentReading.read(asOf, now: try desk.loadClock(), zone) else {
            throw Failure("--as-of: \(MomentReading.expected[.en])", .misuse)
        }
        return try told(desk) { try desk.past(at: moment) }
    }

    /// Says why there is no such past.
    func told<Value>(_ desk: OpenDesk, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as PastError {
            let text = error.phrase(now: try desk.loadClock(), desk.store.identity.zone)
            throw Failure("--as-of: \(text[.en])", .misuse)
        }
    }
}
