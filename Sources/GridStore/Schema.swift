/// The tables, in the words that SQLite and PostgreSQL share. One list per migration; a released list never changes.
public enum Schema {
    /// The first migration: everything that is settled stands here, also where its acts come later (duties, geometry).
    public static let first: [String] = journal + registry + things + matters + imports

    private static let journal = [
        "CREATE TABLE desk(key TEXT PRIMARY KEY, value TEXT NOT NULL)",
        """
        CREATE TABLE entries(number INTEGER PRIMARY KEY, recorded BIGINT NOT NULL, happened BIGINT NOT NULL,
        officer TEXT NOT NULL, command TEXT NOT NULL, grp TEXT, kind TEXT NOT NULL, subject TEXT,
        format INTEGER NOT NULL, payload TEXT NOT NULL, commitment BLOB)
        """,
        "CREATE INDEX entries_command ON entries(command)",
        "CREATE INDEX entries_log ON entries(number) WHERE \(DeskSession.isLog)",
        "CREATE INDEX entries_subject ON entries(subject, number) WHERE subject IS NOT NULL",
        """
        CREATE TABLE personal(entry INTEGER PRIMARY KEY REFERENCES entries(number), household TEXT,
        salt BLOB NOT NULL, bytes TEXT NOT NULL)
        """,
        "CREATE INDEX personal_household ON personal(household, entry) WHERE household IS NOT NULL",
        "CREATE TABLE links(last INTEGER PRIMARY KEY, first INTEGER NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL)",
        """
        CREATE TABLE answers(command TEXT PRIMARY KEY, first INTEGER, last INTEGER, refusal TEXT)
        """,
        "CREATE TABLE counters(scope TEXT, series TEXT, year INTEGER, next INTEGER NOT NULL, PRIMARY KEY(scope, series, year))",
        """
        CREATE TABLE due(at BIGINT NOT NULL, kind TEXT NOT NULL, thing TEXT NOT NULL, version INTEGER NOT NULL,
        PRIMARY KEY(kind, thing, at))
        """,
        "CREATE INDEX due_at ON due(at)",
        """
        CREATE TABLE outbox(id INTEGER PRIMARY KEY, entry INTEGER NOT NULL REFERENCES entries(number),
        recipient TEXT NOT NULL, purpose TEXT NOT NULL, sent BIGINT, UNIQUE(entry, recipient, purpose))
        """,
    ]

    private static let registry = [
        """
        CREATE TABLE places(code TEXT PRIMARY KEY, level TEXT NOT NULL, kind TEXT NOT NULL, han TEXT NOT NULL,
        latin TEXT NOT NULL, sort_key TEXT NOT NULL, short TEXT NOT NULL, east INTEGER, north INTEGER,
        batch TEXT NOT NULL, digest BLOB NOT NULL)
        """,
        "CREATE TABLE boundaries(place TEXT PRIMARY KEY REFERENCES places(code), rings TEXT NOT NULL, batch TEXT NOT NULL)",
        """
        CREATE TABLE staff(code TEXT PRIMARY KEY, han TEXT NOT NULL, latin TEXT NOT NULL, sort_key TEXT NOT NULL,
        phone TEXT NOT NULL, roles TEXT NOT NULL, grid TEXT, east INTEGER, north INTEGER, cap INTEGER NOT NULL,
        batch TEXT NOT NULL, digest BLOB NOT NULL)
        """,
        """
        CREATE TABLE teams(grid TEXT PRIMARY KEY REFERENCES places(code), adviser TEXT NOT NULL REFERENCES staff(code),
        chief TEXT NOT NULL REFERENCES staff(code), worker TEXT NOT NULL REFERENCES staff(code),
        departmental TEXT NOT NULL REFERENCES staff(code), batch TEXT NOT NULL, digest BLOB NOT NULL)
        """,
        """
        CREATE TABLE households(code TEXT PRIMARY KEY, grid TEXT NOT NULL REFERENCES places(code), microgrid TEXT,
        kind TEXT NOT NULL, number INTEGER NOT NULL, address TEXT NOT NULL, east INTEGER, north INTEGER,
        round INTEGER NOT NULL, result TEXT, visited_at BIGINT, visited_by TEXT, visit INTEGER NOT NULL,
        version INTEGER NOT NULL, batch TEXT NOT NULL, digest BLOB NOT NULL)
        """,
        "CREATE UNIQUE INDEX households_grid ON households(grid, number)",
        "CREATE INDEX households_visited ON households(visited_at) WHERE visited_at IS NOT NULL",
        """
        CREATE TABLE people(code TEXT PRIMARY KEY, household TEXT NOT NULL REFERENCES households(code), han TEXT NOT NULL,
        latin TEXT NOT NULL, sort_key TEXT NOT NULL, sex TEXT NOT NULL, birth TEXT NOT NULL, identity TEXT,
        phone TEXT NOT NULL, relation TEXT NOT NULL, last_round INTEGER NOT NULL, batch TEXT NOT NULL,
        digest BLOB NOT NULL)
        """,
        "CREATE INDEX people_household ON people(household)",
        "CREATE INDEX people_identity ON people(identity) WHERE identity IS NOT NULL",
        "CREATE INDEX people_name ON people(sort_key)",
        """
        CREATE TABLE boats(household TEXT PRIMARY KEY REFERENCES households(code), registration TEXT NOT NULL,
        han TEXT NOT NULL, latin TEXT NOT NULL, sort_key TEXT NOT NULL, harbour TEXT, length INTEGER, berths INTEGER,
        batch TEXT NOT NULL, digest BLOB NOT NULL)
        """,
        """
        CREATE TABLE posts(code TEXT PRIMARY KEY, place TEXT NOT NULL REFERENCES places(code), kind TEXT NOT NULL,
        han TEXT NOT NULL, latin TEXT NOT NULL, sort_key TEXT NOT NULL, east INTEGER, north INTEGER,
        staff INTEGER NOT NULL, batch TEXT NOT NULL, digest BLOB NOT NULL)
        """,
        "CREATE TABLE aliases(kind TEXT, key TEXT, code TEXT NOT NULL, PRIMARY KEY(kind, key))",
        "CREATE INDEX aliases_code ON aliases(code)",
        """
        CREATE TABLE tallies(grid TEXT PRIMARY KEY REFERENCES places(code), households INTEGER NOT NULL,
        people INTEGER NOT NULL, visited INTEGER NOT NULL, out INTEGER NOT NULL, vacant INTEGER NOT NULL,
        refused INTEGER NOT NULL, revisit INTEGER NOT NULL, screened INTEGER NOT NULL)
        """,
    ]

