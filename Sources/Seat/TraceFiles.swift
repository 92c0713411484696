internal import Exchange
internal import Foundation
public import Operations

extension TraceSheet {
    /// As it is printed.
    public var text: String {
        title + "\n\n" + TextTable(table).text + "\n" + (missing.isEmpty ? "" : missing + "\n") + head + "\n"
    }
}

extension SeatFiles {
    /// Writes the way of an alert beside each other as text and as CSV, and returns the path of the text.
    func save(_ sheet: TraceSheet, _ document: ListDocument, named short: String) throws -> String {
        try write(Data(RowFormat.csv.bytes(of: document)), to: "trace-\(short).csv")
        try write(Data(sheet.text.utf8), to: "trace-\(short).txt")
        return folder + "/trace-\(short).txt"
    }
}
