#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

// The name that decides about characters, by the order of locale(7); NULL when there is none.
static const char *named_locale(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && *value != '\0') return value;
    }
    return NULL;
}

static bool means_utf8(const char *name) {
    if (name == NULL) return true;
    const char *dot = strchr(name, '.');
    return dot != NULL && (strncasecmp(dot + 1, "utf-8", 5) == 0 || strncasecmp(dot + 1, "utf8", 4) == 0);
}

void gw_adopt_locale(bool wants_utf8) {
    if (setlocale(LC_ALL, "") != NULL && !gw_locale_is_ascii()) return;
    if (wants_utf8 || means_utf8(named_locale())) setlocale(LC_CTYPE, "C.UTF-8");
}

bool gw_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool gw_locale_is_ascii(void) { return strcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0; }

int gw_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int gw_decode_byte(mbstate_t *state, uint8_t byte, uint32_t *scalar) {
    wchar_t wide = 0;
    char input = (char)byte;
    size_t used = mbrtowc(&wide, &input, 1, state);
    if (used == (size_t)-2) return 0;
    if (used == (size_t)-1) {
        memset(state, 0, sizeof *state);
        return -1;
    }
    *scalar = (uint32_t)wide;
    return 1;
}
