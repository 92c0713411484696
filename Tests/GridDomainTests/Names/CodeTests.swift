import GridDomain
import Testing

@Suite struct CodeTests {
    private let scope = PlaceCode("990000101")

    @Test func codesInFullAndShort() {
        #expect(CodeSeries.alert.code(scope: scope, year: 2020, number: 42) == "990000101-2020-A-0042")
        #expect(CodeSeries.watch.code(scope: scope, year: 2020, number: 12_345) == "990000101-2020-W-12345")
        #expect(CodeSeries.household.code(scope: scope, year: 2020, number: 412) == "990000101H000412")
        #expect(CodeSeries.short("990000101-2020-A-0042") == "042")
        #expect(CodeSeries.short("990000101-2020-A-1042") == "1042")
        #expect(CodeSeries.short("990000101H000412") == "990000101H000412")
    }

    @Test(arguments: CodeSeries.allCases) func numbersSortAsTheyAreDrawn(_ series: CodeSeries) {
        let codes = [1, 9, 10, 99, 100, 999, 1000, 9999].map { series.code(scope: scope, year: 2020, number: $0) }
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
    }
}
