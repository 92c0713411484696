import Foundation
import Testing

/// What a terminal gets beside the picture: the cursor of the plain screen, the clipboard, pasted text, the mouse.
@Suite("Beside the picture", .serialized, .ownThreads) struct PlainTerminalTests {
    private func seat(_ flags: String, size: String = "80x24", term: String? = nil) throws -> (Screen, Workplace) {
        let place = try Workplace()
        let desk = try place.sampleDesk()
        return (try Screen("$GW --desk \(desk) \(flags); echo left=$?", in: place, size: size, term: term), place)
    }

    /// The line on which the terminal's cursor stands, from there on.
    private func read(_ screen: Screen) -> String {
        let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
        let (x, y) = screen.cursor
        return lines.indices.contains(y) ? String(lines[y].dropFirst(x)) : ""
    }

    @Test("The plain screen puts the terminal's cursor on the row, follows it at any width, and acts")
    func plain() async throws {
        let (screen, _) = try seat("--lang en --plain")
        try await screen.signOn(plain: true)
        #expect(!screen.modes.contains("mouse_any_flag"))
        try await screen.wait("the cursor on the first row") { _ in read(screen).hasPrefix("untaken, priority medium") }
        screen.press("j", "j")
        try await screen.wait("the cursor on the third row") { _ in read(screen).hasPrefix("untaken, priority low") }
        screen.resize(30, 40)
        try await screen.wait("the row at another width") { _ in read(screen).hasPrefix("untaken, priority low") }
        screen.press("a")
        try await screen.wait(for: "untaken 2")
        try await screen.wait(for: "message: ")
        #expect(!screen.text.contains("│") && !screen.text.contains("too small"))
        screen.press("q", "1")
        try await screen.wait(for: "left=0")
        #expect(screen.showsCursor && screen.modes == [])
    }

    @Test("A terminal that prints only, or a pipe, gets the plain sentences")
    func printed() async throws {
        let (screen, place) = try seat("--lang en --plain", size: "80x60", term: "dumb")
        try await screen.wait(for: "left=0")
        #expect(screen.text.contains("pane 4, Disputes") && !screen.text.contains("row 1 of"))
        let piped = try place.run(
            "snapshot", "--plain", "--desk", place.path("sample.desk"), "--lang", "zh", "--pane", "1")
        #expect(piped.output.hasPrefix("第1栏 预警"))
        let wrong = try place.run("snapshot", "--plain", "--format", "svg", "--desk", place.path("sample.desk"))
        #expect(wrong.code == 2 && wrong.errors.contains("--plain"))
    }

    @Test(
        "A copied row reaches tmux's clipboard; pasted lines become one; clicks focus and select; a popup outlives a small window"
    )
    func beside() async throws {
        let (screen, _) = try seat("--lang en", size: "120x36")
        screen.allowClipboard()
        try await screen.signOn()
        screen.press("y")
        try await wait(for: "the row in the clipboard") { screen.clipboard.contains("Industrial Zone") }
        #expect(screen.modes.contains("mouse_any_flag"))
        screen.click(column: 4, row: 7)
        try await screen.wait("the third row") { _ in screen.selected.contains { $0.contains("no temp") } }
        screen.press("i")
        try await screen.wait(for: "─ note ─")
        screen.paste("first line\nsecond line\n")
        try await screen.wait(for: "first line second line")
        screen.resize(50, 12)
        try await screen.wait(for: "60x15")
        screen.resize(120, 36)
        try await screen.wait("the popup as it was") {
            $0.contains("─ note ─") && $0.contains("first line second line")
        }
        let (still, _) = try seat("--lang en --no-mouse")
        try await still.wait(for: "READ ONLY")
        #expect(!still.modes.contains("mouse_any_flag"))
    }

    @Test("A closed window ends the seat, and the desk is whole")
    func closed() async throws {
        let (screen, place) = try seat("--lang en")
        try await screen.signOn()
        screen.press("i")
        try await screen.wait(for: "─ note ─")
        screen.enter("the dog")
        let folder = place.path("state/gridwatch/forms")
        try await wait(for: "the words in the state folder") {
            try (try? FileManager.default.contentsOfDirectory(atPath: folder))?.contains { name in
                try String(contentsOfFile: folder + "/" + name, encoding: .utf8).contains("the dog")
            } ?? false
        }
        let process = try #require(screen.program)
        screen.close()
        try await wait(for: "its end") { Child.state(of: process) == nil }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
        #expect(try place.run("check", "--desk", place.path("sample.desk")).output.hasSuffix("nothing wrong\n"))
    }

    /// Needs the right to mount a small disk.
    @Test(
        "On a full disk a seat goes on with what it has, and one that opens there looks only",
        .enabled(if: getuid() == 0))
    func full() async throws {
        let place = try Workplace()
        let disk = place.path("disk")
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard
            try Launch.run(
                "/bin/mount", ["-t", "tmpfs", "-o", "size=26m", "tmpfs", disk], environment: place.environment
            ).code == 0
        else { return }
        defer { _ = try? Launch.run("/bin/umount", ["-l", disk], environment: place.environment) }
        let desk = disk + "/full.desk"
        try FileManager.default.copyItem(atPath: try place.sampleDesk(), toPath: desk)
        let seat = try Screen("$GW --desk \(desk) --lang en; echo left=$?", in: place, size: "160x36")
        try await seat.signOn()
        try place.fill(disk)
        seat.press("a")
        try await seat.wait(for: "the disk is full")
        #expect(seat.text.contains("untaken 3"))
        try FileManager.default.removeItem(atPath: disk + "/fill")
        seat.press("a")
        try await seat.wait(for: "untaken 2")
        try await seat.leave()
        try await seat.wait(for: "left=0")
        try place.fill(disk)
        let late = try Screen("$GW --desk \(desk) --lang en; echo left=$?", in: place, size: "160x36")
        try await late.wait(for: "this seat looks only")
        #expect(late.text.contains("READ ONLY") && late.text.contains("untaken 2"))
        try await late.leave()
        try await late.wait(for: "left=0")
        try FileManager.default.removeItem(atPath: disk + "/fill")
        #expect(try place.run("check", "--desk", desk).output.hasSuffix("nothing wrong\n"))
    }
}

extension Workplace {
    /// Leaves no room on a disk.
    fileprivate func fill(_ disk: String) throws {
        _ = try Launch.run(
            "/bin/sh", ["-c", "cat /dev/zero > \(disk)/fill 2>/dev/null; true"], environment: environment)
    }
}
