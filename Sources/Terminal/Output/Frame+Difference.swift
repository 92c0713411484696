import Canvas
import Glibc

extension Frame {
    /// The columns of a row from the first to the last that look otherwise than in a frame of the same size, with both
    /// halves of every wide character; nil when the row looks the same.
    func changedColumns(row y: Int, since previous: Frame) -> Range<Int>? {
        let new = self[row: y]
        let old = previous[row: y]
        return new.withUnsafeBufferPointer { new in
            old.withUnsafeBufferPointer { old in
                let hasMarks = new.contains { $0.marks != 0 }
                if !hasMarks, Frame.areIdentical(new, old) { return nil }
                let differs = { (x: Int) in
                    new[x] != old[x] || (new[x].marks != 0 && marksDiffer(new[x], previous, old[x]))
                }
                guard let first = new.indices.first(where: differs), let last = new.indices.last(where: differs) else {
                    return nil
                }
                return Frame.wholeCharacters(first...last, in: new)
            }
        }
    }

    /// The index of a mark means something in its own frame only.
    private func marksDiffer(_ cell: Cell, _ previous: Frame, _ old: Cell) -> Bool {
        marks(of: cell) != previous.marks(of: old)
    }

    private static func areIdentical(_ new: UnsafeBufferPointer<Cell>, _ old: UnsafeBufferPointer<Cell>) -> Bool {
        guard let one = new.baseAddress, let other = old.baseAddress else { return true }
        return memcmp(one, other, new.count * MemoryLayout<Cell>.stride) == 0
    }

    private static func wholeCharacters(_ range: ClosedRange<Int>, in row: UnsafeBufferPointer<Cell>) -> Range<Int> {
        var (first, end) = (range.lowerBound, range.upperBound + 1)
        while first > 0, row[first].isRightHalf { first -= 1 }
        while end < row.count, row[end].isRightHalf { end += 1 }
        return first..<end
    }
}
