import CNcurses

/// How characters become bytes on this terminal.
public enum TextEncoding: Sendable {
    case utf8
    /// Another encoding of the locale, as GB18030; the C library converts.
    case locale
    /// Nothing but ASCII can be shown.
    case ascii

    /// Sets the process's locale from its environment, which curses needs before it starts: without it wide text turns
    /// into blanks. Where the environment names no locale, or one of UTF-8 that is not installed, C.UTF-8 is tried; an
    /// environment that says C or POSIX gets ASCII.
    ///
    /// - Parameter wantsUTF8: whether to try C.UTF-8 also then: somebody asked for what ASCII cannot say.
    static func adopt(wantsUTF8: Bool) -> TextEncoding {
        gw_adopt_locale(wantsUTF8)
        if gw_locale_is_utf8() { return .utf8 }
        return gw_locale_is_ascii() ? .ascii : .locale
    }
}
