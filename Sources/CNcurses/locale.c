#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

void gw_adopt_locale(void) {
    if (setlocale(LC_ALL, "") == NULL || gw_locale_is_ascii()) setlocale(LC_CTYPE, "C.UTF-8");
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
