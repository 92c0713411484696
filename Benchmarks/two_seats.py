#!/usr/bin/env python3
"""Measures how long an act at one console takes to appear on another, from outside, through two pseudo-terminals.

usage: two_seats.py GRIDWATCH DESK [ACTS]

Opens two consoles on a desk (an exercise or demo one with the sample officers), signs on at the first as `lin`, takes an
alert and takes that back in turn, and times from the key at the first to the first byte at the second. Keys are pressed
away from the turn of a second, when the clock redraws. Prints one JSON object with milliseconds.
"""
import json
import os
import sys
import time
from programs import Program, share


def seat(program, desk):
    return Program([program, "--desk", desk, "--lang", "en"])


def type_keys(seat, keys):
    for key in keys:
        seat.press(key)
        seat.drain(0.05)


def wait_for(moment):
    """Until the wall clock stands at this part of a second."""
    time.sleep((moment - time.time() % 1) % 1)


def main():
    program, desk = os.path.abspath(sys.argv[1]), sys.argv[2]
    acts = int(sys.argv[3]) if len(sys.argv) > 3 else 60
    first, second = seat(program, desk), seat(program, desk)
    first.drain(0.5), second.drain(0.5)
    type_keys(first, [b"g", b"a"])
    type_keys(first, [bytes([c]) for c in b"lin\t1642\r"])
    time.sleep(1.5)
    first.drain(0.1)
    times = []
    for number in range(acts):
        wait_for(0.3 if number % 2 else 0.7)
        first.drain(0.0), second.drain(0.0)
        start = time.perf_counter()
        first.press(b"u" if number % 2 == 0 else b"a")
        if second.answers(0.25):
            times.append((time.perf_counter() - start) * 1000)
    first.end(), second.end()
    if not times:
        sys.exit("no act appeared on the other console")
    figures = {name: round(share(times, part), 2) for name, part in (("p50", 0.5), ("p99", 0.99), ("max", 1))}
    print(json.dumps({"acts": acts, "seen": len(times), **figures}))


main()
