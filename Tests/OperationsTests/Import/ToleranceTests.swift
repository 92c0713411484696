import Foundation
import GridDomain
import GridStore
import Operations
import Testing

@Suite struct ToleranceTests {
    /// Ways in which offices write the same file.
    enum Writing: String, CaseIterable {
        case byteOrderMark, crlf, gb18030, semicolon, tab, gb18030CRLF, noLastLineBreak
        case emptyColumns, emptyCells, separatorLine, blankLines, spaces, oldLineBreaks

        func bytes(_ text: String) throws -> [UInt8] {
            switch self {
            case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case .crlf: Array(text.replacing("\n", with: "\r\n").utf8)
            case .gb18030: try Self.gb18030(text)
            case .gb18030CRLF: try Self.gb18030(text.replacing("\n", with: "\r\n"))
            case .semicolon: Array(text.replacing(",", with: ";").utf8)
            case .tab: Array(text.replacing(",", with: "\t").utf8)
            case .noLastLineBreak: Array(text.dropLast().utf8)
            case .emptyColumns: Array(text.replacing("\n", with: ",,,\r\n").utf8)
            case .emptyCells: Array(Self.tail(text, ",,\"\"").utf8)
            case .separatorLine: Array("sep=;\r\n\(text.replacing(",", with: ";"))".utf8)
            case .blankLines: Array(text.replacing("\n", with: "\n\n , ,\n,,,\n").utf8)
            case .spaces: Array(text.replacing(",", with: " ,\u{3000}").utf8)
            case .oldLineBreaks: Array(text.replacing("\n", with: "\r").utf8)
            }
        }

        /// Puts cells behind every row but not behind the header.
        private static func tail(_ text: String, _ cells: String) -> String {
            let lines = text.split(separator: "\n")
            return ([String(lines[0])] + lines.dropFirst().map { $0 + cells }).joined(separator: "\n") + "\n"
        }

        private static func gb18030(_ text: String) throws -> [UInt8] {
            let encoding = String.Encoding(rawValue: 0x8000_0632)
            return Array(try #require(text.data(using: encoding)))
        }
    }

    @Test(arguments: Writing.allCases)
    func everyWritingMeansTheSame(_ writing: Writing) throws {
        let plain = try TemporaryDesk()
        let expected = try plain.create()
        try plain.load(expected)
        let place = try TemporaryDesk()
        for (name, text) in Township.files where name.hasSuffix(".csv") {
            try place.write(name, try writing.bytes(text))
        }
        let desk = try place.create()
        #expect(try place.load(desk).rejects == nil)
        #expect(try RegisterState(desk) == RegisterState(expected))
    }

    @Test func digitsMayBeFullWidthAndDaysAsPeopleWriteThem() throws {
        let plain = try TemporaryDesk()
        let expected = try plain.create()
        try plain.load(expected)
        let place = try TemporaryDesk()
        try place.write([
            "households.csv": Township.households.replacing("dwelling,1,", with: "dwelling,１,")
                .replacing("121.5912", with: "１２１．５９１２").replacing(",7,out", with: ",７,out"),
            "people.csv": Township.people.replacing("1974-11-29", with: "1974年11月29日")
                .replacing("1973-07-14", with: "1973/7/14"),
            "rounds.csv": Township.rounds.replacing("2020-03-09T08:00:00+08:00", with: "2020/3/9 8:00 +08:00"),
        ])
        let desk = try place.create()
        #expect(try place.load(desk).rejects == nil)
        #expect(try RegisterState(desk) == RegisterState(expected))
    }

    @Test func lineBreaksInsideAValueBecomeBlanks() throws {
        let place = try TemporaryDesk()
        try place.write(Township.replacing("新街路 14号", "\"新街路 14号\r\n后\u{0}门 \"", in: "households.csv"))
        let desk = try place.create()
        #expect(try place.load(desk).rejects == nil)
        let row = try desk.store.read { try $0.registryRow("990000101H000002", in: .households) }
        #expect(row?.values.contains(.text("新街路 14号  后 门")) == true)
    }

    @Test func whatIsNoFileOfAPlaceIsNamed() throws {
        let place = try TemporaryDesk()
        try place.write(["Households.CSV": "x", "people.xlsx": "x", ".hidden": "x", "drills/one.toml": "x"])
        let desk = try place.create()
        #expect(try place.load(desk).ignoredFiles == ["Households.CSV", "people.xlsx"])
        #expect(try place.load(desk).ignoredFiles == ["Households.CSV", "people.xlsx"])
    }

    @Test func chineseHeadersAreKnown() throws {
        let place = try TemporaryDesk()
        try place.write(Township.replacing("key,grid,microgrid,kind,number", "户编号,网格,微网格,类型,户号", in: "households.csv"))
        #expect(try place.load(try place.create()).rejects == nil)
    }
}
