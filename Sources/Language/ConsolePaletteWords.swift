/// What the palette says of arguments.
extension ConsoleWords {
    /// `Tab ↦ theme <name>, for example: theme nord`, without signs that a terminal may lack.
    public static func usage(_ usage: (Tongue) -> String, _ example: String) -> Phrase {
        Phrase { tongue in
            tongue == .zh ? "Tab 补全 · \(usage(.zh))，例如 \(example)" : "Tab completes: \(usage(.en)), such as \(example)"
        }
    }

    public static func noTheme(_ name: String, _ known: [String]) -> Phrase {
        let list = known.joined(separator: " ")
        return Phrase(zh: "没有配色 \(name)；有 \(list)", en: "There is no theme \(name); there are \(list)")
    }

    public static func noTongue(_ name: String) -> Phrase {
        Phrase(zh: "没有语言 \(name)：写 zh 或 en", en: "There is no language \(name): write zh or en")
    }
}
