internal import Console
internal import Foundation
internal import GridDomain
internal import Language
internal import Synchronization

/// Keeps what the officer of a seat has half written, so that no crash takes it. It writes on a thread of its own, and
/// only the newest of what was written meanwhile.
struct FormKeeper {
    private let desk: String
    private let shelf: Shelf
    private let worker = Worker("forms")
    private var officer: OfficerCode?
    private var written = HalfWritten()

    /// - Parameter desk: the desk's id, which copies of its file made by the program do not share.
    init(_ files: KeptForms, desk: String, mailbox: Mailbox) {
        self.desk = desk
        shelf = Shelf(files, desk: desk, mailbox: mailbox)
    }

    /// Takes note of who sits here and what they have written. What another officer wrote goes.
    mutating func follow(_ officer: OfficerCode?, _ written: @autoclosure () -> HalfWritten) {
        if officer != self.officer {
            self.officer = officer
            self.written = HalfWritten()
            let shelf = shelf
            worker.run { shelf.change(to: officer) }
        }
        guard officer != nil else { return }
        let written = written()
        guard written != self.written else { return }
        self.written = written
        let shelf = shelf
        if shelf.put(written) { worker.run { shelf.write() } }
    }

    /// The seat closes. Whoever leaves by themselves leaves nothing behind.
    func finish(left: Bool) {
        let shelf = shelf
        if left { worker.run { shelf.change(to: nil) } }
        _ = worker.finish(within: 2000)
    }
}

/// The newest of what is to be written, and the seat's file.
private final class Shelf: Sendable {
    private let files: KeptForms
    private let desk: String
    private let name: String
    private let mailbox: Mailbox
    private let waiting = Mutex<HalfWritten?>(nil)
    private let state = Mutex(State())

    private struct State {
        var officer: OfficerCode?
        /// The seat's own file.
        var own: KeptForms.Held?
        /// What dead seats left: it goes when it stands in the own file.
        var taken: [KeptForms.Held] = []
        var isInTrouble = false
    }

    init(_ files: KeptForms, desk: String, mailbox: Mailbox) {
        self.files = files
        self.desk = desk
        self.mailbox = mailbox
        name = KeptForms.name(desk: desk)
    }

    /// Returns whether nothing was waiting to be written yet.
    func put(_ written: HalfWritten) -> Bool {
        waiting.withLock { slot in
            defer { slot = written }
            return slot == nil
        }
    }

    func change(to officer: OfficerCode?) {
        state.withLock { state in
            state.own?.remove()
            state.own = nil
            if state.officer != nil { state.taken.forEach { $0.remove() } }
            state.taken = []
            state.officer = officer
            guard let officer else { return }
            let left = files.take(desk: desk, officer: officer)
            guard !left.written.isEmpty else { return left.files.forEach { $0.remove() } }
            state.taken = left.files
            mailbox.post(.input(.kept(left.written)))
        }
    }

    func write() {
        let written = waiting.withLock { slot in
            defer { slot = nil }
            return slot
        }
        guard let written else { return }
        state.withLock { write(written, &$0) }
    }

    private func write(_ written: HalfWritten, _ state: inout State) {
        guard let officer = state.officer else { return }
        guard !written.isEmpty else {
            state.own?.remove()
            state.own = nil
            return
        }
        do {
            state.own = try files.save(KeptForms.Content(officer: officer.text, written: written), as: name)
            state.taken.forEach { $0.remove() }
            state.taken = []
            state.isInTrouble = false
        } catch {
            guard !state.isInTrouble else { return }
            state.isInTrouble = true
            mailbox.post(.input(.told(SeatWords.formsNotKept(FileTrouble(error).reason), isBad: true)))
        }
    }
}
