import Console
import Foundation
import Glibc
import GridDomain
import GridwatchTesting
import Testing

@testable import Seat

/// The files of half-written forms: whose they are, who may take them, when they go.
@Suite("Kept forms") struct KeptFormsTests {
    private final class Folder {
        let path = NSTemporaryDirectory() + "gridwatch-forms-" + UUID().uuidString
        var files: KeptForms { KeptForms(stateFolder: path) }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path + "/forms")) ?? [] }
    }

    private let lin = OfficerCode("lin")

    private func written(_ words: String) -> HalfWritten {
        var driver = ConsoleDriver()
        driver.press("i", words)
        return driver.state.halfWritten
    }

    private func leave(_ words: String, of officer: String = "lin", at desk: String = "d1", in folder: Folder) throws {
        _ = try folder.files.save(
            KeptForms.Content(officer: officer, written: written(words)), as: KeptForms.name(desk: desk))
    }

    @Test func aFileIsForItsOwnerAlone() throws {
        let folder = Folder()
        try leave("甲", in: folder)
        let name = try #require(folder.names.first)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/forms/" + name)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let parent = try FileManager.default.attributesOfItem(atPath: folder.path + "/forms")
        #expect(parent[.posixPermissions] as? Int == 0o700)
    }

    @Test func onlyTheSameOfficerAtTheSameDeskTakesThem() throws {
        let folder = Folder()
        try leave("甲", in: folder)
        #expect(folder.files.take(desk: "d2", officer: lin).written.isEmpty)
        #expect(folder.files.take(desk: "d1", officer: OfficerCode("zhao")).written.isEmpty)
        #expect(folder.files.take(desk: "d1", officer: lin).written == written("甲"))
    }

    @Test func whatALivingSeatHoldsStaysItsOwn() throws {
        let folder = Folder()
        let held = try folder.files.save(
            KeptForms.Content(officer: "lin", written: written("甲")), as: KeptForms.name(desk: "d1"))
        #expect(folder.files.take(desk: "d1", officer: lin).written.isEmpty)
        #expect(folder.files.remove(desk: "d1") == 0)
        #expect(FileManager.default.fileExists(atPath: held.path))
    }

    @Test func whatTwoDeadSeatsLeftComesTogether() throws {
        let folder = Folder()
        try leave("甲", in: folder)
        let older = folder.path + "/forms/" + (try #require(folder.names.first))
        try FileManager.default.setAttributes([.modificationDate: Date() - 600], ofItemAtPath: older)
        try leave("乙", in: folder)
        let taken = folder.files.take(desk: "d1", officer: lin)
        #expect(taken.files.count == 2)
        var both = written("乙")
        both.add(written("甲"))
        #expect(taken.written == both, "the younger words stay")
    }

    @Test func whatIsOlderThanAWatchGoesUnread() throws {
        let folder = Folder()
        try leave("甲", of: "zhao", at: "d9", in: folder)
        let path = folder.path + "/forms/" + (try #require(folder.names.first))
        for age in [-9 * 3600.0, 9 * 3600.0] {
            try leave("甲", in: folder)
            for name in folder.names {
                let old = Date(timeIntervalSinceNow: age)
                try FileManager.default.setAttributes(
                    [.modificationDate: old], ofItemAtPath: folder.path + "/forms/" + name)
            }
            #expect(folder.files.take(desk: "d1", officer: lin).written.isEmpty)
            #expect(folder.names.isEmpty)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func erasureTakesAllOfADeskAndNothingOfAnother() throws {
        let folder = Folder()
        try leave("甲", in: folder)
        try leave("乙", of: "zhao", in: folder)
        try leave("丙", at: "d2", in: folder)
        #expect(folder.files.remove(desk: "d1") == 2)
        #expect(folder.names.count == 1)
    }

    @Test func whatCannotBeReadIsLeftAlone() throws {
        let folder = Folder()
        try leave("甲", in: folder)
        let path = folder.path + "/forms/d1-broken.json"
        try Data("{\"officer\":\"lin\"".utf8).write(to: URL(fileURLWithPath: path))
        #expect(folder.files.take(desk: "d1", officer: lin).written == written("甲"))
        #expect(FileManager.default.fileExists(atPath: path))
    }

    @Test func aKeeperFollowsWhatIsWrittenAndLeavesNothingBehind() throws {
        let folder = Folder()
        let mailbox = Mailbox()
        var keeper = FormKeeper(folder.files, desk: "d1", mailbox: mailbox)
        keeper.follow(nil, HalfWritten())
        keeper.follow(lin, written("甲"))
        keeper.follow(lin, written("甲乙"))
        keeper.finish(left: false)
        #expect(folder.names.count == 1)
        #expect(folder.files.take(desk: "d1", officer: lin).written.isEmpty, "a living seat holds it")
        keeper.follow(lin, HalfWritten())
        keeper.finish(left: false)
        #expect(folder.names.isEmpty)
        keeper.follow(lin, written("丙"))
        keeper.finish(left: true)
        #expect(folder.names.isEmpty)
        #expect(mailbox.take().isEmpty)
    }

    @Test func aKeeperTakesOverWhatADeadSeatLeftAndForgetsItWithTheOfficer() throws {
        let folder = Folder()
        try leave("甲", in: folder)
        let mailbox = Mailbox()
        var keeper = FormKeeper(folder.files, desk: "d1", mailbox: mailbox)
        keeper.follow(lin, HalfWritten())
        keeper.finish(left: false)
        let posted = mailbox.take()
        guard case .input(.kept(let kept)) = try #require(posted.first) else {
            Issue.record("another message: \(posted)")
            return
        }
        #expect(kept == written("甲"))
        #expect(folder.names.count == 1, "the old file stays until the words stand in the new one")
        keeper.follow(lin, kept)
        keeper.finish(left: false)
        #expect(folder.names.count == 1)
        keeper.follow(OfficerCode("zhao"), HalfWritten())
        keeper.finish(left: false)
        #expect(folder.names.isEmpty)
    }

    @Test func aFolderThatCannotBeWrittenIsToldOnce() throws {
        let mailbox = Mailbox()
        var keeper = FormKeeper(KeptForms(stateFolder: "/proc/nowhere"), desk: "d1", mailbox: mailbox)
        keeper.follow(lin, written("甲"))
        keeper.finish(left: false)
        keeper.follow(lin, written("甲乙"))
        keeper.finish(left: false)
        #expect(mailbox.take().count == 1)
    }
}
