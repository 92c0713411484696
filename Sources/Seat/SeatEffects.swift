internal import Console
internal import GridDomain
internal import Language
internal import Operations

/// Carries out what the console asks for, away from the loop's thread, and posts what came of it.
struct SeatEffects: Sendable {
    let desk: OpenDesk
    let mailbox: Mailbox
    private let writer = Worker()
    private let reader = Worker()

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

    /// Reads what the journal holds after a number.
    func readFeed(after number: EntryNumber) {
        reader.run {
            do {
                let entries = try desk.feed(after: number, limit: Self.feedPage)
                mailbox.post(.feed(entries, more: entries.count == Self.feedPage))
            } catch {
                mailbox.post(.feedFailed("\(error)"))
            }
        }
    }

    /// Does what is due, and lets the companion play its part.
    func tick(now: Instant, companion: (any SeatCompanion)?) {
        writer.run {
            do {
                try desk.runDue()
                if let hint = try companion?.tick(now: now, desk: desk) { post(.hint(hint)) }
            } catch {
                post(.told(Self.told(error), isBad: true))
            }
        }
    }

    private static let feedPage = 2000

    private func post(_ input: ConsoleInput) { mailbox.post(.input(input)) }

    /// An error of the engine in one line. It names tables and files, never people.
    private static func told(_ error: any Error) -> Phrase {
        SeatWords.deskFailed("\(error)")
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
