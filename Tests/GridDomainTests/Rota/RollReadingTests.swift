import GridDomain
import Testing

@Suite struct RollReadingTests {
    private func member(_ code: String, _ han: String, _ latin: String, _ phone: String) -> StaffMember {
        StaffMember(
            code: StaffCode(code), name: Name(han: han, latin: latin, sortKey: latin.lowercased()), phone: phone,
            roles: [.member], grid: Sample.grid, point: nil)
    }

    private var expected: [StaffMember] {
        [
            member("1", "王芳", "Wang Fang", "00000660217"), member("2", "李静", "Li Jing", "00000660218"),
            member("3", "王芳", "Wang Fang", "00000660219"), member("4", "陈海生", "Chen Haisheng", "00000660451"),
            member("5", "徐亮", "Xu Liang", "00000660240"),
        ]
    }

    private func matches(_ text: String) -> [RollReading.Match] {
        RollReading(text, expected: expected).lines.map(\.match)
    }

    @Test(arguments: [
        "1. 李静", "１．李静 ", "2、 李 静 已到岗 👍", "（3）李静✅", "③ 李静", "4)李静到", "12 Li Jing", "5. liJING", "李静",
        "6. 小李 660218", "7 ６６０２１８",
    ])
    func oneMemberIsFound(_ line: String) {
        #expect(matches(line) == [.member(StaffCode("2"))])
    }

    @Test func twoOfOneNameAreDoubtfulUntilTheNumberTells() {
        #expect(matches("1. 王芳") == [.doubtful([StaffCode("1"), StaffCode("3")])])
        #expect(matches("1. 王芳 660219") == [.member(StaffCode("3"))])
    }

    @Test(arguments: ["1. 老徐", "1. 徐哥 到", "1. 小徐🌙", "1. 亮亮"])
    func nicknamesAreDoubtful(_ line: String) {
        #expect(matches(line) == [.doubtful([StaffCode("5")])])
    }

    /// Somebody who is away, who stands in for another, or who only begins with the same characters.
    @Test(arguments: [
        "5. 李静 请假", "6. 李静未到", "7. 陈小替李静", "8. 李静芳", "9. 660218 请假", "10. 李静 晚到半小时", "11. Li Jing late",
    ])
    func wordsBesideANameAreDoubtful(_ line: String) {
        #expect(matches(line) == [.doubtful([StaffCode("2")])] || matches(line) == [.nobody])
        #expect(RollReading(line, expected: expected).members.isEmpty)
    }

    @Test func aNameAndTheNumberOfAnotherAreDoubtful() {
        #expect(matches("1. 李静 660240") == [.doubtful([StaffCode("2"), StaffCode("5")])])
    }

    @Test func aWholeRoll() {
        let roll = RollReading(
            """
            #接龙 后岸村中班签到
            3月10日16点

            1. 李静
            2. 陈海生 到岗💪
            2. 李静（补）
            3. 张三
            """, expected: expected)
        #expect(roll.members == [StaffCode("2"), StaffCode("4")])
        #expect(roll.doubtful.map(\.match) == [.nobody])
        #expect(roll.doubtful.map(\.text) == ["3. 张三"])
    }

    @Test func aRollThatMatchesNobodySaysSo() {
        let roll = RollReading("1. 甲\n2. 乙", expected: expected)
        #expect(roll.members.isEmpty)
        #expect(roll.doubtful.count == 2)
        #expect(RollReading("", expected: expected).lines.isEmpty)
    }
}
