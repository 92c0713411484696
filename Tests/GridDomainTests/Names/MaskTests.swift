import GridDomain
import Testing

@Suite struct MaskTests {
    @Test func names() {
        #expect(Mask.person(han: "王小芳") == "王**")
        #expect(Mask.person(han: "王") == "王**")
        #expect(Mask.person(han: "") == "**")
        #expect(Mask.person(latin: "Wang Xiaofang") == "Wang **")
        #expect(Mask.person(latin: "") == "**")
        #expect(Mask.person(latin: "Muratbek") == "M**")
    }

    @Test func telephones() {
        #expect(Mask.phone("00012345617") == "000****17")
        #expect(Mask.phone("12345") == "*****")
        #expect(Mask.phone("660123") == "****23")
        #expect(Mask.phone("") == "")
    }

    @Test func addressesEndAtTheBuilding() {
        #expect(Mask.address("新街路 12号 3幢 402室") == "新街路 12号 **")
        #expect(Mask.address("新街路 12号") == "新街路 12号")
        #expect(Mask.address("") == "")
    }
}
