/// What the desk knows of drills: the run that began last, and how the clock goes.
public struct DrillBoard: Sendable, Equatable, Codable {
    /// The run that began last; nil where none ever did.
    public var run: DrillRun?
    /// How the clock was set last.
    public var pace = DrillPace()

    /// Where no drill was ever played.
    public init() {}

    /// Folds a sequence of entries, of which those about drills count.
    public init(_ entries: [Entry]) {
        for case let entry in entries {
            if case .drill(let event) = entry.event { apply(event, at: Stamp(entry)) }
        }
    }

    /// The one fold.
    public mutating func apply(_ event: DrillEvent, at stamp: Stamp) {
        switch event {
        case .began(let plan): run = DrillRun(entry: stamp.number, began: stamp.recorded, plan: plan)
        case .played(let moment):
            if moment.run == run?.entry { run?.played[moment.step] = stamp.number }
        case .paced(let pace): self.pace = pace
        case .scored(let report):
            if report.run == run?.entry { run?.scored = stamp.number }
        }
    }

    /// Whether a drill plays or waits: it began and was not scored.
    public var isOn: Bool { run.map { $0.scored == nil } ?? false }
}

/// One playing of a drill.
public struct DrillRun: Sendable, Equatable, Codable {
    /// The entry with which it began: what the run is known by.
    public var entry: EntryNumber
    /// When it began, on the desk's clock.
    public var began: Instant
    /// What it is held to.
    public var plan: DrillPlan
    /// The steps that were played, each with its entry.
    public var played: [Int: EntryNumber] = [:]
    /// The entry of its score; nil while it goes on.
    public var scored: EntryNumber?

    /// A run that has just begun.
    public init(entry: EntryNumber, began: Instant, plan: DrillPlan) {
        self.entry = entry
        self.began = began
        self.plan = plan
    }

    /// What every command of a step is called; the signals of one step count from 0.
    public func command(step: Int, signal: Int) -> CommandID { CommandID("\(Self.prefix(entry, step))\(signal)") }

    /// What the entry of a played step is called.
    public func mark(step: Int) -> CommandID { CommandID("\(Self.prefix(entry, step))mark") }

    /// The beginning of the names of a step's commands.
    static func prefix(_ run: EntryNumber, _ step: Int) -> String { "drill-\(run)-\(step)-" }
}
