internal import Canvas
internal import GridDomain
internal import Language

/// What an act on duties would change, shown before it is applied: who takes what from whom, hours and nights, and what
/// stays uncovered.
struct PlanView: Sendable, Equatable {
    var title: Phrase
    var subject: Phrase
    /// What y asks for.
    var order: Order
    /// What is told when it is done.
    var done: Phrase
    /// Each line with its tone.
    var blocks: [RotaPreviewText.Block]
    /// The first line in sight.
    var top = 0

    var lineCount: Int { blocks.reduce(0) { $0 + $1.rows.count } }

    /// Columns inside the popup.
    static let width = 74
}

extension ConsoleState {
    /// Asks before it is applied; a refusal is told at once.
    mutating func preview(
        _ title: Phrase, _ subject: Phrase, _ order: Order, _ preview: RotaPreview, done: Phrase
    ) {
        open(
            .plan(
                PlanView(
                    title: title, subject: subject, order: order, done: done,
                    blocks: RotaPreviewText(naming).blocks(preview))))
    }

    /// What an order about duties changes on this desk as it stands.
    mutating func preview(_ order: RotaOrder, _ title: Phrase, _ subject: Phrase, done: Phrase) {
        let ground = rotaGround
        do {
            let facts = try RotaRules.decide(order, ground, now: now)
            preview(title, subject, .rota(order), RotaPreview(facts, ground.planner), done: done)
        } catch {
            tell(error.phrase(naming), tone: .refused)
        }
    }

    /// What the rules are held against when an act is tried out: codes of what would be new are nobody's.
    var rotaGround: RotaRules.Ground {
        RotaRules.Ground(
            observations: desk.rota.items, open: Array(desk.alerts.items.values), planner: planner, zone: zone,
            place: officer?.place ?? desk.identity.scope, alert: { AlertCode("\($0)") }, nextLeave: LeaveCode(""),
            leaves: desk.rota.leaves)
    }

    mutating func planKey(_ key: Key, _ view: PlanView, _ out: inout Outbox) {
        var view = view
        let page = max(1, planHeight(view) - 2)
        switch key.plain {
        case .escape, .character("q"): return
        case .character("y"):
            rota.marks = []
            if case .observe(let order) = view.order {
                let key = WorkForm.Purpose.key(ofAdmission: order.household)
                written.dialog = parked.removeValue(forKey: key).map(Dialog.form)
            }
            defer { written = Written() }
            return send([Request(order: view.order, thing: .desk)], view.done, &out)
        case .down, .character("j"): view.top += 1
        case .up, .character("k"): view.top -= 1
        case .pageDown, .character(" "): view.top += page
        case .pageUp: view.top -= page
        default: break
        }
        view.top = max(0, min(view.top, view.lineCount - page))
        open(.plan(view))
    }

    /// Rows inside the popup: the subject, a blank, and as many lines as fit.
    func planHeight(_ view: PlanView) -> Int { min(view.lineCount + 2, size.height - 8) }

    func draw(_ view: PlanView, _ frame: inout Frame) {
        let inner = popup(.plan(view), [Span(t(view.title), .title)], &frame)
        frame.put(t(view.subject), at: inner.origin, Ink(.text), width: inner.width)
        var place = 2 - view.top
        for block in view.blocks {
            let widths = columns(of: block, frame.textWidth)
            for row in block.rows {
                if place >= 2, inner.minY + place < inner.maxY {
                    draw(row, block.tone, widths, &frame, inner.row(place))
                }
                place += 1
            }
        }
    }

    /// Cells of a block stand below each other.
    private func columns(of block: RotaPreviewText.Block, _ measure: TextWidth) -> [Int] {
        let count = block.rows.map(\.count).max() ?? 0
        return (0..<count).map { column in
            block.rows.map { $0.indices.contains(column) ? measure.columns(of: t($0[column])) : 0 }.max() ?? 0
        }
    }

    private func draw(
        _ row: [Phrase], _ tone: RotaPreviewText.Tone, _ widths: [Int], _ frame: inout Frame, _ rect: Rect
    ) {
        let role: Role =
            switch tone {
            case .summary: .textStrong
            case .gap: .statusWarning
            case .load, .change: .text
            case .heading: .textDim
            }
        let cells = zip(row, widths).map { frame.textWidth.pad(t($0), to: $1) }
        frame.put(cells.joined(separator: "  "), at: rect.origin, Ink(role), width: rect.width)
    }
}
