import Testing

@testable import Exchange

@Suite("Delimited reader: refused rows")
struct RowProblemTests {
    private func rows(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> [ReadRow] {
        let scratch = try Scratch()
        let path = try scratch.file(bytes)
        return try allRows(try DelimitedReader(path: path, encoding: encoding, columns: columns("a", "b")), columns: 2)
    }

    @Test("too few and too many cells refuse one row and the next is read")
    func cellCounts() throws {
        let found = try rows(Array("a,b\n1\n1,2,3\n4,5\n".utf8))
        #expect(
            found.map(\.problem) == [
                RowProblem(line: 2, offset: 4, column: "b", expected: .cells(2, found: 1)),
                RowProblem(line: 3, offset: 6, column: nil, expected: .cells(2, found: 3)), nil,
            ])
        #expect(found[2].cells == ["4", "5"])
    }

    @Test("cells that hold nothing behind the last column are no cells")
    func emptyTail() throws {
        let found = try rows(Array("a,b\n1,2,\n3,4,,,\"\"\n5,6,, \n,,,\n7,8\n".utf8))
        #expect(found.map(\.problem?.expected) == [nil, nil, .cells(2, found: 4), nil])
        #expect(found.map(\.cells)[1] == ["3", "4"])
        #expect(found.last?.cells == ["7", "8"])
    }

    @Test("a quote open at the end of the file")
    func openQuote() throws {
        let found = try rows(Array("a,b\n1,2\n3,\"four\nfive".utf8))
        #expect(found.count == 2)
        #expect(found[1].problem == RowProblem(line: 3, offset: 8, column: "b", expected: .closingQuote))
    }

    @Test("text after a closing quote")
    func textAfterQuote() throws {
        let found = try rows(Array("a,b\n\"1\"x,2\n3,4\n".utf8))
        #expect(found[0].problem == RowProblem(line: 2, offset: 4, column: "a", expected: .separatorAfterQuote))
        #expect(found[1].cells == ["3", "4"])
    }

    @Test("a bad byte in UTF-8 is named by its offset")
    func badUTF8() throws {
        var bytes = Array("a,b\n甲乙丙丁戊己庚辛壬癸,1\n子丑".utf8)
        let offset = bytes.count
        bytes += [0xFF] + Array(",2\n丑,3\n".utf8)
        let found = try rows(bytes)
        #expect(
            found[1].problem == RowProblem(line: 3, offset: offset, column: nil, expected: .validBytes(.utf8)))
        #expect(found[2].cells == ["丑", "3"])
    }

    @Test("a bad byte in GB 18030 is named by its offset, and the raw text shows it")
    func badGB18030() throws {
        var bytes = gb18030("a,b\n甲乙,1\n子丑")
        let offset = bytes.count
        bytes += [0xFF] + gb18030(",2") + [0xFF] + gb18030("\n丑,3\n")
        let found = try rows(bytes)
        #expect(
            found[1].problem == RowProblem(line: 3, offset: offset, column: nil, expected: .validBytes(.gb18030)))
        #expect(found[2].cells == ["丑", "3"])
        let scratch = try Scratch()
        let reader = try DelimitedReader(path: try scratch.file(bytes), columns: columns("a", "b"))
        _ = try reader.next()
        #expect(try reader.next()?.rawText == "子丑\u{FFFD},2\u{FFFD}")
    }

    @Test("half a pair before the line end costs its own row only")
    func halfPair() throws {
        for separator in [",", "，"] {
            let header = gb18030("a\(separator)b\n甲\(separator)乙")
            let found = try rows(header + [0xB0, 0x0A] + gb18030("丙\(separator)丁\n"), encoding: .gb18030)
            #expect(found[0].problem?.expected == .validBytes(.gb18030))
            #expect(found.last?.cells == ["丙", "丁"])
        }
    }

    @Test("a cell that cannot be used is named by its column")
    func cellProblem() throws {
        let scratch = try Scratch()
        let reader = try DelimitedReader(
            path: try scratch.file("出生,b\nx,1\n"), columns: [Column("birth", aliases: ["出生"])])
        let problem = try reader.next()?.problem(0, .date)
        #expect(problem == RowProblem(line: 2, offset: 9, column: "birth", expected: .date))
        #expect(problem?.description.hasPrefix("line 2, field birth: expected a day such as") == true)
    }
}
