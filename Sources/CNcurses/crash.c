// Only what signal-safety(7) lists is called inside the handler.
#define _GNU_SOURCE

#include "CrashHandler.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

enum { restore_capacity = 1024, stack_size = 65536, replay_limit = 8192 };

static const int faults[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { fault_count = sizeof faults / sizeof faults[0] };

static struct sigaction previous[fault_count];
static bool installed;
static char stack[stack_size];

static atomic_int armed;
static gw_crash_plan plan;
static struct termios cooked;
static char restore_text[restore_capacity];
static off_t stderr_mark;

static void write_all(int fd, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(fd, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        length -= (size_t)written;
    }
}

/// The runtime says why it stops before it stops: those words went to the file behind descriptor 2.
static void replay(int diverted) {
    char chunk[512];
    struct stat about;
    if (fstat(diverted, &about) != 0 || !S_ISREG(about.st_mode)) return;
    off_t from = stderr_mark;
    if (about.st_size - from > replay_limit) from = about.st_size - replay_limit;
    for (;;) {
        ssize_t got = pread(diverted, chunk, sizeof chunk, from);
        if (got <= 0) return;
        write_all(plan.real_stderr, chunk, (size_t)got);
        from += got;
    }
}

static void stop_drawing(void) {
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    dup2(nowhere, plan.drawing);
    close(nowhere);
}

static void restore_terminal(void) {
    // A background process that changes the terminal's modes would be stopped here, half dead.
    sigset_t background;
    sigemptyset(&background);
    sigaddset(&background, SIGTTOU);
    sigprocmask(SIG_BLOCK, &background, NULL);

    stop_drawing();
    tcflush(plan.tty, TCIFLUSH);
    write_all(plan.tty, restore_text, plan.length);
    tcsetattr(plan.tty, TCSANOW, &cooked);
    if (plan.real_stderr >= 0) {
        int diverted = dup(STDERR_FILENO);
        dup2(plan.real_stderr, STDERR_FILENO);
        if (diverted >= 0) {
            replay(diverted);
            close(diverted);
        }
    }
}

static int place(int signal_number) {
    for (int i = 0; i < fault_count; i++) {
        if (faults[i] == signal_number) return i;
    }
    return -1;
}

static void on_fault(int signal_number, siginfo_t *info, void *context);

static bool is_ours(int signal_number) {
    struct sigaction now;
    return sigaction(signal_number, NULL, &now) == 0 && (now.sa_flags & SA_SIGINFO) && now.sa_sigaction == on_fault;
}

/// Hands the fault, with the registers of its place, to the handler that was there before; without one the signal is
/// raised again with its default effect, which takes hold when this handler returns.
static void on_fault(int signal_number, siginfo_t *info, void *context) {
    int saved = errno;
    if (atomic_exchange(&armed, 0)) restore_terminal();

    int index = place(signal_number);
    if (index < 0) return;
    struct sigaction before = previous[index];
    if (before.sa_flags & SA_SIGINFO) {
        before.sa_sigaction(signal_number, info, context);
    } else if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN) {
        before.sa_handler(signal_number);
    }
    if (is_ours(signal_number)) signal(signal_number, SIG_DFL);
    raise(signal_number);
    errno = saved;
}

static void use_alternate_stack(void) {
    stack_t now;
    if (sigaltstack(NULL, &now) != 0 || !(now.ss_flags & SS_DISABLE)) return;
    stack_t ours = {.ss_sp = stack, .ss_size = sizeof stack, .ss_flags = 0};
    sigaltstack(&ours, NULL);
}

bool gw_crash_install(void) {
    if (installed) return true;
    use_alternate_stack();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_fault;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < fault_count; i++) {
        if (sigaction(faults[i], &action, &previous[i]) == 0) continue;
        while (--i >= 0) sigaction(faults[i], &previous[i], NULL);
        return false;
    }
    installed = true;
    return true;
}

void gw_crash_uninstall(void) {
    if (!installed) return;
    for (int i = 0; i < fault_count; i++) {
        if (is_ours(faults[i])) sigaction(faults[i], &previous[i], NULL);
    }
    installed = false;
}

bool gw_crash_keep_modes(int tty) { return tcgetattr(tty, &cooked) == 0; }

bool gw_crash_arm(const gw_crash_plan *wanted) {
    if (wanted->length > restore_capacity) return false;
    atomic_store(&armed, 0);
    plan = *wanted;
    memcpy(restore_text, wanted->restore, wanted->length);
    plan.restore = restore_text;
    struct stat about;
    stderr_mark = fstat(STDERR_FILENO, &about) == 0 ? about.st_size : 0;
    atomic_store(&armed, 1);
    return true;
}

void gw_crash_disarm(void) { atomic_store(&armed, 0); }
