import Testing

@testable import Canvas

@Suite struct ThemeFileTests {
    static let head = "name = \"Test\"\n"

    func theme(_ text: String) throws -> Theme {
        try ThemeFolders.with(["test": text]) { try ThemeLibrary(folders: [$0]).theme(named: "test") }
    }

    func fault(_ files: [String: String]) throws -> ThemeError? {
        try ThemeFolders.with(files) { folder in
            #expect(throws: ThemeError.self) { try ThemeLibrary(folders: [folder]).theme(named: "test") }
        }
    }

    @Test(
        arguments: [
            ("name = \"x\"\n[roles\n", 2, "", ""),
            ("[roles]\n", nil, "name", "a text"),
            ("name = 3\n", 1, "name", "a text, found 3"),
            (head + "appearance = \"dim\"\n", 2, "appearance", "\"dark\" or \"light\", found \"dim\""),
            (head + "inherits = true\n", 2, "inherits", "a text, found true"),
            (head + "palette = 1\n", 2, "palette", "a table, found 1"),
            (head + "[palette]\na = \"#12345\"\n", 3, "palette.a", "\"#rrggbb\", found \"#12345\""),
            (head + "[palette]\na = \"purple\"\n", 3, "palette.a", "found \"purple\""),
            (head + "[palette]\na = 256\n", 3, "palette.a", "found 256"),
            (head + "[palette]\na = 1.5\n", 3, "palette.a", "found a floating-point number"),
            (head + "[palette]\na = {}\n", 3, "palette.a", "at least one of rgb, x256, x16"),
            (head + "[palette]\nb = 1\na = { rgb = \"red\" }\n", 4, "palette.a.rgb", "\"#rrggbb\", found \"red\""),
            (head + "[palette]\na = { x256 = -1 }\n", 3, "palette.a.x256", "0 to 255, found -1"),
            (head + "[palette]\na = { x16 = \"pink\" }\n", 3, "palette.a.x16", "bright-white, found \"pink\""),
            (head + "[roles]\ntext = \"red\"\n", 3, "roles.text", "a table such as"),
            (head + "[roles]\n\n\"text.dim\" = { fg = \"blu\" }\n", 4, "roles.text.dim.fg", "[palette]"),
            (head + "[roles]\ntitle = { bg = [1] }\n", 3, "roles.title.bg", "found a list"),
            (head + "[roles]\ntitle = { bold = \"yes\" }\n", 3, "roles.title.bold", "true or false, found \"yes\""),
            (head + "[roles]\ntitle = { mono = \"loud\" }\n", 3, "roles.title.mono", "\"reverse\""),
            (head + "[roles.title]\nbold = true\nmono = 1\n", 4, "roles.title.mono", "found 1"),
            (head + "[glyphs]\ncheck = \"x\"\n", 3, "glyphs.check", "{ glyph = \"●\", ascii = \"*\" }"),
            (head + "[glyphs]\ncheck = { glyph = \"x\" }\n", 3, "glyphs.check.ascii", "found nothing"),
            (head + "[glyphs]\ncheck = { glyph = \"对\", ascii = \"v\" }\n", 3, "glyphs.check.glyph", "one column"),
            (head + "[glyphs]\ncheck = { glyph = \"✓\", ascii = \"✓\" }\n", 3, "glyphs.check.ascii", "found \"✓\""),
            (head + "inherits = \"nowhere\"\n", 2, "inherits", "\"dark\""),
            (head + "inherits = \"test\"\n", 2, "inherits", "found \"test\""),
        ] as [(String, Int?, String, String)])
    func faultsNameLineKeyAndWhatWasExpected(text: String, line: Int?, key: String, expected: String) throws {
        let error = try #require(try fault(["test": text]))
        #expect(error.file.hasSuffix("/test.toml"))
        #expect(error.line == line)
        #expect(error.key == key)
        #expect(error.expected.contains(expected) || expected.isEmpty)
        #expect(error.description.contains("test.toml"))
    }

