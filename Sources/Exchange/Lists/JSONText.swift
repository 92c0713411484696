/// Writes JSON whose bytes depend on nothing but the values: fixed order, no floating point, Han characters as they are.
public enum JSONText {
    /// A string with its quotes, escaped as RFC 8259 asks for and not further.
    public static func string(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A list as an array of objects whose members are the columns' keys, one row a line.
    static func array(of document: ListDocument) -> [UInt8] {
        let keys = document.columns.map { Array((string($0.key) + ": ").utf8) }
        var bytes: [UInt8] = Array("[".utf8)
        for (number, row) in document.rows.enumerated() {
            bytes += Array((number == 0 ? "\n  {" : ",\n  {").utf8)
            for (index, value) in row.enumerated() {
                if index > 0 { bytes += Array(", ".utf8) }
                bytes += keys[index]
                append(value, to: &bytes)
            }
            bytes += Array("}".utf8)
        }
        bytes += Array((document.rows.isEmpty ? "]\n" : "\n]\n").utf8)
        return bytes
    }

    private static func append(_ value: ListValue, to bytes: inout [UInt8]) {
        switch value {
        case .text(let text), .instant(let text): append(text, to: &bytes)
        case .integer(let number): bytes += Array(String(number).utf8)
        case .percent(let tenths), .decimal(let tenths): bytes += Array(ListValue.decimal(tenths).utf8)
        case .none: bytes += Array("null".utf8)
        }
    }

    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(CSVByte.quote)
        for byte in text.utf8 {
            switch byte {
            case CSVByte.quote, 0x5C: bytes += [0x5C, byte]
            case CSVByte.lineFeed: bytes += Array("\\n".utf8)
            case CSVByte.carriageReturn: bytes += Array("\\r".utf8)
            case CSVByte.tab: bytes += Array("\\t".utf8)
            case 0..<0x20: bytes += Array("\\u00".utf8) + [hex(byte >> 4), hex(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(CSVByte.quote)
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