    private static let things = [
        """
        CREATE TABLE officers(code TEXT PRIMARY KEY, han TEXT NOT NULL, latin TEXT NOT NULL, sort_key TEXT NOT NULL,
        roles TEXT NOT NULL, place TEXT NOT NULL, phone TEXT NOT NULL, pin_salt BLOB, pin_hash BLOB)
        """,
        """
        CREATE TABLE watches(code TEXT PRIMARY KEY, officer TEXT NOT NULL, lead TEXT, relief TEXT, began BIGINT NOT NULL,
        ends BIGINT NOT NULL)
        """,
        """
        CREATE TABLE rounds(number INTEGER PRIMARY KEY, place TEXT NOT NULL, han TEXT NOT NULL, latin TEXT NOT NULL,
        sort_key TEXT NOT NULL, opened BIGINT NOT NULL, due BIGINT NOT NULL)
        """,
        """
        CREATE TABLE sources(code TEXT PRIMARY KEY, kind TEXT NOT NULL, grid TEXT NOT NULL REFERENCES places(code),
        household TEXT, post TEXT, han TEXT NOT NULL, latin TEXT NOT NULL, sort_key TEXT NOT NULL,
        heartbeat INTEGER NOT NULL, silent_since BIGINT, version INTEGER NOT NULL, batch TEXT NOT NULL,
        digest BLOB NOT NULL)
        """,
        "CREATE TABLE source_heard(source TEXT PRIMARY KEY REFERENCES sources(code), at BIGINT NOT NULL)",
        """
        CREATE TABLE alerts(code TEXT PRIMARY KEY, kind TEXT NOT NULL, priority INTEGER NOT NULL, grid TEXT NOT NULL,
        source TEXT, touched BIGINT NOT NULL, raised BIGINT NOT NULL, household TEXT, household_number INTEGER,
        east INTEGER, north INTEGER, reading TEXT, members TEXT NOT NULL, standing TEXT NOT NULL, closed BIGINT,
        notes INTEGER NOT NULL,
        version INTEGER NOT NULL)
        """,
        "CREATE INDEX alerts_open ON alerts(raised) WHERE closed IS NULL",
        "CREATE INDEX alerts_closed ON alerts(closed) WHERE closed IS NOT NULL",
        "CREATE INDEX alerts_source ON alerts(source) WHERE closed IS NULL",
        "CREATE INDEX alerts_household ON alerts(household) WHERE household IS NOT NULL",
        "CREATE INDEX alerts_raised ON alerts(raised)",
        """
        CREATE TABLE disputes(code TEXT PRIMARY KEY, kind TEXT NOT NULL, source TEXT NOT NULL, scale TEXT NOT NULL,
        people INTEGER NOT NULL, grid TEXT NOT NULL, registered BIGINT NOT NULL, standing TEXT NOT NULL, personal TEXT,
        settled INTEGER NOT NULL, closed BIGINT, notes INTEGER NOT NULL, version INTEGER NOT NULL)
        """,
        "CREATE INDEX disputes_open ON disputes(registered) WHERE closed IS NULL",
        "CREATE INDEX disputes_closed ON disputes(closed) WHERE closed IS NOT NULL",
        """
        CREATE TABLE observations(code TEXT PRIMARY KEY, household TEXT NOT NULL REFERENCES households(code),
        number INTEGER, east INTEGER, north INTEGER, grid TEXT NOT NULL, place TEXT NOT NULL, reason TEXT NOT NULL,
        contact TEXT NOT NULL, ordered BIGINT NOT NULL, release BIGINT NOT NULL, ended BIGINT, ending TEXT,
        papers TEXT NOT NULL, day TEXT NOT NULL, evening TEXT NOT NULL, night TEXT NOT NULL, stand_in TEXT NOT NULL,
        version INTEGER NOT NULL)
        """,
        "CREATE INDEX observations_household ON observations(household)",
        "CREATE INDEX observations_running ON observations(grid) WHERE ended IS NULL",
        "CREATE INDEX observations_ended ON observations(ended) WHERE ended IS NOT NULL",
        """
        CREATE TABLE duties(code TEXT PRIMARY KEY, observation TEXT NOT NULL REFERENCES observations(code),
        slot INTEGER NOT NULL, member TEXT REFERENCES staff(code), role TEXT NOT NULL, signed BIGINT,
        version INTEGER NOT NULL)
        """,
        "CREATE INDEX duties_observation ON duties(observation, slot)",
        "CREATE INDEX duties_slot ON duties(slot)",
        "CREATE INDEX duties_member ON duties(member) WHERE member IS NOT NULL",
        """
        CREATE TABLE checks(observation TEXT NOT NULL REFERENCES observations(code), date TEXT NOT NULL,
        half INTEGER NOT NULL, tenths INTEGER, symptoms TEXT NOT NULL, taken BIGINT NOT NULL, version INTEGER NOT NULL,
        PRIMARY KEY(observation, date, half))
        """,
        """
        CREATE TABLE leaves(code TEXT PRIMARY KEY, member TEXT NOT NULL REFERENCES staff(code), since BIGINT NOT NULL,
        until BIGINT NOT NULL, reason TEXT NOT NULL)
        """,
    ]

