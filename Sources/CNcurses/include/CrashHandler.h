// Puts the terminal back when the program dies of a fault, then lets whoever handled the signal before have it.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// Installs the handler for ILL, TRAP, ABRT, BUS, FPE and SEGV; once, later calls do nothing. False when the kernel
/// refused.
bool gw_crash_install(void);

/// Gives the signals back to whom they belonged before.
void gw_crash_uninstall(void);

/// Keeps the modes that the terminal has now, which a fault sets again. False when it is no terminal.
bool gw_crash_keep_modes(int tty);

/// What a fault puts back. Descriptors stay the caller's.
typedef struct {
    /// Gets `restore`, and its modes back.
    int tty;
    /// What curses draws on; it leads nowhere after a fault, for the faulty thread need not be the one that draws.
    int drawing;
    /// Becomes descriptor 2 again.
    int real_stderr;
    const char *restore;
    size_t length;
} gw_crash_plan;

/// From now on a fault follows the plan, and copies to the real descriptor 2 what was written to the other one since,
/// when that can be read back. False when `restore` is longer than 1,024 bytes.
bool gw_crash_arm(const gw_crash_plan *plan);

/// From now on a fault changes nothing about the terminal.
void gw_crash_disarm(void);
