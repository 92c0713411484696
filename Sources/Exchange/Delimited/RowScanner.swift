/// Finds the end of a row and the bounds of its cells in one pass over the bytes.
struct RowScanner {
    /// Between cells.
    let separator: Separator
    /// Where cells are put.
    let cells: UnsafeMutableBufferPointer<Cell>

    /// Scans the row at the start of the bytes. Nil when the row may go on behind them; `isLast` says that nothing does.
    func scan(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> RowShape? {
        guard let start = bytes.baseAddress else { return nil }
        let end = start + bytes.count
        var shape = RowShape()
        var position = start
        while true {
            var cell = Cell(start: position, count: 0, form: .plain)
            if position < end, position.pointee == CSVByte.quote {
                guard scanQuoted(&position, end: end, isLast: isLast, cell: &cell, shape: &shape) else { return nil }
            } else {
                position = plainEnd(position, end)
                cell.count = Int32(truncatingIfNeeded: position - cell.start)
            }
            if shape.cellCount < cells.count { cells[shape.cellCount] = cell }
            shape.cellCount += 1
            shape.isBlank = shape.isBlank && cell.count == 0 && cell.form == .plain
            if position == end {
                return isLast ? finish(&shape, content: end - start, lineBreak: 0) : nil
            }
            switch position.pointee {
            case CSVByte.lineFeed: return finish(&shape, content: position - start, lineBreak: 1)
            case CSVByte.carriageReturn:
                let next = position + 1
                if next == end, !isLast { return nil }
                let pair = next < end && next.pointee == CSVByte.lineFeed
                return finish(&shape, content: position - start, lineBreak: pair ? 2 : 1)
            default: position += separator.width
            }
        }
    }

    private func finish(_ shape: inout RowShape, content: Int, lineBreak: Int) -> RowShape {
        shape.contentCount = content
        shape.totalCount = content + lineBreak
        if lineBreak > 0 { shape.lineBreaks += 1 }
        return shape
    }

    /// The place of the next separator or line break, or the end.
    @inline(__always)
    private func plainEnd(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        switch separator {
        case .byte(let separator):
            var position = start
            while position < end {
                let byte = position.pointee
                if byte == separator || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn { break }
                position += 1
            }
            return position
        case .wideUTF8(let last): return wideUTF8End(start, end, last)
        case .wideGB18030(let last): return wideGB18030End(start, end, last)
        }
    }

    @inline(never)
    private func wideUTF8End(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ last: UInt8
    ) -> UnsafePointer<UInt8> {
        var position = start
        while position < end {
            let byte = position.pointee
            if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn { break }
            if byte == 0xEF, end - position > 2, position[1] == 0xBC, position[2] == last { break }
            position += 1
        }
        return position
    }

    /// Goes character by character, because A3 may also be the second byte of a pair.
    @inline(never)
    private func wideGB18030End(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ last: UInt8
    ) -> UnsafePointer<UInt8> {
        var position = start
        while position < end {
            let byte = position.pointee
            if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn { break }
            guard byte > 0x80, end - position > 1 else {
                position += 1
                continue
            }
            let second = position[1]
            if byte == 0xA3, second == last { break }
            // A lead byte before a line break is a bad byte and must not swallow the row's end.
            let length = second < 0x30 ? 1 : second <= 0x39 ? 4 : 2
            position += min(length, end - position)
        }
        return position
    }

    /// Scans a cell that starts with a quote. False when it may go on behind the end.
    private func scanQuoted(
        _ position: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, isLast: Bool, cell: inout Cell,
        shape: inout RowShape
    ) -> Bool {
        position += 1
        cell.start = position
        cell.form = .quoted
        while true {
            guard position < end else {
                guard isLast else { return false }
                shape.fault = shape.fault ?? .notClosed(cell: shape.cellCount)
                cell.count = Int32(truncatingIfNeeded: position - cell.start)
                return true
            }
            switch position.pointee {
            case CSVByte.quote:
                // A quote at the very end is taken as closing; the caller then scans again with more bytes.
                let next = position + 1
                guard next < end, next.pointee == CSVByte.quote else {
                    cell.count = Int32(truncatingIfNeeded: position - cell.start)
                    position = next
                    skipTextAfterQuote(&position, end: end, shape: &shape)
                    return true
                }
                cell.form = .doubled
                shape.hasDoubledQuotes = true
                position += 2
            case CSVByte.lineFeed:
                shape.lineBreaks += 1
                position += 1
            case CSVByte.carriageReturn:
                let next = position + 1
                if next == end || next.pointee != CSVByte.lineFeed { shape.lineBreaks += 1 }
                position = next
            default: position += 1
            }
        }
    }

    private func skipTextAfterQuote(
        _ position: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, shape: inout RowShape
    ) {
        let cellEnd = plainEnd(position, end)
        if cellEnd != position { shape.fault = shape.fault ?? .textAfterQuote(cell: shape.cellCount) }
        position = cellEnd
    }
}
