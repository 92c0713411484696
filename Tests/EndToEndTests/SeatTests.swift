import Foundation
import Testing

/// What one seat shows and keeps: lists, looks, search, settings, full-width keys.
@Suite("A seat", .serialized, .ownThreads) struct SeatTests {
    private func seat(_ flags: String = "--lang en", size: String = "120x36") throws -> (Screen, Workplace, String) {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        return (try Screen("$GW --desk \(desk) \(flags); echo left=$?", in: place, size: size), place, desk)
    }

    @Test("What a village still lacks is listed with reasons; a visit takes its row off, undo puts it back")
    func unvisited() async throws {
        let (screen, place, desk) = try seat()
        try await screen.signOn()
        screen.press("3", "5")
        try await screen.wait(for: "▸ unvisited Houan")
        try await screen.wait("households with reasons") { text in
            ["out", "vacant", "refused", "not yet"].allSatisfy { text.contains($0) } && text.contains("HA-01-013")
        }
        #expect(!screen.text.contains("4/4 visited"))
        screen.press("v")
        try await screen.wait(for: "─ visit ─")
        screen.press("1")
        try await screen.wait(without: "HA-01-013        0/4")
        try await screen.wait(for: "Recorded HA-01-013 visited")
        let listed = ["list", "grids", "--desk", desk, "--format", "csv", "--place", "990000101201001", "--lang", "en"]
        let after = try place.run(arguments: listed).output
        screen.press("u")
        try await screen.wait(for: "HA-01-013        0/4 out")
        #expect(try place.run(arguments: listed).output != after)
        #expect(try place.run("check", "--desk", desk).code == 0)
    }

    @Test("Residents are masked until a look; an open item is reason enough, and Esc hides the names")
    func looks() async throws {
        let (screen, place, desk) = try seat()
        try await screen.signOn()
        screen.press("3", "+", "j", "Enter")
        try await screen.wait(for: "HA-01-012")
        screen.press("/")
        screen.enter("HA-01-012")
        screen.press("Enter", "Enter")
        try await screen.wait(for: "Chen **")
        #expect(!screen.text.contains("990000"))
        screen.press("1", "/")
        screen.enter("HA-01-012")
        screen.press("Enter", "l")
        try await screen.wait(for: "reason: open item")
        #expect(screen.text.contains("Chen Xian") && screen.text.contains("990000"))
        let looks = try place.entries("privacy.looked", in: desk)
        #expect(looks.count == 1)
        #expect(looks.first?["officer"] == "lin")
        #expect(!"\(looks)".contains("Chen Xian"))
        try await wait(for: "the popup to hear keys") {
            screen.press("Escape")
            return !screen.text.contains("Clear names")
        }
        #expect(!screen.text.contains("Chen Xian") && !screen.text.contains("990000"))
        try await screen.wait(for: "Chen **")
    }

    @Test("Characters, pinyin and initials find a place, also through full-width keys")
    func finds() async throws {
        let (screen, _, _) = try seat("--lang zh")
        try await screen.wait(for: "只读")
        screen.press("3")
        for (key, words, found) in [
            ("/", "工业区", "工业区"), ("、", "houan", "后岸"), ("／", "gyq", "工业区"), ("/", "haiwai", "海外"), ("/", "ha", "海外"),
        ] {
            screen.enter(key)
            screen.enter(words)
            screen.press("Enter")
            try await screen.wait("the selection on \(found)") { $0.contains("▌+ \(found)") }
        }
        screen.press("n")
        try await screen.wait("the next place that answers to ha") { $0.contains("▌+ 后岸") }
        screen.press("/")
        screen.enter("nowhere")
        try await screen.wait(for: "nowhere")
        screen.press("Enter")
        try await screen.wait("that nothing is found") { $0.contains("没有") || $0.contains("找不到") }
    }

    @Test("Keys of an input method act as theirs; a Han character says that the method is on")
    func fullWidth() async throws {
        let (screen, _, _) = try seat("--lang zh")
        try await screen.wait(for: "只读")
        screen.enter("？")
        try await screen.wait(for: "─ 帮助 ─")
        try await screen.escape("no help") { !$0.contains("─ 帮助 ─") }
        screen.enter("：")
        try await screen.wait(for: "─ 命令 ─")
        try await screen.escape("no palette") { !$0.contains("─ 命令 ─") }
        screen.press("G")
        try await screen.wait("the selection at the end") { $0.contains("▌z") }
        screen.enter("！")
        try await screen.wait("the selection on what nobody has taken") { $0.contains("▌!~") }
        screen.enter("ａ")
        try await screen.wait(for: "─ 签到上席 ─")
        try await screen.escape("no form") { !$0.contains("─ 签到上席 ─") }
        screen.enter("好")
        try await screen.wait(for: "输入法开着")
    }

    @Test("Language and theme change at once and are there the next time; a person's config is not written")
    func settings() async throws {
        let (screen, place, desk) = try seat("--lang en --color always")
        try await screen.wait(for: "READ ONLY")
        let dark = screen.colored
        try await screen.command("theme")
        try await screen.wait(for: "─ theme ─")
        screen.press("2")
        try await screen.wait(without: "─ theme ─")
        #expect(screen.colored != dark)
        try await screen.command("中文")
        try await screen.wait(for: "只读")
        try await screen.leave()
        try await screen.wait(for: "left=0")
        let next = try Screen("$GW --desk \(desk); echo left=$?", in: place)
        try await next.wait(for: "只读")
        let kept = try String(contentsOfFile: place.path("state/gridwatch/settings.json"), encoding: .utf8)
        #expect(kept.contains("light") && kept.contains("zh"))
        #expect(!FileManager.default.fileExists(atPath: place.path("config")))
    }

    @Test("A read-only seat says so instead of acting")
    func readOnly() async throws {
        let (screen, place, desk) = try seat("--lang en --readonly")
        try await screen.wait(for: "READ ONLY")
        let before = try place.journal(desk, limit: 1)
        screen.press("a")
        try await screen.wait(for: "This seat is read-only")
        #expect(try place.journal(desk, limit: 1) == before)
    }

    @Test("A copied row lies in a file that only its owner reads")
    func copies() async throws {
        let (screen, place, _) = try seat()
        try await screen.wait(for: "READ ONLY")
        screen.press("y")
        let file = place.path("state/gridwatch/copied.txt")
        try await wait(for: "the file") { FileManager.default.fileExists(atPath: file) }
        try await screen.wait(for: "copied.txt")
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Industrial Zone"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
