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

    init(desk: OpenDesk, mailbox: Mailbox) {
        self.desk = desk
        self.mailbox = mailbox
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
            do {
                mailbox.post(.boards(try desk.loadDesk()))
            } catch {
                mailbox.post(.boardsFailed(Self.told(error)))
            }
        }
    }

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
            do {
                try companion?.tick(now: now, desk: desk)
                try desk.runDue()
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
