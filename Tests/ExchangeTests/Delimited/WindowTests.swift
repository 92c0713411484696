import Testing

@testable import Exchange

/// Small windows put every byte of a file on an edge once.
@Suite("Delimited reader: window edges, resuming and limits")
struct WindowTests {
    private func read(
        _ path: String, _ names: [Column], window: Int, encoding: TextEncoding? = nil, from: ReadPosition? = nil
    ) throws -> [ReadRow] {
        let reader = try DelimitedReader(
            path: path, encoding: encoding, columns: names, from: from, rowLimit: 60, windowSize: window)
        return try allRows(reader, columns: names.count)
    }

    private let text = "编码,地址\r\n1,\"甲\"\"乙\r\n丙\"\r\n2,后岸村十二号\r\r\n3,\"\"\r\n\"4\",\"𠮷\n㐂\"\r\n5,x"

    @Test("edges of the window inside quotes, pairs and line breaks change nothing", arguments: 64...130)
    func edges(window: Int) throws {
        let scratch = try Scratch()
        let names = columns("编码", "地址")
        for (bytes, encoding) in [(Array(text.utf8), TextEncoding.utf8), (gb18030(text), .gb18030)] {
            let path = try scratch.file(bytes)
            let whole = try read(path, names, window: 1 << 16, encoding: encoding)
            #expect(whole.map(\.cells.first) == ["1", "2", "3", "4", "5"])
            #expect(whole.last?.end == bytes.count)
            #expect(try read(path, names, window: window, encoding: encoding) == whole)
        }
    }

    @Test("a read resumed behind any row gives the rest of a whole read", arguments: [TextEncoding.utf8, .gb18030])
    func resume(encoding: TextEncoding) throws {
        let scratch = try Scratch()
        let names = columns("编码", "地址")
        let path = try scratch.file(encoding == .utf8 ? Array(text.utf8) : gb18030(text))
        let whole = try read(path, names, window: 1 << 16, encoding: encoding)
        for index in whole.indices.dropLast() {
            let next = whole[index + 1]
            let reader = try DelimitedReader(path: path, encoding: encoding, columns: names)
            for _ in 0...index { _ = try reader.next() }
            #expect(reader.position.offset == whole[index].end)
            let rest = try read(path, names, window: 64, encoding: encoding, from: reader.position)
            #expect(rest == Array(whole[(index + 1)...]))
            #expect(rest.first?.line == next.line)
        }
        let end = ReadPosition(offset: whole.last?.end ?? 0, line: 12)
        #expect(try read(path, names, window: 64, encoding: encoding, from: end).isEmpty)
    }

    @Test("a position outside the rows is refused")
    func badPosition() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a,b\n1,2\n")
        for (offset, line) in [(0, 2), (4, 1), (99, 3)] {
            let position = ReadPosition(offset: offset, line: line)
            let error = #expect(throws: ExchangeError.self) {
                _ = try DelimitedReader(path: path, columns: columns("a", "b"), from: position)
            }
            #expect(error?.expected == .positionInFile && error?.offset == position.offset)
        }
    }

    @Test("a row of just the limit is read, one byte more is an error with its place")
    func rowLimit() throws {
        let scratch = try Scratch()
        let fits = String(repeating: "x", count: 58)
        for end in ["\n", "\r\n", ""] {
            let rows = try read(try scratch.file("a,b\n1,\(fits)\(end)"), columns("a", "b"), window: 64)
            #expect(rows.map(\.cells) == [["1", fits]])
            let path = try scratch.file("a,b\n1,2\n1,\(fits)y\(end)")
            let error = #expect(throws: ExchangeError.self) { _ = try read(path, columns("a", "b"), window: 64) }
            #expect(error == ExchangeError(file: path, line: 3, offset: 8, expected: .row(atMostBytes: 60)))
        }
    }

    @Test("an open quote before much text ends at the default limit")
    func hugeRow() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a,b\n1,\"" + String(repeating: "line,of,text\n", count: 200_000))
        let reader = try DelimitedReader(path: path, columns: columns("a", "b"))
        let error = #expect(throws: ExchangeError.self) { _ = try reader.next() }
        #expect(error == ExchangeError(file: path, line: 2, offset: 4, expected: .row(atMostBytes: 1 << 20)))
    }
}
