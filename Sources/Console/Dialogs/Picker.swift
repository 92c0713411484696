internal import Canvas
internal import GridDomain
internal import Language

/// A popup with a few numbered choices: a digit takes one at once, Enter the selected.
struct Picker: Sendable, Equatable {
    /// What is being chosen, and for what.
    enum Purpose: Sendable, Equatable {
        case send([AlertCode])
        case outcome([AlertCode])
        case close([AlertCode])
        case phoneWhom([AlertCode])
        case phoneResult([AlertCode], StaffCode?)
        case shelveLength([AlertCode])
        case shelveReason([AlertCode], TimeSpan)
        case callKind(CallSource)
        case callBack(CallCode)
        case needWho(NeedCode)
        case notDone(NeedCode)
        case phoned(StaffCode)
        /// What else can be done, here or with an alert.
        case menu(AlertCode?)
        /// What is raised by hand, and where when that is known.
        case alertKind(Spot?)
        case alertSpot(AlertKind)
        case beginWatch(WatchPlan)
        case visit([HouseholdRow], missed: [PersonCode])
        case look(HouseholdCode)
        case rotaMenu(ObservationCode)
        case standIn([RotaOrder.DutyPlace])
        case swap(StaffCode, ShiftSlot)
        case papers([ObservationCode])
        case release([ObservationCode])
        /// Which household comes under observation.
        case admitSpot
        case signInAllBut([StaffCode])
        case roll([StaffCode])
        case dispute(DisputeCode, DisputeAsk)
        /// The kind of a dispute whose form is parked under a key.
        case register(DisputeDraft, key: String)
        case quarrel(CallSource)
        case leave
        /// What of a drill cannot be taken back.
        case drill(DrillOrder)
        /// The theme from before the preview.
        case theme(String)
    }

    enum Value: Sendable, Equatable {
        case staff(StaffCode)
        case nobody
        case outcome(OutcomeKind)
        case length(TimeSpan)
        case otherLength
        case shelfReason(ShelfReason)
        case phoneResult(PhoneResult)
        case priority(Priority)
        case callKind(CallKind)
        case join(CallCode)
        case callLater
        case notDone(NotDoneReason)
        case action(String)
        case alertKind(AlertKind)
        case spot(Spot)
        case beginWatch
        case visit(VisitResult)
        case look(LookReason)
        case rotaItem(RotaMenuItem)
        /// The household comes under observation.
        case admit(HouseholdRow)
        case duty(StaffCode, ShiftSlot)
        case paper(ReleasePaper)
        case dispute(DisputeChoice)
        case disputeKind(DisputeKind)
        case quarrel(QuarrelChoice)
        case leave(LeaveChoice)
        case stay
        case drill
        case theme(String)
    }

    struct Option: Sendable, Equatable {
        var value: Value
        var label: Phrase
        var detail = Phrase(same: "")
        /// Why it cannot be chosen now; nil when it can.
        var off: Phrase?
    }

    var purpose: Purpose
    var title: Phrase
    /// What it is about.
    var subject: Phrase
    /// More of it, a line each; not together with a search.
    var details: [String] = []
    var options: [Option]
    var selected = 0
    /// Words to go with the choice; nil where none can be given.
    var note: TextField?
    var isWriting = false
    /// A choice that waits for y.
    var chosen: Int?
    /// The text of a search among all staff, or all places.
    var query: TextField?

    /// What y confirms; nil for a choice that needs none. It cannot be taken back, or ends an episode.
    var confirmation: Phrase? {
        switch purpose {
        case .close: ConsoleWords.pressYes
        case .beginWatch: ConsoleWords.pressYesWatch
        case .release, .signInAllBut, .roll: ConsoleWords.pressYesRota
        case .dispute(_, .archive): ConsoleWords.pressYesArchive
        case .drill: ConsoleWords.pressYesDrill
        default: nil
        }
    }

