/// Reads values from the bytes of a cell without making a String. Spaces around a value are passed over.
public enum CellParsing {
    /// A whole number with an optional sign.
    public static func integer(_ bytes: UnsafeRawBufferPointer) throws(CellProblem) -> Int {
        var cursor = ByteCursor(bytes)
        let sign = cursor.takeSign()
        let negative = sign == -1
        var value = 0
        var digits = 0
        while let digit = cursor.takeDigit() {
            // Counts down, because the smallest Int has no positive counterpart.
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, tooSmall) = product.subtractingReportingOverflow(digit)
            guard !tooLarge, !tooSmall else { throw CellProblem(expected: .integer) }
            value = sum
            digits += 1
        }
        guard digits > 0, cursor.isAtEnd, negative || value != .min else { throw CellProblem(expected: .integer) }
        return negative ? value : -value
    }

    /// A longitude in decimal degrees (`121.420853`) as millionths of a degree; further digits are rounded.
    public static func longitude(_ bytes: UnsafeRawBufferPointer) throws(CellProblem) -> Int {
        try degrees(bytes, within: 180)
    }

    /// A latitude in decimal degrees as millionths of a degree; further digits are rounded.
    public static func latitude(_ bytes: UnsafeRawBufferPointer) throws(CellProblem) -> Int {
        try degrees(bytes, within: 90)
    }

    private static func degrees(_ bytes: UnsafeRawBufferPointer, within limit: Int) throws(CellProblem) -> Int {
        var cursor = ByteCursor(bytes)
        let sign = cursor.takeSign() ?? 1
        guard let whole = cursor.takeNumber(digits: 1...3) else { throw CellProblem(expected: .degrees(within: limit)) }
        var millionths = whole * 1_000_000
        if cursor.take(0x2E) {
            var weight = 100_000
            var roundsUp = false
            while let digit = cursor.takeDigit() {
                if weight == 0 { break }
                millionths += digit * weight
                weight /= 10
                if weight == 0 { roundsUp = cursor.nextDigit.map { $0 >= 5 } ?? false }
            }
            while cursor.takeDigit() != nil {}
            if roundsUp { millionths += 1 }
        }
        guard cursor.isAtEnd, millionths <= limit * 1_000_000 else {
            throw CellProblem(expected: .degrees(within: limit))
        }
        return sign * millionths
    }
}
