import Testing

@testable import Exchange

@Suite("Delimited reader: header line")
struct HeaderTests {
    private let known = [
        Column("household", aliases: ["户编码", "Household Code"], required: true),
        Column("name", aliases: ["姓名"], required: true),
        Column("phone", aliases: ["电话"]),
    ]

    private func failure(_ bytes: [UInt8]) throws -> ExchangeError? {
        let scratch = try Scratch()
        let path = try scratch.file(bytes, "people.csv")
        return #expect(throws: ExchangeError.self) { _ = try DelimitedReader(path: path, columns: known) }
    }

    @Test("aliases match without case, spaces, underscores and hyphens")
    func aliases() throws {
        let scratch = try Scratch()
        let path = try scratch.file(" HOUSEHOLD_code ,备注,姓 名,,Shoe-Size\n1,x,王,,42\n")
        let reader = try DelimitedReader(path: path, columns: known)
        #expect(reader.ignoredHeaders == ["备注", "Shoe-Size"])
        #expect(try allRows(reader, columns: 3).map(\.cells) == [["1", "王", ""]])
    }

    @Test("a line that only names the separator is passed over")
    func separatorLine() throws {
        let scratch = try Scratch()
        let path = try scratch.file("\u{FEFF}sep=;\r\n户编码;姓名;电话\r\n1;王;,\r\n")
        let rows = try allRows(try DelimitedReader(path: path, columns: known), columns: 3)
        #expect(rows.map(\.cells) == [["1", "王", ","]])
        #expect(rows.map(\.line) == [3])
        #expect(try failure(Array("sep=;\n".utf8))?.expected == .headerLine)
    }

    @Test("a missing required column is named with file, line and what was looked for")
    func missing() throws {
        let error = try failure(Array("户编码,电话\n1,2\n".utf8))
        #expect(error?.file.hasSuffix("people.csv") == true)
        #expect(error?.line == 1)
        #expect(error?.field == "name")
        #expect(error?.expected == .header(names: ["name", "姓名"]))
        #expect(error?.description.hasSuffix("line 1, field name: expected a column named name or 姓名") == true)
    }

    @Test("a column named twice is refused")
    func twice() throws {
        let error = try failure(Array("户编码,姓名,name\n".utf8))
        #expect(error?.field == "name" && error?.expected == .headerOnce)
    }

    @Test("an empty file has no header line")
    func empty() throws {
        #expect(try failure([])?.expected == .headerLine)
        #expect(try failure(Array("\n\r\n".utf8))?.expected == .headerLine)
    }

    @Test("a bad byte in the header line is named by its offset")
    func badByte() throws {
        let error = try failure(Array("户编码,姓名,电话备注地址\n姓名".utf8.prefix(9)) + [0xFF] + Array(",姓名电话备注地址编码\n".utf8))
        #expect(error?.line == 1 && error?.offset == 9 && error?.expected == .validBytes(.utf8))
    }

    @Test("files that are no text are named for what they are")
    func foreign() throws {
        #expect(try failure([0xFF, 0xFE, 0x61, 0x00])?.expected == .text(found: "UTF-16"))
        #expect(
            try failure([0x50, 0x4B, 0x03, 0x04, 0x14])?.expected
                == .text(found: "a workbook or an archive; save it as CSV"))
    }

    @Test("a file that is not there says so")
    func absent() {
        let error = #expect(throws: ExchangeError.self) {
            _ = try DelimitedReader(path: "/nonexistent/people.csv", columns: known)
        }
        #expect(error?.expected == .readableFile(reason: "No such file or directory"))
    }
}
