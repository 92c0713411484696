import Canvas
import Console
import Foundation
import Language

/// The manual page, made from what the program says of its commands and from the registry of keys.
struct ManualPage {
    /// As `--experimental-dump-help` tells it.
    struct Help: Decodable {
        var command: Command
    }

    struct Command: Decodable {
        var commandName: String
        var abstract: String?
        var discussion: String?
        var arguments: [Argument]?
        var subcommands: [Command]?
        var shouldDisplay: Bool
    }

    struct Argument: Decodable {
        struct Name: Decodable {
            var kind: String
            var name: String
        }

        var kind: String
        var names: [Name]?
        var valueName: String?
        var abstract: String?
        var discussion: String?
        var defaultValue: String?
        var allValues: [String]?
        var isOptional: Bool
        var isRepeating: Bool
        var shouldDisplay: Bool
    }

    private let root: Command
    private let version: String

    /// - Throws: what the decoder says when the program's help is not of the known shape.
    init(help: String, version: String) throws {
        root = try JSONDecoder().decode(Help.self, from: Data(help.utf8)).command
        self.version = version
    }

    /// The page in the macros of man(7).
    var text: String {
        let sections = [
            head, section("DESCRIPTION", paragraphs(root.discussion)), commands, keys, palette, files, environment,
            exits, section("SEE ALSO", [".BR less (1), tmux (1)"]),
        ]
        return sections.joined(separator: "\n") + "\n"
    }

    private var head: String {
        let name = (root.abstract ?? "").prefix(1).lowercased() + (root.abstract ?? "").dropFirst()
        return """
            .\\" -*- coding: utf-8 -*-
            .\\" Made by the tests from the program's own help and the registry of keys; do not edit.
            .TH GRIDWATCH 1 "" "gridwatch \(version)" "User Commands"
            .SH NAME
            gridwatch \\- \(Self.escaped(String(name.dropLast(name.hasSuffix(".") ? 1 : 0))))
            .SH SYNOPSIS
            .B gridwatch
            .RI [ subcommand ]
            .RI [ options ]
            """
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        ([".SH " + (title.contains(" ") ? "\"\(title)\"" : title)] + lines).joined(separator: "\n")
    }

    private func paragraphs(_ text: String?) -> [String] {
        let parts = (text ?? "").components(separatedBy: "\n\n").filter { !$0.isEmpty }
        return parts.flatMap { [".PP"] + $0.split(separator: "\n").map { Self.escaped(String($0)) } }
    }

    // MARK: Commands

