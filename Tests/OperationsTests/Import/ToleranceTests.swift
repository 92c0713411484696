import Foundation
import GridDomain
import Operations
import Testing

@Suite struct ToleranceTests {
    /// Ways in which offices write the same file.
    enum Writing: String, CaseIterable {
        case byteOrderMark, crlf, gb18030, semicolon, tab, gb18030CRLF, noLastLineBreak

        func bytes(_ text: String) throws -> [UInt8] {
            switch self {
            case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case .crlf: Array(text.replacing("\n", with: "\r\n").utf8)
            case .gb18030: try Self.gb18030(text)
            case .gb18030CRLF: try Self.gb18030(text.replacing("\n", with: "\r\n"))
            case .semicolon: Array(text.replacing(",", with: ";").utf8)
            case .tab: Array(text.replacing(",", with: "\t").utf8)
            case .noLastLineBreak: Array(text.dropLast().utf8)
            }
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

    @Test func chineseHeadersAreKnown() throws {
        let place = try TemporaryDesk()
        try place.write(Township.replacing("key,grid,microgrid,kind,number", "户编号,网格,微网格,类型,户号", in: "households.csv"))
        #expect(try place.load(try place.create()).rejects == nil)
    }
}