    /// Whether `/` looks among all staff, or all places.
    var canSearch: Bool {
        switch purpose {
        case .send, .phoneWhom, .alertSpot, .admitSpot, .needWho, .dispute(_, .assign), .dispute(_, .phoneWhom): true
        default: false
        }
    }

    /// Whether places are looked for, down to a household.
    var looksForPlaces: Bool {
        switch purpose {
        case .alertSpot, .admitSpot: true
        default: false
        }
    }

    /// The row of the first choice inside the popup: below the subject, its details or the search, and a blank.
    var firstOptionRow: Int { (query == nil ? 2 : 3) + details.count }
    /// The row of the note, below the choices and a blank.
    var noteRow: Int { firstOptionRow + options.count + 1 }

    var words: String? { note.flatMap { $0.text.isEmpty ? nil : $0.text } }
}

extension Picker {
    static func outcome(_ codes: [AlertCode], closes: Bool, subject: Phrase) -> Picker {
        Picker(
            purpose: closes ? .close(codes) : .outcome(codes),
            title: closes ? AlertActions.close.name : AlertActions.outcome.name, subject: subject,
            options: OutcomeKind.allCases.map { Option(value: .outcome($0), label: $0.name) }, note: TextField())
    }

    static func phoneResult(_ codes: [AlertCode], _ who: StaffCode?, name: Phrase) -> Picker {
        Picker(
            purpose: .phoneResult(codes, who), title: AlertActions.phone.name, subject: name,
            options: PhoneResult.allCases.map { Option(value: .phoneResult($0), label: $0.name) }, note: TextField())
    }

    static func shelveReason(_ codes: [AlertCode], _ length: TimeSpan, subject: Phrase) -> Picker {
        Picker(
            purpose: .shelveReason(codes, length), title: AlertActions.shelve.name, subject: subject,
            options: ShelfReason.allCases.map { Option(value: .shelfReason($0), label: $0.name) }, note: TextField())
    }

    static func callBack(_ code: CallCode) -> Picker {
        Picker(
            purpose: .callBack(code), title: LogActions.callBack.name,
            subject: Phrase(same: CodeSeries.short(code.text)),
            options: PhoneResult.allCases.map { Option(value: .phoneResult($0), label: $0.name) }, note: TextField())
    }

    static func phoned(_ who: StaffCode, _ name: Phrase) -> Picker {
        Picker(
            purpose: .phoned(who), title: DeskWorkActions.phone.name, subject: name,
            options: PhoneResult.allCases.map { Option(value: .phoneResult($0), label: $0.name) }, note: TextField())
    }

    static func notDone(_ code: NeedCode, _ place: String) -> Picker {
        Picker(
            purpose: .notDone(code), title: NeedActions.notDone.name, subject: Phrase(same: place),
            options: NotDoneReason.allCases.map { Option(value: .notDone($0), label: $0.name) }, note: TextField())
    }

    static func alertKind(_ spot: Spot?, _ title: Phrase) -> Picker {
        Picker(
            purpose: .alertKind(spot), title: RaiseActions.raise.name, subject: title,
            options: AlertKind.byHand.map { Option(value: .alertKind($0), label: $0.name) })
    }

    static func alertSpot(_ kind: AlertKind, _ options: [Option]) -> Picker {
        Picker(
            purpose: .alertSpot(kind), title: kind.name, subject: ConsoleWords.askPlace, options: options,
            query: TextField())
    }

    static func look(_ household: HouseholdCode, _ title: Phrase) -> Picker {
        Picker(
            purpose: .look(household), title: HouseholdActions.look.name, subject: title,
            options: LookReason.allCases.filter { $0 != .openItem }.map { Option(value: .look($0), label: $0.name) })
    }

    static func theme(_ names: [String], _ current: String) -> Picker {
        var picker = Picker(
            purpose: .theme(current), title: PaletteActions.theme.name, subject: ConsoleWords.themeHint,
            options: names.map { Option(value: .theme($0), label: Phrase(same: $0)) })
        picker.selected = names.firstIndex(of: current) ?? 0
        return picker
    }
}
