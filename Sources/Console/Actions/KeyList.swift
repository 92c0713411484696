internal import Canvas
public import Language

/// The keys as a page of documentation, made from the registry: it cannot differ from what the console does.
public enum KeyList {
    /// A Markdown page with a table per scope: key, name, what it does, whether `u` takes it back.
    public static func markdown(_ tongue: Tongue) -> String {
        let scopes = Scope.allCases.map { section($0, tongue) }.filter { !$0.isEmpty }
        return "# " + ConsoleWords.keysTitle[tongue] + "\n\n" + scopes.joined(separator: "\n")
    }

    private static func section(_ scope: Scope, _ tongue: Tongue) -> String {
        let actions = Registry.all.filter { $0.scope == scope }
        guard !actions.isEmpty else { return "" }
        let heads = [ConsoleWords.keyHead, ConsoleWords.nameHead, ConsoleWords.helpHead, ConsoleWords.undoHead]
        var lines = ["## " + scope.name[tongue], "", row(heads.map { $0[tongue] }), "| --- | --- | --- | --- |"]
        lines += actions.map { row($0, tongue) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ action: Action, _ tongue: Tongue) -> String {
        let keys = action.keys.map { "`" + $0.label(.unicode) + "`" }.joined(separator: " ")
        let undo = action.canUndo ? "u" : ""
        return row([keys.isEmpty ? "`:`" : keys, action.name[tongue], action.help[tongue], undo])
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
