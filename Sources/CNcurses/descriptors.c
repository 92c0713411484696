#define _GNU_SOURCE

#include "CNcurses.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

FILE *gw_stream(int fd, const char *mode) {
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return NULL;
    FILE *stream = fdopen(copy, mode);
    if (stream == NULL) close(copy);
    return stream;
}

gw_extent gw_kernel_size(int fd) {
    struct winsize size = {0};
    gw_extent extent = {0, 0};
    if (ioctl(fd, TIOCGWINSZ, &size) == 0) {
        extent.columns = size.ws_col;
        extent.rows = size.ws_row;
    }
    return extent;
}
