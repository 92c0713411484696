#!/usr/bin/env python3
"""Measures how long an act at one console takes to appear on another, from outside, through two pseudo-terminals.

usage: two_seats.py GRIDWATCH DESK [ACTS]

Opens two consoles on a desk (an exercise or demo one with the sample officers), signs on at the first as `lin`, takes an
alert and takes that back in turn, and times from the key at the first to the first byte at the second. Keys are pressed
away from the turn of a second, when the clock redraws. Prints one JSON object with milliseconds.
"""
import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

SIZE = (160, 50)


def console(program, desk):
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8")
        os.execv(program, [program, "--desk", desk, "--lang", "en"])
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", SIZE[1], SIZE[0], 0, 0))
    return pid, fd


def drain(fd, quiet):
    data = b""
    while select.select([fd], [], [], quiet)[0]:
        data += os.read(fd, 1 << 16)
    return data


def type_keys(fd, keys):
    for key in keys:
        os.write(fd, key)
        drain(fd, 0.05)


def wait_for(moment):
    """Until the wall clock stands at this part of a second."""
    time.sleep((moment - time.time() % 1) % 1)


def main():
    program, desk = os.path.abspath(sys.argv[1]), sys.argv[2]
    acts = int(sys.argv[3]) if len(sys.argv) > 3 else 60
    first, second = console(program, desk), console(program, desk)
    drain(first[1], 0.5), drain(second[1], 0.5)
    type_keys(first[1], [b"g", b"a"])
    type_keys(first[1], [bytes([c]) for c in b"lin\t1642\r"])
    time.sleep(1.5)
    drain(first[1], 0.1)
    times = []
    for number in range(acts):
        wait_for(0.3 if number % 2 else 0.7)
        drain(first[1], 0.0), drain(second[1], 0.0)
        start = time.perf_counter()
        os.write(first[1], b"u" if number % 2 == 0 else b"a")
        if select.select([second[1]], [], [], 0.25)[0]:
            times.append((time.perf_counter() - start) * 1000)
    for pid, _ in (first, second):
        os.kill(pid, 15)
    times.sort()
    if not times:
        sys.exit("no act appeared on the other console")
    pick = lambda share: round(times[min(len(times) - 1, int(share * len(times)))], 2)
    print(json.dumps({"acts": acts, "seen": len(times), "p50": pick(0.5), "p99": pick(0.99), "max": pick(1)}))


main()