    /// Matters of every kind have the same columns; `served` counts people, and only needs serve any.
    private static let matters =
        ["openings", "calls", "needs", "instructions"].flatMap { table in
            [
                """
                CREATE TABLE \(table)(code TEXT PRIMARY KEY, place TEXT, household TEXT, household_number INTEGER, words TEXT,
                began BIGINT NOT NULL, standing TEXT NOT NULL, closed BIGINT, served INTEGER NOT NULL,
                changed_by TEXT NOT NULL, changed_at BIGINT NOT NULL, change TEXT NOT NULL, version INTEGER NOT NULL)
                """,
                "CREATE INDEX \(table)_open ON \(table)(began) WHERE closed IS NULL",
                "CREATE INDEX \(table)_closed ON \(table)(closed) WHERE closed IS NOT NULL",
                "CREATE INDEX \(table)_household ON \(table)(household) WHERE household IS NOT NULL",
            ]
        } + ["CREATE INDEX needs_served ON needs(place, served) WHERE served > 0"]

    private static let imports = [
        """
        CREATE TABLE batches(code TEXT PRIMARY KEY, folder_digest TEXT NOT NULL, began BIGINT NOT NULL, ended BIGINT,
        undone BIGINT, rows INTEGER NOT NULL, refused INTEGER NOT NULL, rejected_bytes BIGINT NOT NULL)
        """,
        """
        CREATE TABLE batch_files(batch TEXT NOT NULL REFERENCES batches(code), file TEXT NOT NULL, bytes BIGINT NOT NULL,
        offset BIGINT NOT NULL, line INTEGER NOT NULL, done INTEGER NOT NULL, PRIMARY KEY(batch, file))
        """,
        """
        CREATE TABLE before_images(batch TEXT NOT NULL, tbl TEXT NOT NULL, key TEXT NOT NULL, image TEXT,
        PRIMARY KEY(batch, tbl, key))
        """,
    ]
}
