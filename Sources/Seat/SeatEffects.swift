internal import Console
internal import GridDomain
internal import GridStore
internal import Language
internal import Operations

/// Carries out what the console asks for, away from the loop's thread, and posts what came of it.
struct SeatEffects: Sendable {
    let desk: OpenDesk
    let mailbox: Mailbox
    private let writer = Worker("writer")
    private let reader = Worker("pages")
    /// The feed has its own: a page that takes long must not hold it up.
    private let follower = Worker("feed")
    /// A long way back must not hold up pages either.
    private let historian = Worker("past")
    private let history: DeskHistory

    init(desk: OpenDesk, mailbox: Mailbox) {
        self.desk = desk
        self.mailbox = mailbox
        history = DeskHistory(desk)
    }

    /// Hands commands to the desk; each is answered by itself.
    func send(_ commands: [Command]) {
        writer.run {
            do {
                for (command, answer) in zip(commands, try desk.handle(commands)) {
                    post(.answered(command.id, answer.forConsole))
                }
            } catch {
                for command in commands { post(.answered(command.id, .failed(Self.told(error)))) }
            }
        }
    }

    /// Files a paper with its scan.
    func file(_ command: Command, scan path: String) {
        writer.run {
            do {
                post(.answered(command.id, try desk.file(command, scan: path).forConsole))
            } catch let error as PaperError {
                post(.answered(command.id, .failed(error.problem.phrase(error.path))))
            } catch {
                post(.answered(command.id, .failed(Self.told(error))))
            }
        }
    }

    /// Reads a page.
    func load(_ request: PageRequest) {
        reader.run {
            do {
                post(.page(request, .success(try desk.page(request))))
            } catch {
                post(.page(request, .failure(PageFailure(Self.told(error)))))
            }
        }
    }

    /// A look: the entry first, then the clear names.
    func look(_ command: Command) {
        writer.run {
            do {
                let answer = try desk.look(command)
                post(.cleared(answer.people, answer.look))
            } catch let refusal as Refusal {
                post(.answered(command.id, .refused(refusal)))
            } catch {
                post(.lookFailed(command.id, Self.told(error)))
            }
        }
    }

    /// Checks name and PIN.
    func signOn(_ officer: OfficerCode, pin: String) {
        writer.run {
            do {
                post(.signedOn(try desk.signOn(officer, pin: pin, id: .fresh())))
            } catch let error as SignOnError {
                post(.signOnFailed(error.phrase))
            } catch {
                post(.signOnFailed(Self.told(error)))
            }
        }
    }

    /// Reads the boards anew, in turn with the feed: what that brought before stands in them.
    func loadBoards() {
        follower.run {
            history.forget()
            do {
                mailbox.post(.boards(try desk.loadDesk()))
            } catch {
                mailbox.post(.boardsFailed(Self.told(error)))
            }
        }
    }

    /// Folds the desk as it stood at a moment.
    func goBack(to moment: DeskMoment) {
        historian.run {
            do {
                post(.past(moment, .success(try history.desk(at: moment))))
            } catch let error as PastError {
                let now = (try? desk.loadClock()) ?? desk.system
                let text = error.phrase(now: now, desk.store.identity.zone)
                post(.past(moment, .failure(PageFailure(text))))
            } catch {
                post(.past(moment, .failure(PageFailure(Self.told(error)))))
            }
        }
    }

    /// Writes the way of an alert to files in the state folder, and says where they are.
    func trace(_ alert: AlertCode, _ tongue: Tongue, in files: SeatFiles) {
        reader.run {
            do {
                guard let trace = try desk.trace(alert) else { return }
                let short = CodeSeries.short(alert.text)
                let path = try files.save(
                    try desk.sheet(trace, tongue), try desk.document(trace, tongue), named: short)
                post(.told(SeatWords.traced(short, to: path), isBad: false))
            } catch {
                post(.told(Self.told(error), isBad: true))
            }
        }
    }

    /// Keeps checkpoints for going back, a part at a time, so that a moment that somebody asks for comes in between. One
    /// that cannot be kept only makes going back slower.
    func prepareHistory() {
        historian.run {
            if (try? history.prepare()) ?? false { prepareHistory() }
        }
    }

    /// What was folded for going back is not to be used any more.
    func forgetHistory() { history.forget() }

    /// Reads what the journal holds after a number.
    func readFeed(after number: EntryNumber) {
        follower.run {
            do {
                let news = try desk.news(after: number, limit: Self.feedPage)
                mailbox.post(.feed(news.entries, more: news.entries.count == Self.feedPage, clock: news.clock))
            } catch {
                mailbox.post(.feedFailed)
            }
        }
    }

    /// Lets the companion play its part, and does what is due: the hearts that it makes beat come first. Always ends with `ticked`: one is under way at a time.
    func tick(now: Instant, companion: (any SeatCompanion)?) {
        writer.run {
            // What is due is done whatever becomes of a drill.
            let played = Result { try companion?.tick(now: now, desk: desk) }
            do {
                try desk.runDue()
                try played.get()
                let aside = try desk.setAside().count
                mailbox.post(.ticked(trouble: aside > 0 ? SeatWords.setAside(aside) : nil))
            } catch {
                mailbox.post(.ticked(trouble: Self.told(error)))
            }
        }
    }

    /// Waits until what was handed to the desk is written. Returns false when the time, in milliseconds, is over first.
    func finishWriting(within patience: Int32) -> Bool { writer.finish(within: patience) }

    private static let feedPage = 2000

    private func post(_ input: ConsoleInput) { mailbox.post(.input(input)) }

    /// An error of the engine in one line. It names tables and files, never people.
    private static func told(_ error: any Error) -> Phrase {
        (error as? StoreError)?.phrase ?? SeatWords.deskFailed("\(error)")
    }
}

extension StoreError {
    /// What the officer reads.
    var phrase: Phrase {
        switch self {
        case .trouble(let trouble, let detail): trouble.phrase ?? SeatWords.deskFailed(detail)
        case .newerDesk, .newerWriter: SeatWords.newerDesk
        case .noDesk, .notADesk, .exists, .missingZone, .corruptRow: SeatWords.deskFailed(description)
        }
    }
}

extension StoreTrouble {
    /// What the officer reads; nil where only the engine has a word for it.
    var phrase: Phrase? {
        switch self {
        case .full: SeatWords.full
        case .busy: SeatWords.busy
        case .damaged: SeatWords.damaged
        case .readOnly, .unfolded: SeatWords.notWritable
        case .replaced: ConsoleWords.replaced
        case .unreachable: SeatWords.unreachable
        case .constraint, .other: nil
        }
    }
}

extension CommandAnswer {
    /// The answer with the numbers of its entries one by one.
    var forConsole: SentAnswer {
        switch self {
        case .refused(let refusal): .refused(refusal)
        case .done(let first, let last):
            .done(entries: first > last ? [] : (first.value...last.value).map(EntryNumber.init))
        }
    }
}

extension SignOnError {
    /// What the officer reads.
    var phrase: Phrase {
        switch self {
        case .unknownOfficer: SeatWords.unknownOfficer
        case .noPIN: SeatWords.noPIN
        case .wrongPIN: SeatWords.wrongPIN
        }
    }
}
