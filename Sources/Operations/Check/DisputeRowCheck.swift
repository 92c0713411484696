internal import GridDomain
internal import GridStore

/// Disputes.
extension TableCheck {
    mutating func checkDisputes() throws {
        let session = session
        for code in Set(try session.disputeCodes()).subtracting(fold.disputes.keys).sorted() {
            note("dispute \(code)", .row, "no row", "one that no entry registered")
        }
        for (code, dispute) in fold.disputes.sorted(by: { $0.key < $1.key }) {
            let name = "dispute \(code)"
            guard let row = try read(name, { try session.dispute(code) }) else { continue }
            compare(row, dispute, name)
            let filed = try session.filing(of: code)
            if filed?.closed != dispute.standing.closed || filed?.isSettled != dispute.isSettled {
                note(name, .row, "closed \(text(dispute.standing.closed))", "filed otherwise")
            }
        }
    }

    private mutating func compare(_ row: Dispute, _ dispute: Dispute, _ name: String) {
        let pairs: [(String, String, String)] = [
            ("kind", dispute.kind.rawValue, row.kind.rawValue),
            ("source", dispute.source.rawValue, row.source.rawValue),
            ("scale", dispute.scale.rawValue, row.scale.rawValue), ("people", "\(dispute.people)", "\(row.people)"),
            ("grid", dispute.grid.text, row.grid.text),
            ("registered", text(dispute.registered), text(row.registered)),
            ("notes", "\(dispute.notes)", "\(row.notes)"), ("version", "\(dispute.version)", "\(row.version)"),
            ("stage", dispute.standing.stage.rawValue, row.standing.stage.rawValue),
        ]
        for (field, expected, found) in pairs where expected != found {
            note(name, .row, "\(field) \(expected)", found)
        }
        if row.standing != dispute.standing { note(name, .row, "the standing of entry \(dispute.version)", "another") }
        let isGone = row.parties.isEmpty && row.digests.isEmpty && isErased(dispute.standing.closed)
        if row.parties != dispute.parties || row.digests != dispute.digests, !isGone {
            note(name, .row, "the parties and papers of its entries", "others")
        }
    }
}
