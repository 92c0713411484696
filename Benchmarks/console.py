#!/usr/bin/env python3
"""The console beside htop and lnav in one run: start, keys, idle processor, memory. Prints a table of Markdown.

usage: console.py GRIDWATCH DESK LINES [--keys N] [--idle SECONDS]

DESK is an exercise or demo desk that nobody else has open, LINES a text file for lnav. Programs take turns in short
rounds, so that what else the machine does meets all of them. A ratio below 1 means that the console is quicker or smaller.
"""
import argparse
import os
import shutil
import sys
from programs import Program, share

DOWN, UP = b"\x1b[B", b"\x1b[A"
LIST = [b"j"] * 4 + [b"k"] * 4
ARROWS = [DOWN] * 4 + [UP] * 4
ROUNDS = 5
LIMITS = {"start": 150, "p50": 0.7, "p99": 2.0, "idle": 0.2, "memory": 60}


class Entrant:
    """A program and the keys that it is timed with."""

    def __init__(self, name, command, keys, size=(160, 50), first=()):
        self.name, self.command, self.keys, self.size, self.first = name, command, keys, size, first
        self.starts, self.times, self.silent = [], [], 0
        self.idle = self.memory = float("nan")

    def round(self, count, idle):
        program = Program(self.command, self.size)
        try:
            self.starts.append(program.started())
            for key in self.first:
                program.press(key)
                program.drain(0.3)
            for number in range(count):
                took = program.time_key(self.keys[number % len(self.keys)])
                if took is None:
                    self.silent += 1
                    if self.silent > 20 and not self.times:
                        sys.exit(f"{self.name} draws nothing for its keys")
                else:
                    self.times.append(took)
            if idle:
                self.idle = program.idle_share(idle)
                self.memory = program.peak_mebibytes()
        finally:
            program.end()

    def figures(self):
        return {
            "start": share(self.starts, 0.5), "p50": share(self.times, 0.5), "p99": share(self.times, 0.99),
            "idle": self.idle, "memory": self.memory,
        }


def entrants(program, desk, lines):
    ours = [program, "--desk", desk, "--lang", "zh"]
    return [
        Entrant("gridwatch, alerts", ours, LIST),
        Entrant("gridwatch, rota", ours, LIST, first=[b"2", b"G", b"+"]),
        Entrant("gridwatch, grids", ours, LIST, first=[b"3"]),
        Entrant("gridwatch, disputes", ours, LIST, first=[b"4"]),
        Entrant("gridwatch, 200x60 with cards", ours, LIST, size=(200, 60)),
        Entrant("htop", ["htop"], ARROWS),
        Entrant("lnav", ["lnav", "-N", lines], LIST),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gridwatch")
    parser.add_argument("desk")
    parser.add_argument("lines")
    parser.add_argument("--keys", type=int, default=2000)
    parser.add_argument("--idle", type=float, default=10)
    chosen = parser.parse_args()
    missing = [peer for peer in ("htop", "lnav") if not shutil.which(peer)]
    if missing:
        sys.exit("missing beside which to measure: " + ", ".join(missing))
    everybody = entrants(os.path.abspath(chosen.gridwatch), chosen.desk, chosen.lines)
    for number in range(ROUNDS):
        for entrant in everybody:
            entrant.round(chosen.keys // ROUNDS, chosen.idle if number == ROUNDS - 1 else 0)
    head = "| program | first frame ms | key p50 ms | key p99 ms | idle % | peak MiB | p50 to lnav | p50 to htop |"
    print(head + "\n|" + "---|" * 8)
    figures = {entrant.name: entrant.figures() for entrant in everybody}
    for name, row in figures.items():
        ratios = [row["p50"] / figures[peer]["p50"] for peer in ("lnav", "htop")]
        cells = [f"{row['start']:.0f}", f"{row['p50']:.2f}", f"{row['p99']:.2f}", f"{row['idle']:.2f}"]
        print("| " + " | ".join([name] + cells + [f"{row['memory']:.0f}"] + [f"{ratio:.2f}" for ratio in ratios]) + " |")
    limits = [f"{LIMITS[key]}" for key in ("start", "p50", "p99", "idle", "memory")]
    print("| limit | " + " | ".join(limits) + " | | |")
    for entrant in everybody:
        if entrant.silent:
            print(f"\n{entrant.name}: {entrant.silent} keys drew nothing and are not counted", end="")
    print()


main()
