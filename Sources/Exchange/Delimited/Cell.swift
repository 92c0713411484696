/// One cell of the row that was scanned last.
struct Cell {
    /// How the cell stood in the file.
    enum Form: UInt8 {
        case plain
        case quoted
        /// Quoted, and quotes inside are still doubled.
        case doubled
    }

    var start: UnsafePointer<UInt8>
    var count: Int32
    var form: Form

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: Int(count)) }
}
