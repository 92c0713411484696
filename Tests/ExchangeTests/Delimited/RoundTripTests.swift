import GridwatchTesting
import Testing

@testable import Exchange

@Suite("Delimited round trip")
struct RoundTripTests {
    private static let parts = [
        "", "a", "王", "𠮷", ",", "\"", "\n", "\r", "\r\n", "\t", ";", " ", "，", "=1", "户", "0", "\"\"", "é", "x y",
    ]

    private func randomCell(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in
            Self.parts[Int.random(in: 0..<Self.parts.count, using: &generator)]
        }.joined()
    }

    @Test("what the writer writes the reader reads, in both encodings and with small windows", arguments: 1...40)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let names = (0...Int.random(in: 0...6, using: &generator)).map { Column("c\($0)") }
        var writer = CSVWriter(columns: names.map(\.name))
        var rows: [[String]] = []
        for number in 0..<60 {
            // The number keeps a row of empty cells from counting as a blank line.
            let row = ["\(number)"] + names.dropFirst().map { _ in randomCell(&generator) }
            writer.row(row)
            rows.append(row)
        }
        let scratch = try Scratch()
        for (bytes, encoding) in [(writer.bytes, TextEncoding.utf8), (gb18030(writer.text), .gb18030)] {
            let path = try scratch.file(bytes)
            let window = Int.random(in: 404...1500, using: &generator)
            let reader = try DelimitedReader(
                path: path, encoding: encoding, columns: names, from: nil, rowLimit: 400, windowSize: window)
            let read = try allRows(reader, columns: names.count)
            #expect(read.allSatisfy { $0.problem == nil })
            #expect(read.map(\.cells) == rows)
        }
    }

    @Test("any bytes at all are read to the end, the same with a small window and a large one", arguments: 1...60)
    func noise(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [UInt8] = [
            0x22, 0x2C, 0x0A, 0x0D, 0x31, 0x41, 0x81, 0x30, 0xA3, 0xAC, 0xE7, 0x8E, 0x8B, 0xFF, 0x0A, 0x2C, 0x00,
        ]
        let noise = (0..<6000).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
        let scratch = try Scratch()
        for (header, encoding) in [("a,b\n", TextEncoding.utf8), ("a,b\n", .gb18030), ("a，b\n", .gb18030)] {
            let start = encoding == .utf8 ? Array(header.utf8) : gb18030(header)
            let path = try scratch.file(start + noise)
            let reads = try [1000, 1 << 16].map { window in
                let reader = try DelimitedReader(
                    path: path, encoding: encoding, columns: columns("a", "b"), from: nil, rowLimit: 996,
                    windowSize: window)
                let rows = try allRows(reader, columns: 2)
                #expect(reader.position.offset == start.count + noise.count)
                return rows
            }
            #expect(reads[0] == reads[1])
            #expect(zip(reads[0], reads[0].dropFirst()).allSatisfy { $0.end <= $1.start && $0.line < $1.line })
        }
    }
}
