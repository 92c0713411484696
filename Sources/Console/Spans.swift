internal import Canvas
internal import GridDomain

/// In this room a span is a piece of text with its ink.
typealias Span = Canvas.Span
/// A length of time.
typealias TimeSpan = GridDomain.Span
