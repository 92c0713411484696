import Testing

@testable import Exchange

@Suite("Delimited reader: tolerated files")
struct DelimitedReaderTests {
    private func cells(_ bytes: [UInt8], _ names: [Column] = columns("a", "b", "c")) throws -> [[String]] {
        let scratch = try Scratch()
        let reader = try DelimitedReader(path: try scratch.file(bytes), columns: names)
        return try allRows(reader, columns: names.count).map(\.cells)
    }

    @Test("line ends", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let text = ["a,b,c", "1,2,3", "4,5,6"].joined(separator: end)
        #expect(try cells(Array(text.utf8)) == [["1", "2", "3"], ["4", "5", "6"]])
        #expect(try cells(Array((text + end).utf8)) == [["1", "2", "3"], ["4", "5", "6"]])
    }

    @Test("separators", arguments: [",", ";", "\t", "，", "；"])
    func separators(separator: String) throws {
        let text = "a|b|c\n户|\"x\"\"y\"|3\n||6\n".replacing("|", with: separator)
        #expect(try cells(Array(text.utf8)) == [["户", "x\"y", "3"], ["", "", "6"]])
        #expect(try cells(gb18030("编码" + text), columns("编码a", "b", "c")) == [["户", "x\"y", "3"], ["", "", "6"]])
    }

    @Test("the most frequent separator outside quotes wins")
    func mixedSeparators() throws {
        #expect(try cells(Array("\"a,x,y,z\";b;c\n1,1;2;3\n".utf8), columns("a,x,y,z", "b")) == [["1,1", "2"]])
    }

    @Test("byte order marks")
    func marks() throws {
        #expect(try cells([0xEF, 0xBB, 0xBF] + Array("a,b,c\n1,2,3\n".utf8)) == [["1", "2", "3"]])
        #expect(try cells([0x84, 0x31, 0x95, 0x33] + gb18030("a,b,c\n王,2,3\n")) == [["王", "2", "3"]])
    }

    @Test("GB 18030 is recognised, four-byte characters too")
    func gb() throws {
        let text = "编码,姓名,地址\r\n0101,王秀英,青湾镇后岸村12号\r\n0102,㐂𠮷镕,\"第一行\n第二行\"\r\n"
        let names = columns("编码", "姓名", "地址")
        let expected = [["0101", "王秀英", "青湾镇后岸村12号"], ["0102", "㐂𠮷镕", "第一行\n第二行"]]
        #expect(try cells(gb18030(text), names) == expected)
        #expect(try cells(Array(text.utf8), names) == expected)
    }

    @Test("an encoding can be forced")
    func forced() throws {
        let scratch = try Scratch()
        let path = try scratch.file(gb18030("a,b\n一,丁\n"))
        let reader = try DelimitedReader(path: path, encoding: .gb18030, columns: columns("a", "b"))
        #expect(try allRows(reader, columns: 2).map(\.cells) == [["一", "丁"]])
    }

    @Test("quotes keep separators, line breaks and quotes")
    func quotes() throws {
        let text = "a,b,c\r\n\"x,y\",\"he said \"\"no\"\"\",\"one\r\ntwo\"\r\n\"\",5\" pipe,\"\"\"\"\r\n"
        #expect(try cells(Array(text.utf8)) == [["x,y", "he said \"no\"", "one\r\ntwo"], ["", "5\" pipe", "\""]])
    }

    @Test("blank lines are passed over and counted as lines")
    func blankLines() throws {
        let scratch = try Scratch()
        let path = try scratch.file("\n\na,b\r\n\r\n1,2\r\n,\r\n   \r\n\r\n3,4\r\n\r\n")
        let rows = try allRows(try DelimitedReader(path: path, columns: columns("a", "b")), columns: 2)
        #expect(rows.map(\.cells) == [["1", "2"], ["3", "4"]])
        #expect(rows.map(\.line) == [5, 9])
    }

    @Test("lines and offsets count what is on disk")
    func places() throws {
        let scratch = try Scratch()
        let first = gb18030("码,名\n")
        let second = gb18030("1,\"甲\r\n乙\r丙\"\n")
        let third = gb18030("2,丁")
        let path = try scratch.file(first + second + third)
        let rows = try allRows(try DelimitedReader(path: path, columns: columns("码", "名")), columns: 2)
        let middle = first.count + second.count
        #expect(
            rows == [
                ReadRow(line: 2, start: first.count, end: middle, cells: ["1", "甲\r\n乙\r丙"]),
                ReadRow(line: 5, start: middle, end: middle + third.count, cells: ["2", "丁"]),
            ])
    }

    @Test("a cell of a missing column is empty; raw text keeps the quotes")
    func access() throws {
        let scratch = try Scratch()
        let path = try scratch.file("b,a\n\"x,1\",\n")
        let reader = try DelimitedReader(path: path, columns: columns("a", "z", "b"))
        #expect(reader.has(0) && !reader.has(1) && reader.has(2))
        guard let row = try reader.next() else {
            Issue.record("no row")
            return
        }
        #expect(row.isEmpty(0) && row.isEmpty(1) && !row.isEmpty(2))
        #expect(row.string(1) == "" && row.string(2) == "x,1")
        #expect(Array(row.bytes(2)) == Array("x,1".utf8))
        #expect(row.rawText == "\"x,1\",")
        #expect(Array(row.rawBytes) == Array("\"x,1\",".utf8))
        #expect(row.end == ReadPosition(offset: 11, line: 3))
    }

    @Test("a file of a header only has no rows")
    func headerOnly() throws {
        #expect(try cells(Array("a,b,c".utf8)).isEmpty)
        #expect(try cells(Array("a,b,c\r\n".utf8)).isEmpty)
    }
}
