internal import Canvas
internal import GridDomain
internal import Language

/// A view behind a key that takes the place of the panes: a list of matters with the details of the selected one.
struct Book: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case openings, log, needs, instructions, phones
        /// The figures of the alerts as of the moment at which the book was opened.
        case alertFigures(until: Instant)
        /// One household on one page.
        case card(HouseholdCode)
        /// The drill that was begun last.
        case drill
    }

    /// A row, made once per change: its texts with their roles, and the words that a search looks in.
    struct Row: Sendable, Equatable {
        var id: String
        var cells: [[Span]]
        var words: [String]
        var names: [Name] = []
        var ground: Role?
        /// What the lower part of the book says of it.
        var note: String?
    }

    var kind: Kind
    /// From where distances are measured: the row that was selected when the book was opened.
    var origin: PlanePoint?
    var cursor = ListCursor<String>()
    var rows: [Row] = []
    /// Households under observation that nobody has had contact with for a day.
    private(set) var silent = 0
    var filter = ""
    var search = ""
    /// What the rows were made from.
    private var source: Source?

    private struct Source: Sendable, Equatable {
        var last: EntryNumber
        var minute: Int64
        var tongue: Tongue
        var filter: String
        var page: PageState?
    }

    init(_ kind: Kind) { self.kind = kind }

    /// The code of the selected matter.
    var selected: String? { cursor.selected }

    /// Makes the rows anew after the desk, the minute, the language or the filter has changed.
    mutating func rebuild(_ state: ConsoleState) {
        let wanted = Source(
            last: state.desk.last, minute: state.now.seconds / 60, tongue: state.tongue, filter: filter,
            page: state.page(of: kind).flatMap { state.pages[$0] })
        guard source != wanted else { return }
        source = wanted
        rows = state.bookRows(self).filter { $0.answers(filter) }
        cursor.rebuild(rows.map(\.id))
        silent = kind == .needs ? state.desk.silentHouseholds(at: state.now).count : 0
    }
}

extension Book.Row {
    /// Whether it answers a search text: by characters, pinyin or initials.
    func answers(_ query: String) -> Bool {
        query.isEmpty || words.contains { $0.localizedContains(query) } || names.contains { $0.matches(query) }
    }
}

extension ConsoleState {
    /// Opens a book, or closes it when it stands open.
    mutating func open(_ kind: Book.Kind) {
        guard book?.kind != kind else { return book = nil }
        let origin = selectedPoint
        book = Book(kind)
        book?.origin = origin
    }

    /// Asks for the entries of the selected matter, which the lower part of a book shows.
    mutating func needBookDetail(_ out: inout Outbox) {
        guard let book else { return }
        if let request = page(of: book.kind), pages[request] == nil { need(request, &out) }
        guard book.kind.hasHistory, let code = book.selected, code.contains("-"), pages[.matter(code)] == nil else {
            return
        }
        need(.matter(code), &out)
    }

    /// Leaves filter and search of a book, then the book.
    mutating func leaveBook() {
        if book?.filter.isEmpty == false {
            book?.filter = ""
        } else if book?.search.isEmpty == false {
            book?.search = ""
        } else {
            book = nil
        }
    }

    /// Goes to the next row of a book that answers the search.
    mutating func findInBook(_ direction: Int) {
        guard var open = book else { return }
        let found = Set(open.rows.filter { $0.answers(open.search) }.map(\.id))
        guard let id = open.cursor.next(after: direction, where: found.contains) else {
            return tell(ConsoleWords.notFound(open.search), tone: .refused)
        }
        open.cursor.select(id)
        book = open
    }

    /// Whether the selected row of a book answers the search.
    var bookAnswers: Bool {
        guard let book, let row = book.rows.first(where: { $0.id == book.selected }) else { return false }
        return row.answers(book.search)
    }
}
