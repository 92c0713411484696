internal import Canvas
internal import GridDomain
internal import Language

extension Book.Kind {
    var title: Phrase {
        switch self {
        case .openings: ConsoleWords.openingsTitle
        case .log: ConsoleWords.logTitle
        case .needs: ConsoleWords.needsTitle
        case .instructions: ConsoleWords.instructionsTitle
        case .phones: ConsoleWords.phonesTitle
        case .alertFigures: ConsoleWords.alertFiguresTitle
        case .card: ConsoleWords.cardTitle
        case .drill: ConsoleWords.drillTitle
        }
    }

    var empty: Phrase {
        switch self {
        case .openings: ConsoleWords.noOpenings
        case .log: ConsoleWords.noLog
        case .needs: ConsoleWords.noNeeds
        case .instructions: ConsoleWords.noInstructions
        case .phones, .alertFigures: ConsoleWords.nothingMatches
        case .card: ConsoleWords.quietDay
        case .drill: DrillReportText.noDrill
        }
    }

    var scope: Scope {
        switch self {
        case .openings: .openings
        case .log: .log
        case .needs: .needs
        case .instructions: .instructions
        case .phones: .phones
        case .alertFigures: .alertFigures
        case .card: .card
        case .drill: .drill
        }
    }

    /// Whether the lower part shows what happened to the selected row.
    var hasHistory: Bool {
        switch self {
        case .phones, .card, .alertFigures: false
        case .openings, .log, .needs, .instructions, .drill: true
        }
    }
}

extension ConsoleState {
    /// The page that a book is made from; nil where the desk has it all.
    func page(of kind: Book.Kind) -> PageRequest? {
        switch kind {
        case .log: .log(before: nil)
        case .phones: .onDuty(at: Instant(seconds: now.seconds / 900 * 900))
        case .alertFigures(let until): .alertFigures(until: until, days: AlertFigures.days)
        case .card(let code):
            .card(code, since: zone.instant(CivilTime(date: zone.date(now))))
        case .drill: .drill
        case .openings, .needs, .instructions: nil
        }
    }

    func bookTable(_ kind: Book.Kind) -> Table {
        switch kind {
        case .openings: openingsTable
        case .log: logTable
        case .needs: needsTable
        case .instructions: instructionsTable
        case .phones: phonesTable
        case .alertFigures: alertFiguresTable
        case .card: dayTable
        case .drill: drillTable
        }
    }

    /// The rows of a book, in its order.
    func bookRows(_ book: Book) -> [Book.Row] {
        switch book.kind {
        case .openings: openingRows
        case .log: logRows
        case .needs: needRows
        case .instructions: instructionRows
        case .phones: phoneRows(from: book.origin)
        case .card: card.map(dayRows) ?? []
        case .alertFigures: alertFigureRows(alertFigures)
        case .drill: drillRows
        }
    }
}
