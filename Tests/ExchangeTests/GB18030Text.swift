import Glibc

/// The bytes of a text in GB 18030.
func gb18030(_ text: String) -> [UInt8] {
    guard let descriptor = iconv_open("GB18030", "UTF-8") else { return [] }
    defer { iconv_close(descriptor) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2 + 8)
    var left = input.count
    var room = output.count
    let written = input.withUnsafeMutableBufferPointer { source in
        output.withUnsafeMutableBufferPointer { target in
            var from = source.baseAddress
            var into = target.baseAddress
            iconv(descriptor, &from, &left, &into, &room)
            return target.count - room
        }
    }
    return output.prefix(written).map { UInt8(bitPattern: $0) }
}
