public import Exchange
public import GridDomain
internal import GridStore
public import Language

/// The way of one alert from the moment the net was touched: every step with its time, who did it, the seconds since the
/// touch and its entry, and the head of the journal's chain, by which it can be proved later.
public struct AlertTrace: Sendable, Equatable {
    /// One step.
    public struct Step: Sendable, Equatable {
        /// `touched`, `shown`, or the second half of the entry's kind: `taken`, `sent`, `underway`, `arrived`, …
        public let name: String
        /// When it happened; of `shown`, when the desk knew.
        public let at: Instant
        /// Nil for the touch, which nobody did.
        public let officer: OfficerCode?
        /// Nil for the touch, which the entry of `shown` tells of.
        public let entry: Entry?
    }

    /// The steps that lead from touch to closed, by name, in the order in which they are taken.
    public static let milestones = ["touched", "shown", "taken", "sent", "underway", "arrived", "outcome", "closed"]

    /// Whose way it is.
    public let alert: AlertCode
    /// In the order of the journal.
    public let steps: [Step]
    /// The last entry of the journal and the hash of its link, in hexadecimal.
    public let head: (number: EntryNumber, hash: String)

    init?(_ alert: AlertCode, _ entries: [Entry], head: (EntryNumber, String)) {
        guard let first = entries.first, case .alert(let event) = first.event, case .raised = event.change else {
            return nil
        }
        self.alert = alert
        self.head = head
        steps =
            [
                Step(name: "touched", at: first.happened, officer: nil, entry: nil),
                Step(name: "shown", at: first.recorded, officer: first.officer, entry: first),
            ] + entries.dropFirst().compactMap(Self.step)
    }

    private static func step(_ entry: Entry) -> Step? {
        guard case .alert(let event) = entry.event else { return nil }
        return Step(name: event.change.kind, at: entry.happened, officer: entry.officer, entry: entry)
    }

    /// The milestones that it has not come to.
    public var missing: [String] {
        let reached = Set(steps.map(\.name))
        return Self.milestones.filter { !reached.contains($0) }
    }

    /// When the net was touched.
    public var touched: Instant { steps.first?.at ?? Instant(milliseconds: 0) }

    public static func == (a: Self, b: Self) -> Bool {
        a.alert == b.alert && a.steps == b.steps && a.head.number == b.head.number && a.head.hash == b.head.hash
    }
}

extension OpenDesk {
    /// The way of an alert, open or closed long ago; nil when the journal has none of this code.
    public func trace(_ alert: AlertCode) throws -> AlertTrace? {
        try store.read { session in
            AlertTrace(
                alert, try session.history(of: alert.text),
                head: (try session.head().number, Chain.hexadecimal(try session.headHash())))
        }
    }

    /// The way of an alert as a list: a row a step. Words that somebody typed stay in the desk.
    public func document(_ trace: AlertTrace, _ tongue: Tongue) throws -> ListDocument {
        let desk = try loadDesk()
        return ListWriter(desk: desk, now: desk.now(system: system), tongue: tongue).trace(trace)
    }

    /// The way of an alert as a sheet for people: what it is, its steps, what is missing, the head of the chain.
    public func sheet(_ trace: AlertTrace, _ tongue: Tongue) throws -> TraceSheet {
        let desk = try loadDesk()
        return ListWriter(desk: desk, now: desk.now(system: system), tongue: tongue).sheet(trace)
    }
}

/// The way of an alert as people read it.
public struct TraceSheet: Sendable, Equatable {
    /// Which alert it is.
    public let title: String
    /// The steps as a table.
    public let table: ListDocument
    /// What has not happened; empty when all has.
    public let missing: String
    /// The head of the journal's chain.
    public let head: String
}

extension ListWriter {
    func trace(_ trace: AlertTrace) -> ListDocument {
        var document = ListDocument(columns: [
            column("alert", "预警编码", "code"), column("step", "步骤", "step"), column("text", "内容", "what"),
            column("at", "时间", "at"), column("officer", "人员", "officer"), column("seconds", "触网后秒", "seconds"),
            column("entry", "序号", "entry"), column("head_entry", "链头序号", "head entry"), column("head", "链头", "head"),
        ])
        let text = EntryText(Naming(desk, labels: labels, now: now, tongue: tongue))
        for step in trace.steps {
            document.append([
                .text(trace.alert.text), .text(step.name), .text(said(step, text)), instant(step.at),
                step.officer.map { .text($0.text) } ?? .none, seconds(step, trace),
                step.entry.map { .integer(Int($0.number.value)) } ?? .none,
                .integer(Int(trace.head.number.value)), .text(trace.head.hash),
            ])
        }
        return document
    }

    func sheet(_ trace: AlertTrace) -> TraceSheet {
        var table = ListDocument(columns: [
            column("at", "时间", "at"), column("seconds", "触网后秒", "seconds"), column("text", "步骤", "step"),
            column("officer", "人员", "officer"), column("entry", "序号", "entry"),
        ])
        let naming = Naming(desk, labels: labels, now: now, tongue: tongue)
        let text = EntryText(naming)
        for step in trace.steps {
            let date = zone.date(step.at).text
            table.append([
                .text(date + " " + Times.full(step.at, zone)), seconds(step, trace), .text(said(step, text)),
                step.officer.map { .text(naming.officer($0)[tongue]) } ?? .none,
                step.entry.map { .integer(Int($0.number.value)) } ?? .none,
            ])
        }
        let missing = trace.missing.map { TraceWords.milestone($0)[tongue] }.joined(separator: TraceWords.comma[tongue])
        return TraceSheet(
            title: TraceWords.title(trace.alert, what: trace.what(text))[tongue], table: table,
            missing: missing.isEmpty ? "" : TraceWords.missing(missing)[tongue],
            head: TraceWords.head(trace.head.number, trace.head.hash)[tongue])
    }

    private func seconds(_ step: AlertTrace.Step, _ trace: AlertTrace) -> ListValue {
        .integer(Int((step.at - trace.touched).milliseconds / 1000))
    }

    private func said(_ step: AlertTrace.Step, _ text: EntryText) -> String {
        switch step.name {
        case "touched", "shown": TraceWords.milestone(step.name)[tongue]
        default: step.entry.map { text.line($0.withoutWords) } ?? ""
        }
    }
}

extension AlertTrace {
    fileprivate func what(_ text: EntryText) -> String {
        steps.lazy.compactMap(\.entry).first.map { text.line($0.withoutWords) } ?? ""
    }
}
