import Testing

@testable import Exchange

@Suite("Encoding of a file")
struct TextEncodingTests {
    private func detect(_ bytes: [UInt8]) -> TextEncoding { bytes.withUnsafeBufferPointer(TextEncoding.detect) }

    @Test("ASCII and valid UTF-8, also where the end cuts a character")
    func utf8() {
        #expect(detect([]) == .utf8)
        #expect(detect(Array("code,name\n".utf8)) == .utf8)
        let bytes = Array("姓名𠮷".utf8)
        for count in 0...bytes.count { #expect(detect(Array(bytes.prefix(count))) == .utf8) }
    }

    @Test("GB 18030, also where the end cuts a pair")
    func gb() {
        let bytes = gb18030("网格编码,户主姓名,联系电话\n")
        for count in 3...bytes.count { #expect(detect(Array(bytes.prefix(count))) == .gb18030) }
    }

    @Test("one stray byte among UTF-8 does not make it GB 18030")
    func stray() {
        #expect(detect(Array("网格编码,户主姓名,联系电话\n".utf8) + [0xA3] + Array(",x\n".utf8)) == .utf8)
    }

    @Test(
        "what is not well-formed UTF-8",
        arguments: [
            [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE7, 0x8E, 0x41],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        (Array("a".utf8) + bytes).withUnsafeBufferPointer { #expect(UTF8Sequence.firstBad(in: $0) == 1) }
    }

    @Test("every scalar's UTF-8 is well formed")
    func wellFormed() {
        let scalars = stride(from: UInt32(0), through: 0x10FFFF, by: 7).compactMap(Unicode.Scalar.init)
        let text = String(String.UnicodeScalarView(scalars))
        Array(text.utf8).withUnsafeBufferPointer { #expect(UTF8Sequence.firstBad(in: $0) == nil) }
    }
}
