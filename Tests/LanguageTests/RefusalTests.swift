import GridDomain
import Language
import Testing

@Suite("Refusals say what happened and what to do next")
struct RefusalTests {
    let town: Township

    init() throws { town = try Township() }

    private var refusals: [Refusal] {
        let zheng = OfficerCode("zheng")
        return [
            .unknown(thing: "042"), .notAllowed(.openRounds), .conflict(by: zheng, at: town.now, change: "taken"),
            .already(.acknowledged), .closed(at: town.now), .shelfEnd(longest: .hours(24)),
            .reasonMissing, .notYours(by: zheng), .builtUpon(by: zheng, at: town.now), .cannotUndo, .alreadyUndone,
            .otherPlace, .nobodySent, .priorityNotHigher, .nothingToUndo, .noOpenRound, .roundExists(7), .notResident,
            .alreadyObserved, .watchRunning(zheng), .householdMissing, .openingWindow(longest: .hours(12)),
            .alreadyAnnounced(until: town.now), .timePast, .ambulanceFirst, .amount, .nothingLaidOut,
        ] + rota + ofDisputes
    }

    private var ofDisputes: [Refusal] {
        [
            .disputeStage(.agreed), .partyRefused, .partiesMissing, .filePapersMissing([.record, .identity]),
            .papersVanished([.agreement]), .tooFewMediators(least: 2), .recused(Township.member),
            .clock(isStopped: true), .dateNotAllowed(from: town.now, to: nil), .levelNotHigher, .joinsItself,
            .liveDesk, .noDrill, .drillSpeed(fastest: 60), .courtOrder, .flareNotReported(since: town.now),
            .notAnOrganisation, .peopleNumber,
        ]
    }

    private var rota: [Refusal] {
        let slot = ShiftSlot(at: town.now, zone: town.zone)
        return [
            .observationOver, .noticeAhead, .extensionEnd(latest: slot.date), .papersMissing([.notice]),
            .reading(tenths: 660), .checkAhead, .alreadySo, .nobodyFree, .notOnDuty(Township.member, slot),
            .signedInAlready(Township.member), .signInTime(slot), .dutyOver, .obstacle(Township.member, .rest),
            .leaveTime,
        ]
    }

    @Test("Every reason has its text, under the name that the journal keeps")
    func every() {
        for refusal in refusals {
            expectBoth(refusal.phrase(town.naming()), "\(refusal)")
            #expect(RefusalKind(refusal).rawValue == refusal.kind)
        }
        let without: [RefusalKind] = [.unknownOfficer, .noPIN, .wrongPIN, .erased]
        for kind in without { expectBoth(kind.name, kind.rawValue) }
        #expect(Set(refusals.map { RefusalKind($0) } + without) == Set(RefusalKind.allCases))
    }

    @Test("A conflict names who was first and when")
    func conflict() {
        let refusal = Refusal.conflict(by: OfficerCode("zheng"), at: town.now, change: "taken")
        let phrase = refusal.phrase(town.naming())
        #expect(phrase.zh.hasPrefix("郑洁 21:47 已签收"))
        #expect(phrase.en.hasPrefix("Zheng Jie took it at 21:47"))
    }

    @Test("Every change of an alert can be the conflict")
    func conflicts() {
        for kind in EventKind.allCases where kind.rawValue.hasPrefix("alert.") {
            let change = String(kind.rawValue.dropFirst("alert.".count))
            let phrase = Refusal.conflict(by: .desk, at: town.now, change: change).phrase(town.naming())
            expectBoth(phrase, change)
            #expect(phrase.zh.contains(kind.name.zh))
        }
    }

    @Test("Every change of a dispute can be the conflict")
    func disputeConflicts() {
        for kind in EventKind.allCases where kind.rawValue.hasPrefix("dispute.") {
            let phrase = Refusal.conflict(by: .desk, at: town.now, change: kind.rawValue).phrase(town.naming())
            expectBoth(phrase, kind.rawValue)
            #expect(phrase.zh.contains(kind.name.zh))
        }
    }

    @Test("A dispute that may not move says where it stands and what lacks")
    func disputes() {
        let lacking = Refusal.filePapersMissing([.rightsNotice, .record]).phrase(town.naming())
        #expect(lacking.zh == "还缺权利义务告知书、调解记录，入卷后再归档")
        expectBoth(Refusal.clock(isStopped: false).phrase(town.naming()), "clock")
        expectBoth(Refusal.dateNotAllowed(from: town.now, to: town.now).phrase(town.naming()), "date")
        for stage in DisputeStage.allCases { expectBoth(Refusal.disputeStage(stage).phrase(town.naming()), "\(stage)") }
    }

    @Test("An officer without the right hears who has it")
    func rights() {
        #expect(Refusal.notAllowed(.openRounds).phrase(town.naming()).zh == "您无权开启排查轮次，请带班领导或名册管理员办理")
        for right in Right.allCases { expectBoth(Refusal.notAllowed(right).phrase(town.naming()), "\(right)") }
    }

    @Test("What an act lacks is said in words, a long code by its short form")
    func unknown() {
        let lacking: [Refusal] = [.nobodySent, .priorityNotHigher, .nothingToUndo]
        for refusal in lacking { expectBoth(refusal.phrase(town.naming()), refusal.kind) }
        #expect(Refusal.nobodySent.phrase(town.naming()).zh == "还没有派人，请先派人")
        #expect(Refusal.unknown(thing: "990000101-2020-A-0042").phrase(town.naming()).zh == "查无042，请重新选择")
    }

    @Test("A code in full is never said")
    func longCodes() {
        let phrase = Refusal.unknown(thing: "990000101H000412").phrase(town.naming())
        #expect(phrase == Phrase(zh: "查无此项，请重新选择", en: "There is no such thing; choose again from the list"))
        let visit = Refusal.conflict(by: OfficerCode("zheng"), at: town.now, change: "visited").phrase(town.naming())
        #expect(visit.en.hasPrefix("Zheng Jie recorded a visit at 21:47"))
    }

    @Test("A watch that ended yesterday says so; an officer who is gone shows the code")
    func context() {
        let refusal = Refusal.builtUpon(by: OfficerCode("old"), at: town.at(3, 9, 21, 46))
        #expect(refusal.phrase(town.naming()).zh.hasPrefix("old 昨21:46 "))
    }
}