    @Test func ringsOfThemesAreFound() throws {
        let error = try #require(
            try fault(["test": Self.head + "inherits = \"other\"\n", "other": Self.head + "\ninherits = \"test\"\n"]))
        #expect(error.file.hasSuffix("/other.toml"))
        #expect(error.line == 3)
    }

    @Test(arguments: ["nowhere", "", "../test", ".test"])
    func unknownThemesSayWhichThereAre(name: String) throws {
        let error = #expect(throws: ThemeError.self) { try ThemeFolders.themes.theme(named: name) }
        #expect(error?.expected.contains("\"light\"") == true)
        #expect(error?.file == name)
    }

    @Test func unknownKeysAreWarningsWithTheirLine() throws {
        let theme = try theme(
            Self.head + """
                colour = 1
                [palette]
                a = { rgb = "#010203", cmyk = 1 }
                [roles]
                title = { fg = "a", blinking = true }
                "text.loud" = { fg = "a" }
                [roles.badge]
                critical = { bg = "a" }
                [glyphs]
                smile = { glyph = ")", ascii = ")" }
                """)
        #expect(
            theme.warnings.map(\.key) == [
                "colour", "palette.a.cmyk", "roles.title.blinking", "roles.text.loud", "glyphs.smile",
            ])
        #expect(theme.warnings.map(\.line) == [2, 4, 6, 7, 11])
        #expect(theme.warnings.first?.description.hasSuffix("test.toml:2: colour: unknown key") == true)
        #expect(theme.look(of: .badgeCritical).background?.rgb == RGB(1, 2, 3))
    }

    @Test func missingRolesFallBackByPrefixThenToTheParent() throws {
        let parent = """
            name = "Parent"
            appearance = "light"
            [palette]
            tone = "#111111"
            [roles]
            title = { fg = "tone", bold = true }
            "status.ok" = { fg = "#222222" }
            "text.dim" = { fg = "#333333", dim = true }
            """
        let child = """
            name = "Child"
            inherits = "parent"
            [palette]
            tone = "#444444"
            [roles]
            status = { fg = "#555555" }
            "text.dim" = { underline = true }
            """
        try ThemeFolders.with(["test": child, "parent": parent]) { folder in
            let theme = try ThemeLibrary(folders: [folder]).theme(named: "test")
            #expect(theme.name == "Child" && theme.appearance == .light)
            #expect(theme.look(of: .title).foreground?.rgb == RGB(0x44, 0x44, 0x44))
            #expect(theme.look(of: .title).attributes == .bold)
            #expect(theme.look(of: .statusOk).foreground?.rgb == RGB(0x55, 0x55, 0x55))
            #expect(theme.look(of: .textDim).foreground?.rgb == RGB(0x33, 0x33, 0x33))
            #expect(theme.look(of: .textDim).attributes == [.dim, .underline])
            #expect(theme.look(of: .key).foreground == nil)
        }
    }

    @Test func theFirstFolderWinsAndMayBuildOnTheNext() throws {
        let own = "name = \"Mine\"\ninherits = \"dark\"\n[roles]\ntitle = { fg = \"cyan\", mono = \"blink\" }\n"
        try ThemeFolders.with(["dark": own]) { folder in
            for folders in [[folder, ThemeFolders.shipped], ["/nowhere", folder]] {
                let theme = try ThemeLibrary(folders: folders).theme(named: "dark")
                #expect(theme.name == "Mine")
                #expect(theme.look(of: .title).foreground?.rgb == RGB(0x5C, 0xCF, 0xE6))
                #expect(theme.look(of: .title).mono == .blink)
                #expect(theme.look(of: .key).foreground?.rgb == RGB(0x5C, 0xCF, 0xE6))
            }
        }
    }

    @Test func glyphsCanBeReplaced() throws {
        let theme = try theme(Self.head + "[glyphs]\n\"bullet.full\" = { glyph = \"■\", ascii = \"#\" }\n")
        #expect(theme.resolved(at: .truecolor).glyphs[.bulletFull] == "■")
        #expect(theme.resolved(at: .truecolor, ascii: true).glyphs[.bulletFull] == "#")
        #expect(theme.resolved(at: .truecolor, ascii: true).glyphs[.horizontal] == "-")
    }
}
