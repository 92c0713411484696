public import ArgumentParser
import Foundation
public import GridDomain
import GridStore
import Operations

/// What the acts of the rota take beside the thing that they are about.
struct RotaOptions: ParsableArguments {
    @Option(
        name: .long, help: "sign-in, stand-in, swap: the shift, such as 2020-03-10-E (D, E or N); now when left out.")
    var shift: String?

    @Option(name: .long, help: "sign-in all: who does not sign in, names or telephones with commas.")
    var but: String?

    @Option(name: .long, help: "sign-in all: only this place, its code.")
    var grid: String?

    @Option(name: .long, help: "sign-in roll: a file with the pasted roll; - is the standard input.")
    var roll: String?

    @Option(name: .long, help: "swap: the shift of the other member.")
    var otherShift: String?

    @Option(name: .long, help: "measure: the temperature, 34.0 to 42.9.")
    var reading: String?

    @Option(
        name: .long, parsing: .upToNextOption, help: "measure: cough, tired, breathless, soreThroat, diarrhoea, other.")
    var symptom: [Symptom] = []

    @Option(name: .long, help: "leave, extend: until when, 2020-03-12 or 2020-03-12T08:00.")
    var until: String?

    @Option(name: .long, help: "leave: ill, family, work, other.")
    var cause: LeaveReason = .other

    @Option(name: .long, help: "measure: morning or evening, when it is not the check of this hour.")
    var check: CheckName?

    @Option(name: .long, help: "admit, correct: the date of last contact or arrival, such as 2020-03-08.")
    var contact: String?

    @Option(name: .long, help: "admit: when it was ordered, such as 2020-03-10T15:30; now when left out.")
    var ordered: String?

    @Option(name: .long, help: "admit: home, facility.")
    var stay: ObservationPlace = .home

    @Option(name: .long, help: "admit, correct: returned, contact, overseas, other.")
    var observed: ObservationReason?

    @Option(name: .long, parsing: .upToNextOption, help: "papers, release: notice, letter.")
    var paper: [ReleasePaper] = []
}

extension CommandLineAct {
    /// The order of an act on duties or on an observation.
    func rotaOrder(_ thing: String, _ options: DoCommand, on desk: OpenDesk) throws -> Order {
        let rota = options.rota
        switch self {
        case .signIn: return .rota(try signIn(thing, rota, on: desk))
        case .standIn:
            let observation = try desk.observation(labelled: thing)
            let place = RotaOrder.DutyPlace(observation.code, try desk.slot(rota.shift))
            return .rota(.standIn([place], try desk.staff(called: options.to)))
        case .swap:
            let other = try desk.staff(called: options.to)
            let (mine, theirs) = (try desk.slot(rota.shift), try desk.slot(rota.otherShift))
            return .rota(.swap(try desk.staff(called: thing), mine, other, theirs))
        case .leave:
            let now = try desk.loadClock()
            let until = try desk.instant(rota.until, "leave")
            return .rota(.leave(try desk.staff(called: thing), from: now, until: until, rota.cause))
        case .measure:
            guard let tenths = rota.reading.flatMap(HealthCheck.tenths) else {
                throw Failure("do measure: expected --reading such as 36.6", .misuse)
            }
            let (now, zone) = (try desk.loadClock(), desk.store.identity.zone)
            let time = rota.check.map { CheckTime($0.half, lastAt: now, zone: zone) } ?? CheckTime(at: now, zone: zone)
            let observation = try desk.observation(labelled: thing)
            return .measure([Measurement(observation.code, time, tenths: tenths, symptoms: rota.symptom)])
        case .admit: return .observe(try admission(thing, options, on: desk))
        default: return .observation(try desk.observation(labelled: thing).code, try step(thing, options, on: desk))
        }
    }

    /// The plain planner chooses who looks after the household; `--note` says who ordered it.
    private func admission(_ thing: String, _ options: DoCommand, on desk: OpenDesk) throws -> ObservationOrder {
        let rota = options.rota
        guard let contact = rota.contact.flatMap({ CivilDate(text: $0) }) else {
            throw Failure("do admit: expected --contact and a date such as 2020-03-08", .misuse)
        }
        guard let notice = options.note else { throw Failure("do admit: expected --note: who ordered it", .misuse) }
        let household = try desk.household(called: thing)
        let ordered = try rota.ordered.map { try desk.instant($0, "admit", option: "--ordered") }
        return ObservationOrder(
            household: household, grid: try desk.spot(called: thing).grid, place: rota.stay,
            reason: rota.observed ?? .other,
            contact: contact, ordered: try ordered ?? desk.loadClock(), team: nil, notice: notice)
    }

