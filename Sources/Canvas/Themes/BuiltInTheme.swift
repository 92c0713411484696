/// The dark theme, for when no folder of themes is found. A test holds it equal to `themes/dark.toml`.
enum BuiltInTheme {
    /// What stands in messages in place of a path.
    static let path = "built-in theme"

    static let text = """
        # Gridwatch dark: calm when calm. Colours are named once in [palette]; [roles] says what each thing on the screen means.
        name = "Gridwatch dark"
        appearance = "dark"

        [palette]
        ground = { rgb = "#101418", x16 = "black" }
        bar = { rgb = "#16202a", x16 = "black" }
        popup = { rgb = "#18222c", x16 = "black" }
        line = { rgb = "#2b3946", x16 = "bright-black" }
        track = { rgb = "#26323d", x16 = "bright-black" }
        text = { rgb = "#c8d2dc", x16 = "white" }
        strong = { rgb = "#f2f6fa", x16 = "bright-white" }
        dim = { rgb = "#7c8a99", x16 = "bright-black" }
        cyan = { rgb = "#5ccfe6", x16 = "cyan" }
        blue = { rgb = "#73b8ff", x16 = "bright-blue" }
        green = { rgb = "#87d96c", x16 = "green" }
        amber = { rgb = "#ffb454", x16 = "yellow" }
        red = { rgb = "#ff6b74", x16 = "bright-red" }
        violet = { rgb = "#a99bd0", x16 = "magenta" }
        rose = { rgb = "#c9a0c8", x16 = "magenta" }
        white = { rgb = "#ffffff", x16 = "bright-white" }
        ink = { rgb = "#0f1419", x16 = "black" }
        alarm = { rgb = "#b3303c", x16 = "red" }
        selected = { rgb = "#1f3342", x256 = 24, x16 = "blue" }
        marked = { rgb = "#2a2a45", x256 = 17, x16 = "magenta" }
        changed = { rgb = "#1e3028", x256 = 235, x16 = "black" }
        untaken = { rgb = "#33240f", x256 = 94, x16 = "yellow" }
        untaken-selected = { rgb = "#4a3513", x256 = 130, x16 = "yellow" }
        high = { rgb = "#3a151b", x256 = 88, x16 = "red" }
        high-selected = { rgb = "#55202a", x256 = 124, x16 = "red" }
        lane-day = { rgb = "#1c3148", x256 = 17, x16 = "black" }
        lane-evening = { rgb = "#5c441c", x256 = 58, x16 = "black" }
        lane-night = { rgb = "#352f5e", x256 = 54, x16 = "black" }
        lane-stand-in = { rgb = "#1f5242", x256 = 22, x16 = "black" }

        [roles]
        text = { fg = "text", bg = "ground" }
        "text.dim" = { fg = "dim", mono = "dim" }
        "text.strong" = { fg = "strong", bold = true }

        border = { fg = "line" }
        "border.focus" = { fg = "cyan", mono = "bold" }
        title = { fg = "strong", bold = true }
        header = { fg = "dim", mono = "dim" }
        bar = { fg = "text", bg = "bar" }
        group = { fg = "dim", bold = true }
        match = { fg = "ink", bg = "amber", mono = "reverse" }

        "row.selected" = { fg = "strong", bg = "selected", mono = "underline" }
        "row.marked" = { bg = "marked", mono = "bold" }
        "row.changed" = { bg = "changed", mono = "bold" }
        "row.untaken" = { fg = "strong", bg = "untaken", mono = "reverse" }
        "row.untaken.high" = { bg = "high", mono = ["reverse", "bold"] }
        "row.untaken.selected" = { bg = "untaken-selected", mono = ["reverse", "underline"] }
        "row.untaken.high.selected" = { bg = "high-selected", mono = ["reverse", "bold", "underline"] }

        "lane.day" = { bg = "lane-day" }
        "lane.evening" = { bg = "lane-evening" }
        "lane.night" = { bg = "lane-night" }
        "lane.stand-in" = { bg = "lane-stand-in" }

        "status.ok" = { fg = "green" }
        "status.info" = { fg = "blue" }
        "status.warning" = { fg = "amber", bold = true }
        "status.critical" = { fg = "red", bold = true }
        "status.stale" = { fg = "violet", mono = "dim" }
        person = { fg = "rose" }

        "badge.critical" = { fg = "white", bg = "alarm", bold = true, mono = ["reverse", "bold"] }
        "badge.warning" = { fg = "ink", bg = "amber", bold = true, mono = "reverse" }

        "banner.live" = { fg = "ink", bg = "green", bold = true, mono = ["reverse", "bold"] }
        "banner.exercise" = { fg = "ink", bg = "amber", bold = true, mono = ["reverse", "bold"] }
        "banner.demo" = { fg = "ink", bg = "violet", bold = true, mono = ["reverse", "bold"] }
        "banner.readonly" = { fg = "ink", bg = "cyan", bold = true, mono = ["reverse", "bold"] }

        "meter.low" = { fg = "red" }
        "meter.mid" = { fg = "amber" }
        "meter.high" = { fg = "green" }
        "meter.track" = { fg = "dim", bg = "track", mono = "dim" }
        spark = { fg = "amber" }

        key = { fg = "cyan", bold = true }
        "key.label" = { fg = "text", bold = false }
        prompt = { fg = "cyan", bold = true }
        input = { fg = "strong", mono = "underline" }
        hint = { fg = "dim", mono = "dim" }
        popup = { fg = "text", bg = "popup" }
        "popup.border" = { fg = "cyan", mono = "bold" }

        """
}
