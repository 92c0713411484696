import Canvas
import Console
import Foundation
import FoundationXML
import GridwatchTesting
import Language
import Testing

/// Pictures of the console for documents and programs.
@Suite("Pictures")
struct PictureTests {
    private let theme = Theme.builtIn.resolved(at: .truecolor)

    private func frame(_ tongue: Tongue) -> Frame {
        ConsoleDriver(size: Size(width: 120, height: 36), tongue: tongue).state.snapshot(.screen)
    }

    @Test("a vector picture is well-formed and holds every text at its column", arguments: Tongue.allCases)
    func vector(tongue: Tongue) throws {
        let frame = frame(tongue)
        let reader = MarkupReader()
        #expect(reader.read(FrameSVG.text(frame, theme: theme, title: "a <b> & \"c\"")), "\(reader.problem ?? "")")
        #expect(reader.texts["title"] == ["a <b> & \"c\""])
        for row in 0..<frame.size.height {
            let letters = reader.placed[8 + row * 17 + 13, default: []].sorted { $0.x < $1.x }
            let written = letters.map(\.text).joined().filter { $0 != " " }
            #expect(written == frame.text(row: row).filter { $0 != " " })
            #expect(letters.allSatisfy { ($0.x - 8) % 8 == 0 && $0.width > 0 })
        }
    }

    @Test("a page holds the lines as text, in columns", arguments: Tongue.allCases)
    func page(tongue: Tongue) throws {
        let frame = frame(tongue)
        let page = FrameHTML.text(frame, theme: theme, title: "<desk>", language: "en")
        #expect(page.contains("<title>&lt;desk&gt;</title>"))
        let body = try #require(page.split(separator: "<pre>\n").last?.split(separator: "</pre>").first)
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == frame.size.height)
        for (row, line) in lines.enumerated() {
            let text = line.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
            #expect(text.filter { $0 != " " } == frame.text(row: row).filter { $0 != " " })
            let widths = line.matches(of: /width:(\d+)ch/).compactMap { Int($0.1) }
            #expect(widths.reduce(0, +) == frame.size.width)
        }
    }

    @Test("for programs: every text with its role and columns")
    func runs() throws {
        let frame = frame(.en)
        let runs = FrameRuns(frame)
        #expect(runs.width == 120 && runs.height == 36 && runs.rows.count == 36)
        let untaken = runs.rows.flatMap { $0 }.filter { $0.ground == "row.untaken" || $0.ground == "row.untaken.high" }
        #expect(!untaken.isEmpty)
        for (row, cells) in runs.rows.enumerated() {
            #expect(cells.map(\.text).joined().filter { $0 != " " } == frame.text(row: row).filter { $0 != " " })
            #expect(zip(cells, cells.dropFirst()).allSatisfy { $0.column + $0.width <= $1.column })
        }
    }
}

/// Reads a vector picture with Foundation's parser.
private final class MarkupReader: NSObject, XMLParserDelegate {
    var texts: [String: [String]] = [:]
    var placed: [Int: [(x: Int, width: Int, text: String)]] = [:]
    var problem: String?
    private var current = ""
    private var attributes: [String: String] = [:]

    func read(_ text: String) -> Bool {
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        let isWhole = parser.parse()
        problem = parser.parserError.map { "\($0)" }
        return isWhole
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        current = ""
        self.attributes = attributes
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { current += text }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        texts[name, default: []].append(current)
        if name == "text", let y = number("y"), let x = number("x"), let width = number("textLength") {
            placed[y, default: []].append((x, width, current))
        }
        current = ""
    }

    private func number(_ name: String) -> Int? { attributes[name].flatMap { Int($0) } }
}