    private func correction(_ options: DoCommand) throws -> ObservationAct {
        let contact = options.rota.contact.flatMap { CivilDate(text: $0) }
        guard contact != nil || options.rota.observed != nil, contact != nil || options.rota.contact == nil else {
            throw Failure("do correct: expected --contact such as 2020-03-08, or --observed", .misuse)
        }
        return .correct(contact: contact, reason: options.rota.observed, note: options.note ?? "")
    }

    private func step(_ thing: String, _ options: DoCommand, on desk: OpenDesk) throws -> ObservationAct {
        let rota = options.rota
        switch self {
        case .papers: return .papers(rota.paper)
        case .release: return .release(papers: rota.paper, note: options.note)
        case .extend:
            guard let date = rota.until.flatMap({ CivilDate(text: $0) }) else {
                throw Failure("do extend: expected --until and a date such as 2020-03-28", .misuse)
            }
            return .extend(date, note: options.note ?? "")
        case .correct: return try correction(options)
        default:
            let observation = try desk.observation(labelled: thing)
            return .move(observation.place == .home ? .facility : .home, note: options.note)
        }
    }

    private func signIn(_ thing: String, _ rota: RotaOptions, on desk: OpenDesk) throws -> RotaOrder {
        let slot = try desk.slot(rota.shift)
        switch thing {
        case "all":
            let absent = try (rota.but ?? "").split(separator: ",").map { try desk.staff(called: String($0)) }
            return .signInAllBut(slot, rota.grid.map { PlaceCode($0) } ?? desk.store.identity.scope, absent)
        case "roll":
            guard let path = rota.roll else { throw Failure("do sign-in roll: expected --roll and a file", .misuse) }
            return .signIn(slot, try desk.members(inRoll: path, slot))
        default: return .signIn(slot, [try desk.staff(called: thing)])
        }
    }
}

extension OpenDesk {
    /// The running observation of a household.
    fileprivate func observation(labelled text: String) throws -> Observation {
        let household = try household(called: text)
        guard let found = try loadDesk().rota.observation(of: household) else {
            throw Failure("the household is not under observation")
        }
        return found
    }

    /// The slot of a text; the one that runs when there is none.
    fileprivate func slot(_ text: String?) throws -> ShiftSlot {
        guard let text else { return ShiftSlot(at: try loadClock(), zone: store.identity.zone) }
        guard let slot = ShiftSlot(text: text) else {
            throw Failure("expected a shift such as 2020-03-10-E, not '\(text)'", .misuse)
        }
        return slot
    }

    /// A date, or a date and a time of the desk's clocks.
    fileprivate func instant(_ text: String?, _ act: String, option: String = "--until") throws -> Instant {
        let parts = (text ?? "").split(separator: "T").map(String.init)
        let clock = parts.count > 1 ? parts[1].split(separator: ":").compactMap { Int($0) } : [0, 0]
        guard let date = parts.first.flatMap({ CivilDate(text: $0) }), clock.count == 2 else {
            throw Failure("do \(act): expected \(option) such as 2020-03-12T08:00", .misuse)
        }
        return store.identity.zone.instant(CivilTime(date: date, hour: clock[0], minute: clock[1]))
    }

    /// Whoever stands for certain in a pasted roll; the lines in doubt are told.
    fileprivate func members(inRoll path: String, _ slot: ShiftSlot) throws -> [StaffCode] {
        let data =
            path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
        guard let data else { throw Failure("\(path): cannot be read") }
        let desk = try loadDesk()
        let expected = Set(desk.rota.running.compactMap { $0.duty(in: slot)?.member }).compactMap { desk.staff[$0] }
        let roll = RollReading(String(decoding: data, as: UTF8.self), expected: expected)
        for line in roll.doubtful {
            FileHandle.standardError.write(Data("in doubt, not signed in: \(line.text)\n".utf8))
        }
        guard !roll.members.isEmpty else { throw Failure("\(path): the roll matches nobody who serves in that shift") }
        return roll.members
    }
}

/// A check by the half of the day in which it was taken.
enum CheckName: String, ExpressibleByArgument, CaseIterable {
    case morning, evening

    var half: CheckHalf { self == .morning ? .morning : .evening }
}

extension ObservationPlace: ExpressibleByArgument {}
extension ObservationReason: ExpressibleByArgument {}
extension Symptom: ExpressibleByArgument {}
extension LeaveReason: ExpressibleByArgument {}
extension ReleasePaper: ExpressibleByArgument {}
