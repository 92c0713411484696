import GridDomain
import GridStore
import Operations
import Testing

/// One desk for the suite, for a PIN is slow to hash by design.
@Suite struct SigningOnTests {
    @Test func nameAndPIN() throws {
        let test = try TestDesk()
        let officer = Officer(
            code: OfficerCode("gao"), name: Name(han: "高", latin: "Gao", sortKey: "gao"), roles: [.keeper],
            place: TestDesk.scope, phone: "")
        let answer = try test.desk.appoint(officer, pin: "4711", by: TestDesk.keeper, id: CommandID("a"))
        guard case .done = answer else {
            Issue.record("not appointed")
            return
        }
        #expect(try test.desk.signOn(officer.code, pin: "4711", id: CommandID("b")) == officer)
        #expect(try test.kinds().last == "watch.signedOn")
        #expect(throws: SignOnError.wrongPIN) { try test.desk.signOn(officer.code, pin: "4712", id: CommandID("d")) }
        #expect(try test.desk.feed(after: .none).last?.event == .watch(.refused(order: "signOn", reason: "wrongPIN")))
        #expect(throws: SignOnError.noPIN) { try test.desk.signOn(TestDesk.chen, pin: "", id: CommandID("e")) }
        let without = try #require(try test.desk.feed(after: .none).last)
        #expect(without.event == .watch(.refused(order: "signOn", reason: "noPIN")) && without.officer == TestDesk.chen)
        #expect(throws: SignOnError.unknownOfficer) {
            try test.desk.signOn(OfficerCode("4713"), pin: "4714", id: CommandID("f"))
        }
        let unknown = try #require(try test.desk.feed(after: .none).last)
        #expect(unknown.event == .watch(.refused(order: "signOn", reason: "unknownOfficer")))
        #expect(unknown.officer == .desk)
        for typed in ["4711", "4712", "4713", "4714"] {
            let holding = "SELECT count(*) FROM entries WHERE payload LIKE '%\(typed)%' OR officer = '\(typed)'"
            #expect(try test.number(holding) == 0)
        }
        let head = try test.desk.store.read { try $0.head().number }
        var other = officer
        other.phone = "1"
        #expect(try test.desk.appoint(other, pin: "0815", by: TestDesk.keeper, id: CommandID("a")) == answer)
        #expect(try test.desk.store.read { try $0.head().number } == head, "a repeat returns the first answer")
        #expect(try test.desk.signOn(officer.code, pin: "4711", id: CommandID("g")) == officer)
        #expect(try test.desk.check().isEmpty)
    }
}
