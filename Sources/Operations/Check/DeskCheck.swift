internal import GridDomain
internal import GridStore

extension OpenDesk {
    /// Checks a desk from end to end at one moment: the engine's files, every link and entry of the journal, the things
    /// that the journal makes, the tallies, the digests of the register and of papers. An empty list means that all is well.
    ///
    /// - Parameter expected: a head hash, in hexadecimal, that somebody wrote down earlier (at least 16 digits): what came
    ///   before it is then proved unchanged.
    /// - Throws: the engine's error when the file cannot be read at all.
    public func check(expecting expected: String? = nil) throws -> [Finding] {
        let files = try store.engine.integrity().map {
            Finding("file", .engine, expected: "a sound file", found: $0)
        }
        return try store.read { session in
            let erasures = try session.erasures(zone: store.identity.zone)
            var chain = ChainCheck(wanted: expected)
            var entries = EntryCheck(erasures: erasures)
            var fold = JournalFold()
            try chain.run(session) { stored in
                if let entry = entries.read(stored) { fold.apply(entry) }
            }
            var tables = TableCheck(
                session, fold, erasures: erasures, zone: store.identity.zone, now: try now(session).now)
            try tables.run()
            return files + chain.findings + entries.findings + tables.findings
                + (try RegistryRowCheck.findings(session)) + (try paperFindings(session))
        }
    }
}
