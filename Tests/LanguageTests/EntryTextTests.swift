import GridDomain
import Language
import Testing

@Suite("Every entry of the journal can be read in both tongues")
struct EntryTextTests {
    let town: Township
    let samples: EntrySamples

    init() throws {
        town = try Township()
        samples = EntrySamples(town: town)
    }

    private func text(_ fact: Fact, isErased: Bool = false) -> Phrase {
        EntryText(town.naming()).phrase(samples.entry(fact, isErased: isErased))
    }

    @Test("Every kind has its texts, under the name that the journal keeps")
    func every() throws {
        let facts = try samples.facts()
        for fact in facts {
            expectBoth(text(fact), fact.event.kind)
            #expect(EventKind(fact.event).rawValue == fact.event.kind)
        }
        let missing = Set(EventKind.all).subtracting(facts.map { EventKind($0.event) })
        #expect(missing.isEmpty, "\(missing)")
    }

    @Test("What the lines of an alert's history say")
    func alerts() throws {
        let zh = try Dictionary(grouping: samples.facts(), by: { EventKind($0.event) }).mapValues {
            $0.map { text($0).zh }
        }
        #expect(zh[.alertRaised] == ["后岸-02-004 门磁开门"])
        #expect(zh[.alertTaken] == ["已签收，22:17前有效"])
        #expect(zh[.alertSent] == ["已派李强"])
        #expect(zh[.alertShelved] == ["暂缓到22:30，等回电"])
        #expect(zh[.alertPhoned] == ["电话李强，未接"])
        #expect(zh[.alertOutcome] == ["反馈 已报备"])
    }

    @Test("What the lines of the desk say")
    func desk() throws {
        let en = try Dictionary(grouping: samples.facts(), by: { EventKind($0.event) }).mapValues {
            $0.map { text($0).en }
        }
        #expect(en[.roundOpened] == ["Qingwan round 7 opened, sweep, due Wed 18:00"])
        #expect(en[.visited] == ["HA-02-004 round 7 out"])
        #expect(en[.visitUndone] == ["HA-02-004 visit of round 7 taken back"])
        #expect(en[.observationOrdered] == ["HA-02-004 home observation, returned from elsewhere, until 3-15 24:00"])
        #expect(en[.watchBegan] == ["Lin Wen began the watch, until 24:00, lead Zhou Jianguo, relief Zheng Jie"])
        #expect(en[.watchEnded] == ["the watch of Lin Wen ended, Zheng Jie took over"])
        #expect(en[.refused] == ["not done: take, somebody was first"])
        #expect(en[.sourceFellSilent] == ["Donggang gate reader silent since 21:39"])
        #expect(en[.importChunk] == ["1 5000 rows, 3 refused"])
        #expect(en[.looked] == ["clear names seen, open item alert 042"])
        #expect(en[.erased] == ["personal data before 1 Mar erased: 210 entries, 320 rows"])
    }

    @Test("A reading stands beside the kind, a source without a household in front of it")
    func raised() {
        let fever = Personal(household: Township.household, householdNumber: 4, reading: "38.1")
        let hot = samples.fact(.raised(AlertReport(kind: .fever, grid: Township.backstreet)), fever)
        #expect(text(hot) == Phrase(zh: "后岸-02-004 发热 38.1", en: "HA-02-004 fever 38.1"))
        let silent = AlertReport(kind: .sourceSilent, grid: Township.backstreet, source: Township.reader)
        #expect(text(samples.fact(.raised(silent))).zh == "东港卡口读卡器 信源中断")
    }

    @Test("Words that came with an act follow it")
    func words() {
        let note = Personal(household: Township.household, words: "拿快递")
        #expect(text(samples.fact(.outcome(.real), note)).zh == "反馈 属实：拿快递")
        #expect(text(samples.fact(.noted, note)).zh == "备注：拿快递")
        #expect(text(samples.fact(.phoned(nil, .answered), note)).en == "phoned the household, answered: 拿快递")
        #expect(text(samples.fact(.phoned(nil, .answered))).en == "phoned, answered")
    }

    @Test("An erased entry says so and shows nothing personal")
    func erased() {
        let gone = samples.fact(.raised(AlertReport(kind: .fever, grid: Township.backstreet)))
        #expect(text(gone, isErased: true).zh == "后岸-02 发热（个人信息已按期擦除）")
        #expect(text(gone, isErased: true).en == "HA-02 fever (personal part erased on its date)")
    }

    @Test("Of the source of a household its kind and grid are left")
    func erasedSource() {
        let door = SourceStub(code: nil, kind: .door, grid: Township.backstreet)
        let silent = Fact(.source(.fellSilent(door, since: town.at(3, 10, 21, 39))))
        #expect(text(silent, isErased: true).zh == "后岸-02 门磁 21:39起中断（个人信息已按期擦除）")
        #expect(text(Fact(.source(.heardAgain(door)))).en == "HA-02 door sensor heard again")
    }

    @Test("A line and its stamp")
    func line() {
        let entry = samples.entry(samples.fact(.closed))
        let text = EntryText(town.naming(.en))
        #expect(text.line(entry) == "closed")
        #expect(text.stamp(entry) == ("21:47", "Zheng Jie"))
    }

    @Test("The desk acts under its own name; unknown names show their codes")
    func names() {
        let naming = town.naming()
        #expect(naming.officer(.desk) == Phrase(zh: "值班台", en: "the desk"))
        #expect(naming.officer(OfficerCode("old")).zh == "old")
        #expect(naming.staff(StaffCode("S9")).zh == "S9")
        #expect(naming.source(SourceCode("D9")).en == "D9")
    }
}
