import Foundation
import Testing

@testable import Exchange

@Suite("Lists for programs")
struct RowFormatTests {
    private let document = ListDocument(
        columns: [("code", "编码"), ("open", "户数"), ("rate", "在岗率"), ("since", "自")],
        rows: [
            [.text("青湾,\"一\""), .integer(-3), .percent(tenths: 987), .instant("2020-03-10T16:05:00+08:00")],
            [.text("a\\b\n\u{1}"), .none, .percent(tenths: -5), .none],
        ])

    private func text(_ format: RowFormat, _ document: ListDocument) -> String {
        String(decoding: format.bytes(of: document), as: UTF8.self)
    }

    @Test("JSON keeps the order of columns and escapes what must be")
    func json() {
        #expect(
            text(.json, document) == """
                [
                  {"code": "青湾,\\"一\\"", "open": -3, "rate": 98.7, "since": "2020-03-10T16:05:00+08:00"},
                  {"code": "a\\\\b\\n\\u0001", "open": null, "rate": -0.5, "since": null}
                ]

                """)
    }

    @Test("another JSON reader reads the same values")
    func readBack() throws {
        struct Row: Decodable, Equatable {
            var code: String
            var open: Int?
            var rate: Double
            var since: String?
        }
        let rows = try JSONDecoder().decode([Row].self, from: Data(RowFormat.json.bytes(of: document)))
        #expect(
            rows == [
                Row(code: "青湾,\"一\"", open: -3, rate: 98.7, since: "2020-03-10T16:05:00+08:00"),
                Row(code: "a\\b\n\u{1}", open: nil, rate: -0.5, since: nil),
            ])
        let all = String(String.UnicodeScalarView((1..<0x80).compactMap(Unicode.Scalar.init)))
        #expect(try JSONDecoder().decode([String].self, from: Data("[\(JSONText.string(all))]".utf8)) == [all])
    }

    @Test("CSV has the keys as its header line")
    func csv() {
        #expect(
            text(.csv, document) == """
                code,open,rate,since
                "青湾,""一""\",-3,98.7,2020-03-10T16:05:00+08:00
                "a\\b
                \u{1}",,-0.5,

                """)
    }

    @Test("an empty list is an empty array and a lone header line")
    func empty() {
        let empty = ListDocument(columns: [("code", "编码")])
        #expect(text(.json, empty) == "[]\n")
        #expect(text(.csv, empty) == "code\n")
    }
}
