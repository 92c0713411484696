// What Swift cannot import from <curses.h> itself: macros with arguments, variadics and global variables. Everything
// here is thin; what is decided is decided in Swift.
#pragma once

#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 700
#endif
#define NCURSES_WIDECHAR 1

// Nothing but curses and fixed types: what another header of the system declares must come from Swift's own module.
#include <curses.h>
#include <stdint.h>

#include "CrashHandler.h"

typedef struct {
    int columns;
    int rows;
} gw_extent;

/// Opens a stream of its own on a copy of `fd`, so that closing it leaves the caller's descriptor open.
FILE *gw_stream(int fd, const char *mode);

/// Takes the locale over from the environment. C.UTF-8 stands in where the environment names no locale at all, or one of
/// UTF-8 that is not installed, and where the caller wants it; C and POSIX stay what they are.
void gw_adopt_locale(bool wants_utf8);

/// True when the locale's characters are written as UTF-8.
bool gw_locale_is_utf8(void);

/// True when the locale knows ASCII only: C or POSIX.
bool gw_locale_is_ascii(void);

/// The kernel's idea of the terminal's size; zeros when it has none.
gw_extent gw_kernel_size(int fd);

/// The size that curses works with now.
static inline gw_extent gw_screen_size(void) {
    gw_extent extent = {COLS, LINES};
    return extent;
}

typedef enum { gw_terminal_unknown, gw_terminal_prints_only, gw_terminal_known } gw_terminal_kind;

/// Loads the entry of a terminal for the calls that ask about capabilities.
gw_terminal_kind gw_load_terminfo(const char *name, int fd);

/// Frees what `gw_load_terminfo` loaded.
void gw_drop_terminfo(void);

/// A string capability of the loaded entry, NULL when it is absent or not a string.
static inline const char *gw_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

/// The names in the tables of term(5) by index, NULL behind the last.
const char *gw_boolean_name(int index);
const char *gw_number_name(int index);
const char *gw_string_name(int index);

/// Writes a capability without its padding into `out` through `tputs`; returns the bytes used, at most `capacity`.
size_t gw_expand(const char *capability, char *out, size_t capacity);

/// `newterm`, without the handlers that it installs for signals: those belong to the program.
SCREEN *gw_open_screen(const char *name, FILE *output, FILE *input);

/// Everything curses is set to once a screen is open.
static inline void gw_configure_screen(void) {
    raw();
    noecho();
    nonl();
    set_escdelay(25);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    scrollok(stdscr, FALSE);
    idcok(stdscr, FALSE);
    leaveok(stdscr, FALSE);
}

/// A window that is only read from: a pad is never refreshed by reading, as `stdscr` would be.
static inline WINDOW *gw_open_input(void) {
    WINDOW *input = newpad(1, 1);
    if (input != NULL) {
        keypad(input, TRUE);
        nodelay(input, TRUE);
    }
    return input;
}

/// A curses cell with a character and up to four combining ones, ended by 0.
static inline cchar_t gw_cell(uint32_t base, const uint32_t *marks, uint32_t attributes, int pair) {
    wchar_t text[6] = {(wchar_t)base};
    for (int i = 0; i < 4 && marks != NULL && marks[i] != 0; i++) text[i + 1] = (wchar_t)marks[i];
    cchar_t cell;
    setcchar(&cell, text, (attr_t)attributes, 0, &pair);
    return cell;
}

/// The same cell with another single character; several times faster than making one.
static inline cchar_t gw_cell_with(cchar_t like, uint32_t base) {
    like.chars[0] = (wchar_t)base;
    return like;
}

static inline void gw_put(int y, int x, const cchar_t *cells, int count) { mvadd_wchnstr(y, x, cells, count); }

/// Columns that the C library, and so curses, gives a character.
int gw_columns(uint32_t scalar);

static inline void gw_blank_screen(void) { werase(stdscr); }

/// The next refresh sends every cell again.
static inline void gw_repaint_next(void) { clearok(curscr, TRUE); }

/// Puts the real cursor at its place and sends what changed.
static inline void gw_send(int y, int x) {
    wmove(stdscr, y, x);
    wnoutrefresh(stdscr);
    doupdate();
}

/// One byte in the locale's encoding: 1 and the character, 0 when more bytes are needed, -1 when it is none.
int gw_decode_byte(mbstate_t *state, uint8_t byte, uint32_t *scalar);

static const uint32_t gw_attr_bold = A_BOLD;
static const uint32_t gw_attr_dim = A_DIM;
static const uint32_t gw_attr_underline = A_UNDERLINE;
static const uint32_t gw_attr_reverse = A_REVERSE;
static const uint32_t gw_attr_blink = A_BLINK;
