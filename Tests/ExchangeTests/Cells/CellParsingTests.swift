import Testing

@testable import Exchange

@Suite("Values of cells")
struct CellParsingTests {
    private func parse<Value>(
        _ text: String, _ parser: (UnsafeRawBufferPointer) throws(CellProblem) -> Value
    ) throws(CellProblem) -> Value {
        let bytes = Array(text.utf8)
        let result = bytes.withUnsafeBytes { bytes in
            do throws(CellProblem) { return Result<Value, CellProblem>.success(try parser(bytes)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> CellDate? {
        CellDate(year: year, month: month, day: day)
    }

    @Test("whole numbers")
    func integers() throws {
        for (text, value) in [
            ("0", 0), ("42", 42), ("-7", -7), ("+7", 7), (" 12\t", 12), ("007", 7),
            ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("１２", 12), ("－７", -7),
            ("\u{3000}12\u{A0}", 12),
        ] {
            #expect(try parse(text, CellParsing.integer) == value)
        }
        for text in [
            "", " ", "-", "1.0", "1 2", "x", "9223372036854775808", "-9223372036854775809", "十", "１.０",
            "\u{FF10}\u{301}",
        ] {
            #expect(throws: CellProblem(expected: .integer)) { try parse(text, CellParsing.integer) }
        }
    }

    @Test("degrees become millionths and are rounded at the seventh decimal")
    func degrees() throws {
        for (text, value) in [
            ("121.420853", 121_420_853), ("121.4", 121_400_000), ("-0.000001", -1), ("121", 121_000_000),
            ("121.4208534", 121_420_853), ("121.4208535", 121_420_854), ("-121.42085351", -121_420_854),
            ("180.000000", 180_000_000), ("0.99999999", 1_000_000), (" 28.65 ", 28_650_000),
        ] {
            #expect(try parse(text, CellParsing.longitude) == value)
        }
        #expect(try parse("-90", CellParsing.latitude) == -90_000_000)
        for text in ["", "180.000001", "-181", "1e2", ".5", "12,5", "121.42a", "1210"] {
            #expect(throws: CellProblem(expected: .degrees(within: 180))) { try parse(text, CellParsing.longitude) }
        }
        #expect(throws: CellProblem(expected: .degrees(within: 90))) { try parse("121.4", CellParsing.latitude) }
    }

    @Test("every accepted form of a day")
    func dates() throws {
        for text in [
            "2020-03-10", "2020/3/10", "2020/03/10", "2020.3.10", "20200310", "2020年3月10日", "2020年03月10日",
            " 2020-3-10 ", "２０２０年３月１０日", "２０２０／３／１０", "2020-03-10\u{3000}",
        ] {
            #expect(try parse(text, CellParsing.date) == date(2020, 3, 10))
        }
        #expect(try parse("2020-02-29", CellParsing.date) == date(2020, 2, 29))
        #expect(try parse("20000229", CellParsing.date) == date(2000, 2, 29))
    }

    @Test("days that the calendar lacks and other forms are refused")
    func wrongDates() {
        for text in [
            "", "2019-02-29", "1900-02-29", "2020-04-31", "2020-13-01", "2020-00-10", "2020-03-00", "2020-3/10",
            "20-3-10",
            "2020-03", "2020310", "202003100", "2020年3月10", "2020年3月", "10/3/2020", "2020-03-10x", "0000-01-01",
        ] {
            #expect(throws: CellProblem(expected: .date)) { try parse(text, CellParsing.date) }
        }
    }

    @Test("instants with their offset")
    func instants() throws {
        let moment = 1_583_827_500
        for text in [
            "2020-03-10T16:05:00+08:00", "2020-03-10T08:05:00Z", "2020-03-10 16:05+0800", "2020-03-10t16:05:00.999+08",
            "2020-03-10T04:35:00-03:30", "20200310T16:05:00+08:00", "2020/3/10 16:05 +08:00", "2020年3月10日 16:05+08",
            "2020-03-10T8:05Z", "２０２０-03-10 16：05+08:00",
        ] {
            #expect(try parse(text, CellParsing.instant) == moment)
        }
        #expect(try parse("1970-01-01T00:00:00Z", CellParsing.instant) == 0)
        #expect(try parse("1969-12-31T23:59:59Z", CellParsing.instant) == -1)
        #expect(try parse("2000-02-29T00:00:00Z", CellParsing.instant) == 951_782_400)
        #expect(try parse("2100-03-01T00:00:00Z", CellParsing.instant) == 4_107_542_400)
    }

    @Test("instants without an offset, or that no clock shows, are refused")
    func wrongInstants() {
        for text in [
            "2020-03-10T16:05:00", "2020-03-10", "2020-03-10T24:00:00Z", "2020-03-10T16:60:00Z", "2020-03-10T16:05:60Z",
            "2020-02-30T16:05:00Z", "2020-03-10T16:05:00+19:00", "2020-03-10T16:05:00+08:60", "2020-03-10T16:05:00.Z",
            "2020-03-10T16:05:00Zx", "2020/3/10 16:05", "2020-03-10T16:5Z", "2020-03-10T:05Z",
        ] {
            #expect(throws: CellProblem(expected: .instant)) { try parse(text, CellParsing.instant) }
        }
    }
}
