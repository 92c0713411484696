import Testing

@testable import Exchange

@Suite("CSV writer")
struct CSVWriterTests {
    @Test("header and rows end with a line feed and carry no mark")
    func plainRows() {
        var writer = CSVWriter(columns: ["code", "name"])
        writer.row(["0101", "王秀英"])
        #expect(writer.text == "code,name\n0101,王秀英\n")
        #expect(writer.rowCount == 1)
    }

    @Test("quotes only where RFC 4180 or a reader needs them")
    func quoting() {
        var writer = CSVWriter(columns: ["a", "b", "c"])
        writer.row(["x,y", "say \"no\"", "two\nlines"])
        writer.row([" edge", "semi;colon", "plain text"])
        #expect(
            writer.text == "a,b,c\n\"x,y\",\"say \"\"no\"\"\",\"two\nlines\"\n\" edge\",\"semi;colon\",plain text\n")
    }

    @Test("short rows are filled up and a lone empty cell is visible")
    func fill() {
        var writer = CSVWriter(columns: ["a", "b", "c"])
        writer.row(["1"])
        writer.row([])
        #expect(writer.text == "a,b,c\n1,,\n,,\n")
        var single = CSVWriter(columns: ["a"])
        single.row([""])
        #expect(single.text == "a\n\"\"\n")
    }

    @Test("formulas are guarded for people and kept for programs")
    func formulas() {
        let cells = ["=1+1", "+86", "-3", "@x", "\tq", "safe-1"]
        var guarded = CSVWriter(columns: ["a", "b", "c", "d", "e", "f"], options: .forPeople)
        guarded.row(cells)
        #expect(guarded.text.hasSuffix("'=1+1,'+86,'-3,'@x,\"'\tq\",safe-1\n"))
        var exact = CSVWriter(columns: ["a", "b", "c", "d", "e", "f"])
        exact.row(cells)
        #expect(exact.text.hasSuffix("=1+1,+86,-3,@x,\"\tq\",safe-1\n"))
    }

    @Test("the byte order mark stands once, at the start")
    func mark() {
        let writer = CSVWriter(columns: ["编码"], options: .init(byteOrderMark: true))
        #expect(writer.bytes == [0xEF, 0xBB, 0xBF] + Array("编码\n".utf8))
    }

    @Test("chunks joined are the whole file")
    func chunks() {
        var whole = CSVWriter(columns: ["n", "t"])
        var pieces = CSVWriter(columns: ["n", "t"])
        var joined: [UInt8] = []
        for number in 0..<500 {
            whole.row([String(number), "第\(number)户"])
            pieces.row([String(number), "第\(number)户"])
            if let chunk = pieces.takeChunk(atLeast: 256) {
                #expect(chunk.last == CSVByte.lineFeed)
                joined += chunk
            }
        }
        joined += pieces.takeChunk(atLeast: 1) ?? []
        #expect(pieces.takeChunk(atLeast: 1) == nil)
        #expect(joined == whole.bytes)
    }
}
