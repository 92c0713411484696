#include "CNcurses.h"

#include <signal.h>
#include <term.h>

// tputs hands its bytes to a function without a context, hence these. Curses is used from one thread.
static char *cursor;
static char *limit;

static int append(int byte) {
    if (cursor < limit) *cursor++ = (char)byte;
    return byte;
}

size_t gw_expand(const char *capability, char *out, size_t capacity) {
    cursor = out;
    limit = out + capacity;
    tputs(capability, 1, append);
    return (size_t)(cursor - out);
}

SCREEN *gw_open_screen(const char *name, FILE *output, FILE *input) {
    static const int taken[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
    enum { count = sizeof taken / sizeof taken[0] };
    struct sigaction before[count];
    for (int i = 0; i < count; i++) sigaction(taken[i], NULL, &before[i]);
    SCREEN *screen = newterm(name, output, input);
    for (int i = 0; i < count; i++) sigaction(taken[i], &before[i], NULL);
    return screen;
}

gw_terminal_kind gw_load_terminfo(const char *name, int fd) {
    int verdict = 0;
    if (setupterm(name, fd, &verdict) == OK) return gw_terminal_known;
    return verdict > 0 ? gw_terminal_prints_only : gw_terminal_unknown;
}

void gw_drop_terminfo(void) {
    if (cur_term != NULL) del_curterm(cur_term);
}

const char *gw_boolean_name(int index) { return boolnames[index]; }
const char *gw_number_name(int index) { return numnames[index]; }
const char *gw_string_name(int index) { return strnames[index]; }
