import GridDomain
import Language
import Testing

@Suite("Every case of the domain has its text in both tongues")
struct WordsTests {
    /// Walks all cases; two of one enum must not read the same.
    private func walk<Case: CaseIterable>(_ cases: Case.Type, _ text: (Case) -> Phrase) {
        let phrases = Case.allCases.map(text)
        for (one, phrase) in zip(Case.allCases, phrases) { expectBoth(phrase, "\(Case.self).\(one)") }
        #expect(Set(phrases.map(\.zh)).count == phrases.count, "\(Case.self) zh")
        #expect(Set(phrases.map(\.en)).count == phrases.count, "\(Case.self) en")
    }

    @Test func alerts() {
        walk(AlertKind.self, \.name)
        walk(AlertKind.self, \.short)
        walk(Priority.self, \.name)
        walk(Alert.Group.self, \.name)
        walk(AlertStateName.self, \.name)
        walk(AlertStateName.self, \.meaning)
        walk(OutcomeKind.self, \.name)
        walk(ShelfReason.self, \.name)
        walk(PhoneResult.self, \.name)
        for wait in [Alert.Wait.take, .door, .outcome, .close, .shelfEnd] { expectBoth(wait.name, "\(wait)") }
    }

    @Test func disputes() {
        walk(DisputeKind.self, \.name)
        walk(DisputeKind.self, \.short)
        walk(DisputeSource.self, \.name)
        walk(DisputeScale.self, \.name)
        walk(MediationLevel.self, \.name)
        walk(MediationMethod.self, \.name)
        walk(DeclineReason.self, \.name)
        walk(EndReason.self, \.name)
        walk(AgreementForm.self, \.name)
        walk(Satisfaction.self, \.name)
        walk(DisputeStage.self, \.name)
        walk(DisputeStage.self, \.short)
        walk(Dispute.Group.self, \.name)
        walk(DisputeDeadline.Kind.self, \.name)
        walk(CourtStep.self, \.name)
        walk(PaperKind.self, \.name)
        walk(DisputeSource.self, \.short)
        for problem in PaperProblem.allCases { expectBoth(problem.phrase("/0/1"), "\(problem)") }
        walk(LinkKind.self, \.name)
        for kind in DisputeKind.allCases { #expect(kind.short.zh.count == 2 && kind.short.en.count <= 7) }
        for stage in DisputeStage.allCases { #expect(stage.short.zh.count <= 4 && stage.short.en.count <= 9) }
    }

    @Test func rota() {
        walk(Shift.self, \.name)
        walk(ReleasePaper.self, \.name)
        walk(ReleaseKind.self, \.name)
        walk(CheckHalf.self, \.name)
        walk(Symptom.self, \.name)
        walk(Duty.Role.self, \.name)
        walk(LeaveReason.self, \.name)
        walk(Obstacle.self, \.name)
        let states: [DutyState] = [.gap, .ahead, .expected, .late, .notSignedIn, .signedIn, .past]
        for state in states { expectBoth(state.name, "\(state)") }
    }

    @Test func responses() throws {
        let who = Township.member
        let at = try Township().now
        let responses = [AlertStanding.Response.none, .sent(who, at: at), .underway(who, at: at), .there(who, at: at)]
        #expect(responses.map(\.name.zh) == ["无人", "已派", "途中", "已到"])
        for response in responses { expectBoth(response.name, "\(response)") }
    }

    @Test func placesAndPeople() {
        walk(PlaceLevel.self, \.name)
        walk(GridKind.self, \.name)
        walk(HouseholdKind.self, \.name)
        walk(PostKind.self, \.name)
        walk(SourceKind.self, \.name)
        walk(StaffRole.self, \.name)
        walk(Sex.self, \.name)
        walk(Relation.self, \.name)
        for signal in [SourceSignal.touched, .cleared, .heard] { expectBoth(signal.name, "\(signal)") }
    }

    @Test func work() {
        walk(VisitResult.self, \.name)
        walk(ObservationPlace.self, \.name)
        walk(ObservationReason.self, \.name)
        walk(Shift.self, \.name)
        walk(Shift.self, \.short)
        walk(OfficerRole.self, \.name)
        walk(Right.self, \.name)
        walk(LookReason.self, \.name)
        walk(DeskKind.self, \.name)
        walk(DeskKind.self, \.meaning)
    }

    @Test func journal() {
        walk(EventKind.self, \.name)
        walk(OrderKind.self, \.name)
        walk(RefusalKind.self, \.name)
        #expect(EventKind.all.count == EventKind.allCases.count)
    }

    @Test("The words of the desk are those that officers say")
    func binding() {
        #expect(OutcomeKind.allCases.map(\.name.zh) == ["属实", "已报备", "误报(设备)", "误报(信息)", "无法核实"])
        #expect(VisitResult.allCases.map(\.name.zh) == ["已查", "不在家", "空房", "拒访", "待访"])
        #expect(DeskKind.allCases.map(\.name.zh) == ["实战", "演练", "演示"])
        #expect(DeskKind.allCases.map(\.name.en) == ["LIVE", "EXERCISE", "DEMO"])
        #expect(PhoneResult.allCases.map(\.name.zh) == ["已接", "未接", "在路上"])
        #expect(AlertKind.doorOpened.short == Phrase(zh: "门磁开门", en: "door open"))
        #expect(Alert.Group.untaken.name == Phrase(zh: "未签收", en: "untaken"))
    }

    @Test("Short names fit the column of the pane", arguments: AlertKind.allCases)
    func width(_ kind: AlertKind) {
        #expect(kind.short.zh.count <= 4)
        #expect(kind.short.en.count <= 10)
    }

    @Test("Each kind of alert has three short lines of guidance", arguments: AlertKind.allCases)
    func guidance(_ kind: AlertKind) {
        #expect(kind.guidance.lines.count == 3)
        for line in kind.guidance.lines {
            expectBoth(line, "\(kind)")
            #expect(line.zh.count <= 24, "\(line.zh)")
            #expect(line.en.count <= 64, "\(line.en)")
        }
        let others = AlertKind.allCases.filter { $0 != kind }.map(\.guidance)
        #expect(!others.contains(kind.guidance))
    }

    @Test func guidanceHeads() {
        #expect(Guidance.heads.count == AlertKind.fever.guidance.lines.count)
        for head in Guidance.heads { expectBoth(head, "head") }
    }

    @Test("A relation of the register's own stays as it is")
    func relation() {
        #expect(Relation.name("head") == Phrase(zh: "户主", en: "head"))
        #expect(Relation.name("孙女") == Phrase(zh: "孙女", en: "孙女"))
    }

    @Test("Rights name the roles that have them")
    func holders() {
        #expect(Right.openRounds.holders == Phrase(zh: "带班领导或名册管理员", en: "lead or registrar"))
        #expect(Right.runDesk.holders == nil)
        for right in Right.allCases where right != .runDesk { #expect(right.holders != nil, "\(right)") }
    }
}
