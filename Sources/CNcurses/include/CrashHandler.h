// Puts the terminal back when the program dies of a fault, then lets whoever handled the signal before have it.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// Installs the handler for ILL, TRAP, ABRT, BUS, FPE and SEGV; once, later calls do nothing. False when the kernel
/// refused.
bool gw_crash_install(void);

/// Gives the signals back to whom they belonged before.
void gw_crash_uninstall(void);

/// From now on a fault writes `restore` to `tty`, sets `modes` there, makes `real_stderr` descriptor 2 again and copies
/// to it what was written to descriptor 2 meanwhile, when that can be read back. Descriptors stay the caller's. A text
/// longer than 1,024 bytes is refused.
bool gw_crash_arm(int tty, const char *restore, size_t length, const struct termios *modes, int real_stderr);

/// From now on a fault changes nothing about the terminal.
void gw_crash_disarm(void);