    private var commands: String {
        let shown = (root.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
        return section("COMMANDS", shown.flatMap { lines(of: $0, after: "gridwatch") })
    }

    private func lines(of command: Command, after path: String) -> [String] {
        let path = path + " " + command.commandName
        let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
        let positional = arguments.filter { $0.kind == "positional" }
        let words = positional.map { argument in
            let name = "\\fI" + Self.escaped(argument.valueName ?? "") + "\\fR" + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? "[" + name + "]" : name
        }
        var lines = [".SS \"" + ([Self.escaped(path)] + words).joined(separator: " ") + "\""]
        lines.append(Self.escaped(command.abstract ?? ""))
        lines += paragraphs(command.discussion)
        // Every command knows --help and --version: the page says so once.
        lines += arguments.filter { argument in
            !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
        }.flatMap(self.lines)
        return lines + (command.subcommands ?? []).filter(\.shouldDisplay).flatMap { self.lines(of: $0, after: path) }
    }

    private func lines(of argument: Argument) -> [String] {
        let value = Self.escaped(argument.valueName ?? "")
        let names = (argument.names ?? []).map { name in
            "\\fB" + (name.kind == "long" ? "\\-\\-" : "\\-") + Self.escaped(name.name) + "\\fR"
        }
        let title =
            argument.kind == "positional"
            ? "\\fI\(value)\\fR"
            : names.joined(separator: ", ") + (argument.kind == "option" ? " \\fI\(value)\\fR" : "")
        var text = [argument.abstract, argument.discussion].compactMap { $0 }.joined(separator: " ")
        if let values = argument.allValues, !values.isEmpty {
            text += " One of: " + values.joined(separator: ", ") + "."
        }
        if let value = argument.defaultValue { text += " Unless given: " + value + "." }
        return [".TP", title, text.isEmpty ? "\\&" : Self.escaped(text.replacing("\n", with: " "))]
    }

    // MARK: Keys

    private var keys: String {
        var lines = [
            "What the keys of the console do, by place. The second and later keys of a line mean the same."
        ]
        for scope in Scope.allCases {
            let actions = Registry.all.filter { $0.scope == scope && !$0.keys.isEmpty }
            guard !actions.isEmpty else { continue }
            lines.append(".SS \"" + Self.escaped(scope.name.en) + "\"")
            for action in actions {
                let keys = action.keys.map { "\\fB" + Self.escaped($0.label(.ascii)) + "\\fR" }.joined(separator: ", ")
                let undo = action.canUndo ? " u takes it back." : ""
                lines += [".TP", keys, Self.escaped(action.name.en + ": " + action.help.en + undo)]
            }
        }
        return section("KEYS", lines)
    }

    private var palette: String {
        var lines = [
            "\\fB:\\fR opens the palette, which offers every action by name, key and word. Some take an argument after a space:"
        ]
        for action in Registry.withArgument {
            guard let argument = action.argument, let word = argument.words.first else { continue }
            let name = Self.escaped(argument.name.en)
            lines += [
                ".TP", "\\fB:" + Self.escaped(word) + "\\fR \\fI" + name + "\\fR",
                Self.escaped(action.help.en + " Example: :" + word + " " + argument.example),
            ]
        }
        for action in Registry.all where action.keys.isEmpty && action.argument == nil {
            lines += [".TP", "\\fB:" + Self.escaped(action.name.en) + "\\fR", Self.escaped(action.help.en)]
        }
        return section("PALETTE", lines)
    }

    // MARK: Around it

    private var files: String {
        section(
            "FILES",
            pairs([
                (
                    "$XDG_DATA_HOME/gridwatch/gridwatch.desk",
                    "the desk, unless --desk names another; beside it its write-ahead log, its bell and the folder of scanned papers"
                ),
                (
                    "$XDG_STATE_HOME/gridwatch/",
                    "what the console keeps for a person: language and theme, how the panes stand, the last copied row, logs, refused rows of imports"
                ),
                ("$XDG_CONFIG_HOME/gridwatch/themes/*.toml", "themes of one's own; they come before the shipped ones"),
                ("PREFIX/share/gridwatch/", "the shipped themes and the sample township"),
            ]) + [".PP", "Unset, the folders are ~/.local/share, ~/.local/state and ~/.config."])
    }

    private var environment: String {
        section(
            "ENVIRONMENT",
            pairs([
                (
                    "LANG, LC_ALL, LC_CTYPE",
                    "the language unless --lang says otherwise, and whether the terminal takes UTF-8"
                ),
                ("TERM, COLORTERM", "what the terminal can do; COLORTERM=truecolor gives true colour"),
                ("NO_COLOR", "set to anything: no colour"),
                ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME", "where files are"),
            ]))
    }

    private var exits: String {
        section(
            "EXIT STATUS",
            pairs([("0", "done"), ("1", "a failure, or rows that were refused"), ("2", "wrong usage or a bad file")]))
    }

    private func pairs(_ pairs: [(String, String)]) -> [String] {
        pairs.flatMap { [".TP", ".B " + Self.escaped($0.0), Self.escaped($0.1)] }
    }

    /// What roff would read as its own is written so that it prints.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
            .replacing("~", with: "\\(ti").replacing("^", with: "\\(ha").replacing("`", with: "\\(ga")
            .replacing("'", with: "\\(aq")
        return plain.hasPrefix(".") ? "\\&" + plain : plain
    }
}
