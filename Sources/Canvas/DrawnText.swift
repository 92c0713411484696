/// A text as it will stand in cells, one character at a time: marks joined to their base, joined pictures folded to
/// their first, flags to their letters, selectors dropped, controls replaced by visible marks.
///
/// Measuring and painting both walk this, so that they cannot disagree.
struct DrawnText: Sequence, IteratorProtocol {
    struct Character {
        var scalar: UInt32
        var width: Int
        var marks: Marks
    }

    private var scalars: String.UnicodeScalarView.Iterator
    private var pending: UInt32?
    private let ambiguous: Int

    init(_ text: String, _ width: TextWidth) {
        scalars = text.unicodeScalars.makeIterator()
        ambiguous = width.ambiguousIsWide ? 2 : 1
        pending = scalars.next()?.value
    }

    mutating func next() -> Character? {
        while let scalar = pending {
            pending = scalars.next()?.value
            guard var character = base(scalar) else { continue }
            if let follower = pending, !Self.isCommon(follower) { gather(&character) }
            return character
        }
        return nil
    }

    /// Printable ASCII and common Han, of which nothing needs to be looked up.
    @inline(__always)
    private static func isCommon(_ scalar: UInt32) -> Bool {
        (0x20..<0x7F).contains(scalar) || (0x4E00..<0xA000).contains(scalar)
    }

    @inline(__always)
    private func base(_ scalar: UInt32) -> Character? {
        if Self.isCommon(scalar) { return Character(scalar: scalar, width: scalar < 0x7F ? 1 : 2, marks: Marks()) }
        return rare(scalar)
    }

    private func rare(_ scalar: UInt32) -> Character? {
        switch ScalarClass.of(scalar) {
        case .narrow: Character(scalar: scalar, width: 1, marks: Marks())
        case .wide: Character(scalar: scalar, width: 2, marks: Marks())
        case .ambiguous: Character(scalar: scalar, width: ambiguous, marks: Marks())
        case .combining: orphan(scalar)
        case .regional: Character(scalar: scalar - 0x1F1E6 + 0x41, width: 1, marks: Marks())
        case .hostile: Character(scalar: ScalarClass.picture(of: scalar), width: 1, marks: Marks())
        case .ignored, .joiner: nil
        }
    }

    /// A mark without a base stands on a space.
    private func orphan(_ scalar: UInt32) -> Character {
        var marks = Marks()
        marks.append(scalar)
        return Character(scalar: 0x20, width: 1, marks: marks)
    }

    /// Takes in all that belongs to the character: marks stay, the tail of a joined picture goes.
    private mutating func gather(_ character: inout Character) {
        let isPicture = ScalarClass.isPicture(character.scalar)
        while let scalar = pending {
            switch ScalarClass.of(scalar) {
            case .combining: character.marks.append(scalar)
            case .ignored: break
            case .joiner:
                if isPicture { pending = scalars.next()?.value }
            case .wide where isPicture && ScalarClass.isSkinTone(scalar): break
            default: return
            }
            pending = scalars.next()?.value
        }
    }
}
