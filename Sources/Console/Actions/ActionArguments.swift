internal import Canvas
internal import GridDomain
internal import Language

/// The arguments of actions that have a key or a place in the palette of their own.
extension Action.Argument {
    static let theme = Action.Argument(
        ["theme"], Phrase(zh: "配色", en: "name"), example: "nord",
        choices: { $0.themes.map { Choice(text: $0) } },
        read: { (text, state) throws(Misread) in
            guard let name = state.themes.first(where: { $0.lowercased() == text.lowercased() }) else {
                throw Misread(ConsoleWords.noTheme(text, state.themes))
            }
            return name
        },
        perform: { name, state, out in
            state.settings.theme = name
            out.add(.saveSettings(state.settings))
        })

    static let language = Action.Argument(
        ["lang", "language"], Phrase(zh: "语言", en: "language"), example: "en",
        choices: { _ in
            [Choice(text: "zh", meaning: Phrase(same: "中文")), Choice(text: "en", meaning: Phrase(same: "English"))]
        },
        read: { (text, _) throws(Misread) in
            guard let tongue = Tongue(rawValue: text.lowercased()) else { throw Misread(ConsoleWords.noTongue(text)) }
            return tongue
        },
        perform: { tongue, state, out in
            state.settings.tongue = tongue
            out.add(.saveSettings(state.settings))
        })

    /// Minutes or a clock time; the reason is asked for as ever.
    static let shelfLength = Action.Argument(
        ["shelve"], Phrase(zh: "分钟或时刻", en: "minutes or a time"), example: "30",
        choices: { state in
            [30, 60, 120].map { minutes in
                Choice(text: "\(minutes)", meaning: Spans.spoken(TimeSpan.minutes(minutes)))
            }
        },
        read: { (text, state) throws(Misread) in
            guard let length = state.shelfLength(text) else { throw Misread(ConsoleWords.lengthNeeded) }
            return length
        },
        perform: { length, state, _ in
            let codes = state.alertTargets
            state.open(.picker(.shelveReason(codes, length, subject: state.shelfSubject(codes, length))))
        })

    /// A place that somebody asks about.
    static let askedPlace = Action.Argument(
        ["answer"], Phrase(zh: "地名", en: "place"), example: "ha",
        choices: { state in
            let tree = state.desk.grids.tree
            return tree.children(of: tree.root).map { Choice(text: state.labels.place($0, state.tongue)) }
        },
        read: { (text, state) throws(Misread) in
            guard state.place(called: text) != nil else { throw Misread(ConsoleWords.notFound(text)) }
            return text
        },
        perform: { text, state, out in state.answer(text, &out) })

    static let searched = Action.Argument(
        ["find"], Phrase(zh: "字或拼音", en: "text"), example: "ha",
        read: { (text, _) throws(Misread) in text },
        perform: { text, state, _ in
            state.search = text
            state.findHere()
        })

    static let filtered = Action.Argument(
        ["filter"], Phrase(zh: "字或拼音", en: "text"), example: "ha",
        read: { (text, _) throws(Misread) in text }, perform: { text, state, _ in state.filter = text })
}
