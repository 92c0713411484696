import Canvas

extension TerminfoEntry {
    /// Gives the entry colours as red, green and blue.
    ///
    /// No entry that Debian's ncurses-base ships can do that, although most emulators can; and ncurses sends such
    /// colours only when its entry says how.
    mutating func addDirectColor() {
        setBoolean("ccc", false)
        setNumber("colors", 1 << 24)
        setNumber("pairs", 1 << 16)
        setString("setaf", DirectColor.capability(ground: "3", bright: "9"))
        setString("setab", DirectColor.capability(ground: "4", bright: "10"))
        for other in ["setf", "setb", "initc", "initp", "scp", "oc"] { setString(other, nil) }
        setString("op", "\u{1B}[39;49m")
        extendedBooleans = ["AX", "RGB"]
    }

    /// Gives the entry the switch for the right margin (DECAWM), which screen's and tmux's lack although both obey it.
    /// Without it curses fills the last cell of the screen by inserting, and loses it beside a wide character.
    mutating func addMarginSwitch() {
        setBoolean("am", true)
        setString("smam", "\u{1B}[?7h")
        setString("rmam", "\u{1B}[?7l")
    }
}

/// How colours are numbered where the terminal takes red, green and blue: 0 to 255 are the palette's, all others are
/// 0xRRGGBB.
enum DirectColor {
    /// The number of a colour. The 256 darkest blues would be taken for palette colours: they get one step of green,
    /// which nobody sees.
    static func number(_ color: RGB) -> Int32 {
        let value = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
        return value < 256 ? value | 0x100 : value
    }

    /// The terminfo program that sends such a number; `ground` is 3 or 4, `bright` 9 or 10.
    static func capability(ground: String, bright: String) -> String {
        let rgb = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
        return "\u{1B}[%?%p1%{8}%<%t\(ground)%p1%d%e%p1%{16}%<%t\(bright)%p1%{8}%-%d"
            + "%e%p1%{256}%<%t\(ground)8;5;%p1%d%e\(ground)8;2;\(rgb)%;m"
    }
}
