extension RegistryTable {
    /// Every level of the tree, micro-grids too; keyed by place code.
    public static let places = RegistryTable(
        "places", text: "level kind han latin sort_key short", integers: "east north",
        references: [
            Reference(table: "households", column: "grid"), Reference(table: "teams", column: "grid"),
            Reference(table: "posts", column: "place"), Reference(table: "sources", column: "grid"),
            Reference(table: "boundaries", column: "place"), Reference(table: "staff", column: "grid"),
            Reference(table: "alerts", column: "grid"), Reference(table: "rounds", column: "place"),
            Reference(table: "officers", column: "place"), Reference(table: "tallies", column: "grid"),
        ])

    /// Outlines of places, as rings in whole metres of the plane; keyed by place code, and without a digest.
    public static let boundaries = RegistryTable("boundaries", key: "place", text: "rings", hasDigest: false)

    /// Everybody who works here.
    public static let staff = RegistryTable(
        "staff", text: "han latin sort_key phone roles grid", integers: "east north cap weekly nights", aliases: .staff,
        references: ["adviser", "chief", "worker", "departmental"].map { Reference(table: "teams", column: $0) }
            + ["day", "evening", "night", "stand_in"].map { Reference(table: "observations", column: $0) }
            + [
                Reference(table: "duties", column: "member"), Reference(table: "leaves", column: "member"),
                Reference(table: "outbox", column: "recipient"),
            ])

    /// Who looks after a grid: the four roles of a team, keyed by the grid.
    public static let teams = RegistryTable("teams", key: "grid", text: "adviser chief worker departmental")

    /// Gates.
    public static let posts = RegistryTable(
        "posts", text: "place kind han latin sort_key", integers: "east north staff", aliases: .post,
        references: [Reference(table: "boats", column: "harbour"), Reference(table: "sources", column: "post")])

    /// Homes, boats and families abroad, with what the rounds know of them: visits change these rows too.
    public static let households = RegistryTable(
        "households", text: "grid microgrid kind address result visited_by",
        integers: "number east north round visited_at visit version", aliases: .household,
        references: [
            "people", "boats", "sources", "observations", "alerts", "personal", "openings", "calls", "needs",
            "instructions",
        ].map { Reference(table: $0, column: "household") })

    /// Residents, crews and people abroad, in clear.
    public static let people = RegistryTable(
        "people", text: "household han latin sort_key sex birth identity phone relation", integers: "last_round",
        aliases: .person)

    /// What a household in a sea grid has besides: keyed by the household.
    public static let boats = RegistryTable(
        "boats", key: "household", text: "registration han latin sort_key harbour", integers: "length berths")

    /// Door sensors, wristbands, readers and feeds. When they were last heard stands in a table of its own.
    public static let sources = RegistryTable(
        "sources", text: "kind grid household post han latin sort_key", integers: "heartbeat silent_since version",
        aliases: .source,
        references: [
            Reference(table: "source_heard", column: "source"), Reference(table: "alerts", column: "source"),
        ])

    /// Every table of the register, in the order in which files fill them: no row points at a later table.
    public static let all = [places, staff, teams, posts, households, people, boats, sources, boundaries]
}
